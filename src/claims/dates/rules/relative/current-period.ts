import { pattern } from '../../../../rules/pattern.js'
import type { DateRule } from '../../rule.js'
import { liesAhead } from '../../tense.js'
import { unitOf } from '../../vocabulary.js'

const ENDED = /^ (?:that |which )?(?:ended|ending)\b/
/** What cannot follow "the year" where it is the one spoken of. */
const NOT_AFTER =
  '(?! (?:of|ago|before|after|earlier|later|which(?! end(?:ed|ing|s)\\b)|when|old|end|in which|long|round|he|she|it|they|we|I)\\b|s\\b|-)'
/** "the year that he left" is told of by the clause; "said over the weekend that" is not. */
const CLAUSE = /^ that\b(?! end(?:ed|ing|s)\b)/
const SAID_THEN =
  /\b(?:said|says|told|added|announced|reported|confirmed|warned|wrote|ruled|agreed|revealed|claimed|argued)\b[^.,;:“"]{0,40}\s(?:over|at|during|in|by)\s(?:the (?:end|start|beginning) of )?$/

/** "the end of the year" is told of a year, "coach of the year" and "a quarter of the year" are not. */
const PART_OF = /\b(?:end|rest|start|beginning|part|half|remainder|most|course|first|last|middle) of\s$/

export const currentPeriod: DateRule = {
  id: 'date.current',
  says: 'the week, quarter or year that is told of: "the quarter", "the latest fiscal year"; "the year ended March 31" is a length of time',
  needs: /\b(?:week|weekend|month|quarter|year|period|decade|century)\b/,
  find: pattern`the (?:latest|most recent) (?<period>period)|(?<which>the|this|its)(?: (?<latest>latest|most recent|recent|just-ended|current))?(?: (?<kind>fiscal|financial|calendar|full))? (?<unit>week|weekend|month|quarter|year|decade|century)${NOT_AFTER}`,
  read: ({ piece, before, after }) => {
    if (piece('period')) return { kind: 'same', unit: 'quarter' }
    const unit = unitOf(piece('unit'))
    if (!unit || /^[A-Z][a-z]/.test(piece('unit'))) return null
    if (CLAUSE.test(after) && !SAID_THEN.test(before)) return null
    if (!piece('latest') && (/^this/i.test(piece('which')) || (/^its/i.test(piece('which')) && !piece('kind'))))
      return null
    if (unit !== 'quarter' && /\b[a-z]+ of\s$/.test(before) && !PART_OF.test(before)) return null
    if (unit === 'month' && ENDED.test(after)) return { kind: 'duration', amount: 1, unit }
    if (/^(?:month|decade|century)$/.test(unit) && !PART_OF.test(before)) return null
    // "will stay shut for the rest of the week"
    if (unit !== 'quarter' && /\b(?:rest|remainder) of\s$/.test(before) && liesAhead(before, after))
      return { kind: 'shift', unit, by: 0, from: 'writing' }
    if (unit === 'year' && /^full/i.test(piece('kind'))) return { kind: 'shift', unit, by: 0, from: 'writing' }
    if (
      unit === 'year' &&
      (ENDED.test(after) || /^ (?:to|through|until) (?:[A-Z]|\d|the end of|end-|last )/.test(after))
    )
      return { kind: 'duration', amount: 1, unit }
    return {
      kind: 'same',
      unit,
      ...(/^(?:latest|most recent|just-ended)/i.test(piece('latest')) ? { over: true } : {}),
    }
  },
  examples: {
    'Net rose in the second quarter of 2023. Sales for the quarter fell.': '2023-34',
    'A charge is expected in the fourth quarter of 2024. In the latest quarter sales fell.': '2024-34',
    'for the year ended March 31': 'P1Y',
    'in the year to the end of March': 'P1Y',
    'in the month ended June 30': 'P1M',
    'by the end of the year': '2024',
    'by the end of the calendar year': '2024',
    'by the end of the month': '2024-07',
    'Ms. Hall said over the weekend that it was shut.': '2024-07-06/2024-07-07',
  },
  never: ['coach of the year', 'Coach of the Year', 'It was the year that he left.'],
}
