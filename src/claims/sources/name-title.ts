import type { Token } from '../../language/token.js'
import { GIVEN_NAMES } from '../../lexicon/given-names.js'
import { isOrganizationWord } from '../../lexicon/organizations.js'
import {
  HONORIFICS,
  INITIALLED_TITLES,
  isTitleWord,
  LETTERS_BEHIND,
  OFFICE_ENDS,
  OFFICES_BEHIND,
  ROLE_NOUNS,
  TITLES,
} from '../../lexicon/titles.js'
import { isGivenName } from './gender.js'

/** A title as the lists of them have it: "Mr" of "Mr.". */
export function keyOf(token: Token | undefined): string {
  return token?.normal.replace(/\.$/, '') ?? ''
}

/**
 * How many words at the head of a run are titles, with what qualifies them: "House Speaker" of "House Speaker Paul Ryan".
 * All of them where there is no name at all; none where an organisation's own name holds them ("Foreign Ministry").
 */
export function titleLength(run: readonly Token[], startsSentence: boolean): number {
  // "Inspector Gail Rowe of Kent Police", "Dr Tom Bell of King's College": the body behind "of" is not the name
  const of = run.findIndex((token, i) => i > 1 && /^(?:of|for)$/.test(token.normal))
  if (of > 0 && isPersonBefore(run, of)) return titleLength(run.slice(0, of), startsSentence)
  let last = run.findLastIndex((token, i) => isTitle(token, run, i))
  // "Nurse Owen Prythe said": a trade with the sentence's capital
  if (last < 0 && startsSentence && run.length > 2 && ROLE_NOUNS.has(run[0]?.normal ?? '')) last = 0
  // "Junior Kayla Moss said", "Frenchman Marc Dupont said"
  if (last < 0 && startsSentence && run.length > 2 && run[0] && run[1] && isCalled(run[0], run[1])) last = 0
  // "Stephen King", "Representative Peter T. King": what looks like a title is the surname
  const before = run[last - 1]
  if (last === run.length - 1 && before && (isGivenName(before) || /^\p{Lu}\.$/u.test(before.text)))
    last = run.slice(0, last).findLastIndex((token, i) => isTitle(token, run, i))
  // "Dean Baker": what looks like a title is the given name
  const only = last === 0 && run.length === 2 ? run[0] : undefined
  if (only && GIVEN_NAMES.has(only.normal)) last = -1
  if (last < 0) return 0
  // "President of France Emmanuel Macron", "Minister of Health Ann Lee"
  const isOf = /^(?:of|for)$/.test(run[last + 1]?.normal ?? '')
  const given = isOf ? run.findIndex((token, i) => i > last + 2 && isGivenName(token)) : -1
  if (given > 0 && !run.slice(given).some((token) => isOrganizationWord(token.normal))) return given
  const named = run.slice(last + 1)
  // "Mayor Don Guardian": a newspaper's name as a surname
  const isPerson = named.length === 2 && named[0] !== undefined && isGivenName(named[0])
  // "the Minister of Health": what the office is for makes no body
  const isOffice = isOf && run.length === last + 3
  if (!isPerson && !isOffice && named.some((token) => token.capitalized && isOrganizationWord(token.normal))) return 0
  // "Department of Justice"; "Bank of England Governor Andrew Bailey" is a person
  if (
    !isPerson &&
    run.slice(0, last).some((token, i) => isOrganizationWord(token.normal) && run[i + 1]?.normal === 'of')
  )
    return 0
  // "the Secretary of Energy"; "Energy" alone is a body
  const ofOffice = run[last - 1]?.normal === 'of' && run[last - 2]
  if (ofOffice && isTitle(ofOffice, run, last - 2)) return last + 1
  if (last === run.length - 1 && isOrganizationWord(run[last]?.normal ?? '')) return 0
  return isOf ? run.length : last + 1
}

/** Whether a person's name ends before the "of" at `of`, and no office or body does: "Secretary of State". */
function isPersonBefore(run: readonly Token[], of: number): boolean {
  const last = run[of - 1]
  if (!last || isOrganizationWord(last.normal) || isTitle(last, run, of - 1)) return false
  return run.some((token, i) => i < of - 1 && (isGivenName(token) || isTitle(token, run, i)))
}

