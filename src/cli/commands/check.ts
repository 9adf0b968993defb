import { stat } from 'node:fs/promises'
import { Command } from 'commander'
import { readFolder } from '../../facts/index.js'
import { escapedJson } from '../../output/harmless.js'
import { readArticles } from '../../read/articles.js'
import { problemOf } from '../../read/failure.js'
import { type CheckReport, exitCodeOf, formatReport } from '../check-report.js'
import { Checking } from '../checking.js'
import { lexiconOf, lexiconOption } from '../lexicon.js'
import { sayFailure } from '../messages.js'
import { dateOption } from '../options.js'

interface Options {
  facts: string
  date?: string
  lexicon?: string
  update?: boolean
  json?: boolean
}

const HELP = `
The facts of seeds/tumen-bridge.txt are in fixtures/tumen-bridge.facts.yaml. Only the fields that are written are
compared; "…" stands for any words; a string stands for a unit's name, a source's name, the words of a span:

  date: 2024-07-10              # what relative dates count from; without it, --date
  quantities:
    - { text: 10-mile, value: 10, unit: mile, of: land border }
  quotes:
    - { speaker: the expert, source: Choi Eun Ju, content: … lack of support infrastructure … }
  complete: [quotes]            # these and no others
  absent:
    quantities: [65 years]      # not to be found

Exit codes: 0 all facts hold; 1 something differs; 2 usage; 3 an input or a fixture failed, the others are checked.

Examples:
  tumen check
  tumen check seeds/tumen-bridge.txt --facts fixtures/
  tumen check news/ --facts facts/ --date 2024-07-10 --update`

/** `tumen check`: compares what is found in articles with the facts expected of them. */
export function checkCommand(): Command {
  return new Command('check')
    .description('compare articles with the facts expected of them')
    .argument('[paths...]', 'articles: files, folders, globs; "-" for standard input', ['seeds'])
    .option('--facts <folder>', 'where the expected facts are', 'fixtures')
    .addOption(dateOption())
    .addOption(lexiconOption())
    .option(
      '--update',
      'write the facts anew from what is found; what has to be absent, and the choice of fields, stays',
    )
    .option('--json', 'print JSON')
    .addHelpText('after', HELP)
    .action(run)
}

async function run(paths: string[], options: Options, command: Command): Promise<void> {
  const lexicon = await lexiconOf(options.lexicon, (message) =>
    command.error(message.replace(/^/gm, 'error: '), { exitCode: 2 }),
  )
  const checking = new Checking(await readFolder(options.facts), {
    folder: options.facts,
    update: options.update ?? false,
    ...(options.date !== undefined && { date: options.date }),
    ...(lexicon && { lexicon }),
  })
  const { report } = checking
  for await (const read of readArticles(paths, 'auto', process.stdin)) {
    if ('failure' in read) {
      report.failed.push(read.failure)
      continue
    }
    try {
      await checking.check(read.article)
    } catch (error) {
      report.failed.push({ source: read.article.source, problem: problemOf(error) })
    }
  }
  if (await areFolders(paths)) checking.noteUnused()
  if (report.articles.length === 0 && report.failed.length === 0) {
    report.failed.push({
      source: options.facts,
      problem: 'no facts here of any of these articles; --update writes some',
    })
  }
  print(report, options.json ?? false)
  process.exitCode = exitCodeOf(report)
}

/** Whoever names files or a glob asks for some articles only, and the facts of others may lie idle. */
async function areFolders(paths: readonly string[]): Promise<boolean> {
  for (const path of paths) {
    const info = await stat(path).catch(() => null)
    if (!info?.isDirectory()) return false
  }
  return true
}

function print(report: CheckReport, json: boolean): void {
  for (const failure of report.failed) sayFailure(failure)
  process.stdout.write(json ? `${escapedJson(JSON.stringify(report, null, 2))}\n` : formatReport(report))
}
