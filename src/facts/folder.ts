import { posix } from 'node:path'
import glob from 'fast-glob'
import { type Failure, problemOf } from '../read/failure.js'
import { type Facts, FactsError } from './facts.js'
import { FIXTURE_ENDINGS } from './pairs.js'
import { readFacts } from './parse.js'

export interface FactsFolder {
  /** The facts, in the order of the fixtures' paths. */
  facts: Facts[]
  /** The fixtures that could not be read, and what is wrong with them. */
  broken: string[]
  failures: Failure[]
}

/** Reads every fixture of a folder and of the folders in it. A folder that is not there holds none. */
export async function readFolder(folder: string): Promise<FactsFolder> {
  const names = await glob(
    FIXTURE_ENDINGS.map((ending) => `**/*${ending}`),
    { cwd: folder },
  )
  const read: FactsFolder = { facts: [], broken: [], failures: [] }
  for (const name of names.sort()) {
    const file = posix.join(folder.replaceAll('\\', '/'), name)
    try {
      read.facts.push(readFacts(file))
    } catch (error) {
      read.broken.push(file)
      if (error instanceof FactsError) read.failures.push(...error.failures)
      else read.failures.push({ source: file, problem: problemOf(error) })
    }
  }
  return read
}
