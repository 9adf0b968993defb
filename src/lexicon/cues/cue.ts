/**
 * How a word reports.
 *
 * A cue's frames say what it takes for its content:
 *   q  a quotation                      “…,” he said; he said: “…”
 *   t  a clause with "that"             he complained that it was over
 *   c  a clause without "that"          he said it was over
 *   w  a clause with whether, what, how he asked whether it was over
 *   i  an infinitive                    he promised to end it
 *   g  a participle                     he denied having seen it
 *   n  a noun phrase                    he criticized the plan
 *   d  a noun phrase behind a document  the poll found support
 *   T C W Q I   the same behind somebody who is told: he told them that it was over
 *   +of +about …  a phrase or clause behind that preposition: he spoke about the plan
 *
 * Sources of the notation: the subcategorization frames of COMLEX Syntax (Grishman et al., 1994), shortened.
 */
export const ACTS = ['statement', 'question', 'belief', 'intention'] as const
export type Act = (typeof ACTS)[number]
export type Frame = 'q' | 't' | 'c' | 'w' | 'i' | 'g' | 'n' | 'd' | 'T' | 'C' | 'W' | 'Q' | 'I' | `+${string}`

export interface Cue {
  /** "point out" where a particle belongs to it. */
  lemma: string
  act: Act
  frames: ReadonlySet<Frame>
}

/** The cues of a list: entries parted by commas, each the lemma, its frames and its irregular forms after a slash. */
export function readCues(act: Act, list: string): [form: string, cue: Cue][] {
  return list
    .split(',')
    .map((entry) => entry.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .flatMap((entry) => {
      const [words = '', irregular = ''] = entry.split(' / ')
      return cueForms(act, words.split(' '), irregular.split(' ').filter(Boolean))
    })
}

const FRAMES = /^(?:[qtcwigndTCWQI]+|\+[a-z]+|-)$/

function cueForms(act: Act, words: readonly string[], irregular: readonly string[]): [string, Cue][] {
  const at = words.findIndex((word, i) => i > 0 && FRAMES.test(word) && !PARTICLES.has(word))
  const lemma = words.slice(0, at < 0 ? words.length : at)
  const frames = words.slice(lemma.length).flatMap((word) => (word.startsWith('+') ? [word] : [...word]))
  const cue: Cue = { lemma: lemma.join(' '), act, frames: new Set(frames as Frame[]) }
  return verbForms(lemma[0] ?? '', irregular).map((form) => [form, cue])
}

/** Small words that make another verb of a verb: "point out". */
export const PARTICLES: ReadonlySet<string> = new Set('out up down off back away forward along aside'.split(' '))

/** The forms of a verb: the regular ones, and the irregular instead of what they stand for. */
export function verbForms(lemma: string, irregular: readonly string[]): string[] {
  const stem = lemma.endsWith('ee') || lemma.endsWith('oe') || lemma.endsWith('ye') ? lemma : lemma.replace(/e$/, '')
  const y = /[^aeiou]y$/.test(lemma)
  const third = y ? lemma.replace(/y$/, 'ies') : /(?:s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`
  const gerunds = irregular.filter((form) => form.endsWith('ing') && form.length > 4)
  const pasts = irregular.filter((form) => !gerunds.includes(form))
  return [
    lemma,
    third,
    ...(gerunds.length > 0 ? gerunds : [`${stem}ing`]),
    ...(pasts.length > 0 ? pasts : [y ? lemma.replace(/y$/, 'ied') : `${stem.replace(/e$/, '')}ed`]),
  ]
}
