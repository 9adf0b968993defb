import { Piscina } from 'piscina'
import type { Article } from '../article/article.js'
import { wordsOf } from './messages.js'
import type { Order, Piece } from './piece.js'

/** Threads that make pieces of articles. */
export interface Workers {
  readonly threads: number
  /** When they are warm; fails where they cannot be started. */
  readonly ready: Promise<void>
  /** Whether they are ready, and one of them would soon have nothing to do. */
  isFree(): boolean
  make(article: Article): Promise<Piece>
  /** Lets them go. */
  dismiss(): Promise<void>
}

/** So many articles lie before a worker, that it can go on while the thread that hands them out works on one itself. */
const AHEAD = 8
/** What a worker reads first: it is slow with it, and nobody waits. */
const FIRST: Article = { source: '', format: 'text', text: 'About 20 people “came on Friday”, said Ana Ortiz.' }

/** Starts so many. */
export function startWorkers(threads: number, order: Order): Workers {
  const pool = new Piscina({
    filename: new URL('../../bin/worker.js', import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
    concurrentTasksPerWorker: AHEAD,
    workerData: order,
  })
  let underWay = 0
  let isReady = false
  const warmUp = async () => {
    try {
      await Promise.all(Array.from({ length: threads }, () => pool.run(FIRST)))
      isReady = true
    } catch (error) {
      // it would be started again and again
      await pool.destroy()
      throw new Error(`a worker does not start: ${wordsOf(error)}`, { cause: error })
    }
  }
  return {
    threads,
    ready: warmUp(),
    isFree: () => isReady && underWay < AHEAD * threads,
    make: async (article) => {
      underWay++
      try {
        return await pool.run(article)
      } catch (error) {
        // faults of rules come back as pieces: this is the thread's own end
        throw new Error(`a worker ended over ${article.source}: ${wordsOf(error)}; what was written before is whole`, {
          cause: error,
        })
      } finally {
        underWay--
      }
    },
    dismiss: () => pool.destroy(),
  }
}
