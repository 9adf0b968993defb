import type { Format } from './format.js'
import { escapedJson } from './harmless.js'

/** One array of records, indented by two; also for one article, and `[]` for none. */
export function json(): Format {
  let end = ']\n'
  return {
    name: 'json',
    open: () => '[',
    record: (record, first) => {
      end = '\n]\n'
      return `${first ? '' : ','}\n  ${escapedJson(JSON.stringify(record, null, 2)).replace(/\n/g, '\n  ')}`
    },
    close: () => end,
  }
}
