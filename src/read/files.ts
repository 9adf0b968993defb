import { stat } from 'node:fs/promises'
import { extname } from 'node:path'
import glob from 'fast-glob'
import { type Failure, problemOf } from './failure.js'

/** What a folder is searched for. */
const EXTENSIONS = ['txt', 'text', 'ndjson', 'jsonl'] as const
/** What is recognised and not read yet. */
const LATER = new Set(['.html', '.htm', '.xhtml', '.md', '.markdown'])

export type FoundFile = { file: string } | { failure: Failure }

/**
 * The files that paths, folders and globs stand for: as given, those of a folder or glob in code-unit order, none twice.
 *
 * A folder is searched, with its subfolders, for .txt, .text, .ndjson and .jsonl. "-" stands for standard input.
 */
export async function* filesOf(paths: readonly string[]): AsyncGenerator<FoundFile> {
  const seen = new Set<string>()
  for (const path of paths) {
    for await (const found of filesOfOne(path)) {
      if ('file' in found) {
        if (seen.has(found.file)) continue
        seen.add(found.file)
      }
      yield found
    }
  }
}

async function* filesOfOne(path: string): AsyncGenerator<FoundFile> {
  if (path === '-') {
    yield { file: path }
    return
  }
  try {
    const info = await stat(path)
    if (info.isDirectory()) yield* inFolder(path)
    else if (LATER.has(extname(path).toLowerCase())) yield { failure: { source: path, problem: LATER_PROBLEM } }
    else yield { file: path }
  } catch (error) {
    if (!glob.isDynamicPattern(path)) yield { failure: { source: path, problem: problemOf(error) } }
    else yield* inGlob(path)
  }
}

export const LATER_PROBLEM = 'HTML and Markdown are not read yet; give the article as plain text or NDJSON'

async function* inFolder(path: string): AsyncGenerator<FoundFile> {
  const folder = path.replace(/[\\/]+$/, '') || '/'
  const names = await glob(`**/*.{${EXTENSIONS.join(',')}}`, {
    cwd: folder,
    caseSensitiveMatch: false,
    suppressErrors: false,
  })
  if (names.length === 0) {
    const problem = `no articles in this folder; it is searched for ${EXTENSIONS.map((name) => `.${name}`).join(', ')}`
    yield { failure: { source: path, problem } }
  }
  for (const name of names.sort()) yield { file: folder === '/' ? `/${name}` : `${folder}/${name}` }
}

async function* inGlob(pattern: string): AsyncGenerator<FoundFile> {
  const files = await glob(pattern.replace(/\\(?![*?[\]{}()!+@|])/g, '/'), { dot: false })
  if (files.length === 0) yield { failure: { source: pattern, problem: 'no file matches this pattern; check it' } }
  for (const file of files.sort()) {
    if (LATER.has(extname(file).toLowerCase())) yield { failure: { source: file, problem: LATER_PROBLEM } }
    else yield { file }
  }
}
