import { describe, expect, it } from 'vitest'
import { DecodeError, decode, isUtf16 } from '../../src/text/decode.js'

const bytes = (text: string, encoding: BufferEncoding = 'utf8') => Buffer.from(text, encoding)
const bigEndian = (text: string) => bytes(text, 'utf16le').swap16()

function problem(input: Uint8Array): string {
  try {
    decode(input)
  } catch (error) {
    if (error instanceof DecodeError) return error.message
    throw error
  }
  throw new Error('it was decoded')
}

describe('decode', () => {
  it('leaves text as it is: line ends, no-break spaces, soft hyphens, characters beyond the BMP', () => {
    const text = 'a\r\nb\u00a0c\u00add\t𝒜 한 \u2028 end\n\n'
    expect(decode(bytes(text))).toBe(text)
    expect(decode(bytes(''))).toBe('')
  })

  it('drops one byte-order mark, at the very beginning', () => {
    expect(decode(bytes('\ufeffnews'))).toBe('news')
    expect(decode(bytes('\ufeff\ufeffnews'))).toBe('\ufeffnews')
    expect(decode(bytes('ne\ufeffws'))).toBe('ne\ufeffws')
  })

  it('reads UTF-16 of either order by its mark', () => {
    expect(decode(bytes('\ufeff9 miles – 𝒜', 'utf16le'))).toBe('9 miles – 𝒜')
    expect(decode(bigEndian('\ufeff9 miles – 𝒜'))).toBe('9 miles – 𝒜')
    expect([bytes('\ufeffx', 'utf16le'), bigEndian('\ufeffx'), bytes('\ufeffx'), bytes('x')].map(isUtf16)).toEqual([
      true,
      true,
      false,
      false,
    ])
  })

  it('names the first byte that is not UTF-8, counted from the beginning of the file', () => {
    expect(problem(Buffer.from('caf\xe9\n', 'latin1'))).toBe('is not valid UTF-8 at byte 3; save it as UTF-8')
    expect(problem(Buffer.concat([bytes('\ufeffab'), Buffer.from([0x80])]))).toContain('at byte 5;')
    expect(problem(Buffer.from([0xff]))).toContain('at byte 0;')
    expect(problem(Buffer.from([0xef, 0xbf, 0xbd, 0xef, 0xbf, 0xbd, 0x61, 0xef, 0xbf, 0x61]))).toContain('at byte 7;')
    const long = bytes('한'.repeat(5000))
    expect(problem(Buffer.concat([long, Buffer.from([0x93]), long]))).toContain(`at byte ${long.length};`)
  })

  it('does not take overlong forms, surrogates or a cut-off end for UTF-8', () => {
    for (const wrong of [
      [0xc0, 0xaf],
      [0xed, 0xa0, 0x80],
      [0x61, 0xe2, 0x82],
      [0xf5, 0x80, 0x80, 0x80],
    ]) {
      expect(problem(Buffer.from(wrong))).toContain('is not valid UTF-8 at byte')
    }
  })

  it('calls what holds a NUL no text, in either encoding', () => {
    expect(problem(bytes('ab\0c'))).toBe('is not text: byte 2 is a NUL; give a text file in UTF-8')
    expect(problem(bytes('\ufeffab\0c'))).toContain('byte 5 is a NUL')
    expect(problem(bytes('ab', 'utf16le'))).toContain('byte 1 is a NUL')
    expect(problem(bytes('\ufeffab\0c', 'utf16le'))).toContain('holds a NUL')
  })

  it('calls UTF-16 with half a character not valid', () => {
    expect(problem(Buffer.concat([bytes('\ufeffab', 'utf16le'), Buffer.from([0x61])]))).toContain(
      'is not valid UTF-16LE',
    )
    expect(problem(Buffer.from([0xfe, 0xff, 0xd8, 0x00]))).toContain('is not valid UTF-16BE')
  })
})
