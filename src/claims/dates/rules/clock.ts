import { pattern } from '../../../rules/pattern.js'
import { twoFigures } from '../day.js'
import type { DateRule } from '../rule.js'
import { liesAhead, liesBehind } from '../tense.js'
import { clock, clockOf, ONES_PATTERN, smallNumberOf } from '../vocabulary.js'

/** "with the heaviest falls expected between midnight and 6 a.m." */
const EXPECTED = /(?<!\b(?:was|were|had) )\b(?:expected|forecast|planned)\b[^.,;]{0,24}$/

const clockRule: DateRule = {
  id: 'date.clock',
  says: 'a time of day on the day spoken of',
  needs: /\d|noon|midnight|midday/i,
  find: pattern`(?:12 (?=noon|midnight))?${clock}(?: in the (?<part>morning|afternoon|evening)| at (?<part2>night))?|midday|(?<military>[01]\d[0-5]\d|2[0-3][0-5]\d)(?: (?:GMT|UTC|BST|CET|local time|hours|hrs)|hrs|GMT)`,
  read: ({ piece, text, before, after }) => {
    const past =
      liesBehind(before, after) && !liesAhead(before, after) && !EXPECTED.test(before) ? { past: true as const } : {}
    if (piece('military')) {
      // 1900 hours are a length of time too
      if (/h(?:ou)?rs$/i.test(text) && !/\b(?:at|by|until|till|from|since|before|after|around)\s$/i.test(before))
        return null
      return { kind: 'clock', time: `T${piece('military').slice(0, 2)}:${piece('military').slice(2)}`, ...past }
    }
    const part = piece('part') || piece('part2')
    const time = clockOf(piece('clock') || text, part)
    if (!time) return null
    const sure =
      part !== '' ||
      /[ap]\.?m|noon|midnight|midday|GMT|UTC|BST|CES?T|[ECMP][SD]?T|(?:local|eastern|central|mountain|pacific|standard|daylight) time/i.test(
        text,
      )
    // the "Midnight Crew"
    if (/^(?:Noon|Midnight|Midday)$/.test(text) && /\S/.test(before) && /^ \p{Lu}\p{Ll}/u.test(after)) return null
    if (/^noon/i.test(text) && /\bHigh $/.test(before)) return null
    if (
      !sure &&
      (!/\b(?:at|by|until|from|before|after|around|about|closed at|past)\s$/i.test(before) ||
        /^ (?:per|a|mile|km|in|on(?! (?:[A-Z]\p{Ll}+day|\d|[A-Z]\p{Ll}{2,8}\.? \d))|odds|scale|ratio|win|loss|lead)\b/u.test(
          after,
        ))
    )
      return null
    return { kind: 'clock', time, ...past }
  },
  examples: {
    'at 4:05 p.m. ET': '2024-07-10T16:05',
    'at noon': '2024-07-10T12:00',
    'at 12 midnight': '2024-07-10T24:00',
    'at 0600 local time': '2024-07-10T06:00',
    'at 0830 GMT': '2024-07-10T08:30',
    'at 1900 hours': '2024-07-10T19:00',
    'Police were called at 0445hrs.': '2024-07-10T04:45',
    'A siren sounded at 18:00 hours.': '2024-07-10T18:00',
    'The rally began just after noon.': '2024-07-10T12:00',
    'The polls closed at 22:30.': '2024-07-10T22:30',
    'A shot was heard at 17.42 GMT.': '2024-07-10T17:42',
    'The match kicks off at 18h00.': '2024-07-10T18:00',
    'The ship sank at 3:15 in the afternoon.': '2024-07-10T15:15',
  },
  never: [
    'She ran it in 02h15.',
    'They won 3:2.',
    'a 5:30 mile',
    'a ratio of 10:15',
    'He flew 1900 hours.',
    'It ran for 10.25 hours.',
    'He won in 5h30.',
    'the Midnight Crew',
  ],
}

const PARTS: Readonly<Record<string, number>> = { morning: 0, afternoon: 12, evening: 12, night: 12 }

const spoken: DateRule = {
  id: 'date.clock-in-words',
  says: 'a time of day as it is spoken: "4 o’clock", "half past nine", "five in the afternoon"',
  needs: /o['’]clock|past|quarter to|in the (?:morning|afternoon|evening)|at night/i,
  find: pattern`(?:(?<before>half past|(?:a )?quarter (?:past|to)) )?(?<hour>1[0-2]|[1-9]|${ONES_PATTERN})(?: (?<oclock>o['’]clock))?(?: (?:in the |at )(?<part>morning|afternoon|evening|night))?`,
  read: ({ piece, before, after }) => {
    const hour = smallNumberOf(piece('hour'))
    if (/-$/.test(before)) return null
    if (hour === null || hour < 1 || hour > 12) return null
    const away = piece('before').toLowerCase().replace(/^a\s+/, '')
    if (
      !away &&
      !piece('oclock') &&
      !(piece('part') && /\b(?:at|around|about|by|until|since|after|before|past)\s$/i.test(before))
    )
      return null
    // "rose quarter on quarter to 1.4 million"
    if (away && (/\b(?:the|on|over)\s$/i.test(before) || /^(?:\.\d|,\d{3}|%)/.test(after)) && !piece('oclock'))
      return null
    // a price can come down by "a quarter to 9" too
    if (
      /^a /i.test(piece('before')) &&
      !piece('oclock') &&
      !/\b(?:at|around|about|until|till|by|before|after|since)\s$/i.test(before)
    )
      return null
    const minutes = away === 'half past' ? 30 : away === 'quarter past' ? 15 : away === 'quarter to' ? -15 : 0
    const total = ((hour % 12) + (PARTS[piece('part').toLowerCase()] ?? (hour === 12 ? 12 : 0))) * 60 + minutes
    return { kind: 'clock', time: `T${twoFigures(Math.floor(total / 60))}:${twoFigures(total % 60)}` }
  },
  examples: {
    'at 4 o’clock in the afternoon': '2024-07-10T16:00',
    'at half past nine': '2024-07-10T09:30',
    'at a quarter past two': '2024-07-10T02:15',
    'around five in the morning': '2024-07-10T05:00',
  },
  never: [
    'one in the morning session',
    'half past',
    'five in the room',
    'the quarter to June',
    'Shares fell a quarter to 9.',
    'Exports rose quarter on quarter to 1.4 million.',
  ],
}

export const clockRules: readonly DateRule[] = [clockRule, spoken]
