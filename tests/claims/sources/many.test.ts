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
