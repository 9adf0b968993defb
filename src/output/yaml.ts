import { Document, Scalar, visit } from 'yaml'
import type { ArticleRecord } from '../record.js'
import type { Format } from './format.js'
import { escapedJson, isHarmless } from './harmless.js'

/** No anchors, no folded lines; a word that YAML 1.1 would take for a date or a truth value is quoted (PyYAML reads 1.1). */
const AS_DATA = { aliasDuplicateObjects: false, compat: 'yaml-1.1' } as const
const UNFOLDED = {
  lineWidth: 0,
  blockQuote: 'literal',
  doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
} as const

/** The same array as JSON's, as YAML 1.2, a record an item; `[]` for none. */
export function yaml(): Format {
  return {
    name: 'yaml',
    open: () => '',
    record: item,
    between: '',
    close: (any) => (any ? '' : '[]\n'),
  }
}

function item(record: ArticleRecord): string {
  const document = new Document([record], AS_DATA)
  visit(document, {
    Scalar: (_, scalar) => {
      if (typeof scalar.value === 'string' && !isHarmless(scalar.value)) scalar.type = Scalar.QUOTE_DOUBLE
    },
  })
  return escapedJson(document.toString(UNFOLDED))
}
