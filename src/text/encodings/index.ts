import { decode, InvalidBytes } from '../decode.js'
import { declaredEncoding } from './declared.js'
import { decodedAs, encodingOf } from './decoder.js'
import { detectedEncodings, unmarkedUtf16 } from './detected.js'

export interface Decoded {
  text: string
  /** What was assumed that the bytes do not say themselves. */
  warnings: string[]
}

const BEYOND_ASCII = /[^\0-\x7f]/
const REPLACEMENT = /\ufffd/g

/**
 * The text of a file in whatever encoding: by its byte-order mark, else UTF-8 where it is that, else as its markup declares,
 * else as a detector says. What is UTF-8 but for a few broken bytes has U+FFFD for those.
 *
 * Throws DecodeError for bytes that are no text.
 */
export async function decodeAny(bytes: Uint8Array): Promise<Decoded> {
  const utf16 = unmarkedUtf16(bytes)
  const text = utf16 && decodedAs(utf16, bytes)
  if (text && !text.includes('\0')) return { text, warnings: [] }
  const label = declaredEncoding(bytes)
  const declared = label && encodingOf(label)
  try {
    const text = decode(bytes)
    const isOther = declared && declared !== 'utf-8' && BEYOND_ASCII.test(text)
    return { text, warnings: isOther ? [`declared as ${label} but is UTF-8: read as UTF-8`] : [] }
  } catch (error) {
    if (!(error instanceof InvalidBytes)) throw error
    return decodedOther(bytes, label, declared, error)
  }
}

/** The text of bytes that are not UTF-8. */
async function decodedOther(
  bytes: Uint8Array,
  label: string | null,
  declared: string | null,
  invalid: InvalidBytes,
): Promise<Decoded> {
  if (invalid.encoding !== 'utf-8') throw invalid
  if (declared && declared !== 'utf-8') {
    const text = decodedAs(declared, bytes)
    if (text !== null) return { text, warnings: [] }
  }
  const broken = new TextDecoder().decode(bytes)
  // whoever reads its text sees the replacements, and is told of them there
  if (declared === 'utf-8' || isMostlyUtf8(broken)) return { text: broken, warnings: [] }
  const why = label ? `not ${label}, as which it is declared` : 'not UTF-8'
  for (const detected of await detectedEncodings(bytes)) {
    const text = decodedAs(detected, bytes)
    if (text !== null && !isBinary(text)) return { text, warnings: [`${why}: read as ${detected}, which is a guess`] }
  }
  throw invalid
}

/** Whether there are more characters beyond ASCII than broken ones. */
function isMostlyUtf8(text: string): boolean {
  const broken = text.match(REPLACEMENT)?.length ?? 0
  const whole = text.match(/[^\0-\x7f\ufffd]/gu)?.length ?? 0
  return whole > broken
}

/** Whether there are control characters that no text has. */
function isBinary(text: string): boolean {
  return /[\x01-\x08\x0e-\x19\x1c-\x1f]/.test(text)
}
