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
}

/** Decades and centuries. */
export const eraRule: DateRule = {
  id: 'date.decade',
  says: 'a decade or century',
  needs: /0['’]?s|century|ties\b/i,
  find: pattern`(?:the )?(?:(?<tens>(?:1[0-9]|20)\d)0['’]?s|['’‘](?<short>[2-9])0s|(?<=the |the (?:early|mid|late)[ -])(?:nineteen[- ])?(?<spelled>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)|(?<ordinal>\d{1,2}(?:st|nd|rd|th)|(?:twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-first)) century(?<bc> (?:BC|B\.C\.|BCE))?)`,
  read: ({ piece, before, after, text }) => {
    // "21st Century Fox"
    if (/Century$/.test(text) && /^ [A-Z]/.test(after)) return null
    if (piece('tens'))
      return /(?:his|her|their|its) $/i.test(before) ? null : { kind: 'calendar', decade: Number(piece('tens')) }
    if (piece('short')) return { kind: 'calendar', decade: 190 + Number(piece('short')) }
    if (piece('spelled')) {
      const tens = SPELLED[piece('spelled').toLowerCase()]
      return tens === undefined || !/^the|nineteen/i.test(text) ? null : { kind: 'calendar', decade: 190 + tens }
    }
    const number = ordinalOf(piece('ordinal'))
    return number ? { kind: 'calendar', century: number - 1, ...(piece('bc') ? { bc: true } : {}) } : null
  },
  examples: { 'in the 1990s': '199X', "the '80s": '198X', 'the 19th century': '18XX', 'in the sixties': '196X' },
  never: [
    '21st Century Fox fell.',
    'in his 60s',
    'the 49ers',
    'a man in his fifties',
    'It fell to the low forties overnight.',
  ],
}
