// The program as V8 runs it: dist/tumen.cjs, and beside it what V8 made of it when it was built or installed, so that a start
// compiles nothing. Where that is missing, or made by another Node, V8 says so, and the program is compiled as usual.
const { readFileSync } = require('node:fs')
const { join } = require('node:path')
const { setFlagsFromString } = require('node:v8')
const { Script } = require('node:vm')

const FILE = join(__dirname, '..', 'dist', 'tumen.cjs')
const COMPILED = `${FILE}.cache`

// What the program needs of Node is loaded before V8's flags are set: Node keeps it compiled for the flags that it starts with.
for (const name of ['child_process', 'crypto', 'fs/promises', 'module', 'os', 'perf_hooks', 'stream/promises', 'url']) {
  require(`node:${name}`)
}

// A pattern is compiled once, to machine code: V8 would interpret it first and compile it again on its second use, which
// makes up a tenth of the time that one article takes. (Not --no-regexp-tier-up: patterns that Node has run before that crash.)
setFlagsFromString('--regexp-tier-up-ticks=0')

// What runs for a second or two must not be optimized as if it ran for hours: without inlining, and begun three times as
// late, V8's compiler takes a third of the time, and the program is faster by a quarter (84 articles of 4 kB), steady or not.
setFlagsFromString('--max-inlined-bytecode-size-cumulative=0')
setFlagsFromString(
  Number.parseInt(process.versions.v8, 10) < 12 ? '--interrupt-budget=200000' : '--invocation-count-for-turbofan=9000',
)

/** The program's script, from what V8 made of it before where that fits. */
function compiled(cachedData) {
  const source = `(function (require, __filename) {${readFileSync(FILE, 'latin1')}\n})`
  return new Script(source, { filename: FILE, cachedData })
}

function start(script = compiled(cached())) {
  script.runInThisContext()(require, FILE)
}

function cached() {
  try {
    return readFileSync(COMPILED)
  } catch {
    return undefined
  }
}

module.exports = { FILE, COMPILED, compiled, start }
