import type { Token } from '../../language/token.js'
import { isOrganizationWord, NAME_JOINERS } from '../../lexicon/organizations.js'
import { HONORIFICS, TITLES } from '../../lexicon/titles.js'
import { isGivenName } from './gender.js'
import { keyOf } from './name-title.js'
import { ACRONYM, isNameWord } from './name-word.js'

/** "King's College Hospital", "Boston Children's Hospital": whose it is by name alone. */
export function isPatron(tokens: readonly Token[], at: number): boolean {
  const owner = tokens[at - 1]
  const isNamed =
    /^(?:king|queen|children|women|men|people|prince|princess|veterans|workers|guy|alzheimer|parkinson)$/.test(
      owner?.normal ?? '',
    ) || /^st\.?$/.test(tokens[at - 2]?.normal ?? '')
  const body = tokens[at + 1]?.normal ?? ''
  // "the Home Builders' Council": whose of many
  if (/^['’]$/.test(tokens[at]?.text ?? '') && tokens[at]?.is('Possessive') && owner?.is('Plural'))
    return OF_MANY.test(body) && !owner.is('Demonym')
  if (tokens[at]?.normal !== "'s") return false
  // "Butte County Sheriff's Office"
  if (/^(?:office|department)$/.test(body) && owner && OFFICER.test(owner.normal)) return true
  // "the Alzheimer's Impact Movement"
  const [first, second] = tokens.slice(at + 1, at + 3)
  return (
    isNamed &&
    (isOrganizationWord(body) || (isNameWord(first) && isNameWord(second) && isOrganizationWord(second.normal)))
  )
}

const OF_MANY =
  /^(?:union|association|federation|alliance|society|guild|council|foundation|league|network|trust|institute)$/

const OFFICER =
  /^(?:sheriff|coroner|examiner|attorney|prosecutor|defender|recorder|clerk|governor|mayor|president|minister|ombudsman|assessor|marshal|treasurer|auditor|commissioner|chancellor|controller|comptroller)$/

/** Whether the small word at `at` goes on with the name before it: "Bank of England", "Food and Drug Administration". */
export function joins(tokens: readonly Token[], from: number, at: number): boolean {
  const word = tokens[at]?.normal ?? ''
  const before = tokens[at - 1]
  // "Select Committee on Benghazi"
  if (word === 'on') return /^(?:committee|subcommittee|commission|council)$/.test(before?.normal ?? '')
  if (word === 'in') return /^(?:embassy|consulate)$/.test(before?.normal ?? '')
  if (word === 'and') return joinsOffice(tokens, from, at) || joinsArea(tokens, from, at)
  if (word === 'the') return before?.text === 'Save'
  if (word === 'of' || word === 'for') {
    const next = tokens[at + 1]
    // "the Supreme Court of Governor Hall's state" is nothing; "Bank of the West" is
    return !(next && (HONORIFICS.has(keyOf(next)) || isGivenName(next)) && !isOrganizationWord(before?.normal ?? ''))
  }
  return NAME_JOINERS.has(word)
}

const OFFICE =
  /^(?:administration|commission|department|agency|bureau|committee|ministry|services?|board|office|council)$/

const OUTDOORS = /^(?:wildlife|game|recreation|forestry|boat)$/
export const PORTFOLIO =
  /^(?:police|business|health|work|housing|culture|education|science|energy|environment|digital|transport|trade|food|justice|home|finance|planning|children|schools|tourism|sports?|labou?r|women|foreign)$/
const MINISTERIAL = /^(?:secretary|minister|commissioner|secretaries|ministers)$/

/** "Department of Health and Human Services", "Securities and Exchange Commission": one body's two fields. */
function joinsOffice(tokens: readonly Token[], from: number, at: number): boolean {
  const next = tokens[at + 1]
  if (!next || ACRONYM.test(next.text) || isGivenName(next) || TITLES.has(keyOf(next))) return false
  const before = tokens.slice(from, at)
  if (before.some((token, i) => isOrganizationWord(token.normal) && /^(?:of|for)$/.test(before[i + 1]?.normal ?? '')))
    return !beginsBody(tokens, at + 1)
  const last = before.at(-1)
  // "California Fish and Wildlife", "Texas Parks and Recreation"
  if (/^(?:fish|parks?|wildlife|forests?)$/.test(last?.normal ?? '') && OUTDOORS.test(next.normal)) return true
  // "Police and Crime Commissioner", "Business and Trade Secretary"
  if (before.length === 1 && last && PORTFOLIO.test(last.normal) && !isNamed(next)) {
    const office = tokens.slice(at + 2, at + 5).find((token) => !isNameWord(token) || MINISTERIAL.test(token.normal))
    if (office && MINISTERIAL.test(office.normal)) return true
  }
  if (!last || (isNamed(last) && !(last.is('Place') && before.length > 1)) || isNamed(next) || ACRONYM.test(last.text))
    return false
  for (let i = at + 2; i < at + 5; i++) {
    const token = tokens[i]
    if (!isNameWord(token)) return false
    if (OFFICE.test(token.normal)) return true
  }
  return false
}

/** "Devon and Cornwall Police", "Leeds and District NHS Trust": one body of two places. */
function joinsArea(tokens: readonly Token[], from: number, at: number): boolean {
  const first = tokens[from]
  if (at - from !== 1 || !first || ACRONYM.test(first.text) || isOrganizationWord(first.normal)) return false
  let to = at + 1
  while (isNameWord(tokens[to])) to++
  const last = tokens[to - 1]?.normal ?? ''
  if (to - at < 3) return false
  return /^(?:police|constabulary)$/.test(last) || (/^(?:trust|hospitals)$/.test(last) && !isGivenName(first))
}

/** Whether another body's name begins here: "the Department of Justice and Olten Police". */
function beginsBody(tokens: readonly Token[], from: number): boolean {
  let to = from
  while (isNameWord(tokens[to])) to++
  const last = tokens[to - 1]?.normal ?? ''
  return (
    to - from > 1 &&
    isOrganizationWord(last) &&
    !/^(?:services|affairs|programs|programmes|security|resources)$/.test(last)
  )
}

function isNamed(token: Token): boolean {
  return token.is('Person') || isGivenName(token) || token.is('LastName') || token.is('Place') || token.is('Demonym')
}
