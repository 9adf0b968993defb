import { pattern } from '../../../../rules/pattern.js'
import type { DateRule } from '../../rule.js'
import { clock, clockOf, part, partOf, whichOf } from '../../vocabulary.js'

const DAYS: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tonight: 0, tomorrow: 1 }

const named: DateRule = {
  id: 'date.today',
  says: 'yesterday, today, tonight, tomorrow, this morning, last night',
  needs: /today|yesterday|tomorrow|night|morning|afternoon|evening/i,
  find: pattern`(?<named>yesterday|today|tonight|tomorrow)(?: ${part}|,? at (?<clock>${clock.source}))?|(?<said>this|last|earlier this|later this) (?<part2>morning|afternoon|evening|night)`,
  read: ({ piece, text, before, after }) => {
    if (isTitle(text, before, after)) return null
    const word = piece('named').toLowerCase()
    const dayPart = word === 'tonight' ? 'NI' : partOf(piece('part') || piece('part2'))
    const by = word === '' ? (piece('said').toLowerCase() === 'last' ? -1 : 0) : (DAYS[word] ?? 0)
    const time = piece('clock') ? clockOf(piece('clock')) : null
    return {
      kind: 'shift',
      unit: 'day',
      by,
      from: 'writing',
      ...(dayPart ? { part: dayPart } : {}),
      ...(time ? { time } : {}),
    }
  },
  examples: {
    'He left yesterday.': '2024-07-09',
    'The vote is tomorrow morning.': '2024-07-11TMO',
    'It rained last night.': '2024-07-09TNI',
    'It closes later this afternoon.': '2024-07-10TAF',
    '“Today we begin,” she said.': '2024-07-10',
    '“Tonight’s vote is close,” she said.': '2024-07-10TNI',
  },
  never: [
    'USA Todays readers',
    'It happened this March.',
    'USA Today reported it.',
    'a USA TODAY poll',
    "He works for ''Today.''",
    'She was on the “Today” show.',
    'She was on the Tonight Show.',
  ],
}

