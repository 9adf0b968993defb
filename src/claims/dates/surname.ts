import { GIVEN_NAMES } from '../../lexicon/given-names.js'
import { HONORIFICS, isTitleWord } from '../../lexicon/titles.js'
import { isMonthOfNoun } from './rules/calendar/month.js'
import type { FoundTime } from './scan.js'

const MONTH = /^(?:March|April|May|June|August)$/
const NAMED = /\b(?<first>\p{Lu}\p{Ll}{1,15})(?<stop>\.?) (?<month>March|April|May|June|August)\b(?! \d)/gu
/** "Grant May be right?", "Mark June in your diary": verbs that open a sentence. */
const IS_VERB = /^(?:Will|Mark|Grant|Can)$/
/** What stands before a month and before nobody's name: "in May", "an election for May", "until after May". */
const OF_TIME =
  /\b(?:in|since|until|till|during|throughout|last|next|this|early|late|mid|every|each|(?:end|middle|start|beginning) of|until (?:after|before)|(?:set|scheduled|planned|due|slated|election|elections|data|figures|results) for)[\s-]$/i
/** "from May onwards", "By May, it had …", "Between May and June" */
const BEFORE = /(?:\bfrom|^(?:By|From|After|Before|Between|For)|, (?:by|from)) $/
const BEHIND =
  /^(?:,| onwards?\b| (?:to|and|or|until|through) (?:January|February|March|April|May|June|July|August|September|October|November|December)\b)/
/** "the May camp", "a May ally" */
const HERS = /^ (?:camp|team|deal|plan|years|ally|allies|loyalist|supporter|aide)/

/** The months that are somebody's surname in a text, "Theresa May" or "Mr. March"; not those after a stop, "his wife, Anna. May was". */
export function surnamesIn(text: string): ReadonlySet<string> {
  const names = new Set<string>()
  for (const { groups, index } of text.matchAll(NAMED)) {
    const { first = '', stop, month = '' } = groups ?? {}
    const word = first.toLowerCase()
    const isTitle = HONORIFICS.has(word) || (isTitleWord(word) && (!stop || word.length < 5))
    const isGiven = !stop && GIVEN_NAMES.has(word) && !MONTH.test(first)
    const isOpening = IS_VERB.test(first) && /(?:^|[.!?:;”"]\s+|\n\s*)$/.test(text.slice(Math.max(0, index - 3), index))
    if (isTitle || (isGiven && !isOpening)) names.add(month)
  }
  return names
}

/** "May said", in a text that tells of Theresa May, is no month; "in May" is one, and so is "April and May". */
export function withoutSurnames(found: readonly FoundTime[], text: string, surnames: () => ReadonlySet<string>) {
  return found.filter(({ rule, start, end }, i) => {
    if (rule !== 'date.month' || !MONTH.test(text.slice(start, end))) return true
    const isBeside = text.slice(found[i - 1]?.end ?? 0, start).length < 6 && i > 0
    const [before, after] = [text.slice(0, start), text.slice(end)]
    if (isBeside || OF_TIME.test(before) || (BEFORE.test(before) && BEHIND.test(after))) return true
    return (isMonthOfNoun(before, after) && !HERS.test(after)) || !surnames().has(text.slice(start, end))
  })
}
