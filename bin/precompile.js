// Run when the package is built or installed: has the program read an article, and keeps what V8 compiled for it. Without
// this the program runs as well and starts more slowly, so nothing here is an error.
const { existsSync, writeFileSync } = require('node:fs')
const { join } = require('node:path')
const { setFlagsFromString } = require('node:v8')
const { COMPILED, FILE, compiled, start } = require('./program.js')

function precompile() {
  const script = compiled()
  // the garbage collector would throw away what has not run for a while
  setFlagsFromString('--no-flush-bytecode')
  process.once('exit', () => {
    setFlagsFromString('--flush-bytecode')
    try {
      writeFileSync(COMPILED, script.createCachedData())
    } catch (error) {
      process.stderr.write(`tumen will start more slowly: ${COMPILED} cannot be written: ${error.message}\n`)
    }
  })
  process.stdout.write = (_chunk, ...rest) => {
    rest.at(-1)?.()
    return true
  }
  process.argv.splice(2, process.argv.length, 'extract', join(__dirname, '..', 'seeds'), '--jobs', '1', '--quiet')
  start(script)
}

if (existsSync(FILE)) precompile()
