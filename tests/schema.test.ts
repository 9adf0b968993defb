import { Ajv2020 } from 'ajv/dist/2020.js'
import { createGenerator } from 'ts-json-schema-generator'
import { describe, expect, it } from 'vitest'
import { recordSchema, type Schema } from '../src/schema/index.js'
import { ferry } from './facts/record.js'

/** A schema as JSON: the written one, or the one derived from the types. */
interface JsonSchema {
  $ref?: string
  const?: string
  type?: string | string[]
  enum?: (string | null)[]
  anyOf?: JsonSchema[]
  items?: JsonSchema
  properties?: Record<string, JsonSchema>
  required?: string[]
  $defs?: Record<string, JsonSchema>
  definitions?: Record<string, JsonSchema>
  additionalProperties?: boolean
}

const inOrder = (a: unknown, b: unknown) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)

/**
 * What a schema says of structure alone: references replaced by what they name, alternatives flattened, integers as
 * numbers, lists sorted; descriptions, bounds and what is open or closed left out.
 */
function structure(schema: JsonSchema, root: JsonSchema): unknown[] {
  if (schema.$ref) {
    const name = decodeURIComponent(schema.$ref.split('/').at(-1) ?? '')
    const named = (root.$defs ?? root.definitions)?.[name]
    if (!named) throw new Error(`no definition of ${name}`)
    return structure(named, root)
  }
  if (schema.const) return [{ value: schema.const }]
  if (schema.anyOf) return schema.anyOf.flatMap((one) => structure(one, root)).sort(inOrder)
  if (schema.enum) return schema.enum.map((value) => (value === null ? { type: 'null' } : { value })).sort(inOrder)
  const types = [schema.type ?? []].flat()
  return types.map((type) => kindOf(type, schema, root)).sort(inOrder)
}

function kindOf(type: string, { items, properties, required }: JsonSchema, root: JsonSchema): unknown {
  if (type === 'integer') return { type: 'number' }
  if (type === 'array') return { type, items: items && structure(items, root) }
  if (type !== 'object') return { type }
  const fields = Object.entries(properties ?? {}).map(([name, one]) => [name, structure(one, root)] as const)
  return { type, required: [...(required ?? [])].sort(), fields: fields.sort(inOrder) }
}

const asJson = (schema: object): JsonSchema => JSON.parse(JSON.stringify(schema))

/** The schema with every object closed, so that a field which it does not know fails. */
function strict(schema: JsonSchema): JsonSchema {
  const inEach = (schemas: Record<string, JsonSchema>) =>
    Object.fromEntries(Object.entries(schemas).map(([name, one]) => [name, strict(one)]))
  return {
    ...schema,
    ...(schema.$defs && { $defs: inEach(schema.$defs) }),
    ...(schema.items && { items: strict(schema.items) }),
    ...(schema.anyOf && { anyOf: schema.anyOf.map(strict) }),
    ...(schema.properties && { properties: inEach(schema.properties), additionalProperties: false }),
  }
}

function withoutDescription(schema: Schema, path: string): string[] {
  const inner = [
    ...Object.entries(schema.properties ?? {}),
    ...(schema.items ? [['[]', schema.items] as const] : []),
    ...(schema.anyOf ?? []).map((one) => ['|', one] as const),
  ]
  const here = Object.entries(schema.properties ?? {}).filter(
    ([name, one]) => !one.description && !['start', 'end'].includes(name) && !one.$ref,
  )
  return [
    ...here.map(([name]) => `${path}.${name}`),
    ...inner.flatMap(([name, one]) => withoutDescription(one, `${path}.${name}`)),
  ]
}

describe('the schema of the record', () => {
  it('has the structure of the types', () => {
    const generator = createGenerator({ path: 'src/record.ts', tsconfig: 'tsconfig.json', skipTypeCheck: true })
    const types = asJson(generator.createSchema('ArticleRecord'))
    const written = asJson(recordSchema)
    expect(structure(written, written)).toEqual(structure(types, types))
  }, 60_000)

  it('is a schema, and a record keeps to it with every object closed', () => {
    const ajv = new Ajv2020({ strict: true, strictRequired: true, allowUnionTypes: true, allErrors: true })
    const keeps = ajv.compile(strict(asJson(recordSchema)))
    expect(keeps(ferry) ? [] : keeps.errors).toEqual([])
    expect(keeps({ ...ferry, stray: 1 })).toBe(false)
    expect(keeps({ ...ferry, dates: [{ ...ferry.dates[0], value: 1959 }] })).toBe(false)
  })

  it('lets consumers meet fields that it does not know', () => {
    const keeps = new Ajv2020({ allowUnionTypes: true }).compile(asJson(recordSchema))
    expect(keeps({ ...ferry, later: 1 })).toBe(true)
  })

  it('describes every property', () => {
    const all = [recordSchema, ...Object.values(recordSchema.$defs)]
    expect(all.flatMap((schema) => withoutDescription(schema, schema.description ?? ''))).toEqual([])
  })
})
