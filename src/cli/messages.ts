import { harmless } from '../output/harmless.js'
import type { Failure } from '../read/failure.js'

/** Says on standard error which input failed, what is wrong and what to do. */
export function sayFailure({ source, problem }: Failure): void {
  process.stderr.write(`tumen: ${harmless(source === '-' ? 'standard input' : source)}: ${harmless(problem)}\n`)
}

/** Says on standard error what the reader of a record should know of it. */
export function sayWarning(source: string, warning: string): void {
  process.stderr.write(`tumen: ${harmless(source)}: warning: ${harmless(warning)}\n`)
}