const CALLED =
  /^(?:junior|senior|regular|frenchman|frenchwoman|englishman|dutchman|irishman|welshman|briton|spaniard|swede|dane|finn|pole|serb|croat|scot|turk|londoner|parisian|newcomer|veteran|compatriot|teammate|substitute|liberal|conservative|communist|socialist|libertarian|independent|progressive|moderate|centrist)$/

/** What stands before a full name at the head of a sentence and is none of it: a nation, a year of school. */
function isCalled(word: Token, given: Token): boolean {
  if (/^(?:mother|father|grandmother|grandfather|mum|mom|dad)-of-/.test(word.normal)) return true
  if (!isGivenName(given) || GIVEN_NAMES.has(word.normal)) return false
  return CALLED.test(word.normal) || word.is('Demonym') || /[a-z](?:ish|ese|ian|ean|can)$/.test(word.normal)
}

function isTitle(token: Token, run: readonly Token[], at: number): boolean {
  const key = keyOf(token)
  const before = run[at - 1]
  return (
    HONORIFICS.has(key) ||
    // "Texas AG Ken Hall", but "Calder AG"
    (isTitleWord(key) && !(key === 'ag' && run[at + 1] === undefined && before && !before.is('Place'))) ||
    (key.length > 3 && key.endsWith('s') && TITLES.has(key.slice(0, -1))) ||
    (key === 'class' && /^(?:1st|2nd|3rd|first|second|third)$/.test(before?.normal ?? '')) ||
    (at > 1 && OFFICE_ENDS.has(key) && before?.normal === 'of') ||
    // "Det Con Amy Lee"
    (key === 'con' && keyOf(before) === 'det') ||
    // "Council Member Ann Lee", "Medical Examiner Ann Lee", "Park Ranger Ann Lee"
    (/^(?:member|examiner|defender|ranger|warden|teacher)s?$/.test(key) &&
      /^(?:council|board|committee|commission|assembly|medical|public|park|forest|game|prison|head)$/.test(
        before?.normal ?? '',
      )) ||
    (INITIALLED_TITLES.has(key) &&
      /^(?:\p{Lu}{2,5}|Pc)$/u.test(token.text) &&
      (isPersonsWord(run[at + 1]) || (INDIAN.test(key) && run.length > at + 2)))
  )
}

/** Initials that are no body's: whatever two words follow are a name. */
const INDIAN = /^(?:mla|mlc|dcp|acp|dgp|ssp|msp|mep)$/

function isPersonsWord(token: Token | undefined): boolean {
  return token !== undefined && (isGivenName(token) || token.is('LastName')) && !isOrganizationWord(token.normal)
}

/** How many letters stand behind a person's name: "Ann Hall OBE", "Sir James Eadie KC", "John Smith MP". */
export function lettersBehind(run: readonly Token[], before: Token | undefined): number {
  const first = run[0]
  let end = run.length
  while (end > 1 && LETTERS_BEHIND.has(run[end - 1]?.text ?? '')) end--
  const last = run[end - 1]
  const name = run[end - 2]
  if (last && name && first && end > 2 && OFFICES_BEHIND.has(last.text)) {
    // "senior counsel Mukul Nair SC"; "Orlando City SC" plays football
    const isPerson = isGivenName(first) || HONORIFICS.has(keyOf(first)) || ROLE_NOUNS.has(before?.normal ?? '')
    if (
      isPerson &&
      !isOrganizationWord(name.normal) &&
      !/^(?:city|town|county)$/.test(name.normal) &&
      !TITLES.has(keyOf(name))
    )
      end--
  }
  const isNamed = end > 1 && !(end === 2 && first && /^\p{Lu}+$/u.test(first.text))
  return isNamed ? run.length - end : 0
}

/** Where a person's name ends and where he or she is from begins: "Marco Rubio of Florida". */
export function tailStart(run: readonly Token[], from: number, titled: boolean): number {
  const at = run.findIndex((token, i) => i > from && /^(?:of|for)$/.test(token.normal))
  const first = run[from]
  if (at < 0 || !first) return run.length
  const isPerson = titled || (at - from > 1 && isGivenName(first)) || first.is('LastName')
  return isPerson && !run.slice(from, at).some((token) => isOrganizationWord(token.normal)) ? at : run.length
}
