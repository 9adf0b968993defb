import type { Rejection, Suspect } from './suspect.js'

const BEFORE_PRONOUN =
  /\b(?:no|any|every|some|each|this|that|which|the|another|only|good|bad|big|new|last|first|right|wrong|former|latter|such|a|than|little|old|young|own|whole|like|as|number|day|loved)[\s-]$/i
const BEHIND_PRONOUN =
  /^\s(?:is|was|has|had|can|could|would|will|should|might|may|must|who|that|which|another|and|or|does|did|by|to|in|on|at|for|with|from|wonders|needs|hopes|knows|else|after|as|but|if|thing|way)\b/i
const IDIOM = /^[-\s](?:on|back|to|off|time|sided|liner|thing|way|day|hell|by|of-a-kind|nation|another)\b/i

/** Words that are numbers by their look: pronouns, idioms. */
export const OF_WORDS: readonly Rejection[] = [
  ['pronoun', isPronoun],
  // "a 9-to-5 job"
  [
    'name',
    ({ before, after, numeral }) =>
      (numeral.value === 9 && /^-to-(?:5|five)\b/i.test(after)) ||
      (numeral.value === 5 && /\b(?:9|nine)-to-$/i.test(before)),
  ],
  // "a multi-million deal"
  ['name', ({ before, numeral }) => numeral.form === 'words' && /\bmulti-$/i.test(before)],
  // "six-figure fees", "ran into five figures"
  [
    'name',
    ({ before, after, numeral }) =>
      numeral.value < 10 && (/^-figures?\b/.test(after) || (/^\sfigures\b/.test(after) && /\binto\s$/.test(before))),
  ],
  // "a six-of-one-way", "a production-four-door record"
  [
    'name',
    ({ before, after, numeral }) =>
      numeral.form === 'words' &&
      /\p{L}-$/u.test(before) &&
      /^-\p{L}|^\s(?:way|fold|time|sided)\b/u.test(after) &&
      !/\b(?:now|then|nearly|almost|already|over|under|sub|by|to|or|and)-$/i.test(before),
  ],
  [
    'name',
    ({ before, numeral }) =>
      numeral.part &&
      numeral.form === 'words' &&
      /\b(?:first|second|other|latter|former|better|final|opening|back|last|top|bottom|the)\s$/i.test(before),
  ],
  // "father of three", "the bottom three", "all five"
  [
    'pronoun',
    ({ before, after, unit, numeral }) =>
      numeral.form === 'words' &&
      numeral.value < 13 &&
      !unit &&
      !/^\s(?:to|or|and)\s(?:\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)/.test(after) &&
      /\b(?:of|the|these|those|all|top|bottom|final|last|first|next|other|all of|any|our|their|his|her|its|my|your)\s$/i.test(
        before,
      ),
  ],
]

/** "one" for somebody or something; "one man" and "one of the men" are counted. */
function isPronoun({ text, numeral, unit, date, before, after }: Suspect): boolean {
  if (!/^one$/i.test(text.slice(numeral.start, numeral.end))) return false
  if (/^\s(?:to|or)\s(?:two|three|\d)/.test(after)) return false
  if (/\bat\s$/i.test(before) && /^\s(?:point|time|stage)\b/.test(after)) return true
  // "could one day become": the dates know
  if (!date && unit?.unit.name === 'day') return true
  if (unit && unit.kind !== 'count') return false
  if (/\b(?:no|every|any)\s$/i.test(before)) return true
  // "said Jorge Millán, one of the engineers.": who somebody is
  if (/\s\p{Lu}[\p{L}.’'-]{0,20}[”"]?,\s$/u.test(before) && /^\sof\b/.test(after)) return true
  if (unit && /^\sof\b/.test(after))
    return BEFORE_PRONOUN.test(before) && !/\b(?:only|as|than|like|some|another)\s$/i.test(before)
  if (/-$/.test(before)) return true
  if (!unit || IDIOM.test(after) || /^(?:['’]s\b|\scalled\b)/.test(after)) return true
  // "one line or another"
  if (/^\s\p{Ll}{1,15}\sor\sanother\b/u.test(after)) return true
  return (
    BEHIND_PRONOUN.test(after) ||
    (/\b(?:no|any|every|this|that|which|the|another|each|a)\s$/i.test(before) &&
      /^\s\p{L}+(?:ed|s)\b/u.test(after) &&
      !/\bthe\s$/.test(before))
  )
}