/** "USA Today", "the “Today” show" */
function isTitle(text: string, before: string, after: string): boolean {
  if (!/^T(?:oday|ODAY|onight)$/.test(text)) return false
  if (/USA\s$/.test(before)) return true
  return /(?:[“"‘]|'')$/.test(before)
    ? /^[.,]?["”’'](?!s\b)/.test(after)
    : /^ (?:[Ss]how|[Pp]rogram(?:me)?)\b/.test(after)
}

const twoDaysOff: DateRule = {
  id: 'date.two-days-off',
  says: 'the day before yesterday, the day after tomorrow',
  needs: /yesterday|tomorrow/i,
  find: pattern`(?:the )?day (?<way>before yesterday|after tomorrow)`,
  read: ({ piece }) => ({
    kind: 'shift',
    unit: 'day',
    by: /^before/i.test(piece('way')) ? -2 : 2,
    from: 'writing',
  }),
  examples: { 'They met the day before yesterday.': '2024-07-08', 'It ends the day after tomorrow.': '2024-07-12' },
  never: ['It ended the day before.', 'He left the day after.'],
}

/** What makes a night an occasion: "opening night", "election night". */
const NAMED_NIGHT =
  /\b(?:opening|closing|first|last|final|election|wedding|school|quiz|press|charity|awards|gala|sleepless|stag|hen)\s$/i

const partOfDay: DateRule = {
  id: 'date.part-of-day',
  says: 'a part of the day that is spoken of',
  needs: /morning|lunchtime|afternoon|evening|night/i,
  find: pattern`(?<=\b(?:in|during|by|that|through|late|early|overnight,) (?:the |that )?)(?:(?:the |that )?(?:(?:early|late|mid)[ -])?(?<part>morning|afternoon|evening))|(?:the )?(?:(?:early|late|mid)[ -])?(?<part3>morning|lunchtime|afternoon|evening|night)(?: hours)?(?= (?:of|on) (?:(?:the )?\d|[A-Z][a-z]+ \d|[A-Z][a-z]{2,5}day|(?:that|the)(?: very)?(?: same)? day|today|yesterday))|(?:(?:that|the)(?: very)? same|that|the next|the following|the previous) (?<part2>morning|afternoon|evening|night)|the (?<part4>morning|afternoon|evening|night) (?:before|(?<next>after))(?=[.,;:)]|$| (?:and|but|when|with)\b)|(?<=[a-z,] )overnight(?! [a-z]+(?:s|ed) |, (?!hours |days |minutes |weeks )[a-z]+(?:s|ed) )`,
  read: ({ piece, text, before }) => {
    const dayPart = partOf(piece('part') || piece('part2') || piece('part3') || piece('part4') || 'night')
    if (dayPart && (piece('next') || /^the (?:next|following)/i.test(text)))
      return { kind: 'shift', unit: 'day', by: 1, from: 'mention', part: dayPart }
    if (dayPart && (piece('part4') || /^the previous/i.test(text)))
      return { kind: 'shift', unit: 'day', by: -1, from: 'mention', part: dayPart }
    // "the opening night on 8 February"
    if (piece('part3') && !/^(?:the|early|late|mid)\b/i.test(text) && NAMED_NIGHT.test(before)) return null
    return dayPart ? { kind: 'part', part: dayPart } : null
  },
  examples: {
    'He voted in the morning.': '2024-07-10TMO',
    'They took the town overnight, hours after a truce ended.': '2024-07-10TNI',
    'They met that evening.': '2024-07-10TEV',
    'They met that same evening.': '2024-07-10TEV',
    'It sank on June 19. Boats came on the afternoon of the same day.': '2024-06-19TAF',
    'It sank on June 19, having sailed the night before.': '2024-06-18TNI',
    'It sank on June 19 and was found the morning after.': '2024-06-20TMO',
  },
  never: ['The Morning Star fell.', 'an evening of song'],
}

const dayOfMonth: DateRule = {
  id: 'date.day-of-month',
  says: 'a day of the month that is spoken of: "on the 19th"',
  sign: 'figure',
  needs: /\d(?:st|nd|rd|th)/,
  find: pattern`(?<!\b(?:bogey|birdie|eagle|par|putts?|drive|shot|chip|approach|hole|tee|green|floor|flat|room|office) on )(?<=\b(?:on|by|(?:set|due|scheduled|planned|booked|listed|slated|fixed) for|until|till|from|since|before|after|between|(?:morning|afternoon|evening|night) of|the \d{1,2}(?:st|nd|rd|th) (?:to|and|or|through)) )the (?<day>(?:3[01]|[12]\d|[1-9])(?:st|nd|rd|th))(?: of (?:that|the(?: same)?|(?<which>this|next|last)) month)?(?! (?:and|or|to) (?:the )?\d{1,2}(?:st|nd|rd|th)[ -](?!of|to)[a-z])(?=[.,;:)]|$| (?:and|but|or|to|when|as|an?|the|his|her|its|their|he|she|it|they|we|I|for|at|in|with|was|were|had|will|would|[a-z]{3,15}ed (?:the|an?|his|her|its|their|on|in|at|to|by))\b)`,
  read: ({ piece }) => ({
    kind: 'calendar',
    day: Number.parseInt(piece('day'), 10),
    ...(piece('which') ? { inMonth: whichOf(piece('which')) } : {}),
  }),
  examples: {
    'They met on June 19 and again on the 21st.': '2024-06-21',
    'They met on June 3. On the 30th of that month a deal was signed.': '2024-06-30',
    'They met on June 19. A vote on the 21st ended the talks.': '2024-06-21',
    'It is set for the 19th.': '2024-07-19',
    'It opens on the 5th of next month.': '2024-08-05',
    'It runs from the 15th to the 22nd of this month.': '2024-07-15/2024-07-22; 2024-07-15/2024-07-22',
  },
  never: [
    'on the 19th floor',
    'A bogey on the 18th ended his hopes.',
    'They retired for the 4th.',
    'the 2nd Battalion',
    'after the 3rd goal',
    'on the 12th and 13th floors',
    'from the 1st to the 3rd battalion',
  ],
}

export const dayRules: readonly DateRule[] = [twoDaysOff, named, partOfDay, dayOfMonth]
