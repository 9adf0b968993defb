import { Document, isMap, isScalar, parseDocument } from 'yaml'
import { type ArticleRecord, CLAIM_KINDS, type ClaimKind } from '../record.js'
import { recordSchema } from '../schema/index.js'
import { type Comparing, comparing, shown } from './compare.js'
import type { Facts } from './facts.js'
import { claimSchema, OWN_FIELDS, typeOf } from './fields.js'
import { folded } from './words.js'

/** The fields that a new fixture writes of each kind. */
const FIELDS: Readonly<Record<ClaimKind, readonly string[]>> = {
  events: ['trigger', 'date', 'who', 'what', 'where', 'status', 'said_by'],
  dates: ['text', 'type', 'value', 'modifier'],
  quantities: ['text', 'value', 'low', 'high', 'bound', 'trend', 'unit', 'of'],
  quotes: ['content', 'mode', 'cue', 'speaker', 'source', 'addressee', 'via'],
  sources: ['name', 'type', 'role', 'affiliation', 'response'],
}
const NEW_OWN_FIELDS: readonly string[] = ['title', 'byline', 'published']
const HEADER = ' Written by `tumen check --update`. Only the fields that are written here are compared.'

/** What a new fixture says of itself. */
export interface NewFixture {
  article: string
  date: string | null
}

/**
 * A new fixture with everything that was found, as YAML. Fields that are null are left out, but for the value of a date,
 * where null says that it stays unresolved.
 */
export function newFixture(record: ArticleRecord, { article, date }: NewFixture): string {
  const document = new Document({ article, ...(date !== null && { date }) })
  document.commentBefore = HEADER
  const by = comparing(record, 0)
  for (const field of OWN_FIELDS) {
    if (NEW_OWN_FIELDS.includes(field) && !isNothing(record[field])) document.set(field, ownValue(record, field, by))
  }
  for (const kind of CLAIM_KINDS) {
    if (record[kind].length > 0) document.set(kind, document.createNode(claims(record, kind, FIELDS[kind], by)))
  }
  return printed(document)
}

/**
 * A fixture brought up to date, as YAML: what it says of the record and the lists of claims it has are written anew, each
 * list with all that is found and with the fields that its facts had. Its settings, `absent`, `complete` and the comments
 * outside the lists stay as they are, and no kind is added to it.
 *
 * @param yaml the fixture, which `facts` was read from
 */
export function updatedFixture(yaml: string, facts: Facts, record: ArticleRecord): string {
  const document = parseDocument(yaml)
  const by = comparing(record, 0)
  for (const field of OWN_FIELDS) {
    if (document.has(field)) replace(document, field, ownValue(record, field, by))
  }
  for (const kind of CLAIM_KINDS) {
    const written = facts.claims[kind]
    if (written === undefined) continue
    const had = new Set(written.flatMap((fact) => Object.keys(fact.fields)))
    const fields = had.size > 0 ? new Set([...FIELDS[kind].filter((field) => had.has(field)), ...had]) : FIELDS[kind]
    replace(document, kind, claims(record, kind, fields, by))
  }
  return printed(document)
}

function claims(record: ArticleRecord, kind: ClaimKind, fields: Iterable<string>, by: Comparing): object[] {
  const properties = typeOf(claimSchema(kind)).schema.properties ?? {}
  return record[kind].map((claim) => {
    const found = new Map<string, unknown>(Object.entries(claim))
    const written: Record<string, unknown> = {}
    for (const field of fields) {
      const value = found.get(field) ?? null
      if (!isNothing(value) || (kind === 'dates' && field === 'value')) {
        written[field] = oneLine(shown(value, properties[field] ?? {}, by))
      }
    }
    return written
  })
}

function ownValue(record: ArticleRecord, field: (typeof OWN_FIELDS)[number], by: Comparing): unknown {
  return oneLine(shown(record[field], recordSchema.properties[field], by))
}

/** Puts a value in the place of another, under the same key with its comments. */
function replace(document: Document, key: string, value: unknown): void {
  if (!isMap(document.contents)) return
  const pair = document.contents.items.find((item) => isScalar(item.key) && item.key.value === key)
  if (pair) pair.value = document.createNode(value)
}

function printed(document: Document): string {
  return document.toString({ lineWidth: 120, flowCollectionPadding: false })
}

/** White space means nothing to the comparison, so what is written is easier to read on one line. */
function oneLine(value: unknown): unknown {
  if (typeof value === 'string') return folded(value)
  return Array.isArray(value) ? value.map(oneLine) : value
}

function isNothing(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0)
}
