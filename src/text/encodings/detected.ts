import { encodingOf } from './decoder.js'

/** So many bytes are looked at, from a little before the first that is not ASCII. */
const SAMPLE = 1 << 16
const BEFORE = 1 << 10

/** Below this the detector has seen nothing that speaks for an encoding. */
const CONFIDENT = 20
/** What English is in that is not UTF-8; the HTML standard, too, falls back on it. */
const FALLBACK = 'windows-1252'

/**
 * The encodings that bytes which are not UTF-8 may be in, the likeliest first, by the frequencies of letters (ICU's method).
 * The detector is loaded for the first.
 */
export async function detectedEncodings(bytes: Uint8Array): Promise<string[]> {
  const from = Math.max(0, bytes.findIndex((byte) => byte > 0x7f) - BEFORE)
  const { default: chardet } = await import('chardet')
  const likely = chardet.analyse(bytes.subarray(from, from + SAMPLE)).filter(({ confidence }) => confidence > CONFIDENT)
  return [...likely.map(({ name }) => encodingOf(name)).filter((name) => name !== null), FALLBACK]
}

/** The order of the bytes of UTF-16 without a mark, told by where the zeros of its Latin letters stand; null for all else. */
export function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const pairs = Math.min(bytes.length, SAMPLE) >> 1
  if (pairs < 2 || bytes.length % 2 === 1) return null
  const zeros = [0, 0] as [number, number]
  for (let i = 0; i < pairs; i++) {
    if (bytes[2 * i] === 0) zeros[0]++
    if (bytes[2 * i + 1] === 0) zeros[1]++
  }
  const [first, second] = zeros
  // a few signs like U+10000 have zeros on the other side
  if (second > pairs * 0.6 && first < pairs * 0.3) return 'utf-16le'
  return first > pairs * 0.6 && second < pairs * 0.3 ? 'utf-16be' : null
}
