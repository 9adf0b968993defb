import { realpath, stat } from 'node:fs/promises'
import { resolve, sep } from 'node:path'
import type { Extent } from './extent.js'
import { type Failure, problemOf } from './failure.js'
import { EXTENSIONS, formatOfName } from './recognize.js'

export type FoundFile = { file: string } | { failure: Failure }

/**
 * The files that paths, folders and globs stand for: as given, those of a folder or glob in code-unit order, none twice
 * however it is spelled. "-" stands for standard input. A path that exists is no glob, whatever characters it holds.
 *
 * A folder is searched, with its subfolders, for files whose extension tells a format. All are looked for before the first
 * is given, so that `extent` knows how many there are.
 */
export async function* filesOf(paths: readonly string[], extent: Extent): AsyncGenerator<FoundFile> {
  const all: FoundFile[][] = []
  for (const path of paths) all.push(await filesOfOne(path))
  extent.files = all.reduce((sum, { length }) => sum + length, 0)
  const seen = new Set<string>()
  for (const found of all.flat()) {
    if ('file' in found) {
      const identity = await identityOf(found.file)
      if (seen.has(identity)) {
        extent.dropFile()
        continue
      }
      seen.add(identity)
    }
    yield found
  }
}

/** What is the same for two spellings of one file. A pipe (`/dev/fd/63`) has no real path. */
async function identityOf(file: string): Promise<string> {
  return file === '-' ? file : realpath(file).catch(() => resolve(file))
}

async function filesOfOne(path: string): Promise<FoundFile[]> {
  if (path === '-') return [{ file: path }]
  try {
    const info = await stat(path).catch(async (error: unknown) => {
      if (path !== '' && (await fastGlob()).isDynamicPattern(path)) return null
      throw error
    })
    if (info === null) return await inGlob(path)
    if (info.isDirectory()) return await inFolder(path)
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

async function inFolder(path: string): Promise<FoundFile[]> {
  const folder = path.replaceAll(sep, '/').replace(/\/+$/, '')
  // an unreadable subfolder is an error, not a smaller folder
  const glob = await fastGlob()
  const names = await glob('**/*', { cwd: path, suppressErrors: false })
  const files = names.filter((name) => formatOfName(name) !== null).map((name) => `${folder}/${name}`)
  return found(path, files, `no articles in this folder; it is searched for ${EXTENSIONS.join(', ')}`)
}

async function inGlob(pattern: string): Promise<FoundFile[]> {
  const glob = await fastGlob()
  return found(pattern, await glob(pattern, { suppressErrors: false }), 'no file matches this pattern; check it')
}

/** The files in code-unit order; a failure where there is none. */
function found(source: string, files: readonly string[], none: string): FoundFile[] {
  if (files.length === 0) return [{ failure: { source, problem: none } }]
  return [...files].sort().map((file) => ({ file }))
}
