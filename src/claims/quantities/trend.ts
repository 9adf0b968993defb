import { TREND_DOWN, TREND_UP } from '../../lexicon/numbers.js'
import type { Quantity } from '../../record.js'
import type { Range } from '../../text/span.js'
import type { Amount } from './item.js'
import type { FoundUnit } from './units/index.js'

type Trend = Quantity['trend']

const WINDOW = 64
/** Verbs that take things as well: "gained 40 yards", "raised $5 million", "lost three games" say nothing of a rise or fall. */
const TAKING = /^(?:add|gain|rais|los[te]|recover|recoup|advanc|expand|drop(?!ped to)|cut|improv|boost|eas|trim|slash)/
const LEVELS = /point|percent|dollar|cent|penny|pound|euro|yen|job|position|seat|degree|mile|%/
/** What may stand between the verb and its amount. */
const PASSED =
  /^(?:by|to|a|an|the|another|further|just|only|as|much|about|around|over|nearly|almost|some|roughly|approximately|more|less|than|at|least|under|up|total|combined|another|additional|well|low|high|below|above|\p{L}+ly)$/u
/** Verbs that "up" and "down" belong to, saying no direction: "gave up 517 yards", "bringing down 1,200 houses". */
const PHRASAL =
  /^(?:g[ai]v|tak|took|pick|sett?|mak|made|putt?|turn|call|rack|bring|brought|shut|open|back|c[ao]m|show|end|pil|sav|buy|bought|us|burn|knock|tear|tore|br[eo]a?k|ma[dk]e|mark|won|win|lock|track|load|blow|blew|hold|held|throw|threw|lay|laid|end|wind|wound|line|put|look|hunt|shoot|shot|follow|stand|stood|sit|sat|hand|pass|write|wrote|sign|sett?l|speak|grow|grew)(?:e|s|es|ed|t|ting|ing|en|n|l|led|ling)?$/
const NOUN =
  /^[\s-](increase|rise|gain|jump|surge|growth|hike|boost|higher|uptick|advance|drop|fall|decline|decrease|reduction|cut|slump|dip|lower|plunge|slide|slowdown|downturn)s?\b/u
const APPOSED = /^(?:,?\s(?:or|and)\s(?:by\s)?|\s?\()$/

/** Whether the words around an amount say that something rose or fell by it or to it: "rose 5%", "fell to $3", "a 4% drop". */
export function trendOf(
  text: string,
  amount: Amount,
  { start, end }: Range,
  earlier: { end: number; trend: Trend } | null,
): Trend {
  if (amount.first.sign === '+') return 'up'
  const parting = earlier && text.slice(earlier.end, start)
  if (earlier?.trend && parting !== null && APPOSED.test(parting)) return earlier.trend
  const found = trendBefore(
    text.slice(Math.max(0, start - WINDOW), start),
    amount,
    earlier !== null && parting !== null && parting.length < WINDOW ? earlier.end - Math.max(0, start - WINDOW) : 0,
  )
  if (found) return found
  if (amount.first.sign === '-' && amount.unit?.kind === 'percent') return 'down'
  // "Shares were down 2.3%, Burlington by 2.6%": the verb is left out
  if (earlier?.trend && parting && /\bby\s$/.test(parting) && parting.length < 40) return earlier.trend
  // "a 4% drop": the share by which; "a 5-mpg boost" is measured itself
  const share = amount.unit?.kind === 'percent' || /point/.test(amount.unit?.unit.name ?? '')
  const noun = share ? NOUN.exec(text.slice(end, end + 32))?.[1] : undefined
  return noun ? (/^(?:d[reio]|fall|red|cut|slu|sli|slo|lower|plu)/.test(noun) ? 'down' : 'up') : null
}

/** What a verb like "gained" can move: shares and prices, points, jobs; money is raised for something. */
function isLevel(verb: string, unit: FoundUnit | null): boolean {
  if (unit === null) return true
  if (unit.kind === 'money')
    return !/^(?:add|rais|recover|recoup|los[te]|expand)/.test(verb) || /cent|penny/.test(unit.unit.name)
  return unit.kind === 'percent' || LEVELS.test(unit.unit.name)
}

function trendBefore(text: string, amount: Amount, from: number): Trend {
  const clause =
    text
      .slice(Math.max(0, from))
      .split(/[.;:!?(]\s|[()]|,\s/)
      .at(-1) ?? ''
  const words = clause.toLowerCase().match(/[\p{L}'’]+(?:-[\p{L}]+)*/gu) ?? []
  const by = words.at(-1) === 'by' || /\bby (?:\w+ )?$/.test(clause)
  let strangers = 0
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i] ?? ''
    const before = words[i - 1] ?? ''
    if (word === 'up' || word === 'down') {
      const other = PHRASAL.test(before) || /^up to/.test(words.slice(i, i + 2).join(' '))
      if (!other && strangers === 0) return word === 'up' ? 'up' : 'down'
      if (other) return null
    } else if (/^(?:higher|lower)$/.test(word) && words[i + 1] !== 'than') return word === 'higher' ? 'up' : 'down'
    else if (TAKING.test(word) && !by && !isLevel(word, amount.unit)) return null
    else if (TREND_UP.has(word) && word !== 'higher') return 'up'
    else if (TREND_DOWN.has(word) && word !== 'lower') return 'down'
    else if (word === 'from' && amount.low !== null) continue
    else if (!PASSED.test(word)) {
      // "increased its stake by 5%", "raised prices 5%"
      strangers++
      if (!by || strangers > 4 || /^(?:and|but|which|who|while|after|with|per|when|to|that|said|in|at|on)$/.test(word))
        return null
    } else if (word === 'at' && words[i + 1] !== 'least') return null
  }
  return null
}
