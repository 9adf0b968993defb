import type { Article } from '../article/article.js'
import { wordsOf } from './messages.js'
import type { Order, Piece } from './piece.js'

/** Threads that make pieces of articles. */
export interface Workers {
  make(article: Article): Promise<Piece>
  /** Lets them go. */
  dismiss(): Promise<void>
}

/** Starts so many; what they run is built into a file of its own beside this one. */
export async function startWorkers(jobs: number, order: Order): Promise<Workers> {
  const { Piscina } = await import('piscina')
  const pool = new Piscina({
    filename: new URL('./worker.js', import.meta.url).href,
    minThreads: jobs,
    maxThreads: jobs,
    workerData: order,
  })
  return {
    make: async (article) => {
      try {
        return await pool.run(article)
      } catch (error) {
        // faults of rules come back as pieces: this is the thread's own end
        throw new Error(`a worker ended over ${article.source}: ${wordsOf(error)}; what was written before is whole`, {
          cause: error,
        })
      }
    },
    dismiss: () => pool.destroy(),
  }
}
