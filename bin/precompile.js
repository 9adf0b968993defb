// Run when the package is built or installed: has the program read articles, and keeps what V8 compiled for it. Without
// this the program runs as well and starts more slowly, so nothing here is an error.
const { existsSync, readdirSync, rmSync, writeFileSync } = require('node:fs')
const { join } = require('node:path')
const { setFlagsFromString } = require('node:v8')
const { FOLDER, compiledOf, load, running } = require('./program.js')

function precompile() {
  for (const name of readdirSync(FOLDER)) if (name.endsWith('.cache')) rmSync(join(FOLDER, name))
  // the garbage collector would throw away what has not run for a while
  setFlagsFromString('--no-flush-bytecode')
  process.once('exit', () => {
    setFlagsFromString('--flush-bytecode')
    for (const { file, script } of running.values()) {
      try {
        writeFileSync(compiledOf(file), script.createCachedData())
      } catch (error) {
        process.stderr.write(`tumen will start more slowly: ${compiledOf(file)} cannot be written: ${error.message}\n`)
        return
      }
    }
  })
  process.stdout.write = (_chunk, ...rest) => {
    rest.at(-1)?.()
    return true
  }
  process.argv.splice(2, process.argv.length, 'extract', join(__dirname, '..', 'seeds'), '--jobs', '1', '--quiet')
  load('./tumen.cjs')
}

if (existsSync(FOLDER)) precompile()
