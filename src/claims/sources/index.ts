import { type Document, exampleDocument } from '../../language/document.js'
import type { Quote, Source } from '../../record.js'
import { EXAMPLE_DATE, type Rule, type RuleBook } from '../../rules/rule.js'
import { firstEndingAfter } from '../../text/span.js'
import { type FoundQuote, findQuotes } from '../quotes/index.js'
import type { Entry } from './entry.js'
import { Resolver } from './resolve.js'
import { nonResponses } from './response.js'

/**
 * The sources of a document, in order of first mention: who speaks in its quotes, who passes them on, who did not answer.
 *
 * Fills the quotes' `source` and `via` in place.
 */
export function findSources(document: Document, quotes: readonly FoundQuote[]): Source[] {
  const resolver = new Resolver(document)
  const spoken: { found: FoundQuote; speaker: Entry | null; relay: Entry | null }[] = []
  const silent = nonResponses(document)
  for (const found of quotes) {
    // in text order, so that "he" means the one spoken of last
    while (silent[0] && silent[0].who.start < found.quote.start) answer(resolver, silent.shift())
    const { speaker } = found.quote
    spoken.push({
      found,
      // Q and A of an interview name nobody
      speaker: speaker && !/^[QA]$/.test(speaker.text) ? resolver.resolve(speaker) : null,
      relay: found.relay && resolver.resolve(found.relay),
    })
    if (found.quote.addressee) resolver.recognize(found.quote.addressee)
  }
  for (const one of silent) answer(resolver, one)
  const inOrder = resolver.entries.toSorted((a, b) => firstMention(a) - firstMention(b))
  const ids = new Map(inOrder.map((entry, i) => [entry, `s${i + 1}`]))
  for (const { found, speaker, relay } of spoken) {
    found.quote.source = (speaker && ids.get(speaker)) ?? null
    found.quote.via = (relay && ids.get(relay)) ?? null
  }
  const told = idsBy(quotes, ({ source }) => source)
  const relayed = idsBy(quotes, ({ via }) => via)
  return inOrder.map((entry, i) => {
    const id = `s${i + 1}`
    return sourceOf(document, entry, { id, quotes: told.get(id) ?? [], relays: relayed.get(id) ?? [] })
  })
}

/** The quotes' ids by the source that each of them names; one pass, as a long article has as many sources as quotes. */
function idsBy(quotes: readonly FoundQuote[], named: (quote: Quote) => string | null): Map<string, string[]> {
  const ids = new Map<string, string[]>()
  for (const { quote } of quotes) {
    const source = named(quote)
    if (source === null) continue
    const before = ids.get(source)
    if (before) before.push(quote.id)
    else ids.set(source, [quote.id])
  }
  return ids
}

function answer(resolver: Resolver, silent: ReturnType<typeof nonResponses>[number] | undefined): void {
  const entry = silent && resolver.resolve(silent.who)
  if (entry && silent) entry.response ??= silent.response
}

function firstMention(entry: Entry): number {
  return entry.mentions.reduce((first, { start }) => Math.min(first, start), Number.POSITIVE_INFINITY)
}

const NOT_AN_ALIAS = /^(?:he|she|they|it|i|we|you|who|which|that|him|her|his|them|their|its|himself|herself)$/i

