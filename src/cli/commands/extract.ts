import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { Command, Option } from 'commander'
import type { ExtractOptions } from '../../extract.js'
import type { Lexicon } from '../../lexicon/lexicon.js'
import { FORMAT_NAMES, type FormatName, formatOfFile, loadFormat } from '../../output/index.js'
import { readArticles } from '../../read/articles.js'
import { Extent } from '../../read/extent.js'
import { EXTENSIONS, INPUT_FORMATS, type InputFormat } from '../../read/recognize.js'
import { CLAIM_KINDS, ZONE_KINDS } from '../../record.js'
import { type ColorChoice, usesColor } from '../color.js'
import { onInterrupt } from '../interrupt.js'
import { LEXICON_HELP, lexiconOf, lexiconOption } from '../lexicon.js'
import { sayWarning, wordsOf } from '../messages.js'
import { claimKinds, dateOption, inputFormat, jobs, width, zoneKinds } from '../options.js'
import { howFar, Progress } from '../progress.js'
import { writeRecords } from '../records.js'
import { standardOutput, wholeFile } from '../sink.js'
import { eraseStatus } from '../status-line.js'
import { Workshop } from '../workshop.js'

interface Options extends Omit<ExtractOptions, 'lexicon'> {
  lexicon?: string
  input: InputFormat
  format?: FormatName
  json?: boolean
  output?: string
  color: ColorChoice
  width?: number
  jobs?: number
  quiet?: boolean
}

const USAGE = 2
const SOME_FAILED = 3
/** Columns of a table that goes to no terminal. */
const WIDTH = 100

const HELP = `
Folders are searched for ${EXTENSIONS.join(', ')}. Other files, and
standard input, are read by their content: HTML, clear Markdown (front matter, a heading on top, a link), NDJSON, else
plain text. Of an HTML page or a Markdown text the story is read; its title, byline, publisher and date
come from the page's metadata or the YAML front matter; nothing is fetched or run. Offsets are into the text as a reader
sees it, which --text puts into the record. An article has 20 MB at most, a page or a Markdown text 2 million characters
to read.
The encoding is the byte-order mark's, else UTF-8, else what the markup declares, else a guess, which the record says.
A line of NDJSON (UTF-8) is {"text": …}, {"html": …} or {"markdown": …} with, as far as known, id, url, title, byline,
publisher, published.
${LEXICON_HELP}

Exit codes: 0 done; 1 the output could not be written; 2 usage; 3 some inputs failed, the others' records are complete;
130 and 143 interrupted.

Examples:
  tumen extract seeds/
  tumen extract page.html --text --format yaml
  tumen extract story.txt --date 2024-07-10 --json | jq '.[].quotes[].text'
  tumen extract 'archive/**/*.txt' --format ndjson -o claims.ndjson
  cat articles.ndjson | tumen extract --kinds quotes,sources --format csv`

/** `tumen extract`: articles in, records out, each as soon as it is ready. */
export function extractCommand(): Command {
  return new Command('extract')
    .description('extract the claims of articles')
    .argument('[paths...]', 'files, folders, globs; "-" for standard input')
    .optionsGroup('Input:')
    .option('-i, --input <format>', `how to read it: ${INPUT_FORMATS.join(', ')}`, inputFormat, 'auto')
    .addOption(dateOption())
    .optionsGroup('Claims:')
    .option('-k, --kinds <list>', `only these: ${CLAIM_KINDS.join(',')}`, claimKinds)
    .option('--zones <list>', `only in: ${ZONE_KINDS.join(',')}, or all (default: all but boilerplate)`, zoneKinds)
    .addOption(lexiconOption())
    .optionsGroup('Output:')
    .addOption(
      new Option(
        '-f, --format <format>',
        'how to print records (default: by the name of --output, else table)',
      ).choices(FORMAT_NAMES),
    )
    .option('--json', 'short for --format json')
    .option('-o, --output <file>', 'write to a file, whole or not at all')
    .option('--text', "put the article's text into each record")
    .addOption(new Option('--color <when>', 'colour tables').choices(['auto', 'always', 'never']).default('auto'))
    .option('--width <columns>', `fit tables to it (default: the terminal, else ${WIDTH})`, width)
    .optionsGroup('Run:')
    .option('-j, --jobs <number>', 'how many threads may work on many or long articles (default: the cores)', jobs)
    .option('-q, --quiet', 'no warnings and no progress on standard error')
    .addHelpText('after', HELP)
    .action(run)
}

async function run(paths: string[], options: Options, command: Command): Promise<void> {
  const { output, quiet } = options
  const usage = (message: string) => command.error(message.replace(/^/gm, 'error: '), { exitCode: USAGE })
  if (options.json && options.format && options.format !== 'json')
    usage(`--json and --format ${options.format} contradict each other; give one`)
  if (paths.length === 0 && process.stdin.isTTY) usage('nothing to read; name files or folders, or pipe an article in')
  if (output !== undefined && paths.some((path) => resolve(path) === resolve(output)))
    usage(`${output} is to be read; write to another file`)

  const lexicon = await lexiconOf(options.lexicon, usage)
  const name = options.json ? 'json' : (options.format ?? formatOfFile(output) ?? 'table')
  const isTerminal = output === undefined && process.stdout.isTTY
  const display = {
    width: options.width ?? (isTerminal ? process.stdout.columns || WIDTH : WIDTH),
    color: usesColor(options.color, process.env, isTerminal),
  }
  const tally = { written: 0, failed: 0 }
  const extent = new Extent()
  onInterrupt(() => `stopped after ${howFar(tally, extent.expected())}`)
  const sink = output === undefined ? standardOutput() : await wholeFile(output).catch((error) => usage(wordsOf(error)))
  process.once('exit', sink.abandon)
  process.once('exit', eraseStatus)
  const warn = quiet ? () => {} : sayWarning
  const progress = !quiet && isScreen(process.stderr) ? new Progress(tally, extent) : null
  const crew = new Workshop(options.jobs ?? availableParallelism(), {
    options: wantedOf(options, lexicon),
    format: name,
    display,
  })
  await writeRecords(readArticles(paths.length > 0 ? paths : ['-'], options.input, process.stdin, extent), {
    crew,
    format: await loadFormat(name, display),
    sink,
    tally,
    // a table shows a record's warnings itself
    warn: name === 'table' ? () => {} : warn,
    advance: () => progress?.advance(),
  })
  await crew.close()
  if (tally.failed > 0) process.exitCode = SOME_FAILED
}

/** Whether a line can be erased there. */
function isScreen(stream: NodeJS.WriteStream): boolean {
  return stream.isTTY && process.env['TERM'] !== 'dumb'
}

/** What of the options the extraction itself is told. */
function wantedOf({ date, kinds, zones, text }: Options, lexicon: Lexicon | undefined): ExtractOptions {
  return {
    ...(date !== undefined && { date }),
    ...(kinds && { kinds }),
    ...(zones && { zones }),
    ...(text && { text }),
    ...(lexicon && { lexicon }),
  }
}
