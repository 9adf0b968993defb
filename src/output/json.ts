import type { Format } from './format.js'
import { escapedJson } from './harmless.js'

/** One array of records, indented by two; also for one article. */
export const json: Format = {
  name: 'json',
  open: () => '[',
  record: (record, first) =>
    `${first ? '' : ','}\n  ${escapedJson(JSON.stringify(record, null, 2)).replace(/\n/g, '\n  ')}`,
  close: () => '\n]\n',
}
