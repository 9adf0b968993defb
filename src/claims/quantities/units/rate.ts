import { UNIT_NAMES, UNIT_SYMBOLS, type UnitEntry } from '../../../lexicon/units/index.js'
import type { FoundUnit } from './found.js'
import { quotient } from './measure.js'

const PER =
  /^(?:\s?-\s?per\s?-\s?|\sper[\s-]|\s(?:an?|each|every)\s|\s?-\s?an?\s?-\s?|\s?\/\s?)(million\s(?:British\sthermal\sunits|btus?)|(?:(?:square|cubic|sq|metric)[\s.]{1,2})?\p{L}{1,20}(?:-hour)?|(?:1,000,000|100,000|10,000|1,000|100)(?:\s(?:people|residents|inhabitants|population|children|births|adults|women|men))?)(?![\p{L}\p{N}])/iu
/** What a rate is taken of that is no unit of measure. */
const EACH =
  /^(?:share|head|person|pupil|student|patient|household|vehicle|car|unit|bottle|ticket|game|match|dozen|quarter|night|day|week|month|year|hour|minute|second|capita|annum|season|session|shift|visit|trip|seat|piece|copy|download|user|customer|employee|worker|child|family|couple|room|home|house|country|state|team|race|shot|pack|bag|box|case|plate|dish|pop|inhabitant|resident|capita|million|100|acre|barrel|1[\d,]{2,8}(?:\s\p{L}+)?)$/iu

/** No unit of time, and yet something that comes before or after. */
const LASTS = /^(?:night|quarter|season|session|shift|annum)$/
/** Where the noun of a rate ends, for sure. */
const ENDS =
  /^(?:[,.;:)]|$|\s(?:per|for|in|and|or|to|on|at|from|by|of|as|while|when|but|if|plus|with|after|before|this|last|next|is|was)\b)/

const OF_EACH =
  /^\sof\s(?:[\p{L}-]{2,20}\s){1,3}?(?:an?|per|each|every)\s(hour|day|week|month|year|minute|second(?!\s(?!and\b|in|from|through|over)))(?!\p{L}|\s(?:ago|earlier|later|before|after)\b)/u

/** "$40 a barrel", "12 inches per hour", "20 burglaries per week", "per 100,000": what is counted of each of something. */
export function rated(text: string, unit: FoundUnit): FoundUnit {
  const behind = text.slice(unit.end, unit.end + 64)
  // "gallons of jet fuel a year": what is measured stands between, and is no part of the unit
  const span = unit.kind === 'measure' ? UNIT_NAMES.get(OF_EACH.exec(behind)?.[1] ?? '') : undefined
  if (span) return { ...perUnit(unit, span), end: unit.end }
  const match = PER.exec(behind.slice(0, 48))
  const word = match?.[1]?.toLowerCase().replace(/\s+/g, ' ').replace(/\./g, '')
  if (!match || !word) return unit
  const per = /^\s?per|[/-]/.test(match[0].slice(0, 5)) && /per|\//.test(match[0])
  const entry = UNIT_NAMES.get(word) ?? (per && match[1] ? UNIT_SYMBOLS.get(match[1]) : undefined)
  const time = entry?.dimension === 'time'
  // "$5 per candidate"
  const each = EACH.test(word) || (per && unit.kind === 'money' && ENDS.test(behind.slice(match[0].length)))
  if (!entry && !each) return unit
  // "two hours a day" is a rate, "he waited two hours a week ago" is none; "80% a year" is, "a share" of percent is not
  if (
    !per &&
    (time || LASTS.test(word)) &&
    /^\s(?:ago|earlier|later|before|after|old|long)\b/.test(text.slice(unit.end + match[0].length))
  )
    return unit
  // "38,000 Americans each year" are counted anew, not by the year
  if (/^\s(?:each|every)\s/.test(match[0]) && unit.kind === 'count') return unit
  if (!per && !(each || time || unit.kind === 'money')) return unit
  const of = entry ?? { name: word === 'annum' ? 'year' : word, ucum: null, dimension: 'count', si: null }
  return { ...perUnit(unit, of), end: unit.end + match[0].length }
}

function perUnit(unit: FoundUnit, of: UnitEntry): FoundUnit {
  const name = `${unit.unit.name} per ${of.name}`
  const known = UNIT_NAMES.get(name)
  const entry = known ?? (unit.entry ? quotient(unit.entry, of) : null)
  const dimension = unit.kind === 'money' ? 'currency' : (entry?.dimension ?? 'rate')
  return { ...unit, unit: { ...unit.unit, name, ucum: entry?.ucum ?? null, dimension }, entry }
}
