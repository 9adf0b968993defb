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
  let at = from
  // "helped end the war"
  let infinitive = classes[at] === 'V' && classes[at - 1] === 'V' && /^help/.test(normal(items[at - 1]))
  if (classes[at] === 'O') {
    at = skip(classes, at + 1, 'B"')
    if (!isBaseVerb(items, classes, at)) return null
    infinitive = true
  } else if (classes[at] === 'B') {
    // an adverb leads the verb behind it: "repeatedly said"
    at = skip(classes, at, 'B')
    if (classes[at] !== 'V' && classes[at] !== 'G' && classes[at] !== 'X') return null
  }
  let last = -1
  let auxiliaries = 0
  let be = false
  let modal = false
  let past = false
  let negated = false
  for (let i = at; ; i = pastAdverbs(items, classes, i + 1)) {
    if (isStay(items, classes, i)) {
      past ||= auxiliaries === 0 && normal(items[i]).endsWith('ed')
      auxiliaries++
      be = true
      last = i
    } else if (classes[i] === 'X') {
      const word = normal(items[i])
      // two finite auxiliaries side by side are two verbs
      if (auxiliaries > 0 && MODAL.test(word)) break
      auxiliaries++
      be = BE.test(word)
      modal ||= MODAL.test(word)
      past ||= auxiliaries === 1 && /^(?:was|were|had|did)$/.test(word)
      last = i
    } else if (classes[i] === 'V' || classes[i] === 'G') {
      const word = items[i]
      const participial = /^(?:having|being)$/.test(normal(items[at]))
      const passive = be && classes[i] === 'V' && isToken(word)
      if (auxiliaries === 0)
        past = isToken(word) && (word.is('PastTense') || word.normal === 'born' || /[^e]ed$/.test(word.normal))
      for (let k = from; k < i; k++) negated ||= /^(?:not|n't|never)$/.test(normal(items[k]))
      let to = i + 1
      let particle: string | null = null
      if (isParticle(items, classes, to)) particle = normal(items[to++])
      return {
        kind: 'verb',
        from,
        to,
        word: normal(word),
        verb: i,
        form: infinitive
          ? 'infinitive'
          : (classes[i] === 'G' && auxiliaries === 0) || participial
            ? 'gerund'
            : 'finite',
        passive,
        copula: false,
        negated,
        modal,
        past,
        particle,
        lead: normal(items[from]),
      }
    } else break
  }
  if (last < 0) return null
  const to =
    skip(classes, last + 1, 'B') > last + 1 && /^(?:not|n't)$/.test(normal(items[last + 1])) ? last + 2 : last + 1
  for (let k = from; k < to; k++) negated ||= /^(?:not|n't|never)$/.test(normal(items[k]))
  const alone = /^(?:being|having)$/.test(normal(items[last])) && auxiliaries === 1
  return {
    kind: 'verb',
    from,
    to,
    word: normal(items[last]),
    verb: last,
    form: infinitive ? 'infinitive' : alone ? 'gerund' : 'finite',
    passive: false,
    copula: true,
    negated,
    modal,
    past,
    particle: null,
    lead: normal(items[from]),
  }
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
