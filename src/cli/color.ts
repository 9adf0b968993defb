export type ColorChoice = 'auto' | 'always' | 'never'

/**
 * Whether to colour. What the command line says wins; then NO_COLOR (no-color.org), then FORCE_COLOR (Node's own meaning:
 * 0 or false is no); then whether the output is a terminal that can.
 */
export function usesColor(
  choice: ColorChoice,
  environment: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
): boolean {
  if (choice !== 'auto') return choice === 'always'
  if (environment['NO_COLOR']) return false
  const forced = environment['FORCE_COLOR']
  if (forced !== undefined) return forced !== '0' && forced !== 'false'
  return isTerminal && environment['TERM'] !== 'dumb'
}
