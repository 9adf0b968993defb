import { expect, test } from 'vitest'
import { findQuotes } from '../../../src/claims/quotes/index.js'
import { findSources } from '../../../src/claims/sources/index.js'
import { exampleDocument } from '../../../src/language/document.js'
import { EXAMPLE_DATE } from '../../../src/rules/rule.js'

/** How often a quote is asked for its source while `speakers` people speak once each. */
function asked(speakers: number): number {
  const name = (i: number) =>
    `Anna ${'BCDFGKLMNP'[i % 10]}${'aeiou'[Math.floor(i / 10) % 5]}lder${'aeiou'[Math.floor(i / 50)]}n`
  const lines = Array.from({ length: speakers }, (_, i) => `“The road is closed,” said ${name(i)}, a driver.`)
  const quotes = findQuotes(exampleDocument(lines.join('\n\n'), EXAMPLE_DATE))
  expect(quotes).toHaveLength(speakers)
  let count = 0
  for (const { quote } of quotes) {
    let source: string | null = null
    Object.defineProperty(quote, 'source', {
      get: () => {
        count++
        return source
      },
      set: (id) => {
        source = id
      },
    })
  }
  expect(findSources(exampleDocument(lines.join('\n\n'), EXAMPLE_DATE), quotes)).toHaveLength(speakers)
  return count
}

test('each quote is looked at once for its source, however many sources there are', () => {
  expect(asked(80)).toBe(4 * asked(20))
})

function namesIn(text: string): string[] {
  const document = exampleDocument(text, EXAMPLE_DATE)
  return findSources(document, findQuotes(document)).map(({ name, quotes }) => `${name} ${quotes.length}`)
}

test('of more people with one surname than anybody tells apart, each is known again by the full name', () => {
  const given = (i: number) =>
    `${'BCDFGKLMNP'[i % 10]}${'aeiou'[Math.floor(i / 10) % 5]}ld${'aeiou'[Math.floor(i / 50)]}n`
  const speakers = Array.from({ length: 80 }, (_, i) => `${given(i)} Moore`)
  const lines = [...speakers, ...speakers.slice(0, 1)].map((name) => `“The road is closed,” said ${name}, a driver.`)
  expect(namesIn(lines.join('\n\n'))).toEqual([`${speakers[0]} 2`, ...speakers.slice(1).map((name) => `${name} 1`)])
})

test('the mayor named last is meant, also behind hundreds of others, and one in office before one who was', () => {
  const met = Array.from({ length: 400 }, () => 'Mayor Ann Sutter closed the bridge.')
  const text = [
    ...met,
    'Mayor Paul Hall came to Olten.',
    'Former mayor Eva Kern left.',
    'The mayor said that it was late.',
  ].join('\n\n')
  expect(namesIn(text)).toEqual(['Paul Hall 1'])
})
