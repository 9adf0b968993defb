import { singular } from '../../../language/singular.js'

/** "coast guard vessels" as "coast guard vessel": the last word of a phrase in its singular, lower case. */
export function singularPhrase(phrase: string): string {
  return (
    phrase
      // "RBIs"
      .replace(/(?<=\p{Lu}{2})s$/u, '')
      .toLowerCase()
      .replace(/\s+/g, ' ')
      .replace(/[\p{L}'’]+$/u, singular)
  )
}
