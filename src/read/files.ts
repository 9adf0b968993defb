import { realpath, stat } from 'node:fs/promises'
import { resolve, sep } from 'node:path'
import { type Failure, problemOf } from './failure.js'
import { type InputFormat, isNotReadYet, NOT_READ_YET } from './recognize.js'

/** What a folder is searched for. */
const EXTENSIONS = ['txt', 'text', 'html', 'htm', 'xhtml', 'ndjson', 'jsonl'] as const

export type FoundFile = { file: string } | { failure: Failure }

/** Told what was passed over in a folder or a glob although the rest of it is read. */
export type Warn = (source: string, warning: string) => void

/**
 * The files that paths, folders and globs stand for: as given, those of a folder or glob in code-unit order, none twice
 * however it is spelled. "-" stands for standard input. A path that exists is no glob, whatever characters it holds.
 *
 * A folder is searched, with its subfolders, for .txt, .text, .html, .htm, .xhtml, .ndjson and .jsonl. Markdown in a folder or a glob
 * is passed over with one warning; named itself, or with nothing else there, it fails.
 */
export async function* filesOf(paths: readonly string[], input: InputFormat, warn: Warn): AsyncGenerator<FoundFile> {
  const seen = new Set<string>()
  for (const path of paths) {
    for (const found of await filesOfOne(path, input, warn)) {
      if ('file' in found) {
        const identity = await identityOf(found.file)
        if (seen.has(identity)) continue
        seen.add(identity)
      }
      yield found
    }
  }
}

/** What is the same for two spellings of one file. A pipe (`/dev/fd/63`) has no real path. */
async function identityOf(file: string): Promise<string> {
  return file === '-' ? file : realpath(file).catch(() => resolve(file))
}

async function filesOfOne(path: string, input: InputFormat, warn: Warn): Promise<FoundFile[]> {
  if (path === '-') return [{ file: path }]
  try {
    const info = await stat(path).catch(async (error: unknown) => {
      if (path !== '' && (await fastGlob()).isDynamicPattern(path)) return null
      throw error
    })
    if (info === null) return await inGlob(path, input, warn)
    if (info.isDirectory()) return await inFolder(path, warn)
    if (input === 'auto' && isNotReadYet(path)) return [{ failure: { source: path, problem: NOT_READ_YET } }]
    return [{ file: path }]
  } catch (error) {
    const within = error instanceof Error && 'path' in error ? String(error.path) : path
    const problem = resolve(within) === resolve(path) ? problemOf(error) : `${within}: ${problemOf(error)}`
    return [{ failure: { source: path, problem } }]
  }
}

/** Loaded only for a folder or a glob: a file by its name needs none of it. */
async function fastGlob() {
  return (await import('fast-glob')).default
}

async function inFolder(path: string, warn: Warn): Promise<FoundFile[]> {
  const folder = path.replaceAll(sep, '/').replace(/\/+$/, '')
  // an unreadable subfolder is an error, not a smaller folder
  const glob = await fastGlob()
  const names = await glob('**/*', { cwd: path, suppressErrors: false })
  const wanted = names.filter(
    (name) => isNotReadYet(name) || EXTENSIONS.some((one) => name.toLowerCase().endsWith(`.${one}`)),
  )
  const none = `no articles in this folder; it is searched for ${EXTENSIONS.map((name) => `.${name}`).join(', ')}`
  return readable(
    path,
    wanted.sort().map((name) => `${folder}/${name}`),
    isNotReadYet,
    none,
    warn,
  )
}

async function inGlob(pattern: string, input: InputFormat, warn: Warn): Promise<FoundFile[]> {
  const glob = await fastGlob()
  const files = await glob(pattern, { suppressErrors: false })
  const passedOver = input === 'auto' ? isNotReadYet : () => false
  return readable(pattern, files.sort(), passedOver, 'no file matches this pattern; check it', warn)
}

/** The files that are not passed over; a failure where none is left, a warning where some are gone. */
function readable(
  source: string,
  files: readonly string[],
  passedOver: (file: string) => boolean,
  none: string,
  warn: Warn,
): FoundFile[] {
  const left = files.filter((file) => !passedOver(file))
  const gone = files.length - left.length
  if (left.length === 0) return [{ failure: { source, problem: gone > 0 ? NOT_READ_YET : none } }]
  if (gone > 0) warn(source, `passed over ${gone} ${gone === 1 ? 'file' : 'files'}: ${NOT_READ_YET}`)
  return left.map((file) => ({ file }))
}
