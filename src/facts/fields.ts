import type { ClaimKind } from '../record.js'
import { recordSchema, type Schema } from '../schema/index.js'

/** What a field of the record is, read from the schema. */
export interface FieldType {
  /** The definition's name in the schema: "span", "sourceId"; null for a field that is described in place. */
  name: string | null
  schema: Schema
  nullable: boolean
}

/** The type of a schema's values, its reference followed and null set apart. */
export function typeOf(schema: Schema): FieldType {
  if (schema.anyOf) {
    const own = schema.anyOf.find((one) => one.type !== 'null') ?? {}
    return { ...typeOf(own), nullable: true }
  }
  if (schema.$ref) {
    const name = schema.$ref.slice('#/$defs/'.length)
    return { ...typeOf(recordSchema.$defs[name] ?? {}), name }
  }
  const types = Array.isArray(schema.type) ? schema.type : [schema.type]
  return { name: null, schema, nullable: types.includes('null') || (schema.enum?.includes(null) ?? false) }
}

/** The first of the JSON types that a field may have besides null. */
export function jsonType({ schema }: FieldType): string {
  const types = Array.isArray(schema.type) ? schema.type : [schema.type ?? 'string']
  return types.find((type) => type !== 'null') ?? 'null'
}

/** The schema of one claim of a kind. */
export function claimSchema(kind: ClaimKind): Schema {
  return recordSchema.properties[kind].items ?? {}
}

/** The fields of the record itself that facts may speak of: everything but its claims and what would say nothing. */
export const OWN_FIELDS = [
  'format',
  'title',
  'byline',
  'publisher',
  'published',
  'reference',
  'zones',
  'warnings',
] as const

/** What a string stands for where the record has an object: any of these fields. */
export const SHORT_FORMS: Readonly<Record<string, readonly string[]>> = {
  span: ['text'],
  headword: ['text', 'lemma'],
  eventDate: ['value', 'text'],
  unit: ['name'],
  reference: ['date'],
  zone: ['kind'],
  event: ['text'],
  timeExpression: ['text'],
  quantity: ['text'],
  quote: ['text'],
  source: ['name'],
}
