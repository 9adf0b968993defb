import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { chmodSync, closeSync, openSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { makeWayFor } from './status-line.js'

/** Where output goes, a piece at a time; a reader that is slow makes the writer wait. */
export interface Sink {
  write(piece: string): Promise<void>
  /** Everything has been written. */
  finish(): Promise<void>
  /** Nothing of it is to stay. Does its work before it returns: a program that is interrupted has no later. */
  abandon(): void
}

export function standardOutput(): Sink {
  return {
    write: async (piece) => {
      makeWayFor(piece)
      if (piece !== '' && !process.stdout.write(piece)) await once(process.stdout, 'drain')
    },
    finish: async () => {},
    abandon: () => {},
  }
}

/**
 * A file that comes into being whole: written beside its place under another name and moved there at the end. It keeps the
 * permissions of the file it replaces; a link goes on pointing to it. Into a device or a pipe it is written straight.
 *
 * Throws where the folder is missing, the path is a folder, or writing is not allowed.
 */
export async function wholeFile(path: string): Promise<Sink> {
  const old = statSync(path, { throwIfNoEntry: false })
  if (old?.isDirectory()) throw new Error(`${path}: is a folder; name a file in it`)
  if (old && !old.isFile()) return fileSink(path, { draft: path, flags: 'w', keep: () => {}, drop: () => {} })
  const folder = dirname(path)
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new Error(`${path}: there is no folder ${folder}; make it first`)
  const place = old ? realpathSync(path) : path
  const draft = join(dirname(place), `.tumen-${randomUUID()}.part`)
  return fileSink(path, {
    draft,
    flags: 'wx',
    keep: () => {
      if (old) chmodSync(draft, old.mode)
      renameSync(draft, place)
    },
    drop: () => rmSync(draft, { force: true }),
  })
}

interface Draft {
  draft: string
  flags: 'w' | 'wx'
  keep(): void
  drop(): void
}

/** Every piece is on its way to the disk when `write` returns: none stays in memory, and an error is that write's own. */
function fileSink(path: string, { draft, flags, keep, drop }: Draft): Sink {
  const descriptor = naming(path, () => openSync(draft, flags))
  return {
    write: async (piece) => naming(path, () => writeFileSync(descriptor, piece)),
    finish: async () => {
      closeSync(descriptor)
      naming(path, keep)
    },
    abandon: drop,
  }
}

/** Does it, and has an error name the file that was asked for, not the draft. */
function naming<Result>(path: string, act: () => Result): Result {
  try {
    return act()
  } catch (error) {
    if (!(error instanceof Error && 'code' in error) || error.code === 'EPIPE') throw error
    throw new Error(`${path}: cannot be written (${WRITING[String(error.code)] ?? error.message})`, { cause: error })
  }
}

const WRITING: Readonly<Record<string, string>> = {
  EACCES: 'permission denied; write where you may',
  EPERM: 'permission denied; write where you may',
  EROFS: 'the disk is read-only; write to another',
  ENOSPC: 'the disk is full; make room or write to another',
  EFBIG: 'the file grows too large for this disk or the limit set on it (ulimit -f)',
}
