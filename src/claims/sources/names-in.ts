import type { Document } from '../../language/document.js'
import type { Sentence } from '../../language/sentence.js'
import type { Token } from '../../language/token.js'
import { BODIES_BY_NAME, COMPANY, isOrganizationWord, TRADES } from '../../lexicon/organizations.js'
import { GEOGRAPHIC_WORDS } from '../../lexicon/places.js'
import { REGAL_TITLES } from '../../lexicon/titles.js'
import { genderOfGivenName, genderOfTitles, isGivenName } from './gender.js'
import { byFirstWord, type Name } from './name.js'
import { beginsSentence, runEnd } from './name-run.js'
import { lettersBehind, tailStart, titleLength } from './name-title.js'
import { isGroup, typeOf } from './name-type.js'
import { isNumbered, pastTicker } from './nobodys-name.js'

/** The proper names of a document, in text order. */
export function namesIn(document: Document): Name[] {
  const names: Name[] = []
  const titled: { sentence: Sentence; at: number }[] = []
  for (const sentence of document.sentences) {
    if (isTitleCase(sentence)) titled.push({ sentence, at: names.length })
    else names.push(...namesOfSentence(document.text, sentence))
  }
  names.push(...shortNames(document, names))
  if (titled.length === 0) return names.sort((a, b) => a.start - b.start)
  const known = byFirstWord(names)
  const fromHeadlines = titled.flatMap(({ sentence }) => knownNames(document.text, sentence, known))
  return [...names, ...fromHeadlines].sort((a, b) => a.start - b.start)
}

/** "Lucid said", "Target has", where "Lucid Inc." or "Target Corp." is named: whatever a dictionary takes the first word for. */
function shortNames({ text, sentences }: Document, names: readonly Name[]): Name[] {
  const companies = new Set(names.flatMap(({ words }) => (COMPANY.test(words[1]?.toLowerCase() ?? '') ? words[0] : [])))
  if (companies.size === 0) return []
  const begun = new Set(names.map(({ start }) => start))
  return sentences.flatMap((sentence) => {
    const [first, second] = sentence.tokens
    const isShort = first && companies.has(first.text) && !begun.has(first.start) && second?.is('Verb')
    return (isShort && nameOf(text, sentence, 0, 1, true)) || []
  })
}

function namesOfSentence(text: string, sentence: Sentence): Name[] {
  const { tokens } = sentence
  const names: Name[] = []
  for (let i = 0; i < tokens.length; i++) {
    i = pastTicker(tokens, i)
    const end = runEnd(tokens, i)
    if (end <= i) continue
    const sure = !beginsSentence(tokens, i) || end > i + 1 || isProper(tokens[i])
    const name = isNumbered(tokens, i, end) ? null : nameOf(text, sentence, i, end, sure)
    if (name) names.push(tokens[name.last + 1]?.normal === "'s" ? withItsS(text, name) : name)
    i = Math.max(i, name?.last ?? end - 1)
  }
  return names
}

const REPORTS = /^(?:said|says|has|warned|declined)$/

/** "McDonald's said": whose it would be does not follow, so the "s" is a part of the name. */
function withItsS(text: string, name: Name): Name {
  const { tokens } = name.sentence
  const end = tokens[name.last + 1]?.end ?? name.end
  const next = tokens[name.last + 2]
  // "Moody's, in a note, said"
  const isParted = name.first === 0 && next?.text === ','
  const isOwner = !(isParted || REPORTS.test(next?.normal ?? '')) || tokens[name.first - 1]?.normal === 'of'
  if (isOwner || name.title !== null || name.words.length > 3) return name
  const words = [...name.words.slice(0, -1), text.slice(tokens[name.last]?.start, end)]
  const body = { type: 'organization', guessed: false, gender: null, sure: true } as const
  return { ...name, ...body, words, end, text: text.slice(name.start, end), last: name.last + 1 }
}

function isProper(token: Token | undefined): boolean {
  if (!token) return false
  return (
    token.is('ProperNoun') ||
    token.is('Person') ||
    BODIES_BY_NAME.has(token.normal) ||
    /^\p{Lu}{2,6}$|^\p{Lu}\p{Ll}{1,12}\p{Lu}/u.test(token.text)
  )
}

