import { UNCHANGED_PAST } from '../../../lexicon/unchanged-past.js'
import type { Around } from './clause.js'
import { DUE_THEN } from './then.js'

export const IRREGULAR =
  'was|were|had|did|said|told|bought|sold|began|rose|fell|won|lost|left|made|took|came|went|got|gave|met|held|led|ran|saw|grew|kept|sent|spent|brought|built|found|paid|shot|spoke|wrote|became|drew|flew|threw|struck|shook|swept|broke|sank|slid|chose|stole|drove|fled|fought|caught|taught|stood|knew|blew|froze|sought|shrank|with(?:drew|stood)|under(?:took|went)|over(?:took|threw|saw)|sat|rang|sang|heard|felt|hung|dealt|lent|wore|tore|hid|ate|slept|rode|thought'
export const PAST = new RegExp(
  String.raw`\b(?:(?!(?:need|indeed|hundred|speed|proceed|exceed|succeed)\b)[\p{Ll}-]{2,20}ed|${IRREGULAR})\b`,
  'u',
)
/** "could hear", "could only watch" tell what people were able to do, not what may be. */
export const COULD =
  'could(?! (?:not )?(?:only|barely|hardly|do|hear|see|watch|feel|smell|say|tell|remember|recall)\\b)'
/** "The storm hit Texas in March": the past of these is their base; not "to cut rates in March", "a tax cut package". */
const LIKE_BASE = new RegExp(
  String.raw`(?<!\b(?:to|can|could|may|might|must|should|not|n['’]t|do|does|or|an?|the|tax|rate|price|job|pay|wage|power|budget|spending|big|first|this|that|new|record) )\b(?:${[...UNCHANGED_PAST].join('|')}) (?!(?:to|in|on|for|of|at|from|into|over|against|than|and|or|is|was|were|has|had)\b)[\p{L}\d$£€]`,
  'iu',
)
/** "He was arrested in Leeds on April 2", "the talks collapsed in April": the verb of the date itself, with nothing of its own between. */
const OWN_VERB = new RegExp(
  String.raw`(?<!\b(?:is|are|be|being|gets?|the|an?|its|his|her|their) |[-’'])\b(?!(?:scheduled|expected|due|set|planned|slated|booked|reserved|called|proposed|supposed|delayed|postponed|needed|required|based)\b)(?:\p{Ll}{2,20}ed|${IRREGULAR}|born|seen|taken|given|broken|stolen|known|done|gone|put|hit|shut|hurt|cut)(?: (?:away|down|up|out|off|over|back|again|there|here|effect|place|office|part))?(?: (?:in|at|near|outside) (?:\p{Lu}[\p{L}’'-]{1,20} ?){1,3})? ?(?:(?:on|in|late|early|mid) ){0,2}(?:the )?$`,
  'u',
)
export const OPENING =
  /^\s*(?:and |but |so |also )?(?:(?:on|in|by|from|early|late) ){0,2}(?:the )?(?:(?:first|second|third|last|final|opening|closing) (?:[a-z]{2,10} )?(?:weeks?|days?|months?|half) of )?$/i
const PAST_BEHIND = new RegExp(
  String.raw`^,? (?:[\p{L}\d,’'.-]+ ){1,6}?(?:${IRREGULAR}|(?!based (?:in|at)\b)[\p{L}-]{2,20}[^e]ed)\b`,
  'iu',
)
/** "The board in October suspended its forecast", "Sales in July rose 2%" */
const PAST_AT_ONCE = new RegExp(
  String.raw`^ (?:\p{Ll}{2,12}ly )?(?:${IRREGULAR}|[\p{Ll}-]{2,20}[^e]ed)(?: (?!by \p{L})[\p{L}\d$£€]|[.,])`,
  'u',
)
/** "Since announcing in October that he would not run" */
const SINCE = /\bsince (?:\p{Ll}{2,12}ing (?:[\p{L}’']{1,15} ){0,4}in )?(?:(?:early|late|mid)[ -])?$/iu
const PAST_LEAD = /\b(?:ended|since|as of)\s(?:(?:on|in|the|late|early|mid) ){0,2}$/i

/** "down from 7.5% in July and a peak of 10% in February" */
const WAS_AT =
  /\b(?:(?:down|up) from|compared (?:with|to)|(?:peak|low|high|trough) of [^.,;:]{0,12}\d)[^.,;:]{0,50} in (?:(?:early|late) )?$/i

/** "By Sunday the firm had left"; not "By Sunday a firm based in Rome must leave". */
export function isBehind(after: string): boolean {
  return PAST_BEHIND.test(after) && !/\b(?:will|must|should|would|could|can|needs?)\b/.test(after)
}

/** Whether the words around a date say that it is gone by: "the year ended Jan. 31", "bought it in May", "In May it bought". */
export function saysBehind({ before, clause, after }: Around): boolean {
  if (clause.includes('had ') && DUE_THEN.test(clause)) return false
  return (
    PAST_LEAD.test(before) ||
    PAST.test(clause) ||
    LIKE_BASE.test(clause) ||
    isApposed(before, after) ||
    WAS_AT.test(clause) ||
    PAST_AT_ONCE.test(after) ||
    (OPENING.test(clause) && PAST_BEHIND.test(after))
  )
}

/** Whether the verb right before a date says that it is gone by, so that one to come is out of the question. */
export function isOwnPast({ clause }: Around): boolean {
  return OWN_VERB.test(clause) || SINCE.test(clause)
}

/** "It closed during the last strike, on 18 January, when": told of what is past, between commas. */
function isApposed(before: string, after: string): boolean {
  if (!/^[,.]/.test(after)) return false
  const [, told = ''] = /([^.;:!?]{1,80}),\s(?:on|in)\s$/.exec(before) ?? []
  return told !== '' && PAST.test(told)
}
