import { STREETS } from '../../../lexicon/numbered.js'
import type { Suspect } from './suspect.js'

const STREET = new RegExp(
  String.raw`^(?:[A-Z]?\s(?:[NSEW]\.?\s)?(?:\p{Lu}[\p{L}.'’]{0,20}\s|\d{1,3}(?:st|nd|rd|th)\s|of\s|de\s|la\s){1,4}|\s)(?:${STREETS.join('|')})\b`,
  'u',
)

/** A number of a house, a postcode, or within an address of the net. */
export function isAddress({ numeral, unit, before, after }: Suspect): boolean {
  if (numeral.form === 'words') return false
  if (/(?:www\.|https?:|@|#)\S*$/.test(before) || /^\S{0,20}\.(?:com|org|net)\b/.test(after)) return true
  if (
    /\b[A-Z]{2}\s$/.test(before) &&
    numeral.end - numeral.start === 5 &&
    numeral.exponent === 0 &&
    (!unit || unit.kind === 'count')
  )
    return true
  if (/\b(?:zip|post)\s?codes?\s$/i.test(before)) return true
  // "the 100 block of Main Street"
  if (numeral.value % 100 === 0 && /^\sblock\s(?:of\s)?(?:\p{Lu}|\d)/u.test(after)) return true
  return (!unit || unit.kind === 'count') && STREET.test(after.replace(/^\s?[-–]\s?\d{1,4}/, ''))
}
