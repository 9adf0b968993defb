import { basename, parse } from 'node:path'
import type { Facts } from './facts.js'

/** How the files of expected facts end. */
export const FIXTURE_ENDINGS = ['.facts.yaml', '.facts.yml'] as const

/**
 * Whether facts are those of an article: their `article` is the end of the article's path; without it, the fixture is
 * named after the article, with or without its ending: "tumen-bridge.facts.yaml" for "seeds/tumen-bridge.txt".
 */
export function areFactsOf(facts: Facts, source: string): boolean {
  const path = source.replaceAll('\\', '/')
  if (facts.article !== null) return path === facts.article || path.endsWith(`/${facts.article}`)
  const ending = FIXTURE_ENDINGS.find((one) => facts.file.endsWith(one)) ?? ''
  return fixtureStems(path).includes(basename(facts.file, ending))
}

/** What a fixture of an article may be called, the first choice first: the article's name without and with its ending. */
export function fixtureStems(source: string): [string, string] {
  const [, file = '', line] = /^(.*?)(?:#(\d+))?$/s.exec(basename(source.replaceAll('\\', '/'))) ?? []
  const of = line === undefined ? '' : `-${line}`
  return [parse(file).name + of, file + of]
}
