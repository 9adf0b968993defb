import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { decodeAny } from '../../../src/text/encodings/index.js'

const bytes = (text: string, encoding: BufferEncoding = 'utf8') => Buffer.from(text, encoding)
const bigEndian = (text: string) => bytes(text, 'utf16le').swap16()
/** Bytes as a string of characters up to U+00FF. */
const raw = (text: string) => Buffer.from(text, 'latin1')

const STORY =
  'The minister\x92s aide, Jos\xe9 Mu\xf1oz, said: \x93We paid \x805 million \x96 10% more than in May.\x94 He left on Friday.\n'
const READ = 'The minister’s aide, José Muñoz, said: “We paid €5 million – 10% more than in May.” He left on Friday.\n'

describe('by a byte-order mark', () => {
  it.each([
    ['UTF-8', bytes('\ufeff9 miles – 𝒜')],
    ['UTF-16LE', bytes('\ufeff9 miles – 𝒜', 'utf16le')],
    ['UTF-16BE', bigEndian('\ufeff9 miles – 𝒜')],
  ])('%s', async (_, input) => {
    expect(await decodeAny(input)).toEqual({ text: '9 miles – 𝒜', warnings: [] })
  })
})

describe('without one', () => {
  it('UTF-8, whatever is declared; that it was declared otherwise is said', async () => {
    expect(await decodeAny(bytes(READ))).toEqual({ text: READ, warnings: [] })
    const page = `<meta charset="iso-8859-1"><p>${READ}`
    expect(await decodeAny(bytes(page))).toEqual({
      text: page,
      warnings: ['declared as iso-8859-1 but is UTF-8: read as UTF-8'],
    })
    expect((await decodeAny(bytes('<meta charset="iso-8859-1"><p>plain'))).warnings).toEqual([])
  })

  it('UTF-16 of either order', async () => {
    const text = '“We won,” she said – 𝒜.\r\n'
    expect(await decodeAny(bytes(text, 'utf16le'))).toEqual({ text, warnings: [] })
    expect(await decodeAny(bigEndian(text))).toEqual({ text, warnings: [] })
    const ancient = 'It sank on Friday. 𐀀𐀀'
    expect((await decodeAny(bytes(ancient, 'utf16le'))).text).toBe(ancient)
    expect((await decodeAny(bigEndian(ancient))).text).toBe(ancient)
    const wide = '<meta charset="utf-16"><p>It sank.'
    expect(await decodeAny(bytes(wide, 'utf16le'))).toEqual({ text: wide, warnings: [] })
  })

  it.each([
    ['<meta charset=windows-1252>'],
    ["<META name=x content=y><META CharSet = 'Latin1'>"],
    ['<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-1" />'],
    ['<meta content="text/html;charset=us-ascii" http-equiv=content-type>'],
    ['<?xml version="1.0" encoding="windows-1252"?>'],
    ['<!-- <meta charset="koi8-r"> --><meta charset="cp1252">'],
  ])('what the markup declares: %s', async (head) => {
    expect(await decodeAny(raw(head + STORY))).toEqual({ text: head + READ, warnings: [] })
  })

  it.each([
    ['windows-1251', '\xcf\xf3\xf2\xe8\xed', 'Путин'],
    ['koi8-r', '\xf0\xd5\xd4\xc9\xce', 'Путин'],
    ['iso-8859-2', 'Rados\xb3aw', 'Radosław'],
    ['iso-8859-15', '\xa45m', '€5m'],
    ['macintosh', '\xd2We won\xd3', '“We won”'],
    ['shift_jis', '\x93\xfa\x96{', '日本'],
    ['gbk', '\xd6\xd0\xb9\xfa', '中国'],
    ['big5', '\xa4\xa4\xb0\xea', '中國'],
    ['euc-kr', '\xc7\xd1\xb1\xb9', '한국'],
  ])('%s, declared', async (label, encoded, text) => {
    const head = `<meta charset="${label}">`
    expect(await decodeAny(raw(head + encoded))).toEqual({ text: head + text, warnings: [] })
  })

  it('Windows-1252, detected, which is said', async () => {
    const warnings = ['not UTF-8: read as windows-1252, which is a guess']
    expect(await decodeAny(raw(STORY))).toEqual({ text: READ, warnings })
    expect(await decodeAny(raw(`${'x'.repeat(200_000)}${STORY}`))).toMatchObject({ warnings })
    expect(await decodeAny(raw('caf\xe9'))).toEqual({ text: 'café', warnings })
    expect((await decodeAny(raw('It cost \xa35m.'))).text).toBe('It cost £5m.')
    for (const short of ['Jos\xe9', '\xa35m', 'na\xefve', '50\xb0'])
      expect((await decodeAny(raw(short))).text).toBe(short)
  })

  it('another encoding, detected', async () => {
    const text = 'Министр сказал в пятницу, что мост через реку откроют в мае. '.repeat(3)
    const cyrillic = (sign: string) => (/[а-я]/i.test(sign) ? sign.charCodeAt(0) - 0x410 + 0xc0 : sign.charCodeAt(0))
    expect(await decodeAny(Buffer.from([...text].map(cyrillic)))).toEqual({
      text,
      warnings: ['not UTF-8: read as windows-1251, which is a guess'],
    })
  })

  it('detected where what is declared is not known, or is not so', async () => {
    const read = async (head: string) => (await decodeAny(raw(head + STORY))).warnings
    expect(await read('<meta charset="x-unknown">')).toEqual([
      'not x-unknown, as which it is declared: read as windows-1252, which is a guess',
    ])
    expect(await read('<meta charset="euc-kr">')).toEqual([
      'not euc-kr, as which it is declared: read as windows-1252, which is a guess',
    ])
  })

  it('UTF-8 with broken bytes, where most is sound or it is declared', async () => {
    const broken = Buffer.concat([bytes('“It sank,” she said – é '), Buffer.from([0xe2, 0x80]), bytes(' end')])
    expect(await decodeAny(broken)).toEqual({ text: '“It sank,” she said – é \ufffd end', warnings: [] })
    expect(await decodeAny(raw('<meta charset="utf-8">caf\xe9'))).toEqual({
      text: '<meta charset="utf-8">caf\ufffd',
      warnings: [],
    })
  })

  it.each([
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13], 'byte 8 is a NUL'],
    ['UTF-32', [...Buffer.from('N\0\0\0e\0\0\0w\0\0\0')], 'byte 1 is a NUL'],
    ['a program', [...Buffer.from('\x01\x02\xff\xfe\x03', 'latin1')], 'is not valid UTF-8 at byte 2'],
    ['half of UTF-16', [0xff, 0xfe, 0x41, 0x00, 0x42], 'is not valid UTF-16LE'],
  ])('%s is no text', async (_, input, words) => {
    await expect(decodeAny(Buffer.from(input))).rejects.toThrow(words)
  })
})

