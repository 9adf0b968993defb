import { COMPANY } from '../../lexicon/organizations.js'
import { GEOGRAPHIC_WORDS } from '../../lexicon/places.js'
import { genderBehind, typeAround } from './evidence.js'
import type { Name } from './name.js'

/** Where the words of a name leave its type open, all the places where it stands decide together. */
export function decideTypes(names: readonly Name[]): void {
  const given = new Set<string>()
  const shouted = new Set<string>()
  const bodies = new Set<string>()
  const companies = new Set<string>()
  for (const { type, guessed, words } of names) {
    if (words.length < 2) continue
    if (type === 'person' && !guessed)
      for (const word of words) {
        given.add(word)
        shouted.add(word.toUpperCase())
      }
    if (type !== 'organization') continue
    // "Butte" is not "Butte County Sheriff's Office"
    if (!GEOGRAPHIC_WORDS.has(words[1]?.toLowerCase() ?? '')) bodies.add(words[0] ?? '')
    if (words.length < 4 && COMPANY.test(words.at(-1)?.toLowerCase() ?? '')) companies.add(words[0] ?? '')
  }
  const byText = new Map<string, Name[]>()
  for (const name of names) {
    // "FALLIN: He is trying", of Mary Fallin
    if (name.type === 'organization' && name.words.length === 1 && shouted.has(name.text) && isLabel(name))
      name.type = 'person'
    // "told The Hill": a capital article is part of a newspaper's name
    if (name.words.length === 1 && isEntitled(name)) name.type = 'organization'
    // "Jade Whelan, from Hull,": a place, though it is a surname as well
    if (name.type === 'person' && name.words.length === 1 && !given.has(name.text) && isHome(name)) name.type = 'place'
    // "opens at the Almeida": nobody, though it is a surname as well
    if (name.type === 'person' && name.words.length === 1 && !given.has(name.text) && isHouse(name))
      name.type = 'organization'
    // "Mr. Paris" was Anna Paris before: a surname, though it is a place as well
    if (name.words.length === 1 && given.has(name.text) && !/^\p{Lu}{2,6}$/u.test(name.text)) {
      if (name.type !== 'person' && !isElsewhere(name)) name.type = 'person'
      name.guessed = false
    } else if (name.type === 'person' && name.words.length === 1 && !name.title && companies.has(name.text)) {
      // "Barnes said" of Barnes Group: no Mr. Barnes has been named
      name.type = 'organization'
    } else if (name.guessed) {
      const same = byText.get(name.text)
      if (same) same.push(name)
      else byText.set(name.text, [name])
    }
  }
  const places = new Map(names.map((name, i) => [name, i]))
  const decided = [...byText.values()].sort((a, b) => (b[0]?.words.length ?? 0) - (a[0]?.words.length ?? 0))
  for (const same of decided) {
    const type = decidedType(same, names, places, given, bodies)
    for (const name of same) name.type = type
    const [first] = same
    if (first && first.words.length > 1 && type === 'person') for (const word of first.words) given.add(word)
  }
}

/** Who speaks, in a transcript. */
function isLabel({ sentence: { tokens }, first, last }: Name): boolean {
  return first === 0 && tokens[last + 1]?.text === ':'
}

function isEntitled({ sentence, first, title }: Name): boolean {
  return (
    first > 1 &&
    title === null &&
    sentence.tokens[first - 1]?.text === 'The' &&
    sentence.tokens[first - 2]?.kind === 'word'
  )
}

function isElsewhere({ sentence, first }: Name): boolean {
  return /^(?:in|near|outside|to|from|at)$/.test(sentence.tokens[first - 1]?.normal ?? '')
}

/** "at the Almeida" */
function isHouse({ sentence: { tokens }, title, first, last }: Name): boolean {
  if (title !== null || tokens[first - 1]?.normal !== 'the' || tokens[first - 2]?.normal !== 'at') return false
  return tokens[last + 1]?.kind !== 'word' || tokens[last + 1]?.is('Preposition') === true
}

/** ", from Hull," */
function isHome({ sentence: { tokens }, title, first, last }: Name): boolean {
  return (
    title === null &&
    /^(?:from|of)$/.test(tokens[first - 1]?.normal ?? '') &&
    tokens[first - 2]?.text === ',' &&
    tokens[last + 1]?.text === ','
  )
}

function decidedType(
  same: readonly Name[],
  names: readonly Name[],
  places: ReadonlyMap<Name, number>,
  given: ReadonlySet<string>,
  bodies: ReadonlySet<string>,
): Name['type'] {
  const [word = ''] = same[0]?.words ?? []
  const single = same[0]?.words.length === 1
  if (single && given.has(word)) return 'person'
  if (single && bodies.has(word)) return 'organization'
  const votes = { person: 0, organization: 0, place: 0 }
  for (const name of same) {
    const around = typeAround(name)
    if (around) votes[around]++
    if (genderBehind(name, names[(places.get(name) ?? 0) + 1])) votes.person++
  }
  if (votes.person > votes.organization + votes.place) return 'person'
  if (votes.organization > 0 && votes.organization >= votes.place) return 'organization'
  if (votes.place > 0) return 'place'
  // news gives a person's full name once; one word alone, never more, is rather a body's
  return single ? 'organization' : 'person'
}
