import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Writable } from 'node:stream'

/** Where output goes, a piece at a time; a reader that is slow makes the writer wait. */
export interface Sink {
  write(piece: string): Promise<void>
  /** Everything has been written. */
  finish(): Promise<void>
  /** Nothing of it is to stay. */
  abandon(): Promise<void>
}

export function standardOutput(): Sink {
  return { write: (piece) => writeTo(process.stdout, piece), finish: async () => {}, abandon: async () => {} }
}

/**
 * A file that comes into being whole: written beside its place under another name and moved there at the end.
 *
 * Throws where the folder is missing, the path is a folder, or writing is not allowed.
 */
export async function wholeFile(path: string): Promise<Sink> {
  const info = await stat(path).catch(() => null)
  if (info?.isDirectory()) throw new Error(`${path}: is a folder; name a file in it`)
  const folder = await stat(dirname(path)).catch(() => null)
  if (!folder?.isDirectory()) throw new Error(`${path}: there is no folder ${dirname(path)}; make it first`)
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.part`)
  const stream = createWriteStream(draft, { flags: 'wx' })
  const failed = new Promise<never>((_, reject) => stream.once('error', reject))
  failed.catch(() => {})
  await Promise.race([once(stream, 'open'), failed])
  const abandon = async () => {
    stream.destroy()
    await rm(draft, { force: true })
  }
  return {
    write: (piece) => Promise.race([writeTo(stream, piece), failed]),
    finish: async () => {
      stream.end()
      await Promise.race([once(stream, 'close'), failed])
      await rename(draft, path)
    },
    abandon,
  }
}

async function writeTo(stream: Writable, piece: string): Promise<void> {
  if (piece !== '' && !stream.write(piece)) await once(stream, 'drain')
}
