import { singular } from '../../../language/singular.js'
import { CARDINALS } from '../../../lexicon/numbers.js'
import { PEOPLE } from '../../../lexicon/people.js'
import type { Numeral } from '../numbers/index.js'
import { type FoundUnit, found } from './found.js'
import { isOfSomebody } from './somebody.js'

const OLD =
  /^[\s-]{0,3}(years?|yrs?|months?|weeks?|days?)[\s-]{1,3}(?:olds?(?!\p{L})|of[\s-]age(?!\p{L})|young(?!\p{L}))/iu
const YO = /^[\s-]?(?:y\/o|yo|y\.o\.)(?![\p{L}\p{N}])/u
const AGED =
  /\b(?:aged?|ages|as (?:young|old) as|(?:people|those|anyone|everyone|children|kids|men|women|adults|voters|persons|workers|residents|users|pupils|students|girls|boys|teenagers|patients|drivers|players)(?=\s(?:over|under)))(?:\s(?:of|about|around|between|just|only|over|under)|\s(?:\d{1,2}|[a-z]{3,8})(?:,\s(?:\d{1,2}|[a-z]{3,8})){0,4},?\sand)?\s$/i
/** "65 and older", "the 18-to-29 age group" */
const GROUP =
  /^(?:\s(?:and|or)\s(?:older|younger|over(?=[\s.,;)]))|([\s-]age)[\s-](?:groups?|brackets?|range|demographic)\b)/

/** "life expectancy is around 73", "the retirement age rose from 65 to 67" */
const OF_AGE =
  /\b(?:life expectancy|(?:average|median|mean|retirement|pension|minimum|legal|drinking|voting|draft|conscription|school-leaving) age|age limit)\b[^.;:]{0,32}\b(?:is|was|are|were|of|to|at|from)\s(?:(?:about|around|just|only|over|under|nearly|almost|now|still)\s)?$/i
/** "the youngest of them was four" */
const ELDEST = /\b(?:youngest|oldest|eldest)\b([^.;:,]{0,32})\b(?:is|was)\s(?:only\s|just\s)?$/
/** "half of the patients were under 40" */
const UNDER = /\b(?:is|are|was|were)\s(?:\p{Ll}{2,12}\s)?(?:over|under)\s$/u
const NO_NOUN =
  /^(?:[.,;:)–-]|$|\s(?:to|and|or|in|by|from|for|but|while|when|at|on|with|than|years?|\p{Ll}{2,12}ing)\b)/u

/** How old somebody is: "43-year-old", "aged 43", "Ana Ortiz, 43,", "he was 43 when". */
export function age(text: string, numeral: Numeral): FoundUnit | null {
  const { start, end, value } = numeral
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
  // "anyone under the age of 16 needs a permit"
  if (
    AGED.test(before) &&
    (/ age of $/.test(before) || !/^[\s-]?(?:million|per|%|months?|weeks?|days?|\p{L}{4,}s\b)/u.test(after))
  )
    return unit('year', end + (/^\syears?\b/.exec(after)?.[0].length ?? 0))
  const isSaid =
    OF_AGE.test(text.slice(Math.max(0, start - 72), start)) ||
    isEldest(before) ||
    (value > 9 && UNDER.test(before) && isOfPeople(before))
  if (isSaid && NO_NOUN.test(after)) return unit('year', end + (/^\syears?\b/.exec(after)?.[0].length ?? 0))
  // ", 38 of the 52 midwives"
  if (/^\sof\b/.test(after)) return null
  return isOfSomebody(text, numeral) ? unit('year', end) : null
}

/** "the oldest", "the oldest of them"; not "the oldest record" */
function isEldest(before: string): boolean {
  const [, whom] = ELDEST.exec(before) ?? []
  const noun = /^\s(\p{Ll}+)(?:\s(?:in|on|at|from)\s|\s$)/u.exec(whom ?? '')?.[1]
  return whom !== undefined && (noun === undefined || isPerson(noun))
}

/** "half of the patients", "drivers in Leeds", "those killed"; not "the number of patients", "sales to women" */
function isOfPeople(before: string): boolean {
  const words = before.toLowerCase().match(/[\p{L}\p{N}%]+|[.,;:’']/gu) ?? []
  return words.some((word, i) => {
    if (!isPerson(word) || !BEHIND_PEOPLE.test(words[i + 1] ?? '')) return false
    const link = words.findLastIndex(
      (one, k) => k < i && k > i - 5 && /^(?:of|from|to|for|by|among|with|[.,;:])$/.test(one),
    )
    return !/^\p{L}/u.test(words[link] ?? '') || (words[link] === 'of' && isShare(words[link - 1] ?? ''))
  })
}

const isPerson = (word: string): boolean => /^(?:them|those)$/.test(word) || PEOPLE.has(singular(word))
const isShare = (word: string): boolean => CARDINALS.has(word) || SHARE.test(word)
const SHARE =
  /^(?:half|most|many|some|all|none|both|few|several|each|more|thirds?|quarters?|percent|cent|majority|%|\d+)$/i
const BEHIND_PEOPLE = /^(?:is|are|was|were|in|on|at|from|with|who|\p{Ll}+ed|hurt)$/u
