import type { Format } from './format.js'
import { escapedJson } from './harmless.js'

/** A record a line. */
export function ndjson(): Format {
  return {
    name: 'ndjson',
    open: () => '',
    record: (record) => `${escapedJson(JSON.stringify(record))}\n`,
    between: '',
    close: () => '',
  }
}
