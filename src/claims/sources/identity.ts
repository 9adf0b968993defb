import type { Gender } from './gender.js'
import type { Name } from './name.js'

/** Somebody or something that a document names, by however many forms of the name. */
export interface Identity {
  /** The fullest form. */
  name: string
  words: readonly string[]
  type: Name['type']
  gender: Gender | null
  /** In text order. */
  mentions: Name[]
}

export function identityFrom(name: Name): Identity {
  const { text, words, type, gender } = name
  return { name: text, words, type, gender, mentions: [name] }
}

/** Adds a name to those that mean the same; the fullest one gives its form. */
export function include(identity: Identity, name: Name): void {
  identity.mentions.push(name)
  identity.gender ??= name.gender
  if (name.words.length > identity.words.length) {
    identity.name = name.text
    identity.words = name.words
  }
}

const PLAIN = /^[A-Za-z-]*$/

/** A word as it is compared: without case, accents or a final stop. */
export function folded(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase()
  return word
    .normalize('NFD')
    .replace(/\p{M}|\.$/gu, '')
    .replace(/[’‘]/g, "'")
    .toLowerCase()
}
