import { folded } from './identity.js'

const GENERATION = /^(?:jr|sr|ii|iii|iv)$/

/** The words of a person's name as they are compared, without "Jr." and the like. */
export function coreOf(words: readonly string[]): string[] {
  const core = words.map(folded).filter((word) => word !== '&')
  return core.length > 1 && GENERATION.test(core.at(-1) ?? '') ? core.slice(0, -1) : core
}
