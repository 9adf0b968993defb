import { CUES } from '../../lexicon/cues/index.js'

/** Whether a word, in lower case, is a form of a verb that can report a quotation. */
export function isSpeechVerb(word: string): boolean {
  return CUES.get(word)?.some(({ frames }) => frames.has('q')) ?? false
}
