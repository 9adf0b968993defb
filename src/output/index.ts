import { extname } from 'node:path'
import type { Display, Format } from './format.js'

export type { Display, Format } from './format.js'

/**
 * The formats by name, each in a file of its own that is loaded when it is asked for. A new one is a file and its line here.
 */
const FORMATS = {
  table: async (display: Display) => (await import('./table.js')).table(display),
  json: async () => (await import('./json.js')).json,
  ndjson: async () => (await import('./ndjson.js')).ndjson,
  yaml: async () => (await import('./yaml.js')).yaml,
  csv: async () => (await import('./csv.js')).csv,
} satisfies Record<string, (display: Display) => Promise<Format>>

export type FormatName = keyof typeof FORMATS
export const FORMAT_NAMES = Object.keys(FORMATS) as FormatName[]

export function loadFormat(name: FormatName, display: Display): Promise<Format> {
  return FORMATS[name](display)
}

const BY_EXTENSION: Readonly<Record<string, FormatName>> = {
  '.json': 'json',
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
  '.yaml': 'yaml',
  '.yml': 'yaml',
  '.csv': 'csv',
}

/** The format that a file's name asks for; undefined where it asks for none. */
export function formatOfFile(path: string | undefined): FormatName | undefined {
  return path === undefined ? undefined : BY_EXTENSION[extname(path).toLowerCase()]
}
