import { BE } from '../../lexicon/closed-words.js'
import { PARTICLES } from '../../lexicon/cues/cue.js'
import type { WordClass } from '../../lexicon/function-words.js'
import { type Item, isToken, normal } from '../item.js'
import type { VerbGroup } from './chunk.js'

const MODAL = /^(?:will|would|can|could|may|might|must|shall|should|'ll|'d|wo|ca)$/

/** Adverbs and marks of quotation between the words of a group do not part it. */
function skip(classes: readonly WordClass[], from: number, passed: string): number {
  let i = from
  while (passed.includes(classes[i] ?? 'none')) i++
  return i
}

/** The verb group that begins at item `from`: auxiliaries, adverbs, verb and particle; null where none does. */
export function verbGroupAt(items: readonly Item[], classes: readonly WordClass[], from: number): VerbGroup | null {
  const at = firstVerb(items, classes, from)
  if (at < 0) return null
  // "helped end the war"
  const isBare = classes[from] === 'V' && classes[from - 1] === 'V' && /^help/.test(normal(items[from - 1]))
  const infinitive = classes[from] === 'O' || isBare
  const { verb, last, count, be, modal, past } = auxiliariesFrom(items, classes, at)
  const lead = normal(items[from])
  if (verb >= 0) {
    const particle = isParticle(items, classes, verb + 1) ? normal(items[verb + 1]) : null
    const isGerund = (classes[verb] === 'G' && count === 0) || /^(?:having|being)$/.test(normal(items[at]))
    return {
      kind: 'verb',
      from,
      to: particle === null ? verb + 1 : verb + 2,
      word: normal(items[verb]),
      verb,
      form: infinitive ? 'infinitive' : isGerund ? 'gerund' : 'finite',
      passive: be && classes[verb] === 'V',
      copula: false,
      negated: isNegated(items, from, verb),
      modal,
      past: count === 0 ? isPast(items[verb]) : past,
      particle,
      lead,
    }
  }
  if (last < 0) return null
  // "is not"
  const isNot = classes[last + 1] === 'B' && /^(?:not|n't)$/.test(normal(items[last + 1]))
  const to = isNot ? last + 2 : last + 1
  const alone = /^(?:being|having)$/.test(normal(items[last])) && count === 1
  return {
    kind: 'verb',
    from,
    to,
    word: normal(items[last]),
    verb: last,
    form: infinitive ? 'infinitive' : alone ? 'gerund' : 'finite',
    passive: false,
    copula: true,
    negated: isNegated(items, from, to),
    modal,
    past,
    particle: null,
    lead,
  }
}

/** Where the first verb or auxiliary of a group that begins at `from` stands, past "to" or an adverb; -1 where none does. */
function firstVerb(items: readonly Item[], classes: readonly WordClass[], from: number): number {
  if (classes[from] === 'O') {
    const at = skip(classes, from + 1, 'B"')
    return isBaseVerb(items, classes, at) ? at : -1
  }
  if (classes[from] !== 'B') return isVerbal(classes[from]) ? from : -1
  // "repeatedly said"
  const at = skip(classes, from, 'B')
  return isVerbal(classes[at]) ? at : -1
}

function isVerbal(own: WordClass | undefined): boolean {
  return own === 'V' || own === 'G' || own === 'X'
}

/** The auxiliaries from `at` on, as far as they go, and the verb that they lead to. */
interface Auxiliaries {
  /** The verb behind them; -1 where there is none. */
  verb: number
  /** The last of them; -1 where there is none. */
  last: number
  count: number
  /** The last is a form of "be" or what does as it does. */
  be: boolean
  modal: boolean
  past: boolean
}

function auxiliariesFrom(items: readonly Item[], classes: readonly WordClass[], at: number): Auxiliaries {
  const found: Auxiliaries = { verb: -1, last: -1, count: 0, be: false, modal: false, past: false }
  for (let i = at; ; i = pastAdverbs(items, classes, i + 1)) {
    const word = normal(items[i])
    if (isStay(items, classes, i)) {
      found.past ||= found.count === 0 && word.endsWith('ed')
      found.be = true
    } else if (classes[i] === 'X') {
      // two finite auxiliaries side by side are two verbs
      if (found.count > 0 && MODAL.test(word)) return found
      found.be = BE.test(word)
      found.modal ||= MODAL.test(word)
      found.past ||= found.count === 0 && /^(?:was|were|had|did)$/.test(word)
    } else {
      if (classes[i] === 'V' || classes[i] === 'G') found.verb = i
      return found
    }
    found.count++
    found.last = i
  }
}

function isPast(verb: Item | undefined): boolean {
  return isToken(verb) && (verb.is('PastTense') || verb.normal === 'born' || /[^e]ed$/.test(verb.normal))
}

function isNegated(items: readonly Item[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/^(?:not|n't|never)$/.test(normal(items[i]))) return true
  return false
}

/** "will stay closed", "remained shut": as "be" does, it leads a participle. */
function isStay(items: readonly Item[], classes: readonly WordClass[], i: number): boolean {
  const next = items[i + 1]
  const isLead = classes[i] === 'V' && /^(?:stay|remain)(?:s|ed)?$/.test(normal(items[i]))
  // "those who stayed said"
  if (!isToken(next) || next.cues.some(({ act }) => act === 'statement')) return false
  return isLead && classes[i + 1] === 'V' && (next.is('PastTense') || next.normal.endsWith('ed'))
}

/** "called off the strike", but "sank off the coast", "off Sumatra". */
function isParticle(items: readonly Item[], classes: readonly WordClass[], i: number): boolean {
  const item = items[i]
  const next = items[i + 1]
  if (!PARTICLES.has(normal(item)) || classes[i] === 'N' || normal(next) === 'to') return false
  if (normal(item) !== 'off' || !isToken(item) || !isToken(next)) return true
  if (items.slice(i + 1, i + 5).some((behind) => SHORE.test(normal(behind)))) return false
  return !(next.is('Place') || (next.capitalized && !next.is('Date') && !item.is('Particle')))
}

const SHORE = /^(?:coast|coastline|shore|island|islands|peninsula)$/

/** Past what stands between the words of a verb group: "has since said", "would not ever go". */
function pastAdverbs(items: readonly Item[], classes: readonly WordClass[], from: number): number {
  let i = skip(classes, from, 'B"')
  // "has, however, revealed"
  if (classes[i] === ',' && classes[i + 1] === 'B' && classes[i + 2] === ',' && classes[i + 3] === 'V') i += 3
  return /^(?:since|both|all|each)$/.test(normal(items[i])) && classes[i + 1] === 'V' ? i + 1 : i
}

function isBaseVerb(items: readonly Item[], classes: readonly WordClass[], i: number): boolean {
  const item = items[i]
  if (!isToken(item)) return false
  if (classes[i] === 'X') return /^(?:be|have|do)$/.test(item.normal)
  return classes[i] === 'V' && !/[^e]ed$/.test(item.normal)
}
