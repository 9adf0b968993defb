import { AFTER_NAMES, BYLINE_LEADS, BYLINE_WORDS, INITIALS, JOBS, NO_NAMES } from '../lexicon/bylines.js'
import { GIVEN_NAMES } from '../lexicon/given-names.js'
import { ORGANIZATION_WORDS } from '../lexicon/organizations.js'

const LONGEST = 60
const LEAD = new RegExp(String.raw`^(?:${BYLINE_LEADS})\b[\s:]{0,3}`, 'i')
const SEPARATOR = /\s?[|;•·]\s?|,? and |,? & |\/|, |\s[—–]\s/
const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day'
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}'
/** Where a name is followed by a time: "Ana Ortiz Monday", "Ana Ortiz July 10, 2024", "Ana Ortiz Updated …". */
const TIME = new RegExp(
  String.raw`(?:^|[\s,])(?:(?:published|updated|posted|last|first|on|at)\b.{0,20}\d|(?:published|updated|posted|modified)\b|${WEEKDAY}(?:$|[\s,])|${MONTH}\.? \d|\d).*$`,
  'i',
)
/** A place or a paper behind a name: "Ana Ortiz in Olten", "Paul Hall for The Press". */
const WHERE = /\s(?:in|for|of|at|from|on)\s.*$/
const HANDLE = /^@|^https?:|[@/]\w|\.(?:com|org|net)\b/i
const JOB_AHEAD =
  /^(?:[\p{L}-]{2,20} ){0,3}(?:editor|correspondent|reporter|writer|columnist) (?=\p{Lu}\S{1,20} \p{Lu})/iu
/** "ANA ORTIZ Associated Press": capitals set off the name from what follows. */
const IN_CAPITALS = /^((?:\p{Lu}[\p{Lu}.'’-]{0,20} ){1,3}\p{Lu}[\p{Lu}'’-]{1,20}) (?=\p{Lu}?\p{Ll})/u

/**
 * The names of writers, one each, from what bylines and metadata say: "By ANA ORTIZ and Paul Hall | @paul".
 *
 * Where people are named, the papers, agencies and login names beside them are left out, and so is `publisher`.
 */
export function cleanNames(bylines: readonly string[], publisher?: string): string[] {
  const names = new Map<string, string>()
  for (const byline of bylines) {
    for (const name of namesIn(byline.replace(/[\s\u00a0]+/g, ' ').trim())) {
      const key = name.toLowerCase()
      if (!names.has(key) && isName(name)) names.set(key, name)
    }
  }
  const all = [...names.values()]
  const people = all.filter((name) => isFullName(name) && !isOrganization(name) && !isPartOf(name, publisher))
  return people.length > 0 ? people : all
}

function namesIn(byline: string): string[] {
  return withoutLead(byline)
    .replace(TIME, '')
    .split(SEPARATOR)
    .map((piece) => withoutJob(bare(withoutLead(bare(piece)))))
}

/** The byline without "By", "Words by", "Author:". */
export function withoutLead(byline: string): string {
  const rest = byline.replace(LEAD, '')
  return rest === byline ? byline.replace(/^[\p{L}]{2,12}: /u, '') : rest
}

/** Whether a line begins with "By", "Words by" or the like. */
export function hasLead(line: string): boolean {
  return LEAD.test(line)
}

function bare(piece: string): string {
  return piece
    .replace(/\s{0,3}\([^()]{0,80}\)$/, '')
    .replace(/\s(?:@\w|\S{1,40}@\S{1,40}$).*$/, '')
    .replace(WHERE, (where, at: number, all: string) => (all.slice(0, at).includes(' ') ? '' : where))
    .replace(/^(?:and|with)\s/i, '')
    .replace(/^[\s,.:–—-]{1,5}|[\s,:–—-]{1,5}$/g, '')
}

/** "Ana Ortiz Staff Writer" and "Political editor Ana Ortiz" → "Ana Ortiz". */
function withoutJob(piece: string): string {
  const name = piece.replace(JOB_AHEAD, '').replace(/\s$/, '')
  const capitals = IN_CAPITALS.exec(name)?.[1]
  if (capitals) return capitals
  let words = name.split(' ')
  const paper = acronymIn(words)
  if (paper > 1) words = words.slice(0, paper)
  // "By Ann Hall, Senior Sports Writer": a job without a name
  if (isJob(words.at(-1) ?? '') && words.every((word) => BYLINE_WORDS.has(word.toLowerCase()))) return ''
  let end = words.length
  while (end > 2 && BYLINE_WORDS.has((words[end - 1] ?? '').toLowerCase())) end--
  return isJob(words.at(-1) ?? '') ? words.slice(0, end).join(' ') : words.join(' ')
}

function isJob(word: string): boolean {
  return JOBS.has(word.toLowerCase()) || /at-large$/i.test(word)
}

function isName(name: string): boolean {
  if (name === '' || name.length > LONGEST || /\d/.test(name) || HANDLE.test(name)) return false
  const words = name.split(' ')
  if (NO_NAMES.has(name.toLowerCase()) || isJob(words.at(-1) ?? '')) return false
  if (AFTER_NAMES.has(name.toLowerCase().replaceAll('.', ''))) return false
  // one word in small letters is the name of an account
  return words.length > 1 || !/^\p{Ll}/u.test(name)
}

/** Two words or more. */
export function isFullName(name: string): boolean {
  return name.includes(' ')
}

/** "The Associated Press", "CNN Business"; not "Emily Post". */
export function isOrganization(name: string): boolean {
  const words = name.toLowerCase().split(' ')
  if (words[0] === 'the') return true
  if (isGivenName(words[0] ?? '')) return false
  if (acronymIn(name.split(' ')) >= 0) return true
  return words.some((word, i) => i > 0 && (ORGANIZATION_WORDS.has(word) || NO_SURNAMES.has(word)))
}

/** The place of an agency's or a paper's letters among words that are not all in capitals; -1 where there are none. */
function acronymIn(words: readonly string[]): number {
  if (words.every((word) => word === word.toUpperCase())) return -1
  return words.findIndex((word) => INITIALS.has(word) || /^\p{Lu}{3,5}$/u.test(word))
}

const NO_SURNAMES: ReadonlySet<string> = new Set(['business', 'images', 'insider', 'online', 'tv'])

export function isGivenName(word: string): boolean {
  return GIVEN_NAMES.has(word.toLowerCase())
}

function isPartOf(name: string, publisher: string | undefined): boolean {
  return publisher?.toLowerCase().includes(name.toLowerCase()) ?? false
}
