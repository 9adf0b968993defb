import { BYLINE_WORDS, JOBS, STAMP_WORDS } from '../lexicon/bylines.js'
import { smallWordsAreAll } from './boilerplate.js'
import { cleanNames, hasLead, isFullName, isGivenName, isOrganization } from './names.js'
import { isTimestamp } from './timestamp.js'

const LONGEST = 200
const WRITER =
  /^(\p{Lu}[\p{L}\p{M}'’.-]{0,30}(?: (?:(?:de|da|di|del|der|den|van|von|al|bin|el|la|le) ){0,2}\p{Lu}[\p{L}\p{M}'’.-]{0,30}){1,3}) is (?:an?|the) (?:[\p{L}'’-]{1,30} ){0,6}?(?:reporter|correspondent|editor|writer|journalist|columnist|producer|contributor)\b/u
const FROM_PLACE = /^From (?=\p{Lu}.{3,60} in \p{Lu})/u
const WORDS = new Set([...BYLINE_WORDS, ...STAMP_WORDS])

/** The names in a line "By A and B, Reuters", "From A in B"; none where it is no such line. */
export function bylineNames(line: string): string[] {
  if (line.length > LONGEST || !(hasLead(line) || FROM_PLACE.test(line)) || isSentence(line)) return []
  return cleanNames([line.replace(FROM_PLACE, '')]).filter((name) => isFullName(name) && /^\p{Lu}/u.test(name))
}

/** The agency or paper in "By The Associated Press"; none where people are named or it is no such line. */
export function agencyNames(line: string): string[] {
  if (line.length > 60 || !hasLead(line) || isSentence(line)) return []
  return cleanNames([line]).filter(isOrganization)
}

/**
 * The names in a line that names writers and does not say so: "Jane Doe in Nairobi", "Ana Ortiz, Staff Writer".
 * None where it may be anything else, unless something beside it shows that people are named.
 */
export function writerNames(line: string, isShown = false): string[] {
  if (line.length > LONGEST || isSentence(line) || isTimestamp(line) || !/^\p{Lu}/u.test(line)) return []
  const names = cleanNames([line])
  const arePeople = names.every((name) => PERSON.test(name) && !isOrganization(name))
  if (!arePeople) return []
  return isShown || isJob(line) || names.some((name) => isGivenName(name.split(' ')[0] ?? '')) ? names : []
}

const PERSON =
  /^\p{Lu}[\p{L}\p{M}'’.-]{0,30}(?: (?:de|da|di|del|der|den|van|von|al|bin|el|la|le|\p{Lu}[\p{L}\p{M}'’.-]{0,30})){1,4}$/u
/** A line that ends with what its owner is: "Ana Ortiz, Staff Writer", "Political editor". */
export function isJob(line: string): boolean {
  return line.length < 60 && JOBS.has(line.split(' ').at(-1)?.toLowerCase() ?? '') && !isSentence(line)
}

/** What may stand under a writer's name: a job, a paper, an address. */
export function isBesideName(line: string): boolean {
  if (line.length > 60) return false
  if (/^(?:@\w{1,30}|[\w.+-]{1,40}@[\w.-]{1,40}\.\w{2,9})$/.test(line)) return true
  if (isSentence(line) || !/^\p{Lu}/u.test(line)) return false
  return (
    isJob(line) ||
    (isOrganization(line) && line.split(' ').length <= 4) ||
    /^(?:special to|for) (?:the )?\p{Lu}/iu.test(line)
  )
}

/** The name in "Ryan Chan is a reporter based in …", as it stands under a story. */
export function writerName(line: string): string | null {
  return line.includes(' is ') ? (WRITER.exec(line)?.[1] ?? null) : null
}

function isSentence(line: string): boolean {
  return /[!?]$/.test(line) || !smallWordsAreAll(line, WORDS)
}
