import { Day } from './day.js'
import type { Value } from './value.js'

/** A date that the text has spoken of: its first day, and how exactly it was told. */
export interface Mention {
  day: Day
  /** A quarter's own first and last day, where the firm that numbers it has another year than the calendar. */
  own?: Pick<Value, 'earliest' | 'latest'>
  grain: 'day' | 'week' | 'month' | 'season' | 'quarter' | 'half' | 'year'
  /** The time of day told with it: "T21:30", "TEV". */
  time: string
  /** The number of its sentence. */
  sentence: number
  /** Told in passing, so that the story goes on where it was: a year named beside the story's own, or a step back from it. */
  aside: 'detour' | 'step back' | null
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

  /** Where the story is: the last date spoken of that is told at least as exactly as by its year, month or day. */
  last(grain: 'year' | 'month' | 'day' = 'year'): Mention | null {
    return this.lastOf(grain, (aside) => aside === null)
  }

  /** What "that year" and "two years later" point at: the last date spoken of, also beside the story. */
  named(grain: 'year' | 'month' | 'day' = 'year'): Mention | null {
    return this.lastOf(grain, (aside) => aside !== 'step back')
  }

  /** The same, but for what is yet to come. */
  begun(grain: 'year' | 'month' | 'day'): Mention | null {
    return this.lastOf(grain, (aside, day) => aside !== 'step back' && this.isBehind(day))
  }

  private lastOf(grain: Mention['grain'], isMeant: (aside: Mention['aside'], day: Day) => boolean): Mention | null {
    const isFine = (own: Mention['grain']) => FINENESS[own] >= FINENESS[grain]
    return this.mentions.findLast(({ grain: own, aside, day }) => isFine(own) && isMeant(aside, day)) ?? null
  }

  /** Whether a sentence, or the one before it, has told a date. */
  tells(sentence: number): boolean {
    return this.mentions.some(({ sentence: at }) => sentence - at <= 1)
  }

  /** The last year spoken of that is not the one of writing, which nobody calls "that year"; none that is long ago. */
  lastOtherYear(sentence: number): Mention | null {
    const year = this.reference?.year
    return this.mentions.findLast(({ day, sentence: at }) => day.year !== year && sentence - at <= 1) ?? null
  }

  /** The last quarter spoken of. */
  lastQuarter(): Mention | null {
    return this.mentions.findLast(({ grain }) => grain === 'quarter') ?? null
  }

  /**
   * The quarter whose figures a sentence can compare: the last one spoken of that is over, or has begun and is the sentence's
   * own; of what is yet to come there are none.
   */
  reportedQuarter(sentence: number): Mention | null {
    const begun = this.mentions.filter(({ grain, day }) => grain === 'quarter' && this.isBehind(day))
    const last = begun.at(-1)
    if (!last || last.sentence === sentence) return last ?? null
    return begun.findLast(({ day }) => this.isBehind(day.plusMonths(3))) ?? last
  }

  private isBehind(day: Day): boolean {
    return this.reference === null || day.daysUntil(this.reference) >= 0
  }

  note({ type, timex, value, earliest, latest }: Value, sentence: number, aside: Mention['aside']): void {
    if ((type !== 'date' && type !== 'time') || earliest === null) return
    const grain = GRAINS.find(([written]) => written.test(timex.replace(/^BC/, '')))?.[1]
    if (!grain) return
    const isOwn = grain === 'quarter' && value?.includes('/') === true
    const [year, number] = timex.split('-Q').map(Number)
    const day = isOwn ? Day.of(year ?? 0, 3 * (number ?? 1) - 2, 1) : Day.from(earliest)
    const time = /T.*/.exec(timex)?.[0] ?? ''
    this.mentions.push({ day, grain, time, sentence, aside, ...(isOwn ? { own: { earliest, latest } } : {}) })
  }
}
