import { expect, test } from 'vitest'
import { findQuotes } from '../../../src/claims/quotes/index.js'
import { findSources } from '../../../src/claims/sources/index.js'
import { exampleDocument } from '../../../src/language/document.js'
import type { Source } from '../../../src/record.js'
import { EXAMPLE_DATE } from '../../../src/rules/rule.js'

/** The plainest cues: which others there are is the business of the room next door. */
const PLAIN_CUES = /^(?:said|told|added|accused|promised|according to)\b/

/** A piece of news, whom each of its quotes goes to, in order, and what is known of them. */
export interface Snippet {
  text: string
  /** The source's name for each quote of a plain cue; null where it has none. */
  quotes?: readonly (string | null)[]
  /** For a source's name: the fields that must hold. */
  sources?: Readonly<Record<string, Partial<Pick<Source, 'type' | 'role' | 'affiliation' | 'response' | 'aliases'>>>>
  /** Names under which no source may stand. */
  never?: readonly string[]
}

export function testSnippets(snippets: readonly Snippet[]): void {
  for (const { text, quotes, sources = {}, never = [] } of snippets) {
    test(text.length > 90 ? `${text.slice(0, 90)}…` : text, () => {
      const document = exampleDocument(text, EXAMPLE_DATE)
      const found = findQuotes(document)
      const all = findSources(document, found)
      const nameOf = (id: string | null) => all.find((source) => source.id === id)?.name ?? null
      if (quotes) {
        const plain = found.filter(({ quote }) => PLAIN_CUES.test(quote.cue?.text ?? ''))
        expect(plain.map(({ quote }) => nameOf(quote.source))).toEqual(quotes)
      }
      for (const [name, fields] of Object.entries(sources)) {
        const source = all.find((one) => one.name === name)
        expect(source, `${name} among ${all.map((one) => one.name).join(' | ')}`).toBeDefined()
        const { aliases, ...rest } = fields
        expect(source).toMatchObject(rest)
        if (aliases) expect(source?.aliases).toEqual(expect.arrayContaining([...aliases]))
      }
      const names = all.map((one) => one.name)
      for (const name of never) expect(names).not.toContain(name)
    })
  }
}
