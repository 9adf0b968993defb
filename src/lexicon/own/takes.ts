import type { Act, Frame } from '../cues/index.js'

/** What a verb may take for its content, in plain words, and the frame of `cues/cue.ts` that it is. */
export const TAKES: ReadonlyMap<string, Frame> = new Map<string, Frame>([
  ['quotation', 'q'],
  ['that', 't'],
  ['clause', 'c'],
  ['question', 'w'],
  ['infinitive', 'i'],
  ['participle', 'g'],
  ['noun', 'n'],
  ['finding', 'd'],
  ['told quotation', 'Q'],
  ['told that', 'T'],
  ['told clause', 'C'],
  ['told question', 'W'],
  ['told infinitive', 'I'],
])

/** What a verb takes where neither that nor a preposition is written. */
export const USUAL: Readonly<Record<Act, readonly Frame[]>> = {
  statement: ['q', 't', 'c'],
  question: ['q', 'w'],
  belief: ['t', 'c'],
  intention: ['i'],
}
