import { expect, test } from 'vitest'
import { paragraphsOf } from '../../../../src/article/blocks.js'
import { findQuotes } from '../../../../src/claims/quotes/index.js'
import { findSources } from '../../../../src/claims/sources/index.js'
import { documentOf } from '../../../../src/language/document.js'
import type { Quote } from '../../../../src/record.js'
import { EXAMPLE_DATE } from '../../../../src/rules/rule.js'

/**
 * A passage, and each quote that a careful reader marks in it, in text order: "mode act: speaker | cue | content", where
 * `…` stands for any words, ` + ` parts the runs of a content, and the act is left out where it is a statement. Behind
 * them, as far as there is one: "to …" who is told, "via …" who passes it on, "is …" the name that the speaker goes by.
 */
export type Shapes = Readonly<Record<string, readonly string[]>>

interface Found {
  quote: Quote
  name: string | null
  via: string | null
}

export function testShapes(shapes: Shapes): void {
  for (const [text, expected] of Object.entries(shapes)) {
    test(text, () => {
      const found = quotesOf(text)
      // what fits is shown as it was expected, so that only what differs stands out
      expect(found.map((one, i) => (fits(one, expected[i]) ? expected[i] : shown(one)))).toEqual(expected)
    })
  }
}

function quotesOf(text: string): Found[] {
  const blocks = paragraphsOf(text).map(({ start, end }) => ({ start, end, zone: 'body' as const }))
  const document = documentOf(text, blocks, { date: EXAMPLE_DATE, basis: 'flag' })
  const found = findQuotes(document)
  const sources = findSources(document, found)
  const nameOf = (id: string | null) => sources.find((source) => source.id === id)?.name ?? null
  return found.map(({ quote }) => ({ quote, name: nameOf(quote.source), via: nameOf(quote.via) }))
}

function fits({ quote, name, via }: Found, expected = ''): boolean {
  const [said = '', cue = '', content = '', ...rest] = expected.split(' | ').map((part) => part.trim())
  const [kind = '', speaker = ''] = said.split(/:\s?(.*)/s)
  const [mode, act = 'statement'] = kind.split(' ')
  const behind = (lead: string) => rest.find((part) => part.startsWith(`${lead} `))?.slice(lead.length + 1) ?? null
  const runs = content.split(' + ')
  return (
    quote.mode === mode &&
    quote.act === act &&
    same(quote.speaker?.text ?? '', speaker) &&
    ` ${quote.cue?.text ?? ''} `.includes(cue && ` ${cue} `) &&
    runs.length === quote.content.length &&
    runs.every((run, i) => same(quote.content[i]?.text ?? '', run)) &&
    same(quote.addressee?.text ?? '', behind('to') ?? '') &&
    via === behind('via') &&
    (behind('is') === null || name === behind('is'))
  )
}

/** Whether the words are those expected, `…` standing for any. */
function same(words: string, expected: string): boolean {
  const [first = '', ...more] = expected.split('…').map((part) => part.trim())
  if (more.length === 0) return words === first
  return words.startsWith(first) && words.endsWith(more.at(-1) ?? '') && words.length > first.length
}

function shown({ quote, name, via }: Found): string {
  const { mode, act, speaker, cue, content, addressee } = quote
  return [
    `${mode}${act === 'statement' ? '' : ` ${act}`}: ${speaker?.text ?? ''}`,
    cue?.text ?? '',
    content.map((span) => span.text).join(' + '),
    ...(addressee ? [`to ${addressee.text}`] : []),
    ...(via ? [`via ${via}`] : []),
    ...(name ? [`is ${name}`] : []),
  ].join(' | ')
}
