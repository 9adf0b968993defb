import { harmless } from '../output/harmless.js'
import type { Failure } from '../read/failure.js'
import { eraseStatus } from './status-line.js'

/** Says on standard error which input failed, what is wrong and what to do. */
export function sayFailure({ source, problem }: Failure): void {
  say(`${named(source)}: ${problem}`)
}

/** Says on standard error what the reader of a record should know of it. */
export function sayWarning(source: string, warning: string): void {
  say(`${named(source)}: warning: ${warning}`)
}

/** Says on standard error why the program has to stop; where TUMEN_DEBUG is set, also where it did. */
export function sayError(error: unknown): void {
  say(wordsOf(error))
  sayStack(error)
}

/** Where an error came from, for those who asked for it by TUMEN_DEBUG. */
export function sayStack(error: unknown): void {
  if (!process.env['TUMEN_DEBUG'] || !(error instanceof Error)) return
  for (const line of (error.stack ?? '').split('\n')) say(line)
}

export function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

function named(source: string): string {
  if (source === '') return '""'
  return source === '-' ? 'standard input' : source.replace(/^-#/, 'standard input, line ')
}

/** A line on standard error, for people. */
export function say(words: string): void {
  eraseStatus()
  process.stderr.write(`tumen: ${harmless(words)}\n`)
}
