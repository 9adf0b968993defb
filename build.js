// Builds dist/: the library and the command line bundled by esbuild, what the tagger needs of compromise's model of English,
// the command line as V8 compiles it, and the type declarations by tsc.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { build, transform } from 'esbuild'
import ts from 'typescript'

// What `\p{…}` stands for in the program: letters of the Latin script, figures and marks, as English news is printed, and as
// letters also the blocks of other scripts. V8 has ICU go through all of Unicode whenever it compiles a pattern that names
// such a class: a seventh of the time of one article.
const LATIN = {
  L: 'a-zA-Z\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u02af\\u0370-\\u1fff\\u2c00-\\u2dff\\u3041-\\ud7ff\\uf900-\\ufdff',
  Lu: 'A-Z\\xc0-\\xd6\\xd8-\\xde\\u0100-\\u017d\\u1e00-\\u1eff',
  Ll: 'a-z\\xdf-\\xf6\\xf8-\\xff\\u0101-\\u017e\\u1e00-\\u1eff',
  N: '0-9\\xb2\\xb3\\xb9\\xbc-\\xbe\\u2150-\\u215e',
  M: '\\u0300-\\u036f',
}

/** What in a pattern may match a character of two code units, or half of it: a full stop does outside a class of characters. */
const WIDE = /\\[pPSWD]|\\u\{|\[\^|[\ud800-\udfff]|(?<!\\)\./
const CLASS = /\[(?:\\.|[^\]\\])*\]/g

const COMMON = {
  outdir: 'dist',
  bundle: true,
  minifySyntax: true,
  platform: 'node',
  target: 'node20',
  // Node 20 knows them; esbuild would have each pattern made anew whenever it is used
  supported: { 'regexp-unicode-property-escapes': true },
  plugins: [
    {
      name: 'latin',
      setup: ({ onLoad }) =>
        onLoad({ filter: /src[/\\](?:article|claims|language|lexicon)[/\\].*\.ts$/ }, ({ path }) => ({
          contents: latin(readFileSync(path, 'utf8')),
          loader: 'ts',
        })),
    },
  ],
}

rmSync('dist', { recursive: true, force: true })
// the library
await build({
  ...COMMON,
  entryPoints: { index: 'src/index.ts' },
  define: { MODEL_FROM_BUNDLE: '"./tagger-model.json"' },
  splitting: true,
  format: 'esm',
  // some dependencies are CommonJS and call require for Node's own modules
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
})
// the command line, and what a worker thread runs: scripts that V8 can keep compiled, parted where `import()` stands, so that a run loads what it needs
const { outputFiles } = await build({
  ...COMMON,
  outdir: 'dist/cli',
  entryPoints: { tumen: 'src/cli/main.ts', worker: 'src/cli/worker.ts' },
  outExtension: { '.js': '.cjs' },
  splitting: true,
  format: 'esm',
  write: false,
  define: { 'import.meta.url': '__url', MODEL_FROM_BUNDLE: '"../tagger-model.json"' },
  // piscina stays outside: it starts threads on files of its own
  external: ['piscina'],
})
mkdirSync('dist/cli')
for (const { path, text } of outputFiles) {
  // a dynamic import would need the flag of an experimental feature
  const supported = { ...COMMON.supported, 'dynamic-import': false }
  const { code } = await transform(text, { format: 'cjs', platform: 'node', target: COMMON.target, supported })
  // in ASCII, which is read four times as fast as UTF-8; what is beyond it stands in patterns, where its escape means the same
  writeFileSync(path, code.replace(/[^\0-\x7f]/g, escaped))
}
writeFileSync('dist/tagger-model.json', JSON.stringify(taggerModel()).replace(/[^\0-\x7f]/g, escaped))
execFileSync(process.execPath, ['bin/precompile.js'], { stdio: ['ignore', 'ignore', 'inherit'] })
execFileSync('npx', ['tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit', shell: process.platform === 'win32' })

function escaped(unit) {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/** A module's source with its regular expressions' classes of Unicode narrowed, in literals and in `String.raw`. */
function latin(source) {
  const file = ts.createSourceFile('module.ts', source, ts.ScriptTarget.Latest)
  const parts = []
  let end = 0
  const replace = (node, text) => {
    parts.push(source.slice(end, node.getStart(file)), text)
    end = node.end
  }
  const visit = (node) => {
    if (ts.isRegularExpressionLiteral(node)) replace(node, plain(node.text))
    if (ts.isNewExpression(node) && isWithoutWide(node)) {
      const [pattern, flags] = node.arguments
      visit(pattern)
      replace(flags, flags.getText(file).replace('u', ''))
      return
    }
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText(file) === 'String.raw') {
      replace(node.template, narrowed(node.template.getText(file)))
      return
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return parts.join('') + source.slice(end)
}

function narrowed(pattern) {
  let inClass = false
  return pattern.replace(/\\p\{(\w+)\}|\\.|[[\]]/g, (part, name) => {
    if (part === '[') inClass = true
    if (part === ']') inClass = false
    const letters = LATIN[name]
    if (letters === undefined) return part
    return inClass ? letters : `[${letters}]`
  })
}

/** A literal with its classes narrowed, and without its flag `u` where that means nothing then: V8 is slower with it. */
function plain(literal) {
  const end = literal.lastIndexOf('/')
  const pattern = narrowed(literal.slice(0, end))
  const flags = literal.slice(end)
  return pattern + (isWide(pattern) ? flags : flags.replace('u', ''))
}

/** `new RegExp(String.raw`…${WORDS}…`, 'u')`: what is put into it are words. */
function isWithoutWide({ arguments: [pattern, flags] = [] }) {
  if (!flags || !ts.isStringLiteral(flags) || !ts.isTaggedTemplateExpression(pattern)) return false
  const { template } = pattern
  const texts = ts.isTemplateExpression(template)
    ? [template.head, ...template.templateSpans.map((span) => span.literal)]
    : [template]
  return !texts.some(({ rawText }) => isWide(narrowed(rawText)))
}

function isWide(pattern) {
  return WIDE.test(pattern.replace(CLASS, (characters) => characters.replace(/\./g, '')))
}

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
