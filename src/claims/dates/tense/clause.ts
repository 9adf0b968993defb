import { matchesOf } from '../../../rules/pattern.js'

/** Marks and words at which a clause begins, as far as it can be told without tags; not "appear before a judge". */
const CLAUSE_START =
  /(?<!\b[ap]|\b[ap]\.m)\.(?!\d)|[;,“”"—–()]|:(?!\d)|\b(?:that|which|who|whose|because|although|after|(?<!\b(?:appear(?:s|ed|ing)?|testif(?:y|ies|ied|ying)|go(?:es)?|going|went|c[oa]mes?|stand|stood|brought|hauled|performs?|performed) )before|when|while|but|if|said|says)\b/gi
/** "Mr. Xi", "St. Louis", "the U.S.", "No. 2": a stop within a sentence that ends no clause of it. */
const ABBREVIATION = /(?<=\b[A-Z][A-Za-z]{0,4})\.(?=\s?(?:[A-Za-z\d,'’(]|$))/g
const TIME_OF_DAY =
  /(?:\b(?:[Aa]t|around|about) )?\b(?:\d{1,2}(?:[:.]\d\d)?(?:\s?[ap]\.?m\.?)|\d{1,2}[:.]\d\d|noon|midnight)(?: (?:\(?[A-Z]{2,4}\)?|[A-Z][a-z]+ (?:[A-Z][a-z]+ )?[Tt]ime|local time))?,? (?:on )?$/
/** "in Belém, Brazil, from", "in Washington, D.C. on": where it is said where a place is. */
const PLACE_OF_PLACE =
  /(?<=\b(?:in|at|near|to|outside|of) (?:\p{Lu}[\p{L}’'-]{1,20} ?){1,3}), \p{Lu}[\p{L}’']{1,20}(?: \p{Lu}[\p{L}’']{1,20})?,?(?= (?:(?:on|from|in|between|by|early|late) ){0,2}(?:the )?$)/u
/** "is to reach 38C (100F) on Friday" */
const ASIDE = / \([^()]{0,60}\)/g

/** The words around a date: those before it without what hides its clause, its clause up to it, those behind it. */
export interface Around {
  before: string
  clause: string
  after: string
}

export function around(text: string, after: string): Around {
  const before = plainly(text)
  return { before, clause: clauseOf(before), after }
}

/** The words before a date without what hides its clause: the stops of abbreviations, a time of day, the country of a town. */
function plainly(before: string): string {
  let told = before.includes('(') ? before.replace(ASIDE, '') : before
  if (/[\dn][^a-z]|noon|midnight/.test(told.slice(-40))) told = told.replace(TIME_OF_DAY, '')
  // "will leave at dawn (4 a.m. EDT Thursday)"
  if (told.endsWith('(')) told = told.slice(0, -1)
  // "will cut 1,200 jobs"
  if (/\d[.,]\d/.test(told)) told = told.replace(/(?<=\d)[.,](?=\d)/g, '')
  if (told.includes('.')) told = told.replace(ABBREVIATION, '’')
  return told.includes(', ') ? told.replace(PLACE_OF_PLACE, '') : told
}

/** The clause that a date stands in, up to the date; "before" that leads the date itself parts it from none. */
function clauseOf(before: string): string {
  let end = 0
  for (const { index, 0: mark } of matchesOf(CLAUSE_START, before))
    if (!/^(?:before|after)\s$/i.test(before.slice(index))) end = index + mark.length
  return before.slice(end)
}
