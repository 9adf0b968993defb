import { say } from './messages.js'

const SIGNALS = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const

/** Has these signals end the program, with last words and the exit code that shells expect; what is to be undone hears of `exit`. */
export function onInterrupt(lastWords: () => string): void {
  for (const [signal, number] of Object.entries(SIGNALS))
    process.once(signal, () => {
      say(lastWords())
      process.exit(128 + number)
    })
}
