import type { WordClass } from '../../lexicon/function-words.js'
import type { Neighbours } from './neighbours.js'

/** A class that a word has, and the company in which it has it. */
export type Fit = readonly [reading: WordClass, fits: (neighbours: Neighbours) => boolean]
export type Fitting = readonly [words: string, ...Fit]

/** Words of reports on prices, weather and trade that a dictionary takes for something else. */
export const OF_FIGURES: readonly Fitting[] = [
  // "rose 4.1 per cent"
  ['per', 'N', ({ next }) => next?.normal === 'cent'],
  // "rose 2% year on year"
  [
    'year month quarter week day',
    'B',
    ({ token, previous, next, afterNext, before }) =>
      (/^(?:on|over)$/.test(next?.normal ?? '') && afterNext?.normal === token.normal && !/[DAP]/.test(before ?? '')) ||
      (/^(?:on|over)$/.test(previous?.normal ?? '') && before === 'B'),
  ],
  [
    'on over',
    'B',
    ({ previous, next, before }) =>
      before === 'B' && SPAN.test(next?.normal ?? '') && previous?.normal === next?.normal,
  ],
  // "Freight rates on the route rose"
  [
    'rates',
    'N',
    ({ previous }) =>
      /^(?:freight|shipping|interest|mortgage|exchange|birth|death|mortality|crime|murder|tax|hotel|room|unemployment|jobless|poverty|growth|vaccination|infection|survival|bank|lending|swap|base)$/.test(
        previous?.normal ?? '',
      ),
  ],
  // "House prices in Leeds are up"
  [
    'prices',
    'N',
    ({ previous }) =>
      /^(?:house|home|property|land|share|stock|oil|gas|fuel|food|energy|commodity)$/.test(previous?.normal ?? ''),
  ],
  ['points', 'N', ({ previous }) => /^(?:percentage|basis)$/.test(previous?.normal ?? '')],
  ['cuts losses', 'N', ({ previous }) => /^(?:job|tax|pay|spending|budget|rate)$/.test(previous?.normal ?? '')],
  // "a rise in fuel costs since May", but "the fuel costs $3"
  [
    'costs',
    'N',
    ({ before, next }) => before === 'N' && (next === undefined || next.is('Preposition') || /^[,.]$/.test(next.text)),
  ],
  // "Ticket prices start at $25", "oil prices rise to"
  [
    'prices costs rates sales shares stocks wages fees fares rents tickets imports exports',
    'N',
    ({ next, afterNext }) => MOVES.test(next?.normal ?? '') && WAY.test(afterNext?.normal ?? ''),
  ],
  [
    'start begin rise fall drop jump range hover peak average stand end open close trade slip dip stay run',
    'V',
    ({ previous, before, next }) =>
      before === 'N' && PLURAL.test(previous?.normal ?? '') && WAY.test(next?.normal ?? '') && !previous?.capitalized,
  ],
  // "Acme shares closed unchanged at $5"
  ['shares stocks', 'N', ({ before, next }) => before === 'N' && CLOSES.test(next?.normal ?? '')],
  [
    'closed ended finished opened settled',
    'V',
    ({ previous, next }) => /^(?:shares?|stocks?|index)$/.test(previous?.normal ?? '') && FLAT.test(next?.normal ?? ''),
  ],
  // "Spending per head rose"
  ['spending', 'N', ({ next }) => next?.normal === 'per'],
  // "12 points lower than in 2019"
  ['lower', 'A', ({ before, next }) => before === 'N' && next?.normal === 'than'],
  // "The FTSE 100 closed 45 points higher"
  ['closed finished settled', 'V', ({ previous, next }) => previous?.kind === 'number' && next?.kind === 'number'],
  // "was moving west"
  [
    'west east north south',
    'B',
    ({ previous }) => /^(?:mov|travell?|head|driv|fly|sail|drift)ing$/.test(previous?.normal ?? ''),
  ],
]

export const SPAN =
  /^(?:week|month|year|night|decade|spring|summer|fall|autumn|winter|season|fiscal|january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day|weeks|months|years|few|two|three|several)$/
const MOVES =
  /^(?:start|begin|rise|fall|drop|jump|range|hover|peak|average|stand|end|open|close|trade|slip|dip|stay|run|vary|climb|slide|soar|plunge)$/
const WAY = /^(?:at|by|to|from|between|above|below|around|near)$/
const CLOSES = /^(?:closed|ended|finished|opened|traded|settled)$/
const FLAT = /^(?:unchanged|flat|little|mixed|higher|lower|up|down)$/
const PLURAL = /[^su]s$/
