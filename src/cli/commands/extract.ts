import { Command, Option } from 'commander'
import type { Article } from '../../article/article.js'
import { type ExtractOptions, extract } from '../../extract.js'
import { FORMAT_NAMES, type Format, type FormatName, formatOfFile, loadFormat } from '../../output/index.js'
import { INPUT_FORMATS, type InputFormat, readArticles } from '../../read/articles.js'
import type { ClaimKind, ZoneKind } from '../../record.js'
import { type ColorChoice, usesColor } from '../color.js'
import { sayFailure, sayWarning } from '../messages.js'
import { claimKinds, dateOption, width, zoneKinds } from '../options.js'
import { type Sink, standardOutput, wholeFile } from '../sink.js'

interface Options {
  input: InputFormat
  format?: FormatName
  json?: boolean
  output?: string
  kinds?: ClaimKind[]
  zones?: ZoneKind[]
  date?: string
  text?: boolean
  color: ColorChoice
  width?: number
  quiet?: boolean
}

const SOME_FAILED = 3

/** `tumen extract`: articles in, records out, each as soon as it is ready. */
export function extractCommand(): Command {
  return new Command('extract')
    .description('extract the claims of articles')
    .argument('[paths...]', 'files, folders, globs; "-" for standard input')
    .addOption(
      new Option('-i, --input <format>', 'how to read the input')
        .choices([...INPUT_FORMATS, 'html', 'markdown'])
        .default('auto'),
    )
    .addOption(
      new Option(
        '-f, --format <format>',
        'how to print the records (default: table, or by the extension of --output)',
      ).choices(FORMAT_NAMES),
    )
    .option('--json', 'short for --format json')
    .option('-o, --output <file>', 'write to a file, whole or not at all')
    .addOption(
      new Option('-k, --kinds <list>', 'only these: events,quantities,quotes,sources,dates').argParser(claimKinds),
    )
    .addOption(dateOption())
    .addOption(
      new Option(
        '--zones <list>',
        'claims of these zones: headline,byline,dateline,body,caption,boilerplate or all (default: all but boilerplate)',
      ).argParser(zoneKinds),
    )
    .option('--text', "put the article's text into each record")
    .addOption(new Option('--color <when>', 'colour tables').choices(['auto', 'always', 'never']).default('auto'))
    .addOption(
      new Option('--width <columns>', 'fit tables to this width (default: the terminal, else 100)').argParser(width),
    )
    .option('-q, --quiet', 'no warnings on standard error')
    .addHelpText('after', HELP)
    .action(run)
}

const HELP = `
Folders are searched for .txt, .text, .ndjson and .jsonl. A line of NDJSON is {"text": …} with, as far as known,
id, url, title, byline, publisher, published.

Exit codes: 0 done; 2 usage; 3 some inputs failed, the others' records are complete.

Examples:
  tumen extract seeds/
  tumen extract story.txt --date 2024-07-10 --json | jq '.[].quotes[].text'
  tumen extract 'archive/**/*.txt' --format ndjson -o claims.ndjson
  cat articles.ndjson | tumen extract - --kinds quotes,sources --format csv`

async function run(paths: string[], options: Options, command: Command): Promise<void> {
  const usage = (message: string) => command.error(`error: ${message}`, { exitCode: 2 })
  if (String(options.input) === 'html' || String(options.input) === 'markdown')
    usage('HTML and Markdown are not read yet; use --input text or ndjson')
  if (options.json && options.format && options.format !== 'json')
    usage(`--json and --format ${options.format} contradict each other; give one`)
  if (paths.length === 0 && process.stdin.isTTY) usage('nothing to read; name files or folders, or pipe an article in')
  const name = options.json ? 'json' : (options.format ?? formatOfFile(options.output) ?? 'table')
  const format = await loadFormat(name, {
    width: options.width ?? process.stdout.columns ?? 100,
    color: options.output === undefined && usesColor(options.color, process.env, process.stdout.isTTY),
  })
  let sink: Sink
  try {
    sink = options.output === undefined ? standardOutput() : await wholeFile(options.output)
  } catch (error) {
    return usage(error instanceof Error ? error.message : String(error))
  }
  const interrupted = () => void sink.abandon().finally(() => process.exit(130))
  process.once('SIGINT', interrupted)
  const failed = await writeRecords(paths.length > 0 ? paths : ['-'], options, format, sink)
  process.off('SIGINT', interrupted)
  if (failed > 0) process.exitCode = SOME_FAILED
}

/** Writes the records of all articles that can be read, in order; the number of those that cannot. */
async function writeRecords(paths: readonly string[], options: Options, format: Format, sink: Sink): Promise<number> {
  let failed = 0
  let first = true
  try {
    await sink.write(format.open())
    for await (const read of readArticles(paths, options.input, process.stdin)) {
      const record = 'article' in read ? recordOf(read.article, options) : read
      if ('failure' in record) {
        sayFailure(record.failure)
        failed++
        continue
      }
      if (!options.quiet && name(format) !== 'table')
        for (const warning of record.warnings) sayWarning(record.source, warning)
      await sink.write(format.record(record, first))
      first = false
    }
    await sink.write(format.close())
    await sink.finish()
  } catch (error) {
    await sink.abandon()
    throw error
  }
  return failed
}

function name(format: Format): string {
  return format.name
}

/** The record of an article; a rule that breaks on one costs that one. */
function recordOf(article: Article, { date, kinds, zones, text }: Options) {
  const options: ExtractOptions = {
    ...(date && { date }),
    ...(kinds && { kinds }),
    ...(zones && { zones }),
    ...(text && { text }),
  }
  try {
    return extract(article, options)
  } catch (error) {
    if (process.env['TUMEN_DEBUG']) throw error
    const problem = `cannot be read: ${error instanceof Error ? error.message : String(error)}; set TUMEN_DEBUG=1 and report it`
    return { failure: { source: article.source, problem } }
  }
}
