import { escapedJson, harmless } from '../output/harmless.js'
import type { Difference } from './differences.js'
import type { ExpectedFields } from './facts.js'

const TITLE_LENGTH = 72
const TITLES = ['text', 'name', 'content', 'trigger', 'cue']

/**
 * Differences for people, a paragraph each:
 *
 *     fixtures/tumen-bridge.facts.yaml:12: quantities: "10-mile" is different
 *         unit: expected "mile", found "kilometre"
 *         nearest: "10-mile" (quantity.hyphenated)
 *
 * Control characters are escaped. Empty where there is no difference.
 */
export function formatDifferences(differences: readonly Difference[]): string {
  return differences.map(paragraph).join('\n')
}

function paragraph({ what, kind, at, fact, fields, found }: Difference): string {
  const about = fact ? titleOf(fact) : display(found?.text, TITLE_LENGTH)
  const head = `${harmless(at)}: ${kind === 'record' ? Object.keys(fact ?? {})[0] : `${kind}: ${about}`} is ${SAYINGS[what]}`
  const lines = fields.map((one) => `    ${one.field}: expected ${display(one.expected)}, found ${display(one.found)}`)
  if (found) lines.push(`    ${what === 'different' ? 'nearest' : 'found'}: ${display(found.text)} (${found.rule})`)
  return [head, ...lines].join('\n')
}

const SAYINGS: Readonly<Record<Difference['what'], string>> = {
  different: 'different',
  missing: 'not found, nor anything like it',
  unwanted: 'found, and has to be absent',
  extra: 'found, and is none of the facts',
}

/** What to call a fact: its words where it has any, else its first field. */
function titleOf(fact: ExpectedFields): string {
  const field = TITLES.find((name) => typeof fact[name] === 'string') ?? Object.keys(fact)[0] ?? ''
  const value = display(fact[field], TITLE_LENGTH)
  return TITLES.includes(field) ? value : `${field} ${value}`
}

function display(value: unknown, length = Number.POSITIVE_INFINITY): string {
  if (value === null || value === undefined) return 'nothing'
  const shown = typeof value === 'string' ? [...value] : null
  const short = shown && shown.length > length ? `${shown.slice(0, length - 1).join('')}…` : value
  return escapedJson(JSON.stringify(short))
}
