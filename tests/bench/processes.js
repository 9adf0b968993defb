// Whole processes, measured from outside.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'

const TUMEN = ['bin/tumen.js', 'extract']
/** Says at the end how much memory it had: the highest resident set, in kB. */
const PEAK = `import { writeFileSync } from 'node:fs'
process.on('exit', () => writeFileSync(process.env.PEAK, String(process.resourceUsage().maxRSS)))`
// Node's own flag: one of V8's would void what it keeps compiled
const REPORTING = `--import=data:text/javascript,${encodeURIComponent(PEAK)}`

/** Runs Node with these arguments; gives the time it took, in ms. */
export async function timed(args, options = {}) {
  const started = performance.now()
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'], ...options })
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('exit', resolve))
  if (code !== 0) throw new Error(`node ${args.join(' ').slice(0, 200)} ended with ${code}`)
  return performance.now() - started
}

export const tumen = (...args) => timed([...TUMEN, ...args, '--quiet'])

/** The highest resident set of tumen over these arguments, in MB. */
export async function peakOf(file, ...args) {
  const env = { ...process.env, PEAK: file }
  await timed([REPORTING, ...TUMEN, ...args, '--quiet'], { env })
  return Number(readFileSync(file, 'utf8')) / 1024
}

/**
 * The medians of tasks that are run in turns, so that what else the machine does falls on all of them.
 *
 * @param {Record<string, () => Promise<number>>} tasks
 */
export async function inTurns(times, tasks) {
  const taken = Object.fromEntries(Object.keys(tasks).map((name) => [name, []]))
  for (let turn = 0; turn < times; turn++) {
    for (const [name, task] of Object.entries(tasks)) taken[name].push(await task())
  }
  return Object.fromEntries(Object.entries(taken).map(([name, list]) => [name, list.sort((a, b) => a - b)[times >> 1]]))
}
