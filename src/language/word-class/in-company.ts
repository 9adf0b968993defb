import { type Fit, type Fitting, OF_FIGURES, SPAN } from './of-figures.js'
import { OF_NOUN_GROUPS } from './of-noun-groups.js'
import { OF_REPORTS } from './of-reports.js'

const INDEED = /^(?:fact|effect|turn)$/

function byWord(readings: readonly Fitting[]): ReadonlyMap<string, readonly Fit[]> {
  const fits = new Map<string, Fit[]>()
  for (const [words, ...fit] of readings)
    for (const word of words.split(' ')) fits.set(word, [...(fits.get(word) ?? []), fit])
  return fits
}

/** Words that are something else in certain company. The first reading that fits counts. */
export const IN_COMPANY = byWord([
  ...OF_FIGURES,
  ...OF_REPORTS,
  ...OF_NOUN_GROUPS,
  // "but beyond that, he left"
  ['that', 'R', ({ before, next }) => before === 'P' && next?.kind === 'punctuation'],
  // "thanks in part to its sales"
  [
    'thanks',
    'P',
    ({ next, afterNext }) =>
      next?.normal === 'to' || (next?.normal === 'in' && /^(?:part|large|no)$/.test(afterNext?.normal ?? '')),
  ],
  // "A truce took hold"
  ['hold', 'N', ({ previous }) => /^t(?:akes?|ook|aken|aking)$/.test(previous?.normal ?? '')],
  // "below freezing"
  ['freezing', 'N', ({ previous }) => /^(?:below|above|near)$/.test(previous?.normal ?? '')],
  // "according to reports"
  ['to', 'P', ({ previous }) => previous?.normal === 'according'],
  // "kept them out pending talks"
  ['pending', 'P', ({ before }) => before !== undefined && !/[XDAP]/.test(before)],
  // "One sign read “…”"
  ['read reads', 'V', ({ before, next }) => before === 'N' && next === undefined],
  // "have in fact reported"
  [
    'in',
    'B',
    ({ before, next, afterNext }) =>
      /^[XN]$/.test(before ?? '') && INDEED.test(next?.normal ?? '') && afterNext?.is('Verb') === true,
  ],
  [
    'fact effect turn',
    'B',
    ({ before, previous, next }) => before === 'B' && previous?.normal === 'in' && next?.is('Verb') === true,
  ],
  // "at least"
  ['at', 'B', ({ next, afterNext }) => EXTREME.test(next?.normal ?? '') && !SPAN.test(afterNext?.normal ?? '')],
  // "said last week", "at last year's summit"
  ['last next past', 'A', ({ next }) => SPAN.test(next?.normal ?? '')],
  // "It will likely rain", "that will likely dominate the meeting"
  ['likely', 'B', ({ previous, next }) => previous?.is('Modal') === true && next?.kind === 'word'],
  // "The volcano last erupted in 1991", "was last seen", "The board next meets on Monday"
  [
    'last next',
    'B',
    ({ before, previous, next }) =>
      /^[NRXH]$/.test(before ?? '') &&
      !previous?.is('Date') &&
      (next?.is('PastTense') === true || MEETS.test(next?.normal ?? '')) &&
      !next?.is('Date'),
  ],
  // "moved to Rome aged 20", "died on Thursday aged 83"
  [
    'aged',
    'A',
    ({ next, previous }) =>
      (previous?.is('Place') || previous?.is('Date')) === true &&
      (next?.kind === 'number' || next?.is('Value') === true),
  ],
  ['least most first last best worst', 'B', ({ previous }) => previous?.normal === 'at'],
  // "more than 40"
  ['more less fewer', 'B', ({ next }) => next?.normal === 'than'],
  [
    'than',
    'B',
    ({ previous, next }) =>
      /^(?:more|less|fewer)$/.test(previous?.normal ?? '') &&
      (next?.kind === 'number' ||
        next?.is('Value') === true ||
        /^(?:half|doubled|tripled|quadrupled|halved|trebled)$/.test(next?.normal ?? '')),
  ],
  // "slowed more than expected"
  [
    'expected forecast thought anticipated feared predicted hoped planned usual reported',
    'B',
    ({ previous, next }) => previous?.normal === 'than' && !next?.is('Determiner') && next?.normal !== 'by',
  ],
  // "when polls open at 6am"
  [
    'polls',
    'N',
    ({ next }) => /^(?:open|opened|opens|close|closed|show|showed|suggest|suggested)$/.test(next?.normal ?? ''),
  ],
  ['up down', 'B', ({ before }) => before === ','],
  // "said about 40 people left", "all of about 40 people", "About half were ill"
  [
    'about',
    'B',
    ({ before, next }) =>
      (before === undefined || /^[VXPCQ,]$/.test(before)) &&
      (next?.kind === 'number' || /^(?:half|[$£€])$/.test(next?.normal ?? '')),
  ],
  // "as many as 40"
  ['as', 'B', ({ next, afterNext }) => MEASURED.test(next?.normal ?? '') && afterNext?.normal === 'as'],
  ['many much few little', 'B', ({ previous, next }) => previous?.normal === 'as' && next?.normal === 'as'],
  [
    'as',
    'B',
    ({ previous, next }) =>
      MEASURED.test(previous?.normal ?? '') &&
      (next?.kind === 'number' || next?.is('Value') === true || next?.text === '$'),
  ],
  // "up to 40", but "looked up to him"
  [
    'up',
    'P',
    ({ previous, next }) => next?.normal === 'to' && !/^(?:look|stand|live)/.test(previous?.normal ?? 'look'),
  ],
  // "has not yet released", "yet again", but "small yet strong"
  [
    'yet',
    'B',
    ({ previous, next }) =>
      previous?.is('Negative') === true ||
      /^(?:as|never|has|have|had|is|are)$/.test(previous?.normal ?? '') ||
      /^(?:again|another|more|to)$/.test(next?.normal ?? ''),
  ],
  // "just short of $5"
  ['short', 'B', ({ previous, next }) => /^(?:just|far|well)$/.test(previous?.normal ?? '') && next?.normal === 'of'],
  // "took home $2 million", "walking home"
  [
    'home',
    'B',
    ({ previous }) =>
      /^(?:tak(?:e|es|en|ing)|took|br(?:ing|ings|ought|inging)|go(?:es|ing|ne)?|went|c[oa]me|comes|coming|return(?:s|ed|ing)?|sen[dt]s?|walk(?:s|ed|ing)?|dr(?:ive|ives|ove|iving)|fl(?:y|ies|ew|ying)|stay(?:s|ed|ing)?|head(?:s|ed|ing)?)$/.test(
        previous?.normal ?? '',
      ),
  ],
  // "is willing to close it", "was outspoken about it"
  ['willing unwilling loath outspoken', 'A', ({ token }) => !token.capitalized],
  // "is absolutely wrong"
  ['wrong', 'A', ({ before }) => before !== 'O'],
  // "Everyone but Hall said yes"
  [
    'but',
    'P',
    ({ previous }) => /^(?:everyone|everybody|everything|nobody|nothing|none|all)$/.test(previous?.normal ?? ''),
  ],
  // "is best known", "he added, though, that"
  ['best well better', 'B', ({ next }) => next?.is('PastTense') === true],
  // "to better serve"
  [
    'better further',
    'B',
    ({ previous, next }) => previous?.normal === 'to' && next?.is('Infinitive') === true && !next.capitalized,
  ],
  ['though', 'B', ({ previous, next }) => previous?.text === ',' && next?.text === ','],
  ['close', 'A', ({ next }) => next?.normal === 'to'],
  [
    'first',
    'B',
    // not "her first campaign speech"
    ({ previous, next }) =>
      next?.is('Verb') === true && !/^(?:the|an?|his|her|its|their|our|my|your|'s)$/.test(previous?.normal ?? ''),
  ],
  ['that', 'D', ({ next }) => MOMENT.test(next?.normal ?? '')],
  // "more flexibility", but "more likely"
  ['more most less fewer enough', 'B', ({ next }) => next?.is('Adjective') === true || next?.is('Adverb') === true],
  // "most believe that"
  [
    'most',
    'N',
    ({ previous, next }) =>
      next?.is('PresentTense') === true &&
      !next.is('Gerund') &&
      next.cues.length > 0 &&
      (previous === undefined || previous.kind === 'punctuation' || /^(?:and|but|that)$/.test(previous.normal)),
  ],
  ['more most less fewer enough', 'A', () => true],
  // "they both said"
  [
    'both all',
    'B',
    ({ previous, before, next }) =>
      (previous?.is('Noun') === true || before === 'X') &&
      next !== undefined &&
      (next.is('Verb') || next.cues.length > 0),
  ],
])
const MEASURED = /^(?:many|much|few|little)$/
const MEETS = /^(?:meets?|plays?|faces?|hosts?|votes?)$/
const EXTREME = /^(?:least|most|first|last|best|worst)$/
const MOMENT = /^(?:day|week|month|year|night|morning|evening|time|point|moment|same|kind|sort|way)$/
