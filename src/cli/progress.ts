import { grouped } from '../output/numbers.js'
import type { Extent } from '../read/extent.js'
import type { Tally } from './records.js'
import { showStatus } from './status-line.js'

/** Shorter work (ms) is done before anybody wonders. */
const LONG = 2000
/** How often (ms) the line is drawn at the most. */
const OFTEN = 200

/** Shows how far a run has come, whenever it has come further; the clock is for the display alone. */
export class Progress {
  readonly #tally: Tally
  readonly #extent: Extent
  readonly #now: () => number
  readonly #started: number
  #drawn = 0

  constructor(tally: Tally, extent: Extent, now = () => performance.now()) {
    this.#tally = tally
    this.#extent = extent
    this.#now = now
    this.#started = now()
  }

  /** One article more is done. */
  advance(): void {
    const now = this.#now()
    if (now - this.#started < LONG || now - this.#drawn < OFTEN) return
    const expected = this.#extent.expected()
    if (expected?.articles === 1) return
    this.#drawn = now
    showStatus(progressLine(this.#tally, expected, (now - this.#started) / 1000))
  }
}

type Expected = ReturnType<Extent['expected']>

/** "120 of 4,000 articles", "120 of about 4,000 articles", "120 articles". */
export function howFar({ written, failed }: Tally, expected: Expected): string {
  const done = written + failed
  if (expected === null) return `${grouped(done)} ${done === 1 ? 'article' : 'articles'}`
  const { articles, isExact } = expected
  return `${grouped(done)} of ${isExact ? '' : 'about '}${grouped(articles)} ${articles === 1 ? 'article' : 'articles'}`
}

/** How far, how fast, what failed, and how long (s) it will take at that pace, where it is known how much there is. */
export function progressLine(tally: Tally, expected: Expected, seconds: number): string {
  const done = tally.written + tally.failed
  const rate = done / seconds
  return [
    howFar(tally, expected),
    `${rate < 10 ? rate.toFixed(1) : grouped(Math.round(rate))}/s`,
    ...(tally.failed > 0 ? [`${grouped(tally.failed)} failed`] : []),
    ...(expected ? [`${duration((expected.articles - done) / rate)} left`] : []),
  ].join(' · ')
}

/** Rounded up: work that is said to be done in 0 s is done. */
function duration(seconds: number): string {
  const whole = Math.ceil(Math.max(0, seconds))
  if (whole < 60) return `${whole} s`
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`
  return `${grouped(Math.floor(whole / 3600))} h ${Math.floor((whole % 3600) / 60)} min`
}
