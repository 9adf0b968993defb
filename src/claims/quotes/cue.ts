import { isToken, normal } from '../../language/phrases.js'
import { verbLemma } from '../../language/tagger.js'
import { BETWEEN, CUES, type Cue, SPEECH_NOUNS } from '../../lexicon/cues.js'
import type { Item } from './unit.js'

/** A reporting verb with its auxiliaries, as item indices of a unit, `from` to `to` inclusive. */
export interface CueGroup {
  from: number
  to: number
  /** Index of the reporting verb itself. */
  verb: number
  cue: Cue
  form: 'finite' | 'gerund' | 'passive' | 'infinitive'
}

const BE = /^(?:is|are|was|were|be|been|being|'s|'re|am)$/
const DETERMINERS = /^(?:the|a|an|this|that|these|those|his|her|its|their|our|my|your|no|any|some|'s|of)$/
const PARTICLE: Readonly<Record<string, string>> = { point: 'out', speak: 'out', call: 'for' }

/** The groups of reporting verbs in a unit, in order. */
export function cueGroups(items: readonly Item[]): CueGroup[] {
  const groups: CueGroup[] = []
  for (const [i, item] of items.entries()) {
    const cue = CUES.get(normal(item))
    if (!cue || !isToken(item)) continue
    if (!isVerb(items, i)) continue
    let from = i
    while (from > 0 && BETWEEN.has(normal(items[from - 1]))) from--
    if (normal(items[from - 1]) === 'to' && !items.slice(from, i).some((word) => isToken(word) && word.is('Modal'))) {
      groups.push({ from, to: i, verb: i, cue, form: 'infinitive' })
      continue
    }
    const to = mediumEnd(items, PARTICLE[cue.lemma] === normal(items[i + 1]) ? i + 1 : i)
    groups.push({ from, to, verb: i, cue, form: formOf(items, from, i) })
  }
  return groups
}

/** The last item of "said in a statement", "wrote in a letter": the medium belongs to the cue. */
function mediumEnd(items: readonly Item[], verb: number): number {
  if (
    !/^(?:in|on|via|during)$/.test(normal(items[verb + 1])) ||
    !/^(?:an?|his|her|its|their)$/.test(normal(items[verb + 2]))
  )
    return verb
  for (const noun of [verb + 3, verb + 4]) if (SPEECH_NOUNS.has(normal(items[noun]))) return noun
  return verb
}

function isVerb(items: readonly Item[], i: number): boolean {
  const item = items[i]
  if (!isToken(item)) return false
  const before = items[i - 1]
  if (DETERMINERS.test(normal(before))) return false
  if (item.capitalized && isToken(before) && before.kind === 'word' && i > 0) return false
  if (
    isToken(before) &&
    before.is('Adjective') &&
    !before.is('Verb') &&
    !before.is('Adverb') &&
    item.text.endsWith('s')
  )
    return false
  return item.is('Verb') || /(?:said|told|says|wrote|adds|notes|asks)$/.test(item.normal)
}

function formOf(items: readonly Item[], from: number, verb: number): CueGroup['form'] {
  const word = normal(items[verb])
  const auxiliary = items.slice(from, verb).findLast((item) => isToken(item) && !item.is('Adverb'))
  if (word.endsWith('ing')) return BE.test(normal(auxiliary)) ? 'finite' : 'gerund'
  const participle = verbLemma(word) !== word
  return participle && BE.test(normal(auxiliary)) ? 'passive' : 'finite'
}
