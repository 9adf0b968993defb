import { BELIEFS, INTENTIONS, QUESTIONS } from './attitudes.js'
import { type Cue, readCues } from './cue.js'
import { STATEMENTS } from './statements.js'

export { ACTS, type Act, type Cue, type Frame } from './cue.js'

/** Every form of every reporting verb, lower case, with the cues it may be: "call" and "call out". */
export const CUES: ReadonlyMap<string, readonly Cue[]> = byForm([
  ...readCues('statement', STATEMENTS),
  ...readCues('question', QUESTIONS),
  ...readCues('belief', BELIEFS),
  ...readCues('intention', INTENTIONS),
])

/** Each form with the cues that it may be, in the order given. */
export function byForm(entries: readonly (readonly [string, Cue])[]): Map<string, Cue[]> {
  const forms = new Map<string, Cue[]>()
  for (const [form, cue] of entries) {
    const known = forms.get(form)
    if (!known) forms.set(form, [cue])
    else if (!known.includes(cue)) known.push(cue)
  }
  return forms
}

/** What something is said in: "said in a statement". */
export const SPEECH_NOUNS: ReadonlySet<string> = new Set(
  (
    'statement interview speech tweet post letter memo email e-mail report article column essay book blog filing lawsuit ' +
    'complaint affidavit briefing call message note video podcast broadcast release press conference debate hearing testimony ' +
    'telephone phone interviews statements emails twitter facebook'
  ).split(' '),
)
