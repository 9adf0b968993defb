import type { Cue } from '../../lexicon/cues/index.js'

/** Whether one of the verbs that a word may be a form of can report a quotation. */
export function isSpeechVerb(cues: readonly Cue[] | undefined): boolean {
  return cues?.some(({ frames }) => frames.has('q')) ?? false
}
