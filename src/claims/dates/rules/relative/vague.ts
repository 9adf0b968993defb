import { pattern } from '../../../../rules/pattern.js'
import type { DateRule } from '../../rule.js'

export const vague: DateRule = {
  id: 'date.now',
  says: 'now, currently, recently, the future: no day, but a side of the present',
  needs: /now|current|present|moment|these days|recent|past|formerly|lately|future/i,
  find: pattern`(?<now>now|current|currently|at present|at the moment|nowadays|these days|presently|right now)|(?<past>recently|more recently|most recently|recent|the past|the recent past|formerly|lately)|(?<future>(?:the )?(?:near |foreseeable |not-too-distant )?future)`,
  read: ({ piece, text, before, after }) => {
    if (/^(?:the )?past$/i.test(text) && !/^(?:[.,;:)!?]|$|\s(?:and|or|but|that|when|because)\b)/.test(after))
      return null
    if (/^future/i.test(text)) return null
    if (/^the future/i.test(text) && /^ (?:of|Mrs?\b)/.test(after)) return null
    // "the most recent": the last of several
    if (/^recent$/i.test(text) && (/\b(?:most|more) $/i.test(before) || !/^ [a-z]/.test(after))) return null
    if (/^current$/i.test(text) && !/^ [a-z]/.test(after)) return null
    if (/^now$/i.test(text) && /^(?: that|-defunct|-)/.test(after)) return null
    return { kind: 'vague', timex: piece('now') ? 'PRESENT_REF' : piece('past') ? 'PAST_REF' : 'FUTURE_REF' }
  },
  examples: {
    'Access currently ends upstream.': 'PRESENT_REF',
    'He recently left.': 'PAST_REF',
    'It never did so in the past.': 'PAST_REF',
  },
  never: [
    'The known unknowns.',
    'Once is enough.',
    'He drove past the house.',
    'strong ocean currents',
    'Future plc rose.',
  ],
}