function sourceOf(document: Document, entry: Entry, said: Pick<Source, 'id' | 'quotes' | 'relays'>): Source {
  const mentions = entry.mentions.toSorted((a, b) => a.start - b.start || b.end - a.end)
  const sentence = document.sentences[firstEndingAfter(document.sentences, mentions[0]?.start ?? 0)]
  const aliases = new Set(mentions.map(({ text }) => text.replace(/['’]s$/, '')))
  return {
    id: said.id,
    name: entry.name,
    type: entry.type,
    role: entry.role,
    affiliation: entry.affiliation,
    aliases: [...aliases].filter(
      (alias) => alias !== entry.name && !NOT_AN_ALIAS.test(alias) && !alias.startsWith(`${entry.name},`),
    ),
    mentions,
    quotes: said.quotes,
    relays: said.relays,
    response: entry.response,
    zone: sentence?.zone ?? 'body',
    rule: entry.rule,
  }
}

const RULES: readonly Rule[] = [
  {
    id: 'source.person',
    says: 'a person who is named, with the role that stands before or behind the name',
    examples: {
      'Andrei Lankov, a professor at Kookmin University in Seoul, said the gains would be small. He said the cost was high.':
        'Andrei Lankov (a professor at Kookmin University in Seoul; Kookmin University) 2',
      'Kyushu University professor Chisako Masuo told reporters that the plan was a headache.':
        'Chisako Masuo (Kyushu University professor; Kyushu University) 1',
      'Mark Ellery and his sister Joan Ellery run the pub. Mr. Ellery said trade was slow. Ms. Ellery said it would pick up.':
        'Mark Ellery 1; Joan Ellery (his sister) 1',
      'Karin Lindqvist met Paul Dorsey in Oslo. She said the deal was close. He said it was not.':
        'Karin Lindqvist 1; Paul Dorsey 1',
      'The transport secretary, Fiona Hale, said that it was late.': 'Fiona Hale (transport secretary) 1',
      'Mayor Ann Sutter closed the bridge. The mayor said it was no longer safe.': 'Ann Sutter (Mayor) 1',
      'Former secretary of state Nell Hobart said that the treaty held.': 'Nell Hobart (Former secretary of state) 1',
      'Messages left for Ellen Rusk went unanswered.': 'Ellen Rusk 0 no-response',
    },
    never: ['Officials said the road was closed.', 'House Republicans said the bill was dead.'],
  },
  {
    id: 'source.organization',
    says: 'an organisation that speaks, by its full name',
    examples: {
      'The trade ministry said exports rose. The Foreign Ministry said it was pleased. It said imports fell.':
        'The trade ministry 1; Foreign Ministry 2',
      'Radio Free Asia spoke to two traders. RFA said that rice was scarce.': 'Radio Free Asia 1',
      'The Federal Aviation Administration (FAA) grounded the jet. The FAA said that a bolt was loose.':
        'Federal Aviation Administration 1',
      'Boeing said that deliveries would slip. The company said that a supplier was late.': 'Boeing 2',
      'Norvane, a maker of pumps, fell. Norvane said that orders had dried up.': 'Norvane 1',
      'The Pentagon would not comment.': 'Pentagon 0 declined',
    },
    never: ['Mr. Hall said the road was closed.', 'Stephen Bank said the road was closed.'],
  },
  {
    id: 'source.place',
    says: 'a capital or country that stands for its government',
    examples: {
      'Moscow said the talks would go on.': 'Moscow 1',
      'Moscow and Pyongyang said that the road would open.': 'Moscow and Pyongyang 1',
    },
    never: ['Mr. Hall said Moscow was cold.'],
  },
  {
    id: 'source.document',
    says: 'a writing that speaks: a report, a poll, a joint statement',
    examples: {
      'The two will talk, according to a joint statement.': 'a joint statement 1',
      'A government report said 40 bridges were unsafe. The report said that repairs would take years.':
        'A government report 2',
    },
    never: ['Mr. Hall said the report was late.'],
  },
  {
    id: 'source.unnamed',
    says: 'somebody known only by role or number',
    examples: {
      'Officials said the road was closed.': 'Officials 1',
      'Residents said the water smelled. They said nobody had warned them.': 'Residents 2',
      'A senior official said that the talks had failed. The official said that more would follow.':
        'A senior official 2',
    },
    never: ['Mr. Hall said the road was closed.'],
  },
]

export const sourceBook: RuleBook = {
  name: 'sources',
  rules: RULES,
  read: (text) => {
    const document = exampleDocument(text, EXAMPLE_DATE)
    return findSources(document, findQuotes(document)).map(({ name, role, affiliation, quotes, response, rule }) => ({
      rule,
      reads: [
        name,
        role ? `(${[role, affiliation].filter((part) => part !== null).join('; ')})` : null,
        quotes.length,
        response,
      ]
        .filter((part) => part !== null)
        .join(' '),
    }))
  },
}
