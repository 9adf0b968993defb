import { pattern } from '../../../rules/pattern.js'
import type { DateRule } from '../rule.js'
import { ordinalOf } from '../vocabulary.js'

const SPELLED: Readonly<Record<string, number>> = {
  twenties: 2,
  thirties: 3,
  forties: 4,
  fifties: 5,
  sixties: 6,
  seventies: 7,
  eighties: 8,
  nineties: 9,
  noughties: 10,
}

/** "highs in the mid-eighties", "a round in the 70s" */
const MEASURED =
  /\b(?:temperatures?|turnout|highs?|lows?|degrees|weather|mercury|sunny|cloudy|winds?|speeds?|rounds?|shot|scores?|ages?d?|percent(?:age)?)\b|[%°]/i
const IN_THE =
  /\b(?:in|of|since|from|during|until|by|through|throughout|to|and) (?:the )?(?:(?:early|mid|late)[ -](?:to[ -]late[ -])?)?$/i
/** "in the late tenth century"; not "his first century", "in the first century of the republic" */
const NO_ERA = /^ (?:of|by|for|in|from)\b/

const CENTURIES =
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-first'

/** Decades and centuries. */
export const eraRule: DateRule = {
  id: 'date.decade',
  says: 'a decade or century',
  needs: /0['’]?s|centur|ties\b/i,
  find: pattern`(?:the )?(?:(?<tens>(?:1[0-9]|20)\d)0['’]?s|['’‘](?<short>[2-9])0s|(?<=the |the (?:early|mid|late)[ -])(?:nineteen[- ])?(?<spelled>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|noughties)|(?<ordinal>\d{1,2}(?:st|nd|rd|th)|${CENTURIES})(?: centur(?:y|ies)(?<bc> (?:BCE?|B\.C\.(?:E\.)?))?(?<ad> (?:AD|A\.D\.|CE))?|(?= (?:and|or|to) (?:the )?(?:early |late |mid-)?(?:\d{1,2}th|${CENTURIES}) centur)))`,
  read: ({ piece, before, after, text }) => {
    // "21st Century Fox"
    if (/Century$/.test(text) && /^ [A-Z]/.test(after)) return null
    if (piece('tens'))
      return /(?:his|her|their|its) $/i.test(before) ? null : { kind: 'calendar', decade: Number(piece('tens')) }
    if (piece('short')) return { kind: 'calendar', decade: 190 + Number(piece('short')) }
    if (piece('spelled')) {
      const tens = SPELLED[piece('spelled').toLowerCase()]
      const isSaid = /^the|nineteen/i.test(text) || (IN_THE.test(before) && !MEASURED.test(before + after))
      return tens === undefined || !isSaid ? null : { kind: 'calendar', decade: 190 + tens }
    }
    const number = ordinalOf(piece('ordinal'))
    const isCounted = /^[a-z]/i.test(piece('ordinal')) && (number ?? 0) < 12 && !piece('bc') && !piece('ad')
    if (isCounted && (!IN_THE.test(before) || NO_ERA.test(after))) return null
    return number ? { kind: 'calendar', century: number - 1, ...(piece('bc') ? { bc: true } : {}) } : null
  },
  examples: {
    'in the 1990s': '199X',
    "the '80s": '198X',
    'the 19th century': '18XX',
    'in the sixties': '196X',
    'in the late nineties': '199X',
    'In the noughties it grew.': '200X',
    'in the first century AD': '00XX',
    'of the early third century': '02XX',
    'the 13th century B.C.E.': '-1299/-1200',
    'from the 12th or 13th century': '11XX; 12XX',
  },
  never: [
    '21st Century Fox fell.',
    'in his 60s',
    'the 49ers',
    'a man in his fifties',
    'It fell to the low forties overnight.',
    'Turnout was in the mid-sixties.',
    'Highs will be in the mid-eighties.',
    'He made the second century of the match.',
    'It was her first century.',
  ],
}
