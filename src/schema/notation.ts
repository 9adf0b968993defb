type TypeName = 'object' | 'array' | 'string' | 'number' | 'integer' | 'null'

/** The part of JSON Schema that the record needs. */
export interface Schema {
  $ref?: string
  description?: string
  type?: TypeName | readonly TypeName[]
  properties?: Readonly<Record<string, Schema>>
  required?: readonly string[]
  items?: Schema
  enum?: readonly (string | null)[]
  const?: string
  anyOf?: readonly Schema[]
  minimum?: number
  pattern?: string
}

/** A schema for each property of a type of the record. */
export type Properties<T> = { readonly [Key in keyof T]-?: Schema }

/** An object that has all of its properties. */
export function object<T>(description: string, properties: Properties<T>): Schema {
  return { description, type: 'object', properties, required: Object.keys(properties) }
}

export const string = (description: string): Schema => ({ description, type: 'string' })
export const stringOrNull = (description: string): Schema => ({ description, type: ['string', 'null'] })
export const numberOrNull = (description: string): Schema => ({ description, type: ['number', 'null'] })
export const offset = (description: string): Schema => ({ description, type: 'integer', minimum: 0 })
export const oneOf = (description: string, names: readonly (string | null)[]): Schema => ({ description, enum: names })
export const list = (description: string, items: Schema): Schema => ({ description, type: 'array', items })
export const strings = (description: string): Schema => list(description, { type: 'string' })
export const ref = (name: string, description?: string): Schema => ({
  ...(description && { description }),
  $ref: `#/$defs/${name}`,
})
export const refOrNull = (name: string, description: string): Schema => ({
  description,
  anyOf: [ref(name), { type: 'null' }],
})
