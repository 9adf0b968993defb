import { singular } from '../../../language/singular.js'
import { GIVEN_NAMES } from '../../../lexicon/given-names.js'
import { PEOPLE } from '../../../lexicon/people.js'
import { PLACES } from '../../../lexicon/places.js'
import type { Numeral } from '../numbers/index.js'

const TURNED = /\bturn(?:ed|s|ing)?\s$/i
/** What is done at an age: "she left school at 16". */
const AT =
  /\b(?:[Dd]ied?|[Dd]ies|[Dd]ead|retire[sd]?|retiring|married|wed|divorced|widowed|orphaned|enlisted|emigrated|graduated|debuted?|diagnosed|turned pro(?:fessional)?|(?:left|leaving) (?:school|home|college)|(?:elected|appointed|named|crowned|ordained|made)\s[^.;:]{0,40}|(?:[Hh]e|[Ss]he|I|who)\s(?:had\s)?(?:became|become|joined|won|moved|wrote|sold|published|quit|learned|learnt)\s[^.;:]{1,40}|and\s(?:won|joined|became)\s[^.;:]{1,40}|first (?:child|baby|job|novel|book)|(?:began|started) (?:his|her|(?!trading)\p{Ll}+ing)[^.;:]{0,24})(?:\s(?:in|on)\s[\p{L}\d ]{4,16})?,?\sat\s$/u
const SOMEBODY_IS =
  /\b(?:he|she|I|who|(?:Mr|Mrs|Ms|Miss|Dr)\.?\s\p{Lu}[\p{L}’'-]{1,20}|(?:my|his|her|their|our) (?:dad|mum|mom|father|mother|son|daughter|brother|sister|wife|husband|grandmother|grandfather))(?:\s(?:is|was|will be|would be|would have been|had just turned|just turned)|['’](?:s|m|ll be))\s(?:(?:now|just|only|about|almost|nearly)\s)?$/iu
const SOMEBODY = /^,\s(?:he|she|I|Mr|Mrs|Ms)\b/
const SOMEBODY_DOES =
  /^,\s(\p{Lu}[\p{L}’'-]{2,20})\s(?:has been|is|was|still|became|lives|plays|knows|feels|looks|says|said)\b/u
const NAME_IS = /(\p{Lu}\p{Ll}[\p{L}’'-]{1,20})\s(?:(\p{Lu}[\p{L}’'-]{1,20})\s)?(?:is|was)\s(?:now\s|just\s|only\s)?$/u
const NO_PERSON = /(?:tion|ment|ance|ence|ity|ness|ages?|ures?)$/
const NO_MORE =
  /^(?:[,.;)]|$|\s(?:when|and|or|but|by|at|in|before|until|years?\b(?!\s(?:ago|later|in))|at the time|on|this|next|last|earlier|today|yesterday)\b)/
/** "turned 40 three weeks ago" */
const SPELL_FROM =
  /^\s(?:an?|\d{1,2}|\p{Ll}{3,8})\s(?:days?|weeks?|months?|years?|hours?)\s(?:ago|before|after|earlier|later)\b/u