test('every character of Windows-1252, on every Node', async () => {
  const high = Array.from({ length: 128 }, (_, i) => 0x80 + i)
  const head = bytes('<meta charset=windows-1252>')
  const { text } = await decodeAny(Buffer.concat([head, Buffer.from(high)]))
  expect([...text.slice(head.length)].slice(0, 32).join('')).toBe('€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ')
  expect([...text.slice(head.length)].slice(32).map((sign) => sign.charCodeAt(0))).toEqual(high.slice(32))
})

test('any text is the same in UTF-8 and UTF-16, with a mark and without', async () => {
  const latin = fc.string({ unit: fc.constantFrom(...'abc deé“”—£\r\n\u00a0\u00ad'), minLength: 1, maxLength: 200 })
  const strange = fc.string({ unit: 'grapheme', maxLength: 3 })
  await fc.assert(
    fc.asyncProperty(latin, strange, async (words, sign) => {
      const text = `Officials said on Friday that the talks in Rome had ended well. ${words}${sign.replaceAll('\0', '')}`
      const forms = [
        bytes(text),
        bytes(text, 'utf16le'),
        bigEndian(text),
        bytes(`\ufeff${text}`),
        bigEndian(`\ufeff${text}`),
      ]
      for (const form of forms) expect((await decodeAny(form)).text).toBe(text)
    }),
  )
})

test('any bytes are text or are refused, in time that grows with them', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (input) => {
      const read = await decodeAny(input).catch((error: Error) => error.message)
      if (typeof read === 'string') expect(read).toMatch(/^is not /)
      else expect(read.text).toBeTypeOf('string')
    }),
  )
})
