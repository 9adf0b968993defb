// Builds dist/: the library and the command line bundled by esbuild (one file read at start, commands and formats loaded
// when asked for), and the type declarations by tsc.
import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
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
  // compromise stays outside: `language/tagger.ts` loads it from node_modules, and only when a word's tag is asked for.
  // piscina, too: it starts threads on files of its own.
  external: ['compromise', 'piscina'],
  // some dependencies are CommonJS and call require for Node's own modules
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
})
execFileSync('npx', ['tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit', shell: process.platform === 'win32' })
