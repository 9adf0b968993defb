import type { Article } from '../article/article.js'
import type { ReadArticle } from '../read/articles.js'
import type { Crew } from './in-order.js'
import type { Order, Piece } from './piece.js'
import type { Workers } from './workers.js'

/** How long (ms) articles are worked on in this thread alone before others join it: about what starting them costs. */
const BEFORE_WORKERS = 400
/** An article of so many characters is worth a worker by itself: this thread has to stay free for the keyboard. */
const LONG = 200_000
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
  #spent = 0

  constructor(jobs: number, order: Order) {
    this.#jobs = jobs
    this.#order = order
  }

  hasRoom(underWay: readonly ReadArticle[]): boolean {
    if (this.#hiring === null) return underWay.length === 0
    if (underWay.length < this.#jobs) return true
    let size = 0
    for (const read of underWay) size += BESIDES_TEXT + ('article' in read ? read.article.text.length : 0)
    return size < ROOM * this.#jobs
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
    if (this.#isBusy || !isOneOfThem || this.#waiting.length === 0) return
    this.#isBusy = true
    // signals and timers get their turn between two articles
    setImmediate(() => this.#workHere())
  }

  async #workHere(): Promise<void> {
    const task = this.#waiting.shift()
    if (task) {
      this.#here ??= import('./piece.js').then(({ pieceMaker }) => pieceMaker(this.#order))
      try {
        const make = await this.#here
        const started = performance.now()
        task.done(make(task.article))
        this.#spent += performance.now() - started
      } catch (error) {
        task.failed(error)
      }
    }
    this.#isBusy = false
    if (this.#jobs > 1 && this.#spent > BEFORE_WORKERS) void this.#hired(this.#jobs - 1)
    this.#distribute()
  }
}
