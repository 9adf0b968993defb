import { extname } from 'node:path'
import type { Display, Format } from './format.js'

export type { Display, Format } from './format.js'

interface Entry {
  /** Names of files that ask for the format end so. */
  extensions: readonly string[]
  /** The format's file is read only now: `--format json` never waits for YAML or tables. */
  load(display: Display): Promise<Format>
}

/** The formats by name, each in a file of its own. A new one is that file and its line here. */
const FORMATS = {
  table: { extensions: [], load: async (display) => (await import('./table.js')).table(display) },
  json: { extensions: ['.json'], load: async () => (await import('./json.js')).json() },
  ndjson: { extensions: ['.ndjson', '.jsonl'], load: async () => (await import('./ndjson.js')).ndjson() },
  yaml: { extensions: ['.yaml', '.yml'], load: async () => (await import('./yaml.js')).yaml() },
  csv: { extensions: ['.csv'], load: async () => (await import('./csv.js')).csv() },
} satisfies Record<string, Entry>

export type FormatName = keyof typeof FORMATS
export const FORMAT_NAMES = Object.keys(FORMATS) as FormatName[]

/** A format ready to print one run's records; it serves one run. */
export function loadFormat(name: FormatName, display: Display): Promise<Format> {
  return FORMATS[name].load(display)
}

/** The format that a file's name asks for; undefined where it asks for none. */
export function formatOfFile(path: string | undefined): FormatName | undefined {
  if (path === undefined) return undefined
  const extension = extname(path).toLowerCase()
  return FORMAT_NAMES.find((name) => {
    const extensions: readonly string[] = FORMATS[name].extensions
    return extensions.includes(extension)
  })
}
