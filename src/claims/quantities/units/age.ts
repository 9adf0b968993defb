import { GIVEN_NAMES } from '../../../lexicon/given-names.js'
import { ROLE_NOUNS } from '../../../lexicon/titles.js'
import type { Numeral } from '../numbers/index.js'
import { type FoundUnit, found } from './found.js'

const OLD =
  /^[\s-]{0,3}(years?|yrs?|months?|weeks?|days?)[\s-]{1,3}(?:olds?(?!\p{L})|of[\s-]age(?!\p{L})|young(?!\p{L}))/iu
const YO = /^[\s-]?(?:y\/o|yo|y\.o\.)(?![\p{L}\p{N}])/u
const AGED =
  /\b(?:aged?|ages|(?:people|those|anyone|everyone|children|kids|men|women|adults|voters|persons|workers|residents|users|pupils|students|girls|boys|teenagers|patients|drivers|players)(?=\s(?:over|under)))(?:\s(?:of|about|around|between|just|only|over|under)|\s\d{1,2}(?:,\s\d{1,2}){0,4},?\sand)?\s$/i
const TURNED = /\b(?:turn(?:ed|s|ing)?|(?:die[sd]|dead|retire[sd]?|married|debut) at)\s$/i
const SOMEBODY_IS =
  /\b(?:he|she|I|who|(?:my|his|her|their|our) (?:dad|mum|mom|father|mother|son|daughter|brother|sister|wife|husband|grandmother|grandfather))(?:\s(?:is|was|will be|would be|would have been|had just turned|just turned)|['’](?:s|m|ll be))\s(?:(?:now|just|only|about|almost|nearly)\s)?$/i
const SOMEBODY = /^,\s(?:he|she|I|Mr|Mrs|Ms)\b/
const NO_MORE = /^(?:[,.;)]|$|\s(?:when|and|or|but|by|at|in|years?\b(?!\s(?:ago|later|in))|at the time|on|this|next)\b)/

/** "65 and older", "the 18-to-29 age group" */
const GROUP =
  /^(?:\s(?:and|or)\s(?:older|younger|over(?=[\s.,;)]))|([\s-]age)[\s-](?:groups?|brackets?|range|demographic)\b)/

/** "life expectancy is around 73", "the retirement age rose from 65 to 67" */
const OF_AGE =
  /\b(?:life expectancy|(?:average|median|mean|retirement|pension|minimum|legal|drinking|voting|school-leaving) age)\b[^.;:]{0,32}\b(?:is|was|are|were|of|to|at|from)\s(?:(?:about|around|just|only|over|under|nearly|almost)\s)?$/i
const NO_NOUN =
  /^(?:[.,;:)–-]|$|\s(?:to|and|or|in|by|from|for|but|while|when|at|on|with|than|years?|\p{Ll}{2,12}ing)\b)/u

/** How old somebody is: "43-year-old", "aged 43", "Ana Ortiz, 43,", "he was 43 when". */
export function age(text: string, { start, end, value, form }: Numeral): FoundUnit | null {
  const after = text.slice(end, end + 28)
  const old = OLD.exec(after)
  const unit = (name: string, to: number) =>
    found(
      'age',
      name,
      { start, end: to },
      { ucum: { month: 'mo', week: 'wk', day: 'd' }[name] ?? 'a', dimension: 'time' },
    )
  if (old?.[1])
    return unit(
      old[1]
        .toLowerCase()
        .replace(/^yrs?$/, 'year')
        .replace(/s$/, ''),
      end + old[0].length,
    )
  const group = GROUP.exec(after)
  if (group && value > 1 && value < 120) return unit('year', end + (group[1]?.length ?? 0))
  const short = YO.exec(after)
  if (short) return unit('year', end + short[0].length)
  if (!Number.isInteger(value) || value < 1 || value > 119) return null
  const before = text.slice(Math.max(0, start - 44), start)
  if (AGED.test(before) && !/^[\s-]?(?:million|per|%|months?|weeks?|days?|\p{L}{4,}s\b)/u.test(after))
    return unit('year', end + (/^\syears?\b/.exec(after)?.[0].length ?? 0))
  if (OF_AGE.test(text.slice(Math.max(0, start - 72), start)) && NO_NOUN.test(after))
    return unit('year', end + (/^\syears?\b/.exec(after)?.[0].length ?? 0))
  // ", 38 of the 52 midwives"
  if (form !== 'figures' || /^\sof\b/.test(after)) return null
  if (TURNED.test(before) && value > 12 && NO_MORE.test(after)) return unit('year', end)
  // "At 16, he went to college"
  if (/(?:^|[.!?”"]\s)At\s$/.test(before) && value > 4 && SOMEBODY.test(after)) return unit('year', end)
  if (SOMEBODY_IS.test(before) && value > 5 && NO_MORE.test(after)) return unit('year', end)
  return isApposed(before, after) || isNamedAge(before, after, value) || (value > 12 && isInRole(before, after))
    ? unit('year', end)
    : null
}

/** "Nick Hague 44 and": behind a full name, where commas are left out. */
function isNamedAge(before: string, after: string, value: number): boolean {
  const [, first = '', last = ''] =
    /(\p{Lu}\p{Ll}{1,14})\.?\s(?:\p{Lu}\.\s)?(\p{Lu}[\p{L}’'-]{1,20})\s$/u.exec(before) ?? []
  if (value < 13 || last === '') return false
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

/** "The minister, 54, resigned", "the driver, 43, was" */
function isInRole(before: string, after: string): boolean {
  const [, noun = ''] =
    /\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir)\s(?:[\p{L}-]{1,16}\s){0,2}(\p{Ll}{3,16}),\s$/u.exec(before) ?? []
  return ROLE_NOUNS.has(noun) && /^,\s\p{Ll}/u.test(after)
}

/** "Ana Ortiz, 43,": between commas behind a name. */
function isApposed(before: string, after: string): boolean {
  return (
    /\p{Lu}[\p{Ll}'’-]{1,20}(?:\s(?:Jr|Sr)\.?)?,\s$/u.test(before) &&
    /^(?:,\s|\.(?:\s|$)|;|\s[―—–-]{1,2}\s|\s(?:and|who|of|from)\s)/.test(after) &&
    !/(?:\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}|\b\d{1,4}),\s$/.test(before)
  )
}
