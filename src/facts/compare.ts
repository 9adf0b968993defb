import type { ArticleRecord } from '../record.js'
import type { Schema } from '../schema/index.js'
import { matching } from './assign.js'
import type { Expected, ExpectedFields } from './facts.js'
import { SHORT_FORMS, typeOf } from './fields.js'
import { sameWords } from './words.js'

/** A field in which a fact and what was found differ; `field` is a path: "unit.ucum". */
export interface FieldDifference {
  field: string
  expected: unknown
  found: unknown
}

/** What comparing needs to know besides the two values. */
export interface Comparing {
  tolerance: number
  /** The words that an id of the record stands for: a source's name, a quote's text. */
  named: ReadonlyMap<string, string>
}

export function comparing(record: ArticleRecord, tolerance: number): Comparing {
  const named = new Map<string, string>()
  for (const { id, name } of record.sources) named.set(id, name)
  for (const { id, text } of record.quotes) named.set(id, text)
  return { tolerance, named }
}

/** The written fields that do not hold of `found`. */
export function differing(fields: ExpectedFields, found: object, schema: Schema, by: Comparing): FieldDifference[] {
  const differences: FieldDifference[] = []
  const values: Readonly<Record<string, unknown>> = { ...found }
  for (const [field, expected] of Object.entries(fields)) {
    const value = values[field] ?? null
    const type = typeOf(schema).schema.properties?.[field] ?? {}
    if (holds(expected, value, type, by)) continue
    if (isFields(expected) && isObject(value)) {
      const inner = differing(expected, value, type, by)
      differences.push(...inner.map((one) => ({ ...one, field: `${field}.${one.field}` })))
    } else {
      differences.push({ field, expected, found: shown(value, type, by) })
    }
  }
  return differences
}

function holds(expected: Expected, found: unknown, schema: Schema, by: Comparing): boolean {
  if (expected === null || found === null) return expected === found
  if (typeof expected === 'number') return typeof found === 'number' && near(expected, found, by.tolerance)
  if (typeof expected === 'string') return readings(found, schema, by).some((words) => sameWords(expected, words))
  if (isFields(expected)) return isObject(found) && differing(expected, found, schema, by).length === 0
  return Array.isArray(found) && holdsList(expected, found, typeOf(schema).schema.items ?? {}, by)
}

/** Every expected item is found, in any order, each its own; an empty list says that there is none. */
function holdsList(expected: readonly Expected[], found: readonly unknown[], items: Schema, by: Comparing): boolean {
  if (expected.length === 0) return found.length === 0
  return !matching(expected, found, (one, other) => holds(one, other, items, by)).includes(null)
}

/** What a found value reads as; a string holds where it is any of these. */
export function readings(found: unknown, schema: Schema, by: Comparing): string[] {
  const { name, schema: own } = typeOf(schema)
  if (typeof found === 'string') {
    const words = name === 'sourceId' || name === 'quoteId' ? by.named.get(found) : undefined
    return words === undefined ? [found] : [words, found]
  }
  if (Array.isArray(found)) return [found.flatMap((one) => readings(one, own.items ?? {}, by).slice(0, 1)).join(' ')]
  if (!isObject(found)) return []
  const fields = new Map<string, unknown>(Object.entries(found))
  return (SHORT_FORMS[name ?? ''] ?? []).flatMap((field) => {
    const words = fields.get(field)
    return typeof words === 'string' ? [words] : []
  })
}

/** A found value as a fixture would write it. */
export function shown(found: unknown, schema: Schema, by: Comparing): unknown {
  if (found === null || typeof found === 'number') return found
  const { name, schema: own } = typeOf(schema)
  if (Array.isArray(found)) {
    const items = own.items ?? {}
    if (typeOf(items).name === 'span') return readings(found, schema, by)[0]
    return found.map((one) => shown(one, items, by))
  }
  if (typeof found === 'string' || SHORT_FORMS[name ?? '']) return readings(found, schema, by)[0] ?? found
  return found
}

function near(expected: number, found: number, tolerance: number): boolean {
  return expected === found || Math.abs(expected - found) <= tolerance * Math.max(Math.abs(expected), Math.abs(found))
}

function isFields(expected: Expected): expected is ExpectedFields {
  return typeof expected === 'object' && expected !== null && !Array.isArray(expected)
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
