import { PAST } from './behind.js'
import type { Around } from './clause.js'

/** "faces 20 years when he is sentenced on June 12", "faces ten years when sentenced in May", "If elected in November, she" */
const SENTENCED_THEN =
  /\b(?:(?:when|once|until|before|after) (?:he|she|it|they) (?:is|are)|(?:faces?|could|may|will|must)\b[^.;:]{1,60}\b(?:when|once|if)|\b(?:if|unless)) (?:re-)?\p{L}{2,20}(?:ed|en) (?:(?:on|in) )?$/iu

export function isSentencedThen(before: string): boolean {
  return /(?:ed|en) (?:(?:on|in) )?$/.test(before) && SENTENCED_THEN.test(before)
}

/** "expected a decision before Christmas", "wanted the work finished by May" */
const EXPECTED =
  /\b(?:expect|await|want|demand|seek|hope|ask)(?:s|ed|ing)? (?:(?:an?|the|no|its|their|his|her|more|further|for)\b)[^.,;:]{1,50}\b(?:by|before) (?:the )?$/i
const BY_THEN = /\b(?:by|before) (?:the )?$/i
/** "by their next summit on Dec. 18" */
const NEXT = /\b(?:next|upcoming|forthcoming) (?:[\p{L}-]{3,20} ){1,2}(?:on|in) (?:\p{L}{3,9}\.? \d{1,2}[–-])?$/iu
/** "warned of tax rises in the autumn" */
const WARNED = /\bwarn(?:s|ed|ing)? of [^.,;:]{1,50}\b(?:in|by|on) (?:the )?$/i
/** "cuts in the autumn were likely" */
const LIKELY =
  /^ (?:is|are|was|were|looks?|seems?) (?:now |increasingly |very |more )?(?:un)?(?:likely|possible|expected|planned|due|inevitable)\b/
/** "The election in November will be close" */
const WILL_BE = /^ (?:will|shall|is (?:expected|due|set|likely) to|are (?:expected|due|set|likely) to)\b/
/** "is leaving the club in December", "is up for re-election in November": what the present progressive arranges; not "is investigating a fire". */
const DOING =
  /\b(?:is|are|['’]re|am) (?:now |also |currently )?(?:(?:runn|stand|seek|leav|gett|marry|play|host|hold|go|com|mov|retir|return|launch|open|clos|start|end|publish|releas|visit|travel|tour|fly|meet|defend|compet|perform|join|stepp|appear|rais|cutt|introduc|celebrat|rac|expect)ing|up for|in line for)\b[^.,;:]{0,40}\b(?:in|on) $/iu
/** "have booked a week in Tenerife in May" */
const BOOKED =
  /\b(?:has|have|['’]ve) (?:booked|invited|scheduled|arranged|reserved|planned|pencilled in)\b[^.,;:]{0,50}\b(?:in|on|for) $/i

/** "ordered him to return on June 12", "was told to leave by May 3", "subpoenaed him to testify before Congress on" */
const ORDERED =
  /(?:\b(?:order|tell|told|ask|invit|requir|summon)(?:s|ed|ing|e|es|oned)? (?:(?!to\b)[\p{L}’'.-]{2,20} ){0,3}|\p{L}ed (?:(?!to\b)[\p{L}\d’'.-]{2,20} ){1,3}(?=to (?:testify|appear) before))to (?:return|appear|report|leave|vacate|reply|respond|come|attend|surrender|testify)\b[^.,;:]{0,50}\b(?:on|by) $/iu
/** "voted on Thursday to hold elections in June", "called on Monday for a vote in May": the first date is that of the verb. */
const DECIDED_ON =
  /\b(?:voted|agreed|decided|ordered|vowed|promised|pledged|offered|called|asked|proposed|planned|threatened|announced)(?: on)? (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day (?:to \p{Ll}{2,20}|for)\b[^.,;:]{0,50}\b(?:in|on|by) $/u

/** "pledged to release water in May"; not "to lift the ban imposed in May", "to learn from the crash in May" */
const PLEDGED =
  /\b(?:(?:pledg|promis)(?:es?|ed|ing)|vow(?:s|ed|ing)?) to \p{Ll}{2,20} (?:(?!(?:from|after|behind|by|and|or|but|who|which|that|what|it|he|she|they|we|whom|following|against)\b|\p{Ll}+(?:ed|en|ught)\b)[\p{L}\d’'%$£.,-]{1,20} ){0,5}(?:in|on|by|between|from|until) (?:the )?$/u

/** Whether a month, or a day without its year, is when something is wanted, feared or arranged. */
export function isWanted({ before, clause, after }: Around): boolean {
  // a look for what each needs spares most dates the patterns
  if (after.startsWith(' ') && (LIKELY.test(after) || (WILL_BE.test(after) && !PAST.test(clause)))) return true
  if (BY_THEN.test(clause) && EXPECTED.test(clause)) return true
  if (clause.includes(' of ') && WARNED.test(clause)) return true
  if (/\b(?:ha(?:s|ve)|['’]ve) /.test(clause) && BOOKED.test(clause)) return true
  if (clause.includes(' to ') && ORDERED.test(clause)) return true
  if (clause.includes('to ') && PLEDGED.test(before)) return true
  if (clause.includes('day ') && DECIDED_ON.test(clause)) return true
  if (/next|coming/.test(clause) && NEXT.test(clause)) return !/\b(?:was|were|had)\b/.test(clause)
  const doing = /ing |up for|in line/.test(clause) ? DOING.exec(clause) : null
  return doing !== null && !PAST.test(clause.slice(0, doing.index))
}

/** "Storm to hit Florida on Thursday": a headline's future, without a verb before it or a stop behind. */
const HEADLINE =
  /^(?!(?:Thanks|Due|According|Prior|Next|Up|Owing|Back|Close|Response|Attempts?|Efforts?|Calls?|Damage|Access|Reaction|Tribute|Key|Guide|Welcome|Road|Path|Answer|[A-Z][a-z]+(?:ing|ed))\b)(?:[A-Z][\w’'-]{1,20} ){1,4}to \p{Ll}{2,20}\b[^.,;:]{0,60}$/u

export function isHeadlinesFuture(before: string, after: string): boolean {
  return after.length < 60 && before.includes('to ') && HEADLINE.test(before) && !/,|[.!?]["”’]?$/.test(after)
}
