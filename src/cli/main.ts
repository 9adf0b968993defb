import { Command } from 'commander'
import packageJson from '../../package.json' with { type: 'json' }
import { harmless } from '../output/harmless.js'
import { sayError } from './messages.js'

/** Each command in a file of its own, loaded when it is called; all of them for the help. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  extract: async () => (await import('./commands/extract.js')).extractCommand(),
  check: async () => (await import('./commands/check.js')).checkCommand(),
  rules: async () => (await import('./commands/rules.js')).rulesCommand(),
  schema: async () => (await import('./commands/schema.js')).schemaCommand(),
}

const EXAMPLES = `
Examples:
  tumen extract seeds/
  tumen extract article.txt --date 2024-07-10 --json | jq '.[].quotes'
  tumen check seeds/ --facts fixtures/
  tumen rules date`

/** What neither the usage (2) nor an input (3) is to blame for: a full disk, a fault of the program. */
const BROKEN_OFF = 1

async function main(argv: readonly string[]): Promise<void> {
  const program = new Command('tumen')
    .description(
      'Reads news articles and pulls out what can be checked: dated events, quantities, quotes and their sources.',
    )
    .version(packageJson.version, '-V, --version')
    .showHelpAfterError('(tumen --help tells more)')
    .configureOutput({ outputError: (text, write) => write(text.split('\n').map(harmless).join('\n')) })
    .exitOverride((error) => process.exit(error.exitCode === 1 ? 2 : error.exitCode))
    .addHelpText('after', EXAMPLES)
  const named = COMMANDS[argv[2] ?? '']
  const version = argv[2] === '--version' || argv[2] === '-V'
  const wanted = named ? [named] : version ? [] : Object.values(COMMANDS)
  for (const load of wanted) program.addCommand((await load()).copyInheritedSettings(program))
  await program.parseAsync([...argv])
}

/**
 * Ends here: to take down piece by piece what it has built would cost Node a twentieth of the time of one article. What was
 * written is out before, also where Node writes later (a pipe on Windows).
 */
function leave(): void {
  process.stdout.write('', () => process.stderr.write('', () => process.exit()))
}

/** A reader that has seen enough (`| head -1`) ends the program without a word. */
function breakOff(error: unknown): never {
  if (error instanceof Error && 'code' in error && error.code === 'EPIPE') process.exit(0)
  sayError(error)
  process.exit(BROKEN_OFF)
}

process.stdout.on('error', breakOff)
process.stderr.on('error', () => process.exit(BROKEN_OFF))
void main(process.argv).then(leave, breakOff)
