// npm run bench: how fast tumen is and how much memory it takes, as ratios within one run, on articles that it makes itself.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { article, line, writeLines } from './articles.js'
import { inTurns, peakOf, timed, tumen } from './processes.js'

const HELP = `npm run bench -- [speed] [length] [memory] [pages]    none named: all

  speed    one article over a bare node; many over compromise, which tags them alone; two threads over one
  length   the time per MB of a long article over that of one of 1 MB
  memory   the peak over many articles over that over few: a stream, and a folder
  pages    ms a saved page

  --full   the sizes of the project's promises: 16 MB, 1 GB, 100,000 files (an hour and more)
  --json   for programs`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { full: { type: 'boolean' }, json: { type: 'boolean' }, help: { type: 'boolean' } },
})
const folder = mkdtempSync(join(tmpdir(), 'tumen-bench-'))
process.on('exit', () => rmSync(folder, { recursive: true }))
const file = (name) => join(folder, name)
const ndjson = ['--format', 'ndjson', '--input', 'ndjson']

const SETS = {
  async speed() {
    const texts = Array.from({ length: 160 }, (_, number) => line(number))
    writeFileSync(file('one.txt'), article(4500, 0))
    writeFileSync(file('few.jsonl'), texts.slice(0, 80).join(''))
    writeFileSync(file('many.jsonl'), texts.join(''))
    const tagging = `import nlp from 'compromise'; import { readFileSync } from 'node:fs'
      for (const line of readFileSync(${JSON.stringify(file('few.jsonl'))}, 'utf8').trim().split('\\n')) nlp(JSON.parse(line).text)`
    const ms = await inTurns(3, {
      node: () => timed(['-e', '0']),
      one: () => tumen(file('one.txt'), '--json'),
      compromise: () => timed(['--input-type=module', '-e', tagging]),
      few: () => tumen(file('few.jsonl'), ...ndjson, '--jobs', '1'),
      oneThread: () => tumen(file('many.jsonl'), ...ndjson, '--jobs', '1'),
      twoThreads: () => tumen(file('many.jsonl'), ...ndjson, '--jobs', '2'),
    })
    return {
      nodeMs: ms.node,
      oneArticleMs: ms.one,
      oneArticleOverNode: ms.one / ms.node,
      timesFasterThanCompromiseTagging: ms.compromise / ms.few,
      oneThreadMBps: statSync(file('many.jsonl')).size / 1e3 / ms.oneThread,
      scalingOnTwo: ms.oneThread / ms.twoThreads,
    }
  },

  async length() {
    const sizes = values.full ? [1, 4, 16] : [1, 4]
    for (const size of sizes) writeFileSync(file(`${size}.txt`), article(size * 1e6, size))
    const tasks = sizes.map((size) => [size, () => tumen(file(`${size}.txt`), '--format', 'ndjson')])
    const ms = await inTurns(values.full ? 1 : 2, Object.fromEntries(tasks))
    const perMB = (size) => ms[size] / size
    return Object.fromEntries(
      sizes.flatMap((size) => [
        [`${size}MBSecondsPerMB`, perMB(size) / 1e3],
        ...(size > 1 ? [[`${size}MBOver1MB`, perMB(size) / perMB(1)]] : []),
      ]),
    )
  },

  async memory() {
    const sizes = values.full ? [10, 100, 1000] : [1, 10]
    const files = values.full ? [1000, 10_000, 100_000] : [100, 1000]
    const [least, fewest] = [sizes[0], files[0]]
    const found = {}
    for (const size of sizes) {
      await writeLines(file('stream.jsonl'), size * 1e6)
      found[`${size}MBStreamPeakMB`] = await peakOf(file('peak'), file('stream.jsonl'), ...ndjson)
      if (size > least)
        found[`${size}MBOver${least}MB`] = found[`${size}MBStreamPeakMB`] / found[`${least}MBStreamPeakMB`]
    }
    for (const count of files) {
      mkdirSync(file(`${count}`))
      for (let number = 0; number < count; number++)
        writeFileSync(file(`${count}/${number}.txt`), article(4500, number))
      found[`${count}FilesPeakMB`] = await peakOf(file('peak'), file(`${count}`), '--format', 'ndjson')
      if (count > fewest)
        found[`${count}FilesOver${fewest}`] = found[`${count}FilesPeakMB`] / found[`${fewest}FilesPeakMB`]
    }
    return found
  },

  async pages() {
    const page = readFileSync('seeds/ferry-fares.html', 'utf8')
    const body = (number) =>
      article(4500, number)
        .split('\n\n')
        .map((paragraph) => `<p>${paragraph}</p>`)
        .join('\n')
    const html = (number) => page.replace(/<p>Fares on the ferry/, `${body(number)}<p>Fares on the ferry`)
    const pages = (count) =>
      Array.from({ length: count }, (_, id) => `${JSON.stringify({ id: `p${id}`, html: html(id) })}\n`).join('')
    writeFileSync(file('one.jsonl'), pages(1))
    writeFileSync(file('pages.jsonl'), pages(127))
    const ms = await inTurns(3, {
      one: () => tumen(file('one.jsonl'), ...ndjson),
      pages: () => tumen(file('pages.jsonl'), ...ndjson),
    })
    return { msAPage: ms.pages / 127, msAPageWithoutTheStart: (ms.pages - ms.one) / 126 }
  },
}

const unknown = positionals.find((name) => !(name in SETS))
if (values.help) console.log(HELP)
else if (unknown) {
  console.error(`there is no benchmark ${unknown}\n\n${HELP}`)
  process.exitCode = 2
} else {
  const report = {}
  for (const name of positionals.length > 0 ? positionals : Object.keys(SETS)) {
    const found = Object.entries(await SETS[name]())
    report[name] = Object.fromEntries(found.map(([figure, value]) => [figure, Math.round(value * 100) / 100]))
    if (!values.json) {
      console.log(name)
      console.table(report[name])
    }
  }
  if (values.json) console.log(JSON.stringify(report))
}
