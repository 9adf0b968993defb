import type { Document } from '../language/document.js'
import type { ArticleRecord, ClaimKind } from '../record.js'
import { findDates } from './dates/index.js'
import { findEvents } from './events/index.js'
import { findQuantities } from './quantities/index.js'
import { findQuotes } from './quotes/index.js'
import { attribute } from './said-by.js'
import { findSources } from './sources/index.js'

export type Claims = Pick<ArticleRecord, ClaimKind>

/** The claims of the kinds that are wanted; the lists of the others are empty. What one kind needs of another is found for it. */
export function findClaims(document: Document, wanted: ReadonlySet<ClaimKind>): Claims {
  const any = (...kinds: ClaimKind[]) => kinds.some((kind) => wanted.has(kind))
  const dates = any('dates', 'events', 'quantities') ? findDates(document) : []
  const events = any('events') ? findEvents(document, dates) : []
  const quantities = any('quantities') ? findQuantities(document, dates) : []
  // events and quantities name the source in whose quote they stand; dates alone need no quotes
  const found = any('quotes', 'sources', 'events', 'quantities') ? findQuotes(document) : []
  const sources = any('quotes', 'sources', 'events', 'quantities') ? findSources(document, found) : []
  const quotes = found.map(({ quote }) => quote)
  attribute(events, quotes)
  attribute(quantities, quotes)
  return {
    events,
    dates: any('dates') ? dates : [],
    quantities,
    quotes: any('quotes') ? quotes : [],
    sources: any('sources') ? sources : [],
  }
}
