import { casePattern } from '../../../../rules/pattern.js'
import type { DateRule } from '../../rule.js'
import { clock, clockOf, part, partOf, weekday, weekdayOf } from '../../vocabulary.js'

const TIME = `(?:,? (?:(?:early|late) )?(?<part>${part.source})|,? (?:at )?(?<clock>${clock.source}))?`

export const weekdayRule: DateRule = {
  id: 'date.weekday',
  says: 'a weekday: the most recent one, today included, or the next one where the clause looks ahead; "last" and "next" as they say; with the part of the day',
  needs: /day|\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|[A-Z]{3})/,
  find: casePattern`(?:(?<lead>[Aa] (?:week|fortnight)) (?:on|from) |(?<lead2>[Tt]wo weeks) from |(?<which>[Ll]ast|[Nn]ext|[Tt]his|[Tt]his past|[Tt]his coming|[Tt]he (?:following|previous)) )?${weekday}(?! \d{1,2}(?:[, ]|$)|s\b)(?: (?<tail>week|fortnight)(?=[.,;:)]|$| (?:and|but|to|at|when)\b)|${TIME})`,
  read: ({ piece, before, after }) => {
    const number = weekdayOf(piece('weekday'))
    if (!number || isName(piece('weekday'), before, after)) return null
    const said = piece('which').toLowerCase()
    const weeks = piece('lead') || piece('lead2') || piece('tail')
    if (weeks) return { kind: 'weekday', weekday: number, week: 1, later: /week$/.test(weeks) ? 1 : 2 }
    const dayPart = partOf(piece('part'))
    const time = piece('clock') ? clockOf(piece('clock')) : null
    return {
      kind: 'weekday',
      weekday: number,
      week: /next|coming|following/.test(said) ? 1 : /last|past|previous/.test(said) ? -1 : null,
      ...(/following|previous/.test(said) ? { from: 'mention' as const } : {}),
      ...(dayPart ? { part: dayPart } : {}),
      ...(time ? { time } : {}),
    }
  },
  examples: {
    'The minister said Friday that talks had failed.': '2024-07-05',
    'The court ruled on Wednesday.': '2024-07-10',
    'They meet next Tuesday.': '2024-07-16',
    'The court will rule on Friday.': '2024-07-12',
    'On Friday the two sides will meet again.': '2024-07-12',
    'On Friday the league plans to meet.': '2024-07-12',
    'Talks are set to resume Friday.': '2024-07-12',
    'They may leave as early as Friday.': '2024-07-12',
    'He told reporters Friday that it will open.': '2024-07-05',
    'on Tuesday night': '2024-07-09TNI',
    'They meet a week from Monday.': '2024-07-22',
  },
  never: [
    'The Sun reported it.',
    'He sat down.',
    'They wed in spring 2019.',
    'the band Black Sabbath',
    'Joe Friday came.',
  ],
}

/** "The Sun", "Sun Microsystems"; "Ruby Tuesday", "Black Friday" and "Good Friday" are no plain days. */
function isName(word: string, before: string, after: string): boolean {
  if (/^(?:Sun|Sat|Mon|SUN|SAT|MON|Wed|WED)\.?$/.test(word) && !/(?:\bon|\()\s?$/.test(before)) return true
  if (/^(?:Sun|Sat|Mon|Wed)$/.test(word) && /^\s[A-Z]/.test(after)) return true
  return (
    /\b(?:Black|Good|Ash|Bloody|Holy|Palm|Easter|Cyber|Super|Fat|Shrove|Ruby|Joe|Maundy|Whit)\s$/.test(before) ||
    /^\s(?:Night Live|Night Lights|Night Football|Times|Telegraph|Mirror|Mail|Express|Courier|Herald|Post|Independent|Tribune|Morning Post|Evening Post|Review)\b/.test(
      after,
    )
  )
}
