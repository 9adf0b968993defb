/** Why bytes are no text, in words for whoever has to mend it. */
export class DecodeError extends Error {}

/** Bytes that are not of the encoding that they should be. */
export class InvalidBytes extends DecodeError {
  constructor(
    readonly encoding: string,
    at: string,
  ) {
    super(`is not valid ${encoding.toUpperCase()}${at}; save it as UTF-8`)
  }
}

const MARKS: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/**
 * The text of a file: UTF-8, or UTF-16 where a byte-order mark says so; the mark is dropped, nothing else is touched.
 *
 * Throws DecodeError for bytes that are no text: a NUL, or a sequence that is not of the encoding; offsets count bytes.
 */
export function decode(bytes: Uint8Array): string {
  const [encoding, mark] = markOf(bytes) ?? ['utf-8', []]
  const body = bytes.subarray(mark.length)
  const nul = encoding === 'utf-8' ? body.indexOf(0) : -1
  if (nul >= 0) throw new DecodeError(`is not text: byte ${nul + mark.length} is a NUL; give a text file in UTF-8`)
  let text: string
  try {
    text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(body)
  } catch {
    const at = encoding === 'utf-8' ? ` at byte ${firstInvalid(body) + mark.length}` : ''
    throw new InvalidBytes(encoding, at)
  }
  if (text.includes('\0')) throw new DecodeError('is not text: it holds a NUL; give a text file in UTF-8')
  return text
}

/** Whether bytes begin with a byte-order mark of UTF-16. */
export function isUtf16(bytes: Uint8Array): boolean {
  return markOf(bytes)?.[0].startsWith('utf-16') ?? false
}

function markOf(bytes: Uint8Array) {
  return MARKS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte))
}

const REPLACEMENT = '\ufffd'
const REPLACEMENT_BYTES = Buffer.from(REPLACEMENT)

/** Where the first sequence stands that is not UTF-8: where a lenient reading has a replacement that the bytes have not. */
function firstInvalid(bytes: Uint8Array): number {
  const lenient = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  let offset = 0
  let from = 0
  for (let at = lenient.indexOf(REPLACEMENT); at >= 0; at = lenient.indexOf(REPLACEMENT, from + 1)) {
    offset += Buffer.byteLength(lenient.slice(from, at))
    from = at
    if (!REPLACEMENT_BYTES.every((byte, i) => bytes[offset + i] === byte)) return offset
  }
  return offset
}
