import { Day } from './day.js'
import type { Value } from './value.js'

/** A date that the text has spoken of: its first day, and how exactly it was told. */
export interface Mention {
  day: Day
  grain: 'day' | 'week' | 'month' | 'season' | 'quarter' | 'half' | 'year'
  /** The number of its sentence. */
  sentence: number
}

const GRAINS: readonly (readonly [RegExp, Mention['grain']])[] = [
  [/^\d{4}-\d\d-\d\d/, 'day'],
  [/^\d{4}-\d\d$/, 'month'],
  [/^\d{4}$/, 'year'],
  [/^\d{4}-Q\d$/, 'quarter'],
  [/^\d{4}-H\d$/, 'half'],
  [/^\d{4}-(?:SP|SU|FA|WI)$/, 'season'],
  [/^\d{4}-W\d\d/, 'week'],
]
/** How much is known of a grain's calendar: a day has a month and a year, a season only a year. */
const FINENESS: Readonly<Record<Mention['grain'], number>> = {
  day: 3,
  week: 2,
  month: 2,
  quarter: 1,
  half: 1,
  season: 1,
  year: 0,
}

/**
 * What a story has spoken of so far, and how it tells time (HeidelTime's two kinds of text): news counts from the day it is
 * written, a narrative of things long past from the date that it named last.
 */
export class Discourse {
  private readonly mentions: Mention[] = []

  constructor(
    readonly reference: Day | null,
    readonly isNarrative: boolean,
  ) {}

  /** The last date spoken of that is told at least as exactly as by its year, month or day. */
  last(grain: 'year' | 'month' | 'day' = 'year'): Mention | null {
    const fineness = FINENESS[grain]
    return this.mentions.findLast((mention) => FINENESS[mention.grain] >= fineness) ?? null
  }

  /** The last quarter spoken of. */
  lastQuarter(): Mention | null {
    return this.mentions.findLast(({ grain }) => grain === 'quarter') ?? null
  }

  note({ type, timex, earliest }: Value, sentence: number): void {
    if ((type !== 'date' && type !== 'time') || earliest === null) return
    const grain = GRAINS.find(([written]) => written.test(timex.replace(/^BC/, '')))?.[1]
    if (grain) this.mentions.push({ day: Day.from(earliest), grain, sentence })
  }
}
