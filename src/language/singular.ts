import { IRREGULAR_PLURALS } from '../lexicon/plurals.js'

const UNCHANGED = /(?:ss|us|is|news|headquarters|barracks|gallows)$/

/** The singular of an English noun, lower case; a noun that is none is given back. */
export function singular(noun: string): string {
  const known = IRREGULAR_PLURALS.get(noun)
  if (known !== undefined) return known
  if (noun === 'overseas') return noun
  // "five Iraqis"
  if (
    /(?:iraq|israel|pakistan|saud|somal|desh|kuwait|qatar|emirat|yemen|oman|nepal|bahrain|azerbaijan|afghan|punjab|bengal|rohingya|tax|sk|alib|safar|bikin|rabb)is$/.test(
      noun,
    )
  )
    return noun.slice(0, -1)
  if (UNCHANGED.test(noun) || noun.length < 3) return noun
  if (/[^aeiou]ies$/.test(noun) && noun.length > 4) return `${noun.slice(0, -3)}y`
  if (/(?:ch|sh|ss|x|zz)es$/.test(noun)) return noun.slice(0, -2)
  const policemen = /^(.{3,})men$/.exec(noun)
  if (policemen) return `${policemen[1]}man`
  const servicewomen = /^(.{3,})women$/.exec(noun)
  return servicewomen ? `${servicewomen[1]}woman` : noun.replace(/s$/, '')
}

/** By its spelling, lower case: taggers make a plural of whatever stands behind a number ("12 home runs"). */
export function isPlural(noun: string): boolean {
  return (/[^su]s$/.test(noun) && noun !== 'overseas') || /..(?:men|women)$/.test(noun) || IRREGULAR_PLURALS.has(noun)
}
