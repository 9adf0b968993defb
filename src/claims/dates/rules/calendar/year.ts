import { pattern } from '../../../../rules/pattern.js'
import type { DateRule } from '../../rule.js'
import { shortYearOf, spelledYear, spelledYearOf, year } from '../../vocabulary.js'

const LEAD =
  /(?:\b(?:(?:until|till|since|before|after|through|by) at least|in|since|until|till|by|of|during|for|through|from|to|and|between|late|early|mid|before|after|the|or|around|about|circa|year|years|end of|back|than|throughout|fiscal|calendar|cup|olympics|games|championships?|expo|festival|summit|his|her|its|their|our|a|pre|post)[\s-]+|[—–(-]|\b(?:1[5-9]|20)\d\d\s[–—-]\s|’s |'s |, )$/i
const TAIL =
  /^(?:\s?[–—-]\s?(?:1[5-9]|20)\d\d\b|[.,;:)?!”"’–—-]|\s(?:and|or|to|but|by|when|as|is|was|were|that|for|with|in|at|because|after|before|the|a|an|it|he|she|they|who|which|while|if|on|through|compared|under|over|from|its|his|her|their|–|—|-)\b|\s?$|['’]s\b)/
/** What makes a number of four figures none of a year: money, a name's number, so many of something. */
const NUMBERED =
  /(?:[$€£¥#]|\b(?:No|Room|Route|Highway|Flight|Boeing|Section|chapter|page|pages|Windows|US|U\.S|Rs|ISO|Article|Rule|(?<!\b(?:until|till|since|before|after|through|by) at )least|nearly|almost|exactly|only|some|under|over|than|Division|Interstate|Channel|Form|Model|Unit|Gate)\.?)\s?$/i
/** "Call 020 7946 1984", "quoting reference 1984", "text 2020 to" */
const PHONE =
  /(?:^|[\s(+])\d{2,5}\)?[ -]\d{3,4}[ -]$|\b(?:[Tt]ext|[Dd]ial|[Cc]all|reference|ref\.?|number|code|extension|ext\.?|PIN)\s$/
/** "over 2000–2050" */
const TO_YEAR = /^\s?[–—-]\s?(?:1[5-9]|20)\d\d\b/
const COUNTED =
  '(?:people|men|women|miles|dollars|points|votes|pounds|feet|times|percent|per cent|euros|troops|homes|houses|workers|jobs|kilometers|kilometres|square|million|billion|meters|metres|tons|tonnes|copies|units|shares|students|rpm|cars|others|soldiers|hours|days|cases|deaths|residents|acres|hectares|members|employees|barrels|yards|km|kg|lbs)'

/** "a poll of 2047 registered voters" */
const ASKED =
  /^\s(?:(?:registered|likely|eligible|adult|american|british|u\.s\.|randomly selected|potential|online)\s){0,2}(?:voters|adults|respondents|households|patients|participants|children|families|consumers|americans|britons|citizens|drivers|parents|teachers|women|men)\b/i

const yearAlone: DateRule = {
  id: 'date.year',
  says: 'a year by itself',
  sign: 'figure',
  needs: /\d{4}/,
  find: pattern`(?:(?:(?:the )?years? )?${year}|the year (?<far>[2-9]\d{3}))(?![\d]|,\d{3}|\.\d|%|°)(?! ${COUNTED}\b)`,
  read: ({ piece, before, after, text }) => {
    const number = Number(piece('year') || piece('far'))
    // "in 2015/16"
    const isFirst = Number(/^\/(\d\d)(?![\d/])/.exec(after)?.[1]) === (number + 1) % 100
    if (isFirst && number > 1800) return { kind: 'calendar', year: number }
    if (
      (NUMBERED.test(before) && !(/\bover\s$/i.test(before) && TO_YEAR.test(after))) ||
      (/\b(?:of|among|with|polled|surveyed|interviewed|questioned)\s$/i.test(before) && ASKED.test(after)) ||
      /[/=.]$|\d:$|\b\d{3}-$/.test(before) ||
      PHONE.test(before) ||
      /^(?:\/\d|-\d\d-\d|-(?:\d{3}|\d{5,})\b|[-–]inch)/.test(after)
    )
      return null
    if (/^(?:the )?year/i.test(text)) return { kind: 'calendar', year: number }
    const lead = LEAD.test(before) || before === ''
    const plausible = number >= 1700 && number <= 2099
    const attributive =
      plausible && /^\s[a-z]/i.test(after) && /\b(?:the|his|her|its|a|their|that|this|’s|'s)\s$/i.test(before)
    // "below 1990 levels", "in 2015 prices"
    if (plausible && /^\s(?:levels?|prices|terms|rates|standards|elections?)\b/.test(after))
      return { kind: 'calendar', year: number }
    // so many of something would be plural
    const beforeNoun = number >= 1900 && /^\s[a-z]{3,20}(?<!s)\b/.test(after) && /\b[a-z]+\s$/.test(before)
    return (plausible && (lead || attributive || beforeNoun || TAIL.test(after)) && (number >= 1800 || lead)) ||
      inRange(number, before)
      ? { kind: 'calendar', year: number }
      : null
  },
  examples: {
    'a pact signed in 1961': '1961',
    'the 1961 pact': '1961',
    '(born 1950)': '1950',
    'below 1990 levels': '1990',
    'World Cup 2018 day five: Sweden win': '2018',
    'in 1492': '1492',
    'It will stay shut until at least 2031.': '../2031',
    'by the year 3000': '3000',
    'Yields over 2000 - 2050 will fall.': '2000/2050; 2000/2050',
  },
  never: [
    'It cost $1,961.',
    'It sold over 2000 - far more than planned.',
    'Flight 1961 was late.',
    'It has 1961 rooms.',
    'Room 2012 was empty.',
    'as chapter 2001 has it',
    'the file 2024-07-10.pdf',
    'a crowd of 2012 people',
    'a poll of 2047 registered voters',
    'Call 020 7946 1984 for details.',
    'Ring 101, quoting reference 1984.',
  ],
}

/** Before 1700 and after 2099 a year is one only where a preposition says so. */
function inRange(number: number, before: string): boolean {
  const isFarOff = (number >= 1000 && number < 1700) || number > 2099
  return isFarOff && /\b(?:in|since|until|till|circa|from|year|by)\s$/i.test(before)
}

const era: DateRule = {
  id: 'date.era',
  says: 'a year before or after Christ',
  needs: /\bB\.?C|\bA\.?D\b|\bC\.?E\b/,
  find: pattern`(?<bc>\d{1,4})(?: (?:BCE?|B\.C\.(?:E\.)?)|(?=\s?[–-]\s?\d{1,4} (?:BC|B\.C\.))|(?= (?:to|and|or) \d{1,4} (?:BC|B\.C\.)))|(?:AD|A\.D\.) (?<ad>\d{1,4})|(?<=(?:AD|A\.D\.)\s\d{1,4}(?:\s(?:and|to)\s|[–-]))(?<other>\d{3,4})|(?<ce>\d{1,4}) (?:AD|A\.D\.|CE|C\.E\.)`,
  read: ({ piece, text }) => {
    if (/\b(?:bc|ad|ce|bce)\b/.test(text)) return null
    const number = Number(piece('bc') || piece('ad') || piece('other') || piece('ce'))
    if (number === 0) return null
    return { kind: 'calendar', year: number, ...(piece('bc') ? { bc: true } : {}) }
  },
  examples: {
    'in 493 BC': '-0492',
    'the war of 264–241 BC': '-0263/-0240; -0263/-0240',
    'in AD 70': '0070',
    'between A.D. 1000 and 1260': '1000/1260; 1000/1260',
    'in 1066 CE': '1066',
  },
  never: ['a 30-second ad 5 times', 'in BC 5 people'],
}

const spelled: DateRule = {
  id: 'date.spelled-year',
  says: 'a year in words',
  needs: /nineteen|eighteen|seventeen|twenty|thousand/i,
  find: pattern`(?:the year )?(?<words>${spelledYear.source})(?!-)(?! (?:people|dollars|miles|percent|pounds|men|troops|years|feet|points|votes|of|in|other|more|and|to|hours|days))`,
  read: ({ piece, before, text }) => {
    const number = spelledYearOf(piece('words'))
    if (number === null) return null
    const sure =
      /^the year/i.test(text) ||
      /\b(?:in|since|of|until|by|from|January|February|March|April|May|June|July|August|September|October|November|December|winter|summer|spring|fall|autumn)\s$/i.test(
        before,
      )
    return sure || /^(?:eighteen|nineteen) (?:\w+ty|oh)/i.test(piece('words'))
      ? { kind: 'calendar', year: number }
      : null
  },
  examples: {
    'in nineteen ninety-eight': '1998',
    'the year two thousand': '2000',
    'since twenty nineteen': '2019/..',
    'In nineteen hundred and five the pier burned.': '1905',
    'By two thousand thirty, emissions must halve.': '2030',
    'It failed in two thousand and eight.': '2008',
  },
  never: ['nineteen ninety-minute games', 'two thousand people came', 'a crowd of two thousand people'],
}

const shortYear: DateRule = {
  id: 'date.short-year',
  says: 'a year by its last two figures: "’99", the second of "2010-15"',
  sign: 'figure',
  needs: /['’‘]\d\d|\d{4}[–/-]\d/,
  find: pattern`['’‘](?<short>\d{2})(?!s\b|\d|ers\b)|(?<=\b(?<first>(?:1[5-9]|20)\d{2})(?<mark>[–/-]))(?<rest>\d{1,2})(?![\d%]|[-–.,]\d)`,
  read: ({ piece, before }) => {
    const rest = piece('rest')
    if (rest) {
      const first = piece('first')
      const year = Number(first.slice(0, -rest.length) + rest)
      // "2004-5" and "2015/16" are two years, "2010-3" and "2010/03" none
      const isNext = year === Number(first) + 1
      return (rest.length === 1 || piece('mark') === '/') && !isNext ? null : { kind: 'calendar', year }
    }
    if (!/\b(?:in|of|since|the|summer|spring|fall|winter|class of|from|to|early|late)\s$/i.test(before)) return null
    return { kind: 'calendar', year: shortYearOf(piece('short')) }
  },
  examples: {
    'in ’99': '1999',
    'the 2010-15 government': '2010/2015',
    'in 2004-5': '2004/2005',
    'in 2015/16': '2015/2016',
  },
  never: ["the '80s", 'in 2012-2013', '’tis 99'],
}

export const yearRules: readonly DateRule[] = [yearAlone, era, spelled, shortYear]
