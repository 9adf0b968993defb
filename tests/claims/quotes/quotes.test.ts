import { describe, expect, test } from 'vitest'
import { paragraphsOf } from '../../../src/article/blocks.js'
import { findQuotes } from '../../../src/claims/quotes/index.js'
import { documentOf } from '../../../src/language/document.js'

/** The quotes of an article: "mode: speaker | content … content". */
function quotes(text: string): string[] {
  const blocks = paragraphsOf(text).map(({ start, end }) => ({ start, end, zone: 'body' as const }))
  return findQuotes(documentOf(text, blocks, { date: '2024-07-10', basis: 'flag' })).map(
    ({ quote }) => `${quote.mode}: ${quote.speaker?.text} | ${quote.content.map((span) => span.text).join(' … ')}`,
  )
}

const direct: Record<string, string[]> = {
  '“We lost,” she said. “It hurts.”': ['direct: she | “We lost,” … “It hurts.”'],
  "''We lost,'' she said. ''It hurts.''": ["direct: she | ''We lost,'' … ''It hurts.''"],
  '“We lost,” she said.\n\n“It hurts.\n\n“But we go on.”': ['direct: she | “We lost,” … “It hurts. … “But we go on.”'],
  '“We lost,” she said.\n\nNobody cheered.\n\n“It hurts.”': ['direct: she | “We lost,”'],
  '“We lost,” she said.\n\n“Not yet,” Mr. Hall replied.\n\n“Wait.”': [
    'direct: she | “We lost,”',
    'direct: Mr. Hall | “Not yet,” … “Wait.”',
  ],
  '“We lost,” she said, adding that it hurt. “We go on.”': [
    'direct: she | “We lost,” … “We go on.”',
    'indirect: she | that it hurt',
  ],
  'Ms. Cole went on:\n\n“We lost. It hurts.”': ['direct: Ms. Cole | “We lost. It hurts.”'],
  '“The only way -” he said “- is to go on.”': ['direct: he | “The only way -” … “- is to go on.”'],
  '“We lost,” he said of the vote, “but we go on.”': ['direct: he | “We lost,” … “but we go on.”'],
  '“We lost.”\n\n– Ana Cole, 34': ['direct: Ana Cole, 34 | “We lost.”'],
  'Q: Who won?\n\nA: They did. Ask them.': ['direct: Q | Who won?', 'direct: A | They did. Ask them.'],
  'HALL: We lost. It hurts.\n\nCOLE: We go on.': ['direct: HALL | We lost. It hurts.', 'direct: COLE | We go on.'],
}

const own: Record<string, string[]> = {
  'Ms. Cole hedged. “It depends.”': ['direct: Ms. Cole | “It depends.”'],
  'Ms. Cole had a question.\n\n“Who will pay?”': ['direct: Ms. Cole | “Who will pay?”'],
  'Ms. Cole bought a boat.\n\n“No entry.”': [],
  '“Is it over?” Ms. Cole asked. The rain fell on the town. “Closed.”': ['direct: Ms. Cole | “Is it over?”'],
  '“That is a lie!” boomed Karl Hall, the owner.': ['direct: Karl Hall, the owner | “That is a lie!”'],
  'A sign read in red: “Keep out.” He smiled.': ['direct: A sign | “Keep out.”'],
}

const silent = [
  'The film “The Long Road” opens on Friday.',
  'The book, “A Sea of Troubles,” sold well.',
  'Earl “Butch” Long won the race.',
  'It is the so-called “bomb cyclone.”',
  '“Here I stand at the water’s edge, / here I fall.”',
]

describe('quotes of an article', () => {
  for (const [text, expected] of Object.entries(own)) test(text, () => expect(quotes(text)).toEqual(expected))
  for (const [text, expected] of Object.entries(direct)) test(text, () => expect(quotes(text)).toEqual(expected))
  for (const text of silent) test(`silent: ${text}`, () => expect(quotes(text)).toEqual([]))
})

test('a sentence of thousands of quotations, and a quote of thousands of paragraphs, cost no more than their length', () => {
  const started = performance.now()
  quotes(`${'he went on, “so, it was over,” '.repeat(2000)}.`)
  quotes(`“We lost,” she said.\n\n${'“And we lost again.\n\n'.repeat(5000)}`)
  expect(performance.now() - started).toBeLessThan(10_000)
})
