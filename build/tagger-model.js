import { createRequire } from 'node:module'

/**
 * What `src/language/tagging/model.ts` reads, ready-made: compromise unpacks and derives it anew at every start, which takes
 * longer than an article does.
 */
export function taggerModel() {
  const { one, two } = createRequire(import.meta.url)('compromise/two').world().model
  const packed = (patterns) => patterns.map(([regex, tags]) => [regex.source, regex.flags, tags])
  const { fromPast, fromPresent, fromGerund, toPast, toPresent } = two.models
  const table = ({ ex, fwd, both }) => ({ ex, fwd, both })
  return {
    ...hashed(one, two),
    tags: Object.fromEntries(Object.entries(one.tagSet).map(([tag, { not, parents }]) => [tag, { not, parents }])),
    aliases: one.aliases,
    plain: one.unicode,
    suffixes: two.suffixPatterns,
    prefixes: two.prefixPatterns,
    endings: Object.fromEntries(Object.entries(two.endsWith).map(([letter, patterns]) => [letter, packed(patterns)])),
    patterns: {
      text: packed(two.regexText),
      normal: packed(two.regexNormal),
      number: packed(two.regexNumbers),
    },
    neighbours: two.neighbours,
    clues: two.clues,
    verbs: {
      fromPast: table(fromPast),
      fromPresent: table(fromPresent),
      fromGerund: table(fromGerund),
      toPast: table(toPast),
      toPresent: table(toPresent),
    },
  }
}

/** The lexicon as a hash table in one string, which nothing has to build at a start: `entries.ts` reads it. */
function hashed({ lexicon, _multiCache: longest }, { switches, orgWords, placeWords }) {
  const kinds = new Map()
  const kindOf = (...kind) => {
    const key = JSON.stringify(kind)
    if (!kinds.has(key)) kinds.set(key, kinds.size)
    return kinds.get(key)
  }
  const lines = new Map()
  const single = [lexicon, longest, switches, orgWords, placeWords]
    .flatMap(Object.keys)
    .filter((word) => !word.includes(' '))
  for (const word of new Set(single)) {
    const own = (list) => (Object.hasOwn(list, word) ? list[word] : null)
    const kind = kindOf(
      own(lexicon),
      own(switches),
      own(longest) ?? 0,
      own(orgWords) === true,
      own(placeWords) === true,
    )
    lines.set(word, [word, kind])
  }
  for (const [entry, tags] of Object.entries(lexicon)) {
    const space = entry.indexOf(' ')
    if (space > 0) lines.get(entry.slice(0, space))?.push(entry.slice(space + 1), kindOf(tags))
  }
  const buckets = Array.from({ length: 4096 }, () => '~')
  for (const [word, line] of lines) buckets[hash(word) % buckets.length] += `${line.join('>')}~`
  const starts = [0]
  for (const bucket of buckets) starts.push(starts.at(-1) + bucket.length)
  return { kinds: [...kinds.keys()].map((kind) => JSON.parse(kind)), table: buckets.join(''), starts }
}

/** FNV-1a over UTF-16 units; the same as in `entries.ts`. */
function hash(word) {
  let sum = 0x811c9dc5
  for (let i = 0; i < word.length; i++) sum = Math.imul(sum ^ word.charCodeAt(i), 0x01000193)
  return sum >>> 0
}
