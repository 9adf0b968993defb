import { workerData } from 'node:worker_threads'
import { type Order, pieceMaker } from './piece.js'

/** What a worker runs: the order is given once, then article after article. */
export default pieceMaker(workerData as Order)
