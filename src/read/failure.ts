/** One input that could not be read: which, what is wrong, what to do. The others are read all the same. */
export interface Failure {
  /** The path as given, "-" for standard input, "FILE#LINE" for a line of an NDJSON file. */
  source: string
  problem: string
}

const SYSTEM: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder; check the path',
  ENOTDIR: 'the path goes through something that is no folder; check it',
  EACCES: 'permission denied; make it readable for you',
  EPERM: 'permission denied; make it readable for you',
  EISDIR: 'is a folder; give a file in it',
  EMFILE: 'too many open files; raise the limit (ulimit -n)',
  ELOOP: 'is a link that leads to itself; check where it points',
  ENAMETOOLONG: 'the path is too long; check it',
}

/** What a file-system error means, in words. */
export function problemOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
  return SYSTEM[code] ?? (error instanceof Error ? error.message : String(error))
}
