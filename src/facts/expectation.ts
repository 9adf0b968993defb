import { isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml'
import type { Schema } from '../schema/index.js'
import { written, YamlReader } from '../text/yaml.js'
import type { Expected, ExpectedFields } from './facts.js'
import { type FieldType, jsonType, SHORT_FORMS, typeOf } from './fields.js'

/**
 * Reads the nodes of one fixture as expected values, each by the schema of its field. Strings are read as they are
 * written: a date's `value: 1959` is "1959".
 */
export class FixtureReader extends YamlReader {
  /** The written fields of an object. */
  fields(map: YAMLMap, of: string, schema: Schema): ExpectedFields {
    const fields: Record<string, Expected> = {}
    for (const { name, key, value } of this.entries(map, of, Object.keys(schema.properties ?? {}))) {
      const expected = this.value(value, key, name, schema.properties?.[name] ?? {})
      if (expected !== undefined) fields[name] = expected
    }
    return fields
  }

  /** One value of a field; undefined, and a problem, where the field cannot have it. `key` is where an empty one stands. */
  value(node: Node | null, key: Node, field: string, schema: Schema): Expected | undefined {
    const type = typeOf(schema)
    const json = jsonType(type)
    if (node === null || (isScalar(node) && node.value === null)) {
      return type.nullable ? null : this.wrong(key, field, type)
    }
    if (json === 'array') return this.list(node, field, type)
    if (isMap(node)) return json === 'object' ? this.fields(node, field, type.schema) : this.wrong(node, field, type)
    if (!isScalar(node)) return this.wrong(node, field, type)
    if (json === 'number' || json === 'integer') {
      return typeof node.value === 'number' ? node.value : this.wrong(node, field, type)
    }
    const word = written(node)
    const isShort = json === 'object' && type.name !== null && type.name in SHORT_FORMS
    const isAllowed = json === 'string' && (type.schema.enum?.includes(word) ?? true)
    return isShort || isAllowed ? word : this.wrong(node, field, type)
  }

  /** A list. One value stands for a list of one, except that a string stands for the words of all spans together. */
  private list(node: Node, field: string, type: FieldType): Expected | undefined {
    const items = type.schema.items ?? {}
    if (isScalar(node) && typeOf(items).name === 'span') return written(node)
    const nodes = isSeq(node) ? node.items.map((item) => this.node(item)) : [node]
    const values: Expected[] = []
    for (const item of nodes) {
      const value = this.value(item, item ?? node, field, items)
      if (value !== undefined) values.push(value)
    }
    return values
  }

  private wrong(node: Node, field: string, type: FieldType): undefined {
    this.problem(node, `"${field}" is ${kindOf(type)}`)
    return undefined
  }
}

function kindOf(type: FieldType): string {
  const json = jsonType(type)
  const names = type.schema.enum?.filter((name) => name !== null)
  const short = type.name === null ? undefined : SHORT_FORMS[type.name]
  const fields = `a mapping of ${Object.keys(type.schema.properties ?? {}).join(', ')}`
  const kinds = names ? [`one of ${names.join(', ')}`] : json === 'object' ? [fields] : [NOUNS[json] ?? json]
  if (json === 'object' && short) kinds.unshift('a string')
  if (type.nullable) kinds.push('null')
  return kinds.join(' or ')
}

const NOUNS: Readonly<Record<string, string>> = {
  string: 'a string',
  number: 'a number',
  integer: 'a whole number',
  array: 'a list',
}
