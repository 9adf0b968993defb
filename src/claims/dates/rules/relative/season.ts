import { pattern } from '../../../../rules/pattern.js'
import type { DateRule } from '../../rule.js'
import { liesAhead, liesBehind } from '../../tense.js'
import { amount, amountOf, season, seasonOf } from '../../vocabulary.js'

/** Before a "fall" or "spring" that is a season; "winter" and "summer" are nothing else. */
const LEAD =
  /\b(?:in|since|by|come|during|late|early|mid|until|every|each|before|after|of|for|that|throughout|spent|(?:dri|warm|cold|hott|wett|cool|mild)est)[\s-](?:the\s)?(?:(?:early|late)\s)?$/i
const TAIL =
  /^(?:[.,;)’']|\s(?:and|or|when|after|before|since|as|the|a|he|she|it|they|with|to)\b|\sof (?:last|next|this|that|the (?:previous|following|next|same))\b|\sof \d{1,4} (?:BC|B\.C\.)|$)/
/** What is said begins with the "that" behind these. */
export const SAYING =
  /\b(?:say|says|said|warn(?:s|ed)?|stress(?:es|ed)?|argue[sd]?|note[sd]?|find|finds|found|fear(?:s|ed)?|hope[sd]?|think|thinks|thought|believe[sd]?|claim(?:s|ed)?|suggest(?:s|ed)?|show(?:s|ed)?|insist(?:s|ed)?|add(?:s|ed)?|forecast|predict(?:s|ed)?|tell|told \w{2,12})\s$/i
/** "a spring offensive", "the Spring Offensive" */
const OFFENSIVE = /^\s(?:[Oo]ffensives?|campaigns?|[Ff]ighting|[Ee]lections?|[Ff]loods?|[Ff]looding|[Ss]ession)\b/
/** "the spring election of 2016", "the spring and summer of 1998" */
const YEAR_BEHIND =
  /^ (?:(?:elections?|campaign|offensive) |(?:and|or) (?:the )?(?:early |late )?(?:spring|summer|autumn|fall|winter) )of ((?:1[4-9]|20)\d\d)\b/i
const NAME = /^(?:\s(?:Olympics?|Games|Palace|Equinox|Street|School|War|Park|House|Springs|[A-Z]\w+)|-)/

const IN_NAME = /\p{Lu}[\p{L}.]{1,20} $/u

export const seasonsAgo: DateRule = {
  id: 'date.seasons-ago',
  says: 'seasons before this year’s: "two summers ago"',
  needs: /(?:springs|summers|autumns|winters) ago/i,
  find: pattern`(?<amount>${amount.source}) (?<season>spring|summer|autumn|winter)s ago`,
  read: ({ piece }) => {
    const name = seasonOf(piece('season'))
    const count = amountOf(piece('amount'))
    return name && count !== null ? { kind: 'calendar', season: name, inYear: -Math.round(count) } : null
  },
  examples: { 'The mill burned down two summers ago.': '2022-22' },
  never: ['She was two springs old.'],
}

export const seasonRule: DateRule = {
  id: 'date.season',
  says: 'a season, with or without its year',
  needs: /spring|summer|fall|autumn|winter/i,
  find: pattern`(?:(?<which>last|next|this|this past|this coming|the following|the next|the previous|the|that|(?:that|the) same) )?${season}(?:(?:,? of| of|,| (?:term|semester|season|session) of)? (?<year>(?:1[4-9]|20)\d{2})(?:[-–/]\d{2}(?!\d))?)?(?! (?:wheat|barley|coats?|clothes|clothing|boots|jackets?|tyres|tires|fuel|solstice|sports?|training|line|semester|break|rate|water|cleaning|apart|short|behind|s\b))`,
  read: ({ piece, before, after, text }) => {
    const name = seasonOf(piece('season'))
    const isBehind = () => liesBehind(before, after) && !liesAhead(before, after)
    const yearNumber = Number(piece('year') || YEAR_BEHIND.exec(after)?.[1])
    const said = piece('which').toLowerCase()
    if (!name || /^the springs/i.test(text)) return null
    const told =
      yearNumber > 0 ||
      /^(?:last|next|this|that|this past|this coming|the following|the next|the previous|(?:that|the) same)$/.test(said)
    if (!told && NAME.test(after) && !OFFENSIVE.test(after)) return null
    // "Ben Winter said", "the novel “Autumn”"
    const isCapital = /^\p{Lu}/u.test(text)
    if (isCapital && ((IN_NAME.test(before) && !LEAD.test(before)) || (/[“"‘]$/.test(before) && /^[”"’]/.test(after))))
      return null
    // "said that winter storms were likely"
    if (said === 'that' && SAYING.test(before)) return null
    if (
      !told &&
      /^(?:spring|fall)$/i.test(piece('season')) &&
      !(/^spring$/i.test(piece('season')) && OFFENSIVE.test(after)) &&
      !(LEAD.test(before + text.slice(0, -piece('season').length)) && TAIL.test(after))
    )
      return null
    const which = /last|past|previous/.test(said)
      ? -1
      : /next|coming|following/.test(said)
        ? 1
        : said === 'this'
          ? 0
          : null
    return {
      kind: 'calendar',
      season: name,
      ...(yearNumber ? { year: yearNumber } : {}),
      ...(which === null ? {} : { which }),
      ...(which === 0 && isBehind() ? { ahead: false } : {}),
      ...(/following|previous|the next/.test(said) ? { from: 'mention' as const } : {}),
      ...(/^that| same$/.test(said) ? { inYear: 'mention' as const } : {}),
    }
  },
  examples: {
    'It opened in the summer of 2019.': '2019-22',
    'in the winter of 2019-20': '2019-24',
    'They met last fall.': '2023-23',
    'He left in May 2019 and came back the following spring.': '2020-21',
    'Work stopped over the winter.': '2023-24',
    'The army began its spring offensive.': '2024-21',
    'He left in 2019 and that same autumn came back.': '2019-23',
    'He left in 2019 and came back in the spring of the next year.': '2020-21',
    'The spring election of 2016 was close.': '2016-21',
    'He spent the spring and summer of 1998 there.': '1998-21; 1998-22',
  },
  never: [
    'Ben Winter said so.',
    'Her novel “Autumn” won.',
    'She said that winter storms were likely.',
    'He sowed winter wheat.',
    'Prices fall in May.',
    'They drank from the spring.',
    'The Winter Olympics opened.',
    'A fall of five points.',
    'after the fall of Saigon',
    'The city’s Spring Campaign raised $2 million.',
  ],
}

/** "rang in the new year" */
const GREETED =
  /\b(?:r[aiu]ng|ringing|s[ae][ew]n?|seeing|br(?:ing|ought)|bringing|usher(?:ed|ing)?|welcom(?:ed|ing)) in $/i

export const newYear: DateRule = {
  id: 'date.new-year',
  says: 'the beginning of the year to come, or of this one where the clause tells of what is past',
  sign: 'unit',
  needs: /new year/i,
  find: pattern`(?<=\b(?:in|into|until|till|before|by|of) )the new year(?![’']s?\b|-| (?:eve|day|honours)\b)`,
  read: ({ before, after }) => {
    if (GREETED.test(before)) return null
    const isPast = liesBehind(before, after) && !liesAhead(before, after)
    // "was sacked in 2009 and in the new year joined Leeds"
    const from = isPast && /\b(?:1[89]|20)\d\d\b/.test(before) ? 'mention' : 'writing'
    const isThis = (isPast && from === 'writing') || /\bsince (?:the (?:start|beginning) of )?$/.test(before)
    return { kind: 'shift', unit: 'year', by: isThis ? 0 : 1, from, modifier: 'start' }
  },
  examples: {
    'He will be sentenced in the new year.': '2025',
    'It shut early in the new year.': '2024',
    'He was sacked in 2009 and in the new year joined Leeds.': '2010',
    'Prices have risen since the start of the new year.': '2024/..',
  },
  never: ['They rang in the new year.', 'on the New Year’s honours list'],
}
