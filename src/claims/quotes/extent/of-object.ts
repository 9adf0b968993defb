import { isNounGroup } from '../../../language/chunks/index.js'
import { isDash, isFiniteGroup } from '../../../language/clauses/marks.js'
import { tellsMeans, tellsOccasion } from './occasion.js'
import { type Stop, verbFollows } from './place.js'

/** Where an object ends without a comma: "criticized the plan during the debate". */
export const OF_OBJECT: readonly Stop[] = [
  ({ chunks, j }) => chunks[j]?.kind === 'mark' && chunks[j]?.word === ':',
  // a dash that no other one answers
  ({ chunks, j, end }) => isDash(chunks[j]) && !chunks.slice(j + 1, Math.min(end, j + 24)).some(isDash),
  // "and left", "and he thanked her"
  ({ chunks, j }) => {
    const subject = chunks[j + 1]
    return (
      chunks[j]?.kind === 'conjunction' &&
      (verbFollows(chunks, j + 1) || (isNounGroup(subject) && subject.pronoun && isFiniteGroup(chunks[j + 2])))
    )
  },
  // "when he spoke", "during the debate"
  ({ chunks, j }) => chunks[j]?.kind === 'wh' && /^(?:when|where)$/.test(chunks[j]?.word ?? ''),
  ({ chunks, j }) =>
    chunks[j]?.kind === 'preposition' && /^(?:during|after|before|since|until)$/.test(chunks[j]?.word ?? ''),
  tellsOccasion,
  tellsMeans,
  // "on Saturday", "last week"; not "criticized her on Saturday for voting against it"
  ({ chunks, j }) => {
    const time = /^(?:on|in|at)$/.test(chunks[j]?.word ?? '') ? j + 1 : j
    const group = chunks[time]
    if (!isNounGroup(group) || !group.time || (time === j && chunks[j - 1]?.kind === 'preposition')) return false
    return !/^(?:for|of|as|to|over|about|that)$/.test(chunks[time + 1]?.word ?? '')
  },
]
