// Builds dist/: the library and the command line bundled by esbuild (one file read at start, commands and formats loaded
// when asked for), what the tagger needs of compromise's model of English, and the type declarations by tsc.
import { execFileSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { build } from 'esbuild'

rmSync('dist', { recursive: true, force: true })
await build({
  entryPoints: { index: 'src/index.ts', main: 'src/cli/main.ts', worker: 'src/cli/worker.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  minifySyntax: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // piscina stays outside: it starts threads on files of its own
  external: ['piscina'],
  // some dependencies are CommonJS and call require for Node's own modules
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
})
writeFileSync('dist/tagger-model.json', JSON.stringify(taggerModel()))
execFileSync('npx', ['tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit', shell: process.platform === 'win32' })

/**
 * What `src/language/tagging/model.ts` reads, ready-made: compromise unpacks and derives it anew at every start, which takes
 * longer than an article does.
 */
function taggerModel() {
  const { one, two } = createRequire(import.meta.url)('compromise/two').world().model
  const packed = (patterns) => patterns.map(([regex, tags]) => [regex.source, regex.flags, tags])
  const { fromPast, fromPresent, fromGerund, toPast, toPresent } = two.models
  const table = ({ ex, fwd, both }) => ({ ex, fwd, both })
  return {
    lexicon: byValue(one.lexicon),
    longest: one._multiCache,
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
    switches: byValue(two.switches),
    clues: two.clues,
    organizationWords: Object.keys(two.orgWords).join('\n'),
    placeWords: Object.keys(two.placeWords).join('\n'),
    verbs: {
      fromPast: table(fromPast),
      fromPresent: table(fromPresent),
      fromGerund: table(fromGerund),
      toPast: table(toPast),
      toPresent: table(toPresent),
    },
  }
}

/** Values to their words, a line each. */
function byValue(entries) {
  const words = new Map()
  for (const [word, value] of Object.entries(entries)) {
    const key = JSON.stringify(value)
    words.set(key, words.has(key) ? `${words.get(key)}\n${word}` : word)
  }
  return [...words].map(([key, list]) => [JSON.parse(key), list])
}
