import { stringify } from 'yaml'
import type { Format } from './format.js'
import { escapedJson } from './harmless.js'

/**
 * The same array as JSON's, as YAML 1.2: no anchors, no folded lines. A string with control characters is written in
 * double quotes with escapes, which YAML shares with JSON.
 */
export const yaml: Format = {
  name: 'yaml',
  open: () => '',
  record: (record) =>
    escapedYaml(stringify([record], { lineWidth: 0, aliasDuplicateObjects: false, blockQuote: false })),
  close: () => '',
}

function escapedYaml(text: string): string {
  return escapedJson(text)
}
