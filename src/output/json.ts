import type { Format } from './format.js'
import { escapedJson } from './harmless.js'

/** One array of records, indented by two; also for one article, and `[]` for none. */
export function json(): Format {
  return {
    name: 'json',
    open: () => '[',
    record: (record) => `\n  ${escapedJson(JSON.stringify(record, null, 2)).replace(/\n/g, '\n  ')}`,
    between: ',',
    close: (any) => (any ? '\n]\n' : ']\n'),
  }
}
