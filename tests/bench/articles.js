// Articles made of those in seeds/: their sentences in another order, the same ones whenever they are made.
import { createWriteStream, readdirSync, readFileSync } from 'node:fs'
import { finished } from 'node:stream/promises'

const PARAGRAPHS = readdirSync('seeds')
  .filter((name) => name.endsWith('.txt'))
  .flatMap((name) => readFileSync(`seeds/${name}`, 'utf8').split(/\n\n+/))
  .filter((paragraph) => paragraph.length > 80)
const SENTENCES = PARAGRAPHS.flatMap((paragraph) => paragraph.trim().split(/(?<=[.!?]["”’]?) (?=[A-Z“"])/))

/** Pseudo-random whole numbers below a bound (Lehmer's generator, Park and Miller 1988). */
function dice(seed) {
  let state = (seed % 2147483646) + 1
  return (bound) => {
    state = (state * 48271) % 2147483647
    return state % bound
  }
}

/** An article of about so many characters; each `number` gives another one. */
export function article(characters, number) {
  const below = dice(number * 7919 + 1)
  const paragraphs = []
  for (let length = 0; length < characters; ) {
    const sentences = Array.from({ length: 1 + below(4) }, () => SENTENCES[below(SENTENCES.length)])
    paragraphs.push(sentences.join(' '))
    length += paragraphs.at(-1).length + 2
  }
  return paragraphs.join('\n\n')
}

/** How long the articles of a newspaper are, more or less. */
const USUAL = 4500

/** A line of NDJSON. */
export function line(number) {
  return `${JSON.stringify({ id: `a${number}`, published: '2024-07-10', text: article(USUAL, number) })}\n`
}

/** Writes NDJSON of at least so many bytes; no more than a line of it is in memory. */
export async function writeLines(file, bytes) {
  const stream = createWriteStream(file)
  for (let number = 0, written = 0; written < bytes; number++) {
    const next = line(number)
    written += Buffer.byteLength(next)
    if (!stream.write(next)) await new Promise((resolve) => stream.once('drain', resolve))
  }
  stream.end()
  await finished(stream)
}
