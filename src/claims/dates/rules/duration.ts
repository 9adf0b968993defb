import type { TimeUnit } from '../../../lexicon/calendar.js'
import { pattern } from '../../../rules/pattern.js'
import type { DateRule } from '../rule.js'
import { amount, amountOf, month, unitOf } from '../vocabulary.js'

const UNIT =
  '(?<unit>minutes?|hours?|days?|weeks?|weekends?|fortnights?|months?|quarters?|years?|decades?|century|centuries|nights?)'
const SIDE =
  '(?:(?:the |these |those |this )?(?:(?<!\\b(?:to|will|would|can|could|may|might|must|should) )last|past|next|first|final|previous|coming|recent|following|latest|preceding|remaining|ensuing|intervening|another) |the |these |those )'
const KIND =
  '(?:(?:more|consecutive|straight|full|whole|long|additional|short|other|further|calendar|successive|solid|trading|working|business|school) )'
/** "ten brutal months": how a length of time was; "20 light years" are none. */
const FELT =
  '(?:(?!(?:twen|thir|for|fif|six|seven|eigh|nine)ty\\b|(?:dai|week|month)ly\\b)[a-z]{3,9}(?:[bdgklmnst]y|ful|al|ous|some|less|se|et|id|long|ing) (?=[a-z]+s\\b))'
/** "ten years old", "ten years ago" are an age and a date. */
const NOT_AFTER =
  "(?![- ]olds?\\b| of age| ago\\b| (?:earlier|later)\\b(?! than\\b)| from (?:now|today)\\b| hence\\b|[’']s? old\\b)"
/** "could one day become", but "cut to one day because" */
const SOME_DAY = /^\s(?!because|and|or|from|for|on|if|but|when|as|at|with|of|after|before|per|a|in)[a-z]/

const duration: DateRule = {
  id: 'date.duration',
  says: 'a length of time: a number of units',
  sign: 'unit',
  needs: /minute|hour|day|week|month|year|decade|centur|quarter|fortnight|night/i,
  find: pattern`(?:${SIDE}?(?<amount>${amount.source}) (?:${KIND}|${FELT})?${UNIT}(?: and a (?<half>half))?|(?<amount2>${amount.source})-(?<unit2>minute|hour|day|week|weekend|month|quarter|year|decade|century|night))${NOT_AFTER}(?:[- ]long)?`,
  read: ({ piece, before, after, text }) => {
    const named = piece('unit') || piece('unit2')
    const unit = unitOf(named.replace(/^night/, 'day'))
    const count = amountOf(piece('amount') || piece('amount2'))
    if (
      /^one day$/i.test(text) &&
      /\b(?:could|would|will|might|may|can|should|to|that|hopes?|hoped|wish|wants?|dreams?)\s$/.test(before) &&
      SOME_DAY.test(after)
    )
      return null
    // "On one day in June he took £9,000"
    if (/^one day$/i.test(text) && /\bon $/i.test(before)) return null
    // "the 2026-27 school year"
    if (/\b\d{4}[-–/]$/.test(before)) return null
    // "two nights a week" tells how often
    if (/^nights$/i.test(named) && /^ an? (?:week|month|year)\b/.test(after)) return null
    // "one night in May", "on four other nights"
    if (!unit || (/^nights?$/i.test(named) && (count === 1 || / other /.test(text)))) return null
    if (unit === 'quarter' && !isTimeQuarter(text, before, after)) return null
    // "the 2018 season's day five": a year before a unit is no number of them
    if (count !== null && count >= 1000 && !/s$/i.test(piece('unit'))) return null
    const one = /^an?$/i.test(piece('amount') || piece('amount2'))
    if (one && (/-long$/i.test(text) || piece('amount2'))) return null
    // "$10 a year", "once a week" say how often; "60 miles an hour" how fast
    if (
      one &&
      !/^the |^this |^an? [a-z]+ /i.test(text) &&
      /(?:\d|dollars?|percent|per cent|times?|once|twice|cents|million|billion|people|hours|days|miles|mph|thrice|euros?|pounds) $/i.test(
        before,
      )
    )
      return null
    if (/\b(?:some|many|few)$/i.test(piece('amount')) && /^(?:day|night)$/i.test(piece('unit'))) return null
    return { kind: 'duration', amount: count === null ? null : count + (piece('half') ? 0.5 : 0), unit }
  },
  examples: {
    'He waited ten years.': 'P10Y',
    'a five-year deal': 'P5Y',
    'over a decade of work': 'P10Y',
    'the past three months': 'P3M',
    'It will be paid over the next three quarters.': 'P9M',
    'the nine months': 'P9M',
    'a year and a half': 'P1Y6M',
    'two and a half hours': 'PT2H30M',
    'four-and-a-half years': 'P4Y6M',
    'more than two thousand years': 'P2000Y',
    'the next couple of years': 'P2Y',
    'eight trading days': 'P8D',
    'a few weeks': 'PXW',
    'It held out for ten brutal months.': 'P10M',
    'He spent some fifty years there.': 'P50Y',
    'They were trapped for two nights.': 'P2D',
    'It is due within a fortnight.': 'P2W',
    'It opened three weeks later than planned.': 'P3W',
  },
  never: [
    'two more quarter-point cuts',
    'a 43-year-old man',
    'It costs $10 a year.',
    'It could one day become a park.',
    'the second time',
    '65 years ago',
    'a quarter of the votes',
    'She saw him one night.',
    'On one day in June 2017 he took it.',
    'He works two nights a week.',
    'It is a $2m-a-year deal.',
    'It lies 20 light years away.',
  ],
}

