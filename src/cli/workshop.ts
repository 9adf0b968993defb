import type { Article } from '../article/article.js'
import type { ReadArticle } from '../read/articles.js'
import type { Crew } from './in-order.js'
import type { Order, Piece } from './piece.js'
import type { Workers } from './workers.js'

/** From so many characters on, in more than one article, other threads join this one: starting them takes about as long. */
const ENOUGH = 80_000
/** An article of so many characters is worth a worker by itself: this thread has to stay free for the keyboard. */
const LONG = 100_000
/** So many characters a worker may be read ahead; longer articles are one a worker. */
const ROOM = 256_000
/** What an article takes up besides its text, in characters. */
const BESIDES_TEXT = 1000

interface Task {
  article: Article
  done(piece: Piece): void
  failed(error: unknown): void
}

/** Makes pieces of articles: in this thread, and when there is more to do, in others beside it, as many as were asked for. */
export class Workshop implements Crew<ReadArticle, Piece> {
  readonly #jobs: number
  readonly #order: Order
  readonly #waiting: Task[] = []
  #hiring: Promise<Workers> | null = null
  #workers: Workers | null = null
  #here: Promise<(article: Article) => Piece> | null = null
  #isBusy = false
  #begun = 0

  constructor(jobs: number, order: Order) {
    this.#jobs = jobs
    this.#order = order
  }

  hasRoom(underWay: readonly ReadArticle[]): boolean {
    if (underWay.length === 0) return true
    if (this.#hiring === null) return this.#jobs > 1 && (underWay.length === 1 || sizeOf(underWay) <= ENOUGH)
    return underWay.length < this.#jobs || sizeOf(underWay) < ROOM * this.#jobs
  }

  async work(read: ReadArticle): Promise<Piece> {
    if ('failure' in read) return read
    const { article } = read
    if (article.text.length > LONG) {
      const workers = await this.#hired(this.#jobs)
      await workers.ready
      return workers.make(article)
    }
    return new Promise((done, failed) => {
      const isFirst = this.#begun === 0
      this.#begun += sizeOf([read])
      if (this.#jobs > 1 && this.#begun > ENOUGH && !isFirst) void this.#hired(this.#jobs - 1)
      this.#waiting.push({ article, done, failed })
      this.#distribute()
    })
  }

  async close(): Promise<void> {
    await (await this.#hiring)?.dismiss()
  }

  #hired(threads: number): Promise<Workers> {
    this.#hiring ??= import('./workers.js').then(({ startWorkers }) => {
      const workers = startWorkers(threads, this.#order)
      this.#workers = workers
      // where no thread can be started, this one goes on alone
      workers.ready.then(
        () => this.#distribute(),
        () => {},
      )
      return workers
    })
    return this.#hiring
  }

  /** Who has nothing to do takes the next one, this thread last: while it works it hands out nothing. */
  #distribute(): void {
    for (let task = this.#waiting[0]; task && this.#workers?.isFree(); task = this.#waiting[0]) {
      this.#waiting.shift()
      const { done, failed } = task
      this.#workers
        .make(task.article)
        .then(done, failed)
        .then(() => this.#distribute())
    }
    const isOneOfThem = (this.#workers?.threads ?? 0) < this.#jobs
    if (this.#isBusy || !isOneOfThem) return
    const task = this.#waiting.shift()
    if (!task) return
    this.#isBusy = true
    // signals and timers get their turn between two articles
    setImmediate(() => this.#workHere(task))
  }

  async #workHere({ article, done, failed }: Task): Promise<void> {
    this.#here ??= import('./piece.js').then(({ pieceMaker }) => pieceMaker(this.#order))
    try {
      const make = await this.#here
      done(make(article))
    } catch (error) {
      failed(error)
    }
    this.#isBusy = false
    this.#distribute()
  }
}

function sizeOf(some: readonly ReadArticle[]): number {
  let size = 0
  for (const one of some) size += BESIDES_TEXT + ('article' in one ? one.article.text.length : 0)
  return size
}
