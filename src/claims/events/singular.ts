/** The singular of a regular English noun; "talks" and the like have none. */
export function singular(noun: string): string {
  if (/^(?:talks|results|earnings|sales|hostilities|elections?|proceedings|gains|losses)$/.test(noun))
    return SPECIAL[noun] ?? noun
  if (noun.endsWith('ies')) return noun.replace(/ies$/, 'y')
  if (/(?:ss|sh|ch|x)es$/.test(noun)) return noun.slice(0, -2)
  return /[^su]s$/.test(noun) ? noun.slice(0, -1) : noun
}

const SPECIAL: Readonly<Record<string, string>> = { elections: 'election', gains: 'gain', losses: 'loss' }
