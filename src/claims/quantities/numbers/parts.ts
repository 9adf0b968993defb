import { CARDINALS, FRACTION_WORDS, SCALES } from '../../../lexicon/numbers.js'
import { scaledBy } from './numeral.js'

/** A number in words: what it is, and of how many of them it is made. */
export interface Found {
  value: number
  length: number
  most?: number
  figure?: number
  exponent?: number
  part?: boolean
}

/** What those do who are asked: "half said". */
const ANSWERS =
  /^(?:said|say|think|thought|believed?|want|wanted|felt|feel|support|supported|opposed?|favou?r|favou?red|agreed?|disagreed?|approved?|disapproved?|preferred|prefer|voted|answered)$/

/** What stands before a share that no noun follows: "rose by nearly a fifth". */
const LED =
  /\b(?:by|nearly|almost|about|around|roughly|over|than|least|up|down|rose|risen|grew|grown|jumped|climbed|increased|fell|fallen|dropped|declined|shrank|shrunk|plunged|slumped)\s$/i
const NO_NOUN =
  /^(?:|in|on|from|to|over|since|last|this|during|between|and|or|but|at|as|after|before|compared|when|while)$/

/** "half said", "rose by nearly a fifth", "down three-quarters from": a share of something that is not named, by what stands behind and before it. */
export function shareIn(at: (i: number) => string, before: string): Found | null {
  const part = FRACTION_WORDS.get(at(1))
  if (at(0) === 'half') {
    const isShare = ANSWERS.test(at(1)) || (NO_NOUN.test(at(1)) && LED.test(before))
    return isShare ? { value: 1 / 2, length: 1, part: true } : null
  }
  const count = /^an?$/.test(at(0)) ? 1 : (CARDINALS.get(at(0)) ?? 0)
  if (part === undefined || count === 0 || count * part >= 1 || at(1).endsWith('s') !== count > 1) return null
  // "a third said" is one more, where nothing leads
  const isShare = ANSWERS.test(at(2))
    ? count > 1 || at(1) === 'quarter' || LED.test(before)
    : (at(0).startsWith('a') || count > 2) && NO_NOUN.test(at(2)) && LED.test(before) && at(3) !== 'a'
  return isShare ? { value: count * part, length: 2, part: true } : null
}

/** "half the voters", "half his men"; "half the battle" is a manner of speaking. */
const OWNERS = /^(?:the|its|his|her|their|our|my|your|these|those)$/
const HALF_IDIOMS = /^(?:battle|fun|time|way|trouble|job|story|problem)$/

/** Units that are halved with no word between; "a half year" is a stretch of the calendar. */
const HALVED =
  /^(?:points?|percent|percentage|mile|inch|hour|century|acre|pound|ton|tonne|cent|degree|dollar|ounce|kilometer|kilometre)$/

/** "two-thirds", "a quarter of", "half a million", "half an hour"; "the second half" and "a third person" are none. */
export function fractionIn(at: (i: number) => string): Found | null {
  // "a half-point", "quarter mile"
  const lead = /^an?$/.test(at(0)) ? 1 : 0
  const halved = { half: 1 / 2, quarter: 1 / 4 }[at(lead)]
  if (halved !== undefined && HALVED.test(at(lead + 1))) return { value: halved, length: lead + 1 }
  if (at(0) === 'half') {
    if (/^an?$/.test(at(1))) return halfOf(at, 2)
    if (SCALES.has(at(1)) || at(1) === 'dozen') return halfOf(at, 1)
    if (OWNERS.test(at(1)) && !HALF_IDIOMS.test(at(2))) return { value: 1 / 2, length: 1, part: true }
    return at(1) === 'of' && /^(?:the|its|his|her|their|our|all|those|these|them|us|what|a|an|[a-z]+s)$/.test(at(2))
      ? { value: 1 / 2, length: 1, part: true }
      : null
  }
  // "a quarter million", "one half billion"
  const million = /^(?:a|one)$/.test(at(0)) ? SCALES.get(at(2)) : undefined
  const figure = { half: 0.5, quarter: 0.25 }[at(1)]
  if (million !== undefined && figure !== undefined)
    return { value: scaledBy(figure, million), length: 3, figure, exponent: million }
  // "a quarter of a million people"
  const scale = at(2) === 'of' && at(3) === 'a' ? SCALES.get(at(4)) : undefined
  const share = FRACTION_WORDS.get(at(1))
  if (scale !== undefined && share !== undefined) {
    const part = share * (CARDINALS.get(at(0)) ?? 1)
    return { value: scaledBy(part, scale), length: 5, figure: part, exponent: scale }
  }
  const count = CARDINALS.get(at(0)) ?? (/^an?$/.test(at(0)) ? 1 : undefined)
  const part = FRACTION_WORDS.get(at(1))
  if (count === undefined || part === undefined || count >= 1 / part || count === 0) return null
  if (at(1).endsWith('s') !== count > 1) return null
  // "the first two quarters" are spells of three months
  if (/^(?:quarters|halves)$/.test(at(1)) && !/^(?:of|majority|share|full)$/.test(at(2))) return null
  // "a third" may be one more, "a quarter" three months, "one half" of a match
  if (count === 1 && at(2) !== 'of' && at(0) !== 'one') return null
  return { value: count * part, length: 2, part: true }
}

function halfOf(at: (i: number) => string, next: number): Found {
  if (at(next) === 'dozen') return { value: 6, length: next + 1 }
  const scale = SCALES.get(at(next))
  return scale === undefined
    ? { value: 1 / 2, length: next }
    : { value: scaledBy('0.5', scale), length: next + 1, figure: 0.5, exponent: scale }
}
