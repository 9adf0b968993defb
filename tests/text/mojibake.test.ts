import { expect, test } from 'vitest'
import { decodingFaults } from '../../src/text/mojibake.js'

/** What is left of a text when its UTF-8 is read as windows-1252. */
function garbled(text: string): string {
  const controls = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'
  return Buffer.from(text)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (sign) => controls.charAt(sign.charCodeAt(0) - 0x80))
}

test.each(['’', '“', '—', '…', '•', '™', '€', '→', 'é', 'ü', 'ñ', 'à', '£', '©', '°', '\u00a0', '😀', '\ufeff'])(
  'UTF-8 read as windows-1252 or Latin-1: %s',
  (sign) => {
    expect(decodingFaults(`It${garbled(sign)} sank.`)[0]).toMatch(
      /^wrongly decoded before it came here, in one place such as "/,
    )
    expect(decodingFaults(`It${Buffer.from(sign).toString('latin1')} sank.`)).toHaveLength(1)
  },
)

test('how often, and what was lost for good', () => {
  expect(decodingFaults(`It${garbled('’')}s, it${garbled('’')}s \ufffd\ufffd.`)).toEqual([
    'wrongly decoded before it came here, in 2 places such as "â€™": read as it stands, save the source again as UTF-8',
    'broken in 2 places, where U+FFFD stands for what is no text: read as it stands, look for a whole copy',
  ])
})

test.each([
  'Café “news” – “CAMPEÔ, Ángel São Tomé, NÃO, Â, tâche, côte d’Ivoire, ação.',
  'MÃE – Ã, â€ alone, naïve, ÐŸ, 5 € , voilà “x”',
  'plain',
])('sound text: %s', (text) => {
  expect(decodingFaults(text)).toEqual([])
})
