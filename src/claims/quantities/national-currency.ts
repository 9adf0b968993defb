import type { Document } from '../../language/document.js'
import { CURRENCY_SIGNS_BEFORE } from '../../lexicon/currencies.js'
import { NATIONAL_CURRENCIES, type NationalCurrency, sharedName } from '../../lexicon/national-currencies.js'
import type { Quantity } from '../../record.js'
import { mentions } from './dollar.js'

/**
 * Amounts in money of a name that several countries use ("2 million pesos") as the money of the one that the dateline or the
 * publisher tells, or that the article speaks of most; it stays assumed.
 */
export function inNationalCurrency(document: Document, quantities: readonly Quantity[]): Quantity[] {
  const known = new Map<string, NationalCurrency | null>()
  return quantities.map((quantity) => {
    const { unit, text } = quantity
    if (unit?.basis !== 'assumed') return quantity
    const name = sharedName(text)
    if (!name) return quantity
    if (!known.has(name)) known.set(name, countryOf(document, NATIONAL_CURRENCIES.get(name) ?? []))
    const own = known.get(name)
    const entry = own && CURRENCY_SIGNS_BEFORE.get(own.code)
    return entry
      ? { ...quantity, unit: { ...unit, currency: entry.code, name: unit.name.replace(/^.*?(?= per |$)/, entry.name) } }
      : quantity
  })
}

function countryOf(
  { text, publisher, paragraphs }: Document,
  countries: readonly NationalCurrency[],
): NationalCurrency | null {
  const datelines = paragraphs.filter(({ zone }) => zone === 'dateline').map(({ start, end }) => text.slice(start, end))
  for (const words of [datelines.join(' '), publisher ?? '', text]) {
    const counted = countries.map((country) => ({ country, times: mentions(words, country.places) }))
    const [most] = counted.filter(({ times }) => times > 0).sort((a, b) => b.times - a.times)
    if (most) return most.country
  }
  return null
}
