/** Plurals that name one event, or have no singular of their own. */
const INVARIABLE = /^(?:talks|results|earnings|sales|hostilities|proceedings)$/

/** The singular of a regular English noun, lower case. */
export function singular(noun: string): string {
  if (INVARIABLE.test(noun)) return noun
  if (noun.endsWith('ies')) return noun.replace(/ies$/, 'y')
  if (/(?:ss|sh|ch|x|[cnprs]us)es$/.test(noun)) return noun.slice(0, -2)
  return /[^su]s$/.test(noun) ? noun.slice(0, -1) : noun
}
