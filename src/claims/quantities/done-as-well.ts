import type { Item } from './item.js'

const ABOUT = '(?:(?:about|some|around|nearly|almost|another|only|at least|more than|up to|as many as)\\s)?$'
const CLAUSE_END = /^(?:[.,;)]|$)/
/** What is done to things of one kind. */
const PAIRS: readonly (readonly [first: string, second: string])[] = [
  ['kill(?:ed|ing|s)', '(?:wound|injur)(?:ed|ing)|hurt(?:ing)?'],
  ['w[io]n(?:s|ning)?|gain(?:ed|ing|s)?', 'los(?:t|ing|es)|dr[ae]w(?:n|ing)?|tied'],
  ['scor(?:ed|ing|es)', 'conced(?:ed|ing)'],
  ['bought|buying|built|building', 'sold|selling'],
  ['open(?:ed|ing|s)', 'clos(?:ed|ing)'],
  ['convict(?:ed|ing)', '(?:acquitt|clear)(?:ed|ing)'],
  ['cancell?(?:ed|ing)', '(?:delay|divert)(?:ed|ing)'],
]
const LINKS = PAIRS.map(([first, second]) => ({
  first: new RegExp(`\\b(?:${first})\\s${ABOUT}`),
  second: new RegExp(`^,?\\s(?:and|but)\\s(?:(?:has|have|had|also)\\s)?(?:${second})\\s${ABOUT}`),
}))
/** "48 flights were cancelled and about 112 delayed" */
const DONE_TO = new RegExp(
  `^\\s(?:(?:was|were|are|been|being)\\s)?(?:[a-z]{3,12}ed|hurt|shot|taken|sold|built),?\\s(?:and|but)\\s${ABOUT}`,
)
const DONE = /^\s(?:[a-z]{3,12}ed|hurt|shot|taken|sold|built)(?:[.,;)]|$|\s(?:in|by|on|at|to|from|after)\b)/
/** Whom a blast kills and whom it wounds need be no more alike than that. */
const ANYBODY = /^(?:people|persons?|civilians?|passengers?|bystanders?)$/

/**
 * Whether a bare number counts more of what the number before it counts: "killing 18 people and wounding 22", "won 14 seats
 * and lost three"; not "killed three soldiers and wounded 22", "burnt 18 homes and hurt 22".
 */
export function isDoneAsWell(text: string, model: Item | undefined, own: Item): boolean {
  if (model?.unit?.kind !== 'count') return false
  const link = text.slice(model.end, own.start)
  if (DONE_TO.test(link)) return DONE.test(text.slice(own.end, own.end + 24))
  if (!/^,?\s(?:and|but)\s/.test(link) || !CLAUSE_END.test(text.slice(own.end))) return false
  const before = text.slice(Math.max(0, model.start - 30), model.start)
  const pair = LINKS.findIndex(({ first, second }) => second.test(link) && first.test(before))
  return pair > 0 || (pair === 0 && ANYBODY.test(model.unit.unit.name))
}