/** A quarter of a year, not of a whole. */
function isTimeQuarter(text: string, before: string, after: string): boolean {
  // "two more quarter-point cuts"
  if (after.startsWith('-')) return false
  // "the next three quarters" is no share, as "three quarters of them" is
  if (/^ of (?:the|a|an|its|all|his|their|our|\d)/.test(after) || /^three[- ]quarters?/i.test(text)) return false
  return (
    /(?:consecutive|several|straight|last|past|next|first|final|previous|coming|recent|successive)/i.test(text) ||
    /\b(?:for|in)\s$/i.test(before)
  )
}

const wholeUnit: DateRule = {
  id: 'date.long',
  says: 'one unit long: "a month-long siege"',
  sign: 'unit',
  needs: /long/i,
  find: pattern`(?<unit>hour|day|week|month|year|decade|century)s?-?long`,
  read: ({ piece, text }) => {
    const unit = unitOf(piece('unit'))
    return unit ? { kind: 'duration', amount: /s-?long/i.test(text) ? null : 1, unit } : null
  },
  examples: { 'a month-long siege': 'P1M', 'the years-long dispute': 'PXY' },
  never: ['a long day'],
}

const bareUnits: DateRule = {
  id: 'date.units',
  says: 'units without a number: "recent years", "the coming weeks"',
  sign: 'unit',
  needs: /minutes|hours|days|weeks|months|years|decades|centuries|quarters/i,
  find: pattern`(?:(?:the )?(?:recent|coming|past|last|next|previous|following|preceding|many|several|final|first|early|last few|past few|ensuing|intervening) (?<units>minutes|(?<!early )hours|days|weeks|months|quarters|years|decades|centuries)|(?<=\b(?:for|in|over|within|after|take|takes|took|taken|lasting|lasted|last|spent|spend) )(?<bare>hours|weeks|months|years|decades|centuries))(?! (?:ago|earlier|later|old)\b| of age|-)`,
  read: ({ piece }) => {
    const unit = unitOf(piece('units') || piece('bare'))
    return unit ? { kind: 'duration', amount: null, unit } : null
  },
  examples: {
    'in recent years': 'PXY',
    'over the coming weeks': 'PXW',
    'In the following days it fell.': 'PXD',
    'It will take years.': 'PXY',
  },
  never: ['office hours', 'in the early hours', 'years ago', 'in years-long talks'],
}

const HALF_OF: Readonly<Record<string, readonly [amount: number, unit: TimeUnit]>> = {
  minute: [30, 'second'],
  hour: [30, 'minute'],
  day: [12, 'hour'],
  year: [6, 'month'],
  decade: [5, 'year'],
  century: [50, 'year'],
}

const halfUnit: DateRule = {
  id: 'date.half-unit',
  says: 'half of a unit: "half a century"',
  sign: 'unit',
  needs: /half/i,
  find: pattern`(?:(?:the )?(?:past|last|next) )?half(?: an?|-an?)?[ -](?<unit>minute|hour|day|year|decade|century)(?![ -]olds?\b| ago\b|s\b)`,
  read: ({ piece, text }) => {
    const half = HALF_OF[piece('unit').toLowerCase()]
    if (!half || /half (?:day|year|minute)$/i.test(text)) return null
    return { kind: 'duration', amount: half[0], unit: half[1] }
  },
  examples: { 'more than half a century': 'P50Y', 'It took half an hour.': 'PT30M' },
  never: ['the first half year', 'half a dozen years'],
}

const oneUnit: DateRule = {
  id: 'date.past-unit',
  says: 'one unit up to now or from now on: "the past year"',
  sign: 'unit',
  needs: /past|last|next|coming|first|second|third|fourth|final/i,
  find: pattern`(?:(?:the )?(?:past|coming|(?:previous|preceding|following)(?= [a-z]{3,7} and a half)) (?<unit>hour|day|week|month|quarter|year|decade|century)|the (?:last|next) (?<unit2>hour|week|month|quarter|year|decade|century))(?<half> and a half)?(?! ago|s\b|-)|the (?:first|second|third|fourth|final) (?<unit3>week|month)(?= of (?:${month.source}|(?:19|20)\d\d))`,
  read: ({ piece }) => {
    const unit = unitOf(piece('unit') || piece('unit2') || piece('unit3'))
    return unit ? { kind: 'duration', amount: piece('half') ? 1.5 : 1, unit } : null
  },
  examples: {
    'in the past year': 'P1Y',
    'for the past decade and a half': 'P15Y',
    'over the next decade': 'P10Y',
    'the first week of June': 'P1W',
    'the second week of June': 'P1W',
  },
  never: ['a past life', 'the next yearly report'],
}

export const durationRules: readonly DateRule[] = [duration, halfUnit, oneUnit, wholeUnit, bareUnits]
