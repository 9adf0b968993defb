const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['grandchildren', 'grandchild'],
  ['lives', 'life'],
  ['wives', 'wife'],
  ['knives', 'knife'],
  ['leaves', 'leaf'],
  ['wolves', 'wolf'],
  ['halves', 'half'],
  ['mice', 'mouse'],
  ['feet', 'foot'],
  ['teeth', 'tooth'],
  ['geese', 'goose'],
  ['movies', 'movie'],
  ['series', 'series'],
  ['species', 'species'],
  ['crises', 'crisis'],
  ['analyses', 'analysis'],
  ['buses', 'bus'],
  ['viruses', 'virus'],
  ['heroes', 'hero'],
  ['potatoes', 'potato'],
  ['tomatoes', 'tomato'],
  ['criteria', 'criterion'],
  ['phenomena', 'phenomenon'],
])
const UNCHANGED = /(?:ss|us|is|news|headquarters|barracks|gallows)$/

/** "coast guard vessels" as "coast guard vessel": the last word of a phrase in its singular, lower case. */
export function singularPhrase(phrase: string): string {
  return phrase
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[\p{L}'’]+$/u, singular)
}

export function singular(noun: string): string {
  const known = IRREGULAR.get(noun)
  if (known !== undefined) return known
  if (UNCHANGED.test(noun) || noun.length < 3) return noun
  if (/[^aeiou]ies$/.test(noun) && noun.length > 4) return `${noun.slice(0, -3)}y`
  if (/(?:ch|sh|ss|x|zz)es$/.test(noun)) return noun.slice(0, -2)
  const policemen = /^(.{3,})men$/.exec(noun)
  if (policemen) return `${policemen[1]}man`
  const servicewomen = /^(.{3,})women$/.exec(noun)
  return servicewomen ? `${servicewomen[1]}woman` : noun.replace(/s$/, '')
}