function nameOf(text: string, sentence: Sentence, from: number, to: number, sure: boolean): Name | null {
  const { tokens } = sentence
  const whole = tokens.slice(from, to)
  const letters = lettersBehind(whole, tokens[from - 1])
  const run = letters > 0 ? whole.slice(0, -letters) : whole
  let titles = titleLength(run, beginsSentence(tokens, from))
  const told = genderOfTitles(run.slice(0, titles))
  const hasTitle = titles > 0
  const regal = titles > 0 && run.length - titles <= 2 && REGAL_TITLES.has(run[titles - 1]?.normal ?? '')
  const title = hasTitle ? text.slice(run[0]?.start, run[titles - 1]?.end) : null
  if (regal) titles--
  // "the Wisconsin Trump rally": where, then whose
  else if (titles === 0 && run.length === 2 && tokens[from - 1]?.normal !== 'state' && isQualifyingPlace(run)) titles++
  // "Rival Castellan Group said": a trade with the sentence's capital
  else if (titles === 0 && run.length > 1 && beginsSentence(tokens, from) && TRADES.has(run[0]?.normal ?? '')) titles++
  const named = run.slice(titles, tailStart(run, titles, hasTitle))
  const first = named[0]
  const last = named.at(-1)
  // "5 on the Richter scale"
  if (!first || !last || isGroup(named) || tokens[to]?.normal === 'scale') return null
  const { type, guessed } = typeOf(named, hasTitle || letters > 0)
  const behind = named.length + titles === run.length ? letters : 0
  return {
    start: first.start,
    end: whole[titles + named.length + behind - 1]?.end ?? last.end,
    text: text.slice(first.start, last.end),
    words: named.map((token) => token.text),
    type,
    guessed,
    gender: told ?? (type === 'person' ? genderOfGivenName(named) : null),
    sure,
    title,
    sentence,
    first: from,
    last: from + titles + named.length + behind - 1,
  }
}

function isQualifyingPlace([place, name]: readonly Token[]): boolean {
  return (
    place !== undefined &&
    name !== undefined &&
    place.is('Place') &&
    !isGivenName(place) &&
    !name.is('Place') &&
    // "Thames Water" is a whole name
    (name.is('LastName') || name.is('Person')) &&
    !BODIES_BY_NAME.has(`${place.normal} ${name.normal}`) &&
    !isOrganizationWord(name.normal) &&
    !GEOGRAPHIC_WORDS.has(name.normal)
  )
}

/** "Council Votes to Close Harbour Bridge": capitals tell nothing where nearly every long word has one. */
function isTitleCase({ tokens }: Sentence): boolean {
  let long = 0
  let capitals = 0
  let loud = 0
  for (const token of tokens) {
    if (token.kind !== 'word' || token.text.length < 4) continue
    long++
    if (token.capitalized) capitals++
    if (token.text === token.text.toUpperCase()) loud++
  }
  if (long > 1 && loud === long) return true
  // a sentence that is full of names ends with a stop; a headline has none, as a rule
  return tokens.at(-1)?.text === '.' ? long > 5 && capitals >= long * 0.85 : long > 3 && capitals >= long * 0.75
}

/** In a headline of capitals, only the names that the article itself has. */
function knownNames(text: string, sentence: Sentence, known: ReadonlyMap<string, readonly Name[]>): Name[] {
  const { tokens } = sentence
  const names: Name[] = []
  for (let i = 0; i < tokens.length; i++) {
    const first = tokens[i]
    if (!first) continue
    const model = known.get(first.text)?.find(({ words }) => words.every((word, k) => tokens[i + k]?.text === word))
    if (!model) {
      const second = tokens[i + 1]
      const stranger =
        isGivenName(first) &&
        second?.kind === 'word' &&
        second.capitalized &&
        !second.is('Adverb') &&
        nameOf(text, sentence, i, i + 2, true)
      if (stranger && stranger.words.length === 2) {
        names.push(stranger)
        i++
      }
      continue
    }
    const last = i + model.words.length - 1
    const end = tokens[last]?.end ?? first.end
    names.push({
      ...model,
      start: first.start,
      end,
      text: text.slice(first.start, end),
      title: null,
      sure: true,
      sentence,
      first: i,
      last,
    })
    i = last
  }
  return names
}
