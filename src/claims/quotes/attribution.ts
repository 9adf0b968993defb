import type { Stretch } from '../../language/item.js'
import type { Act, Cue } from '../../lexicon/cues/index.js'
import type { Rule } from '../../rules/rule.js'
import type { Reading, ReportingVerb } from './reading.js'

/** What a rule found in a unit: item indices, to be turned into spans. */
export interface Attribution {
  rule: string
  act: Act
  /** Stretches of the content, in text order. */
  content: readonly Stretch[]
  cue: Stretch | null
  lemma: string
  /** The cue tells of words that were spoken or written, as "said" and "wrote" do, and "criticized" does not. */
  uttered: boolean
  speaker: Stretch | null
  addressee: Stretch | null
}

export interface QuoteRule extends Rule {
  find(reading: Reading): Iterable<Attribution>
}

/** An attribution by a reporting verb. */
export function byVerb(
  rule: string,
  { group, cue }: ReportingVerb,
  speaker: Stretch,
  content: readonly Stretch[],
  more: { act?: Act; addressee?: Stretch | null; cueEnd?: number } = {},
): Attribution {
  return {
    rule,
    act: more.act ?? cue.act,
    content,
    cue: { from: group.from, to: more.cueEnd ?? group.to },
    lemma: cue.lemma,
    uttered: cue.frames.has('q') && (cue.frames.has('c') || cue.frames.has('C')),
    speaker,
    addressee: more.addressee ?? null,
  }
}

/** What somebody hopes or promises to do is an intention, whatever the verb is else. */
export function actOf(cue: Cue, frame: string): Act {
  return cue.act === 'belief' && frame === 'i' ? 'intention' : cue.act
}
