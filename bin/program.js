// The program as V8 runs it: the scripts of dist/cli, and beside each what V8 made of it when it was built or installed, so that
// a start compiles nothing. Where that is missing, or made by another Node, V8 says so, and the script is compiled as usual.
const { readFileSync } = require('node:fs')
const { join } = require('node:path')
const { pathToFileURL } = require('node:url')
const { setFlagsFromString } = require('node:v8')
const { Script } = require('node:vm')

const FOLDER = join(__dirname, '..', 'dist', 'cli')
const ADDRESS = pathToFileURL(FOLDER).href

// What the program needs of Node is loaded before V8's flags are set: Node keeps it compiled for the flags that it starts with.
for (const name of ['child_process', 'crypto', 'fs/promises', 'module', 'os', 'perf_hooks', 'stream/promises']) {
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

/** The scripts that run, by their files: V8's, and what each exports. */
const running = new Map()

/** What another script (`./name.cjs`), which is run when it is first asked for, or a module exports. */
function load(name) {
  return name.startsWith('./') ? run(name.slice('./'.length)).module.exports : require(name)
}

function run(name) {
  const known = running.get(name)
  if (known) return known
  const file = join(FOLDER, name)
  const source = `(function (require, module, __url) {${readFileSync(file, 'latin1')}\n})`
  const script = new Script(source, { filename: file, cachedData: compiledBefore(file) })
  const module = { exports: {} }
  const started = { file, script, module }
  running.set(name, started)
  script.runInThisContext()(load, module, `${ADDRESS}/${name}`)
  return started
}

function compiledBefore(file) {
  try {
    return readFileSync(compiledOf(file))
  } catch {
    return undefined
  }
}

/** Where what V8 made of a script is kept. */
function compiledOf(file) {
  return `${file}.cache`
}

module.exports = { FOLDER, compiledOf, load, running }
