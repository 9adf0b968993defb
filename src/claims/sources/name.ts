import type { Sentence } from '../../language/sentence.js'
import { HONORIFICS } from '../../lexicon/titles.js'
import type { Source } from '../../record.js'
import type { Range } from '../../text/span.js'
import type { Gender } from './gender.js'

/** A proper name as it stands in the text, without the titles before it (UTF-16 offsets). */
export interface Name extends Range {
  text: string
  words: readonly string[]
  type: Exclude<Source['type'], 'document' | 'unnamed'>
  /** Nothing in the words tells the type: it is only the likeliest. */
  guessed: boolean
  gender: Gender | null
  /** The titles and honorifics directly before it: "Russian President", "Ms.". */
  title: string | null
  /** Not merely the first word of its sentence, which has a capital anyway. */
  sure: boolean
  sentence: Sentence
  /** The indices of its first and last token in its sentence, titles included. */
  first: number
  last: number
}

/** Whether a name has nothing but a form of address before it. */
export function isOnlyAddressed({ title }: Name): boolean {
  return title !== null && HONORIFICS.has(title.toLowerCase().replace(/\.$/, ''))
}

/** Where a name with its titles begins. */
export function titledStart({ sentence, first, start }: Name): number {
  return sentence.tokens[first]?.start ?? start
}

/** The names that are sure, by their first words, the longest first. */
export function byFirstWord(names: readonly Name[]): Map<string, Name[]> {
  const known = new Map<string, Name[]>()
  const texts = new Set<string>()
  for (const name of names) {
    const word = name.words[0] ?? ''
    if (!name.sure || texts.has(name.text)) continue
    texts.add(name.text)
    const same = known.get(word)
    if (same) same.push(name)
    else known.set(word, [name])
  }
  for (const same of known.values()) same.sort((a, b) => b.words.length - a.words.length)
  return known
}
