import type { Article } from '../article/article.js'
import type { ReadArticle } from '../read/articles.js'
import type { Crew } from './in-order.js'
import type { Order, Piece } from './piece.js'
import type { Workers } from './workers.js'

/** How long (ms) articles are worked on in this thread before others are started: about what starting them costs. */
const BEFORE_WORKERS = 400
/** An article of so many characters is worth a worker by itself: this thread has to stay free for the keyboard. */
const LONG = 200_000
/** So many characters a worker may be read ahead; longer articles are one a worker. */
const ROOM = 256_000
/** What an article takes up besides its text, in characters. */
const BESIDES_TEXT = 1000

/** Makes pieces of articles: in this thread while there is little to do, then in as many as were asked for. */
export class Workshop implements Crew<ReadArticle, Piece> {
  readonly #jobs: number
  readonly #order: Order
  #workers: Promise<Workers> | null = null
  #here: Promise<(article: Article) => Piece> | null = null
  #spent = 0

  constructor(jobs: number, order: Order) {
    this.#jobs = jobs
    this.#order = order
  }

  hasRoom(underWay: readonly ReadArticle[]): boolean {
    if (this.#workers === null) return underWay.length === 0
    if (underWay.length < this.#jobs) return true
    let size = 0
    for (const read of underWay) size += BESIDES_TEXT + ('article' in read ? read.article.text.length : 0)
    return size < ROOM * this.#jobs
  }

  async work(read: ReadArticle): Promise<Piece> {
    if ('failure' in read) return read
    const { article } = read
    const isLong = article.text.length > LONG || (this.#jobs > 1 && this.#spent > BEFORE_WORKERS)
    if (isLong)
      this.#workers ??= import('./workers.js').then(({ startWorkers }) => startWorkers(this.#jobs, this.#order))
    return this.#workers ? (await this.#workers).make(article) : this.#make(article)
  }

  async close(): Promise<void> {
    await (await this.#workers)?.dismiss()
  }

  async #make(article: Article): Promise<Piece> {
    // signals and timers get their turn between two articles
    await new Promise(setImmediate)
    const started = performance.now()
    this.#here ??= import('./piece.js').then(({ pieceMaker }) => pieceMaker(this.#order))
    const piece = (await this.#here)(article)
    this.#spent += performance.now() - started
    return piece
  }
}
