import { isMeasured, type Rejection, type Suspect } from './suspect.js'

/** A month's name in small letters, or cut short, with a day behind it: "oct. 25". */
const SMALL_MONTH =
  /\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.\s$|\b(?:january|february|april|june|july|august|september|october|november|december)\s$|\b(?:on|since|until|by|from|before|after)\s(?:may|march)\s$/i
const DAY_OF =
  /^(?:st|nd|rd|th)?\sof\s(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/
const PRECEDES_YEAR =
  /\b(?:in|of|since|by|until|from|to|and|early|late|mid|the|his|her|its|their|before|after|during|for|fiscal|between|through|year|spring|summer|autumn|fall|winter)[\s-]$/i

/** Dates, clock times and years: the time expressions' own spans win, but how long something takes is a quantity of time. */
export const OF_TIME: readonly Rejection[] = [
  ['date', isInDate],
  [
    'date',
    ({ article, after, numeral, unit }) =>
      (numeral.value < 32 &&
        unit?.kind !== 'money' &&
        SMALL_MONTH.test(article) &&
        !/^\s(?:percent|%|million)/.test(after)) ||
      (numeral.value < 32 && DAY_OF.test(after)),
  ],
  ['date', ({ before, after }) => /^\/\d/.test(after) || /\d\/$/.test(before)],
  [
    'clock',
    ({ before, after }) =>
      /^:\d{2}/.test(after) ||
      /\d:$/.test(before) ||
      /^\s?(?:[ap]\.?m\b|o['’]clock|noon|GMT|[ECMP][SD]T\b|hours GMT)/i.test(after),
  ],
  // "between 8 and 9 p.m.", "from 6 to 9 a.m."
  [
    'clock',
    ({ numeral, unit, after }) =>
      !unit && numeral.value < 13 && /^\s?(?:[-–—]|to|and|until|till)\s?\d{1,2}(?:[:.]\d\d)?\s?[ap]\.?m\b/i.test(after),
  ],
  // "the 07.12 from Vienna": no decimal has a zero before it
  ['clock', ({ text, numeral }) => /^0\d\.[0-5]\d$/.test(text.slice(numeral.start, numeral.end))],
  // "the 70s", "low 40s", "in the 220s"
  [
    'year',
    ({ numeral, before, after }) =>
      numeral.form === 'figures' &&
      numeral.value % 10 === 0 &&
      /^['’]?s\b/.test(after) &&
      (numeral.value < 100 || (numeral.value < 2100 && /\bthe (?:early |mid-|late )?$/.test(before))),
  ],
  ['year', isYear],
]

function isInDate(suspect: Suspect): boolean {
  const { date, unit } = suspect
  if (!date || isCounted(suspect)) return false
  // "nine days later" says how long it took, "nine days ago" when it was
  if (/\b(?:later|afterwards?)$/i.test(date.text)) return false
  // a rate is no length of time: "$3,500 a month"
  return !(
    date.type === 'duration' ||
    date.type === 'set' ||
    (unit !== null && unit.kind !== 'measure' && unit.kind !== 'count')
  )
}

/** "2000 - 2500 calories", "from 1000 to 2000 hires": the other end is no year, or one that nobody counts from. */
function isCounted({ before, after, numeral, unit }: Suspect): boolean {
  const high = /^\s?[-–—]\s?(\d{4,6})\s\p{L}/u.exec(after)?.[1]
  if (Number(high) > 2099) return true
  return (
    (numeral.value < 1500 && /^\sto\s\d{4}\s\p{Ll}+s\b/u.test(after)) ||
    (unit?.kind === 'count' && /\b1[0-4]\d\d\sto\s$/.test(before))
  )
}

/** Four plain figures that can be a year and count nothing. */
function isYear(suspect: Suspect): boolean {
  const { numeral, before, after, unit } = suspect
  const { start, end, value, exponent } = numeral
  if (exponent > 0 || end - start !== 4 || value < 1500 || value > 2099 || !Number.isInteger(value)) return false
  if (isMeasured(suspect) || isCounted(suspect) || /[$€£¥]\s?$/.test(before)) return false
  if (/^s\b|^[-–/]\d{2,4}(?!\d)|^['’]s\b/.test(after)) return true
  // "the 2019 review", "1988 sales", but "2000 people": counts of thousands are rarely as round as years are near
  if (unit?.kind === 'count')
    return (
      value > 1899 &&
      value < 2040 &&
      value !== 2000 &&
      !/^\s(?:people|workers|employees|jobs|votes|troops|soldiers)\b/.test(after)
    )
  return (
    PRECEDES_YEAR.test(before) || /^(?:[.,;:)’'"”]|\s(?:and|to|was|is|when|as|[A-Z])|$)/.test(after) || value > 1899
  )
}
