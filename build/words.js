import { RegExpParser } from '@eslint-community/regexpp'

/** Longer lists stay patterns. */
const MOST_WORDS = 600

const PARSER = new RegExpParser({ ecmaVersion: 2024 })

/** Thrown where the words of a part are not finitely many, or more than that. */
class Endless extends Error {}

/**
 * All the words that a regular expression's literal matches, `/^…$/` or with the flags `i` and `u`: each once, in small letters
 * where it takes both. Undefined where they are not finitely many, or have line breaks in them.
 */
export function wordsOf(literal) {
  const { pattern, flags } = PARSER.parseLiteral(literal)
  const [alternative, ...others] = pattern.alternatives
  const [first, ...inner] = alternative.elements
  const last = inner.pop()
  if (others.length > 0 || /[^iu]/.test(flags.raw) || first?.kind !== 'start' || last?.kind !== 'end') return
  try {
    const words = wordsOfAll(inner)
    if (words.some((word) => word.includes('\n'))) return
    return [...new Set(flags.ignoreCase ? words.map((word) => word.toLowerCase()) : words)]
  } catch (error) {
    if (error instanceof Endless) return
    throw error
  }
}

function wordsOfAll(elements) {
  let words = ['']
  for (const element of elements) {
    const next = wordsOfOne(element)
    if (words.length * next.length > MOST_WORDS) throw new Endless()
    words = words.flatMap((word) => next.map((more) => word + more))
  }
  return words
}

function wordsOfOne(element) {
  switch (element.type) {
    case 'Character':
      return [String.fromCodePoint(element.value)]
    case 'CharacterClass':
      if (element.negate || element.elements.some(({ type }) => type !== 'Character')) throw new Endless()
      return element.elements.map(({ value }) => String.fromCodePoint(value))
    case 'Group':
      if (element.modifiers) throw new Endless()
      return element.alternatives.flatMap(({ elements }) => wordsOfAll(elements))
    case 'Quantifier':
      if (element.max !== 1) throw new Endless()
      return element.min === 1 ? wordsOfOne(element.element) : [...wordsOfOne(element.element), '']
    default:
      throw new Endless()
  }
}