const MAN_OF = /\b(?:man|woman|boy|girl|lad|youth|child)\sof\s(?:(?:about|around|nearly|almost|just|only)\s)?$/
const BEHIND_MAN = /^(?:[,.;)]|$|\s(?:who|was|is|has|had|and|from|\p{Ll}{2,9}ed)\b)/u
const NAME_BEFORE = /\p{Lu}[\p{Ll}'’-]{1,20}(?:\s(?:Jr|Sr)\.?)?,\s(?:now\s|both\s|each\s)?$/u
const PEOPLE_BEFORE = /(?:^|\s)(\p{Ll}{3,16}),\s(?:both\s|each\s|now\s)?(?:\d{1,2},\s){0,4}(?:\d{1,2},?\sand\s)?$/u
const TWO = /^(?:couple|pair|duo|trio|twosome)$/
const MORE_AGES = /^(?:,\s\d{1,2}){0,4},?\sand\s\d{1,2}[,.;)]/
const ROLE_BEFORE =
  /\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir)\s(?:[\p{L}\d’'-]{1,16}\s){0,2}(\p{Ll}{3,16})(?:\s(?:of|from|in|at)\s(?:the\s|an?\s)?[\p{L}-]{2,16})?,\s$/u
const MONTH_BEFORE =
  /(?:\b(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)|\b\d{1,4}),\s$/

/** Whether a bare number says how old somebody is: "Ana Ortiz, 43,", "he was 43 when", "she left school at 16". */
export function isOfSomebody(text: string, { start, end, value, form }: Numeral): boolean {
  const before = text.slice(Math.max(0, start - 96), start)
  const after = text.slice(end, end + 28)
  if (form !== 'figures') return value > 1 && value < 13 && isChild(before, after)
  const closes = NO_MORE.test(after)
  if (value > 12 && TURNED.test(before) && (closes || SPELL_FROM.test(after))) return true
  if (value > 12 && closes && before.endsWith(' at ') && AT.test(before)) return true
  // "At 16, he went to college", "Now 70, he lives"
  if (value > 4 && after.startsWith(',') && /(?:^|[.!?”"]\s)(?:At|Now)\s$/.test(before) && isFollowed(after, value))
    return true
  if (closes && isSaidOf(before, after, value)) return true
  if (MAN_OF.test(before) && BEHIND_MAN.test(after)) return true
  return (
    isApposed(before, after, value) ||
    isNamedAge(before, after, value) ||
    isOfPeople(before, after) ||
    (value > 12 && isInRole(before, after))
  )
}

/** "I was nine in 1975", "Gwen Parry was nine." */
function isChild(before: string, after: string): boolean {
  if (!/\b(?:was|is|[’']s)\s(?:only\s|just\s|now\s)?$/.test(before)) return false
  return /^(?:\swhen\b|\sin\s[12]\d{3}\b|\sat the time\b|[.,])/.test(after) && isSaidOf(before, after, 6)
}

function isFollowed(after: string, value: number): boolean {
  if (SOMEBODY.test(after)) return true
  const name = SOMEBODY_DOES.exec(after)?.[1]
  return value > 12 && name !== undefined && !PLACES.has(name.toLowerCase())
}

/** "he was 43", "when she was 4", "Riedel was 14 when the wall fell" */
function isSaidOf(before: string, after: string, value: number): boolean {
  const when = /^\swhen\b/.test(after)
  if (SOMEBODY_IS.test(before)) return value > 5 || when || /\bwhen\s\S+\swas\s$/.test(before)
  const [, first = '', last] = NAME_IS.exec(before) ?? []
  if (first === '' || NO_PERSON.test(last ?? first)) return false
  return (
    when ||
    (last !== undefined && GIVEN_NAMES.has(first.toLowerCase()) && !/^\s(?:by|on|in(?!\s[12]\d{3}\b))\b/.test(after))
  )
}

/** "Nick Hague 44 and": behind a full name, where commas are left out. */
function isNamedAge(before: string, after: string, value: number): boolean {
  const [, first = '', last = ''] =
    /(\p{Lu}\p{Ll}{1,14})\.?\s(?:\p{Lu}\.\s)?(\p{Lu}[\p{L}’'-]{1,20})\s$/u.exec(before) ?? []
  // "since Ted Mallory's 31 in 1998": what he scored
  if (value < 13 || last === '' || /['’]s$/.test(last)) return false
  if (
    /^\s(?:who|is|was|has|had|said|told|of|from|and|were|will)\s/.test(after) &&
    !/^\s(?:of|and|from)\s(?:the\s)?\p{Ll}/u.test(after)
  )
    return true
  // "Peter Holland 45 deputy general manager": what somebody is, not what is counted
  const next = /^\s(\p{Ll}+)/u.exec(after)?.[1] ?? ''
  const named = GIVEN_NAMES.has(first.toLowerCase()) || /^(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov)$/.test(first)
  return named && (/^[,.]/.test(after) || (next !== '' && !/[^s]s$|^people$/.test(next)))
}

/** "their sons, 12 and 15,", "two women, both 34," */
function isOfPeople(before: string, after: string): boolean {
  const noun = PEOPLE_BEFORE.exec(before)?.[1]
  if (!noun || !(TWO.test(noun) || (singular(noun) !== noun && PEOPLE.has(singular(noun))))) return false
  return MORE_AGES.test(after) || (/^[,.;)]/.test(after) && /(?:and|both|each)\s$/.test(before))
}

/** "The minister, 54, resigned", "the driver of the van, 43, was", "and her husband, 31." */
function isInRole(before: string, after: string): boolean {
  const noun = ROLE_BEFORE.exec(before)?.[1] ?? ''
  return PEOPLE.has(noun) && /^(?:,\s\p{Ll}|\.(?:\s|$))/u.test(after)
}

/** "Ana Ortiz, 43,", "Parry, now 59,": between commas behind a name. */
function isApposed(before: string, after: string, value: number): boolean {
  if (!NAME_BEFORE.test(before) || MONTH_BEFORE.test(before)) return false
  if (/(?:now|both|each)\s$/.test(before) && (value < 5 || !/^(?:,|\sand\b)/.test(after))) return false
  return /^(?:,\s|\.(?:\s|$)|;|\s[―—–-]{1,2}\s|\s(?:and|who|of|from)\s)/.test(after)
}
