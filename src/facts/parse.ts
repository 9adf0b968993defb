import { readFileSync } from 'node:fs'
import { isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml'
import { CLAIM_KINDS, type ClaimKind } from '../record.js'
import { recordSchema } from '../schema/index.js'
import { written } from '../text/yaml.js'
import { FixtureReader } from './expectation.js'
import { type Fact, type Facts, type FactsByKind, FactsError } from './facts.js'
import { claimSchema, OWN_FIELDS, typeOf } from './fields.js'

const DEFAULT_TOLERANCE = 1e-9
const SETTINGS = ['article', 'date', 'tolerance', 'complete', 'absent'] as const

/**
 * Reads the facts expected of one article from a YAML file.
 *
 * @throws FactsError with every mistake in it; Node's own error where the file cannot be read
 */
export function readFacts(path: string): Facts {
  return parseFacts(readFileSync(path, 'utf8'), path)
}

/**
 * Reads the facts expected of one article from YAML.
 *
 * @param file what to call the YAML in messages and differences
 * @throws FactsError with every mistake in it
 */
export function parseFacts(yaml: string, file = 'facts'): Facts {
  const reader = new FixtureReader(yaml, file)
  if (reader.failures.length > 0) throw new FactsError(reader.failures)
  const facts = isMap(reader.root) ? factsOf(reader.root, reader, file) : null
  if (facts === null) reader.problem(null, `facts are a mapping of ${ALLOWED.join(', ')}`)
  if (facts === null || reader.failures.length > 0) throw new FactsError(reader.failures)
  return facts
}

const ALLOWED = [...SETTINGS, ...OWN_FIELDS, ...CLAIM_KINDS]

function factsOf(root: YAMLMap, reader: FixtureReader, file: string): Facts {
  const facts: Facts = {
    file,
    article: null,
    date: null,
    tolerance: DEFAULT_TOLERANCE,
    own: [],
    claims: {},
    absent: {},
    complete: {},
  }
  const own: Fact[] = []
  for (const { name, key, value } of reader.entries(root, 'a fixture', ALLOWED)) {
    if (name === 'article') facts.article = articlePath(reader, key, value)
    else if (name === 'date') facts.date = date(reader, key, value)
    else if (name === 'tolerance') facts.tolerance = tolerance(reader, key, value)
    else if (name === 'complete') facts.complete = { ...facts.complete, ...complete(reader, key, value) }
    else if (name === 'absent') facts.absent = absent(reader, key, value)
    else if (isKind(name)) {
      const expected = claims(reader, key, value, name)
      facts.claims[name] = expected
      if (expected.length === 0) facts.complete[name] = reader.line(key)
    } else if (isOwn(name)) {
      const expected = reader.value(value, key, name, recordSchema.properties[name])
      if (expected !== undefined) own.push({ line: reader.line(key), fields: { [name]: expected } })
    }
  }
  return { ...facts, own }
}

function claims(reader: FixtureReader, key: Node, value: Node | null, kind: ClaimKind): Fact[] {
  if (!isSeq(value)) {
    reader.problem(key, `"${kind}" is a list of facts; [] says that none is found`)
    return []
  }
  const schema = claimSchema(kind)
  const short = kind === 'sources' ? 'name' : 'text'
  return value.items.map((item) => {
    const node = reader.node(item)
    const line = reader.line(node ?? key)
    if (isScalar(node) && node.value !== null) return { line, fields: { [short]: written(node) } }
    if (isMap(node) && node.items.length > 0) {
      return { line, fields: reader.fields(node, typeOf(schema).name ?? kind, typeOf(schema).schema) }
    }
    reader.problem(node ?? key, `a fact is a mapping of fields, or a string that stands for its ${short}`)
    return { line, fields: {} }
  })
}

function absent(reader: FixtureReader, key: Node, value: Node | null): FactsByKind {
  if (!isMap(value)) {
    reader.problem(key, `"absent" is a mapping of ${CLAIM_KINDS.join(', ')}`)
    return {}
  }
  const facts: FactsByKind = {}
  for (const entry of reader.entries(value, '"absent"', CLAIM_KINDS)) {
    if (isKind(entry.name)) facts[entry.name] = claims(reader, entry.key, entry.value, entry.name)
  }
  return facts
}

function complete(reader: FixtureReader, key: Node, value: Node | null): Facts['complete'] {
  const lines: Facts['complete'] = {}
  const items = isSeq(value) ? value.items : [value]
  for (const item of items) {
    const name = isScalar(item) ? written(item) : ''
    if (isKind(name)) lines[name] = reader.line(key)
    else reader.problem(key, `"complete" is a list of some of ${CLAIM_KINDS.join(', ')}`)
  }
  return lines
}

function articlePath(reader: FixtureReader, key: Node, value: Node | null): string | null {
  if (isScalar(value) && value.value !== null) return written(value)
  reader.problem(key, '"article" is the end of an article\'s path: "tumen-bridge.txt"')
  return null
}

function date(reader: FixtureReader, key: Node, value: Node | null): string | null {
  if (isScalar(value) && isCalendarDate(written(value))) return written(value)
  reader.problem(key, '"date" is the reference date, as in 2024-07-10')
  return null
}

function isCalendarDate(words: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(words)) return false
  const day = new Date(`${words}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(words)
}

function tolerance(reader: FixtureReader, key: Node, value: Node | null): number {
  if (isScalar(value) && typeof value.value === 'number' && value.value >= 0) return value.value
  reader.problem(key, '"tolerance" is how far a number may be off, as a part of it: 0.01')
  return DEFAULT_TOLERANCE
}

function isKind(name: string): name is ClaimKind {
  return CLAIM_KINDS.some((kind) => kind === name)
}

function isOwn(name: string): name is (typeof OWN_FIELDS)[number] {
  return OWN_FIELDS.some((field) => field === name)
}
