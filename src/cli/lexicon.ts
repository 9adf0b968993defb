import { Option } from 'commander'
import type { Lexicon } from '../lexicon/lexicon.js'
import { problemOf } from '../read/failure.js'

/** The words of the user's own, which `extract` and `check` share. */
export function lexiconOption(): Option {
  return new Option('--lexicon <file>', 'reporting verbs of your own, YAML; they go before the built-in ones')
}

/** What the help of a command says of the file. */
export const LEXICON_HELP = `
A lexicon adds reporting verbs, or puts them in place of built-in ones; a bare word stands for { verb: word }:

  cues:
    - opine
    - { verb: tut, act: statement, takes: [quotation, that], forms: [tutted, tutting] }
    - { verb: lean, preposition: on }
    - { verb: note, takes: [] }   # reports nothing from now on

act: statement, question, belief or intention. takes: quotation, that, clause, question (whether, what, how),
infinitive, participle, noun, finding (a noun, behind a poll or study), and with somebody who is told: told that, told
clause, told question, told quotation, told infinitive. Without it: what is usual for the act.`

/**
 * The lexicon of a file, together with the built-in one; undefined where no file is given.
 *
 * @param fail ends the command with a message, a line each mistake
 */
export async function lexiconOf(
  file: string | undefined,
  fail: (message: string) => never,
): Promise<Lexicon | undefined> {
  if (file === undefined) return undefined
  const { LexiconError, readLexicon } = await import('../lexicon/own/read.js')
  try {
    return readLexicon(file)
  } catch (error) {
    return fail(error instanceof LexiconError ? error.message : `${file}: ${problemOf(error)}`)
  }
}
