import type { Document } from '../../language/document.js'
import { CURRENCY_SIGNS_BEFORE, type CurrencyEntry } from '../../lexicon/currencies.js'
import { AGENCIES_IN_US_DOLLARS, DOLLAR_COUNTRIES, type DollarCountry } from '../../lexicon/dollars.js'
import type { Quantity } from '../../record.js'

const AGENCY = new RegExp(`\\((?:${AGENCIES_IN_US_DOLLARS.join('|')})\\)`)
const US_DOLLARS = /\bU\.?S\.? ?\$|\$US\b|\b(?:US|U\.S\.|American) dollars?\b/

/**
 * The dollar that a bare "$" of an article is assumed to be; null for the United States'.
 *
 * It is the country's of the publisher or the dateline, unless an agency writes that counts in US dollars, or the country's
 * own are marked ("C$5") and the US ones are not. Where only the US ones are marked, it is the country's that the article
 * speaks of most.
 */
function dollarOf({ text, publisher, paragraphs }: Document): CurrencyEntry | null {
  const datelines = paragraphs.filter(({ zone }) => zone === 'dateline').map(({ start, end }) => text.slice(start, end))
  if (datelines.some((dateline) => AGENCY.test(dateline))) return null
  const marked = US_DOLLARS.test(text)
  const home = countryOf(publisher ?? '') ?? countryOf(datelines.join(' '))
  const country = home ?? (marked ? spokenOf(text) : undefined)
  if (!country || (!marked && isMarked(text, country))) return null
  return CURRENCY_SIGNS_BEFORE.get(country.code) ?? null
}

function countryOf(words: string): DollarCountry | undefined {
  return DOLLAR_COUNTRIES.find((country) => mentions(words, [...country.places, ...country.publishers]) > 0)
}

function spokenOf(text: string): DollarCountry | undefined {
  const counted = DOLLAR_COUNTRIES.map((country) => ({ country, times: mentions(text, country.places) }))
  return counted.filter(({ times }) => times > 1).sort((a, b) => b.times - a.times)[0]?.country
}

function mentions(text: string, names: readonly string[]): number {
  return text.match(new RegExp(`(?<!\\p{L})(?:${names.join('|')})(?!\\p{L})`, 'giu'))?.length ?? 0
}

/** "C$5", "5 Canadian dollars" */
function isMarked(text: string, { code, letters }: DollarCountry): boolean {
  const name = CURRENCY_SIGNS_BEFORE.get(code)?.name ?? ''
  return new RegExp(`(?<![A-Za-z])(?:${letters.join('|')}) ?\\$|\\b${name}|\\b${code}\\b`, 'i').test(text)
}

/** Amounts of bare dollars or cents as the article's own. */
export function inItsDollars(document: Document, quantities: readonly Quantity[]): Quantity[] {
  const own = quantities.some(({ unit }) => unit?.basis === 'assumed') ? dollarOf(document) : null
  if (!own) return [...quantities]
  const nation = own.name.replace(/dollar$/, '')
  return quantities.map((quantity) => {
    const { unit } = quantity
    if (unit?.basis !== 'assumed') return quantity
    return { ...quantity, unit: { ...unit, currency: own.code, name: unit.name.replace(/^(?=dollar|cent)/, nation) } }
  })
}
