import type { Frame } from '../../lexicon/cues/index.js'
import { ORGANIZATION_NOUNS } from '../../lexicon/organizations.js'
import { ROLE_NOUNS } from '../../lexicon/titles.js'
import type { Token } from '../token.js'
import { isSingularNoun, type Neighbours } from './neighbours.js'

/** Whether a word that a dictionary takes for a noun is a verb that reports, by who stands before it and what behind. */
export function isReportingVerb(neighbours: Neighbours): boolean {
  const { token } = neighbours
  if (token.capitalized || (token.cues.length === 0 && !OTHERS.test(token.normal))) return false
  return (
    reportsOfOne(neighbours) ||
    actorReports(neighbours) ||
    reportsOfMany(neighbours) ||
    reportsBehind(neighbours) ||
    isInfinitive(neighbours)
  )
}

/** Verbs that are read here, too, and report nothing. */
const OTHERS = /^(?:needs|looks|sounds)$/

/** "Rubio still favors a path", "Mr. Hall, a lawyer, notes that": the third person of a verb that reports, tagged as a plural. */
function reportsOfOne({ token, previous, next }: Neighbours): boolean {
  if (/^(?:looks|sounds)$/.test(token.normal)) return next?.normal === 'like' && isSingularNoun(previous)
  if (!token.is('Plural') || !token.normal.endsWith('s')) return false
  if (!previous || !next) return false
  // "Mr. Hall, 45, plans to", "Calder Inc. (NYSE: CLD) plans to"
  if (/^[,)]$/.test(previous.text) && next.normal === 'to')
    return /^(?:plans|hopes|needs|wants|vows|promises)$/.test(token.normal)
  if (previous.text === ',') return next.normal === 'that' || next.is('Determiner') || isName(next)
  const isOne = isSingularNoun(previous) || isName(previous) || ORGANIZATION_NOUNS.has(previous.normal)
  if (!(previous.is('Adverb') || previous.normal === 'still' || isOne)) return false
  return (
    next.is('Determiner') ||
    next.is('Pronoun') ||
    next.normal === 'that' ||
    isName(next) ||
    /^["“]$/.test(next.text) ||
    (WH.test(next.normal) && takes(token, 'w'))
  )
}

function isName(token: Token): boolean {
  return token.capitalized && token.is('Noun')
}

/** "went on to quip, “…”", "seems to boast of it" */
function isInfinitive({ token, before, next, afterNext }: Neighbours): boolean {
  if (before !== 'O' || token.is('Plural') || !next) return false
  if (/^[,:]$/.test(next.text)) return takes(token, 'q') && afterNext === undefined
  return (WH.test(next.normal) && takes(token, 'w')) || takes(token, `+${next.normal}`)
}

function takes({ cues }: Token, frame: string): boolean {
  return cues.some(({ frames }) => frames.has(frame as Frame))
}

const WH = /^(?:whether|how|why|what|who|where)$/

/** "The mayor asks whether", "Ms. Hall quips, “…”", "The minister pledges to close it": the third person, behind who can do it. */
function actorReports({ token, previous, next, afterNext, verb }: Neighbours): boolean {
  if (!token.is('Plural') || !/[^s]s$/.test(token.normal) || !previous || !next || verb) return false
  const isActor =
    isName(previous) ||
    ROLE_NOUNS.has(previous.normal) ||
    ORGANIZATION_NOUNS.has(previous.normal) ||
    COMMUNITIES.test(previous.normal)
  if (!isActor) return false
  if (WH.test(next.normal)) return takes(token, 'w')
  if (/^[,:]$/.test(next.text)) return takes(token, 'q') && afterNext === undefined
  return next.normal === 'to'
    ? takes(token, 'i') || takes(token, '+to')
    : takes(token, `+${next.normal}`) && !TALKS.test(token.normal)
}

/** "The city hopes to host it" */
const COMMUNITIES = /^(?:city|town|village|county|state|country|nation|island|province|borough)$/

/** "The Iran talks on arms": things said that a name stands before. */
const TALKS = /^(?:talks|calls|answers|posts|plans|hopes|looks|attacks|votes|protests|comments)$/

/** "“It was dark,” recalls Ann Lee, 81": behind a quotation, before who said it. */
function reportsBehind({ token, previous, next }: Neighbours): boolean {
  if (previous || !/[^s]s$/.test(token.normal) || !next) return false
  return takes(token, 'q') && (next.is('Determiner') || (next.capitalized && next.is('Noun')))
}

const MANY = /^(?:them|percent|people|data|police|majority|some|many|most|others|few|both|all|there|half)$/

/** "records show that", "64 percent call him": the plural of a verb that reports, tagged as a noun. */
function reportsOfMany({ token, previous, next }: Neighbours): boolean {
  if (token.is('Plural') || /(?:s|ed|ing)$/.test(token.normal)) return false
  if (previous?.kind !== 'word' || !(previous.is('Plural') || MANY.test(previous.normal)) || !next) return false
  return (
    next.is('Determiner') ||
    next.is('Pronoun') ||
    next.is('Plural') ||
    next.capitalized ||
    /^(?:that|,|how|why|what|whether|who|to)$/.test(next.normal) ||
    (previous.is('Plural') && takes(token, `+${next.normal}`))
  )
}
