import { isNoun, isStudy, type Neighbours } from './neighbours.js'
import type { Fitting } from './of-figures.js'

/** "called that report a lie", not "on a call that" */
function isCalling({ before, previous }: Neighbours): boolean {
  return before !== 'N' && /^call(?:s|ed|ing)?$/.test(previous?.normal ?? '')
}

const DENIES =
  /^(?:den(?:y|ies|ied|ying)|disput(?:e|es|ed|ing)|reject(?:s|ed|ing)?|contest(?:s|ed|ing)?|refut(?:e|es|ed|ing))$/

/** Words of reports, of who says and what shows something, and what each is in certain company. */
export const OF_REPORTS: readonly Fitting[] = [
  // "phone calls over the weekend", where nothing else shows that they are nouns
  ['calls', 'N', ({ previous }) => /^(?:phone|telephone|conference)$/.test(previous?.normal ?? '')],
  ['reports', 'N', ({ previous }) => /^(?:news|media|press|police)$/.test(previous?.text ?? '')],
  ['aloud', 'B', () => true],
  // "fundraising documents show"
  ['fundraising', 'A', ({ next }) => isNoun(next) && next.is('Plural')],
  // "a move that the bank hopes will help", "a step Democrats hope will help"
  ['hopes fears', 'V', ({ before, next }) => before === 'N' && next?.is('Modal') === true],
  [
    'hope fear',
    'V',
    ({ previous, next }) =>
      next?.is('Modal') === true && (previous?.is('Plural') === true || previous?.capitalized === true),
  ],
  // "runs counter to"
  ['counter', 'B', ({ previous, next }) => /^r[au]n/.test(previous?.normal ?? '') && next?.normal === 'to'],
  // "in her opening remarks that"
  // "in her opening remarks that", "in animated remarks after the talks"
  ['remarks', 'N', ({ previous }) => /^(?:opening|closing|prepared|brief)$/.test(previous?.normal ?? '')],
  ['remarks', 'N', ({ next }) => next?.is('Preposition') === true && next.normal !== 'on'],
  [
    'polling',
    'A',
    ({ next }) => /^(?:data|numbers|averages?|firms?|places?|stations?|company)$/.test(next?.normal ?? ''),
  ],
  ['polling', 'N', ({ next }) => /^(?:show|suggest|indicate)(?:s|ed)$|^found$/.test(next?.normal ?? '')],
  // "a poll shows", "Recent polling shows"
  ['shows', 'V', ({ previous }) => isStudy(previous)],
  // "emissions rules due to take effect", but "the judge rules that"
  [
    'rules',
    'N',
    ({ before, next }) =>
      before === 'N' && !/^(?:that|out|against|in|over|the|a|it|he|she|they)$/.test(next?.normal ?? ''),
  ],
  // "new climate plans to the UN"
  [
    'plans promises pledges threats',
    'N',
    ({ previous, before, next, afterNext }) =>
      before === 'N' &&
      previous?.capitalized === false &&
      next?.normal === 'to' &&
      /^(?:the|an?|its|his|her|their|this|these)$/.test(afterNext?.normal ?? ''),
  ],
  ['hinges', 'V', ({ next }) => next?.normal === 'on'],
  // "A poll in January shows 68%"
  ['shows', 'V', ({ previous, next }) => previous?.is('Date') === true && next?.kind === 'number'],
  // "far outweighs"
  ['far', 'B', ({ next }) => next?.is('PresentTense') === true && /[^s]s$/.test(next.normal)],
  ['most', 'R', ({ next }) => next?.normal === 'of'],
  // "called that report a lie", "called that “a lie”"
  // "The mayor denied that."
  ['that', 'R', ({ previous, next }) => DENIES.test(previous?.normal ?? '') && /^[.;]$/.test(next?.text ?? '')],
  ['that', 'D', (at) => isCalling(at) && isNoun(at.next)],
  ['that', 'R', isCalling],
  ['given', 'V', ({ before }) => before === 'X'],
  // "has long opposed it"
  [
    'long',
    'B',
    ({ previous, next }) => /^(?:has|have|had|'ve)$/.test(previous?.normal ?? '') && next?.is('Verb') === true,
  ],
  // "told the BBC’s Today programme"
  ['programme', 'N', ({ before }) => before !== 'R' && before !== 'O'],
  // "her surveys and other work show that", "a series of Twitter messages that"
  ['show', 'V', ({ before, next, afterNext }) => before === 'N' && next?.normal === 'that' && !afterNext?.is('Verb')],
  // "…, records show."
  [
    'records documents reports studies surveys',
    'N',
    ({ next }) => /^(?:show|suggest|indicate|reveal)(?:ed)?$/.test(next?.normal ?? ''),
  ],
  // "where polls show Ms. Ward trailing", "company records show"
  [
    'show',
    'V',
    ({ previous }) =>
      /^(?:polls|surveys|figures|results|records|reports|documents|studies|videos|images|photos|statistics|filings|emails)$/.test(
        previous?.normal ?? '',
      ),
  ],
  ['messages', 'N', ({ before }) => before !== 'R' && before !== 'O'],
  // "that 2013 report, a first,"
  ['report', 'N', ({ previous }) => /^\d{4}$/.test(previous?.normal ?? '')],
  // "Most said they were worried"
  [
    'most more',
    'R',
    ({ before, next }) =>
      (before === undefined || /[;,:C]/.test(before)) &&
      /^(?:said|say|agreed?|believed?|think|thought)$/.test(next?.normal ?? ''),
  ],
  // "answered criticism on immigration issues by"
  ['issues', 'N', ({ before, beforeThat }) => before === 'N' && beforeThat === 'P'],
  ['clips', 'N', ({ previous }) => previous?.normal === 'video'],
]
