// Builds dist/: the library and the command line bundled by esbuild, what the tagger needs of compromise's model of English,
// the command line as V8 compiles it, and the type declarations by tsc.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, transform } from 'esbuild'
import { namesNotOnlyTested, withBuiltPatterns } from './patterns.js'
import { taggerModel } from './tagger-model.js'

const MODULES = readdirSync('src', { recursive: true }).filter((name) => name.endsWith('.ts'))
const NOT_ONLY_TESTED = namesNotOnlyTested(MODULES.map((name) => join('src', name)))

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
      name: 'patterns',
      setup: ({ onLoad }) =>
        onLoad({ filter: /src[/\\](?:article|claims|language|lexicon|rules)[/\\].*\.ts$/ }, ({ path }) => ({
          contents: withBuiltPatterns(readFileSync(path, 'utf8'), NOT_ONLY_TESTED),
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
