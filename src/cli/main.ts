import { Command } from 'commander'
import packageJson from '../../package.json' with { type: 'json' }

/** Each command in a file of its own, loaded when it is called; all of them for the help. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  extract: async () => (await import('./commands/extract.js')).extractCommand(),
  check: async () => (await import('./commands/check.js')).checkCommand(),
  rules: async () => (await import('./commands/rules.js')).rulesCommand(),
  schema: async () => (await import('./commands/schema.js')).schemaCommand(),
}

/** A reader that has seen enough (`| head -1`) ends the program without a word. */
function endQuietlyOnClosedPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
}

async function main(argv: readonly string[]): Promise<void> {
  endQuietlyOnClosedPipe()
  const program = new Command('tumen')
    .description(
      'Reads news articles and pulls out what can be checked: dated events, quantities, quotes and their sources.',
    )
    .version(packageJson.version, '-V, --version')
    .showHelpAfterError('(tumen --help tells more)')
    .exitOverride((error) => process.exit(error.exitCode === 1 ? 2 : error.exitCode))
    .addHelpText(
      'after',
      "\nExamples:\n  tumen extract seeds/\n  tumen extract article.txt --date 2024-07-10 --json | jq '.[].quotes'\n  tumen check seeds/ --facts fixtures/\n  tumen rules date",
    )
  const named = COMMANDS[argv[2] ?? '']
  const wanted = named
    ? [named]
    : argv.some((arg) => arg === '--version' || arg === '-V')
      ? []
      : Object.values(COMMANDS)
  for (const load of wanted) program.addCommand((await load()).copyInheritedSettings(program))
  await program.parseAsync([...argv])
}

await main(process.argv)
