import { isNounGroup, isVerbGroup } from '../../language/chunks/index.js'
import { isComma, isFiniteGroup, isReduced, isTime } from '../../language/clauses/marks.js'
import { normal, type Stretch } from '../../language/item.js'
import type { Anchored } from './anchored.js'

/** Prepositions that tell more of a thing than of what happens to it: "a deal with Iran", "the end of the war". */
const PART = /^(?:of|with|between|against|among|about)$/
const REACH = 8

/** The noun phrase that begins with chunk `at`, with what is its part and, where asked, what "and" joins to its head, in tokens. */
export function phraseFrom(date: Anchored, at: number, joined = true): Stretch {
  const { chunks } = date
  let last = at
  for (let n = 0; n < REACH; n++) {
    const link = chunks[last + 1]
    const next = chunks[last + 2]
    if (!isNounGroup(next) || next.time) break
    const joins = link?.kind === 'preposition' && PART.test(link.word)
    const adds =
      link?.kind === 'conjunction' &&
      /^(?:and|or)$/.test(link.word) &&
      (chunks[last - 1]?.word === 'between' ||
        ((joined || last > at) && (!isFiniteGroup(chunks[last + 3]) || isReduced(chunks, last + 3))))
    if (!joins && !adds) break
    last += 2
  }
  return withoutTime(date, { from: chunks[at]?.from ?? 0, to: chunks[last]?.to ?? 0 })
}

/** "Tuesday's election", "the June 19 summit": what a date leads is the rest. */
export function withoutTime({ tokens, times }: Anchored, { from, to }: Stretch): Stretch {
  const isArticle = /^(?:the|an?|its|his|her|their|this|last|next)$/.test(normal(tokens[from]))
  const time = times.find(
    (other) => other.from === from || (isArticle && other.from === from + 1) || (other.from < from && other.to > from),
  )
  if (!time || time.to >= to) return { from, to }
  let rest = time.to
  while (rest < to - 1 && /^(?:['’]s?|,|-)$/.test(normal(tokens[rest]))) rest++
  return { from: rest, to }
}

/** "A fire on Monday in Lyon": what stands before its date. */
export function withoutOwnDate({ chunks, times }: Anchored, { from, to }: Stretch): Stretch {
  const time = times.find((other) => other.from > from && other.to <= to)
  const k = time ? chunks.findIndex((chunk) => chunk.from === time.from) : -1
  const at = chunks[k - 1]?.kind === 'preposition' ? k - 1 : k
  const isSimple =
    isTime(chunks[k]) &&
    // "The assault, at dawn on 2 May, failed": so do the commas around it
    (chunks[k + 1]?.kind === 'preposition' || (isComma(chunks[k + 1]) && chunks[k]?.to === to)) &&
    !chunks.slice(0, at).some((chunk) => isVerbGroup(chunk) && chunk.from >= from)
  if (!isSimple) return { from, to }
  // "The striker, out since May with a bad knee, returned"
  const comma = chunks.findIndex((chunk, i) => i < at && chunk.from > from && isComma(chunk))
  return { from, to: chunks[comma < 0 ? at : comma]?.from ?? to }
}

/** "Ann Hall, 34": her age is a quantity of its own. */
export function withoutAge({ tokens }: Anchored, { from, to }: Stretch): Stretch {
  const isAge = to - from > 2 && /^\d{1,3}$/.test(normal(tokens[to - 1])) && normal(tokens[to - 2]) === ','
  return { from, to: isAge ? to - 2 : to }
}
