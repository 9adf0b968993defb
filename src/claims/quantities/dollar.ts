import type { Document } from '../../language/document.js'
import { CURRENCY_SIGNS_BEFORE, type CurrencyEntry } from '../../lexicon/currencies.js'
import { AGENCIES_IN_US_DOLLARS, DOLLAR_COUNTRIES, type DollarCountry } from '../../lexicon/dollars.js'
import type { Quantity, Unit } from '../../record.js'

const AGENCY = new RegExp(`\\((?:${AGENCIES_IN_US_DOLLARS.join('|')})\\)`)
const US_DOLLARS = /\bU\.?S\.? ?\$|\$US\b|\b(?:US|U\.S\.|American) dollars?\b/

/**
 * The dollar that a bare "$" of an article is assumed to be; null for the United States'.
 *
 * It is the country's of the publisher or the dateline; where there is neither, but US dollars are marked ("US$3"), that of
 * the country that the article speaks of. An agency that writes "(AP)" counts in US dollars wherever it writes from, and
 * who marks a country's own ("C$5") means others by the bare sign.
 */
function dollarOf({ text, publisher, paragraphs }: Document): CurrencyEntry | null {
  const datelines = paragraphs.filter(({ zone }) => zone === 'dateline').map(({ start, end }) => text.slice(start, end))
  if (datelines.some((dateline) => AGENCY.test(dateline))) return null
  const home = countryOf(publisher ?? '') ?? countryOf(datelines.join(' '))
  const country = home ?? (US_DOLLARS.test(text) ? spokenOf(text) : undefined)
  return country && !isMarked(text, country) ? (CURRENCY_SIGNS_BEFORE.get(country.code) ?? null) : null
}

function countryOf(words: string): DollarCountry | undefined {
  return DOLLAR_COUNTRIES.find((country) => mentions(words, [...country.places, ...country.publishers]) > 0)
}

function spokenOf(text: string): DollarCountry | undefined {
  const counted = DOLLAR_COUNTRIES.map((country) => ({ country, times: mentions(text, country.places) }))
  return counted.filter(({ times }) => times > 1).sort((a, b) => b.times - a.times)[0]?.country
}

/** How often names stand in a text. */
export function mentions(text: string, names: readonly string[]): number {
  return text.match(new RegExp(`(?<!\\p{L})(?:${names.join('|')})(?!\\p{L})`, 'giu'))?.length ?? 0
}

/** "C$5", "5 Canadian dollars" */
function isMarked(text: string, { code, letters }: DollarCountry): boolean {
  const name = CURRENCY_SIGNS_BEFORE.get(code)?.name ?? ''
  return new RegExp(`(?<![A-Za-z])(?:${letters.join('|')}) ?\\$|\\b${name}|\\b${code}\\b`, 'i').test(text)
}

/** Amounts of bare dollars or cents as the article's own; the cents behind "C$35, up" as those of the dollar before them. */
export function inItsDollars(document: Document, quantities: readonly Quantity[]): Quantity[] {
  if (!quantities.some(({ unit }) => isBare(unit))) return [...quantities]
  const own = dollarOf(document)
  let last: Quantity | null = null
  return quantities.map((quantity) => {
    const { unit } = quantity
    if (!unit || !isBare(unit)) {
      if (unit?.currency) last = quantity
      return quantity
    }
    const dollar =
      unit.name.startsWith('cent') && last?.sentence.start === quantity.sentence.start ? dollarIn(last) : own
    return dollar ? { ...quantity, unit: inDollar(unit, dollar) } : quantity
  })
}

function isBare(unit: Unit | null): boolean {
  return unit?.basis === 'assumed' && unit.currency === 'USD'
}

function dollarIn({ unit }: Quantity): CurrencyEntry | null {
  const entry = CURRENCY_SIGNS_BEFORE.get(unit?.currency ?? '')
  return entry?.name.endsWith(' dollar') ? entry : null
}

function inDollar(unit: Unit, { code, name }: CurrencyEntry): Unit {
  return { ...unit, currency: code, name: unit.name.replace(/^(?=dollar|cent)/, name.replace(/dollar$/, '')) }
}
