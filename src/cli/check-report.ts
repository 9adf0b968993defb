import { type Difference, formatDifferences } from '../facts/index.js'
import { harmless } from '../output/harmless.js'
import type { Failure } from '../read/failure.js'

/** One article and one fixture of it, compared. */
export interface CheckedArticle {
  article: string
  facts: string
  /** How many facts the fixture holds, those of absence among them. */
  count: number
  differences: Difference[]
  /** With `--update`: whether the fixture was written anew. */
  written?: boolean
}

/** What `tumen check` found, as `--json` prints it. */
export interface CheckReport {
  schema: 'tumen-check/1'
  articles: CheckedArticle[]
  /** Articles without facts. */
  unchecked: string[]
  /** Inputs and fixtures that could not be used. */
  failed: Failure[]
}

/** 0 where all facts hold, 1 where something differs, 3 where an input or a fixture failed. */
export function exitCodeOf({ articles, failed }: CheckReport): 0 | 1 | 3 {
  if (failed.length > 0) return 3
  return articles.some(({ differences }) => differences.length > 0) ? 1 : 0
}

/** The report for people: every difference, then a line for each article, then the sum. */
export function formatReport({ articles, unchecked }: CheckReport): string {
  const lines: string[] = []
  for (const { differences } of articles) if (differences.length > 0) lines.push(formatDifferences(differences), '')
  for (const { article, facts, differences, written } of articles) {
    const sign = differences.length === 0 ? 'ok      ' : 'differs '
    lines.push(`${sign}${harmless(article)}  ${harmless(facts)}${written ? ' (written)' : ''}`)
  }
  for (const article of unchecked) lines.push(`no facts ${harmless(article)}`)
  const count = articles.reduce((sum, one) => sum + one.count, 0)
  const differing = articles.reduce((sum, one) => sum + one.differences.length, 0)
  lines.push(`${plural(count, 'fact')} in ${plural(articles.length, 'fixture')}, ${plural(differing, 'difference')}`)
  return `${lines.join('\n')}\n`
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
