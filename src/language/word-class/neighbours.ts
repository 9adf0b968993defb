import type { WordClass } from '../../lexicon/function-words.js'
import type { Token } from '../token.js'

/** A token and what stands around it, as far as its class depends on that. */
export interface Neighbours {
  token: Token
  previous: Token | undefined
  /** What stands before `previous`. */
  beforePrevious: Token | undefined
  next: Token | undefined
  /** What stands behind `next`. */
  afterNext: Token | undefined
  /** The class of what stands before, marks of quotation passed over, and of what stands before that. */
  before: WordClass | undefined
  beforeThat: WordClass | undefined
  /** An auxiliary stands before the subject: "did the Trump campaign win". */
  inverted: boolean
  /** The noun group that goes before is an object: "in the Benghazi attacks". */
  object: boolean
  /** Nothing but a phrase stands before it, so that the clause has no subject yet: "In television" of "In television interviews". */
  lead: boolean
  /** A comma closes here what was put in behind the subject, which has no verb yet: "The firm, founded in 2009, employs". */
  aside: boolean
  /** The verb or auxiliary that the clause has already: "cut" in "cut an estimated 2 percent share". */
  verb: Token | undefined
  /** The verb before the "and" that stands right before it: "outlined" in "outlined their priorities and positions". */
  joined: Token | undefined
}

/** Things done that are nouns of their own: "a committee hearing". */
export const DEED =
  /^(?:hearing|meeting|briefing|filing|ruling|shooting|bombing|building|training|spending|polling|rating|ranking|offering|opening|gathering|proceeding)$/
/** Trades, which are nouns before a noun. */
export const TRADE =
  /^(?:gaming|gambling|banking|farming|mining|racing|manufacturing|shipping|lending|zoning|policing|fishing|publishing|licensing|advertising|marketing|engineering|accounting|trading|funding|housing|clothing|wedding|morning|evening|drafting|steering|organizing|organising|nominating|lobbying|consulting|recruiting|staffing|broadcasting|logging|packaging)$/

export function isSingularNoun(token: Token | undefined): boolean {
  return token !== undefined && isNoun(token) && !token.is('Plural') && !/[^s]s$/.test(token.normal)
}

/** A noun that is no pronoun. */
export function isNoun(token: Token | undefined): token is Token {
  return token !== undefined && token.kind === 'word' && token.is('Noun') && !token.is('Pronoun')
}

/** "a restrained embrace", "his short-lived campaign": before a noun that looks like a verb; "the injured claim" has a verb. */
export function standsBeforeNoun({ previous, next }: Neighbours): boolean {
  return (
    /^(?:an?|his|her|its|their)$/.test(previous?.normal ?? '') && next?.is('Infinitive') === true && !next.capitalized
  )
}

/** Whether what stands behind a word is, or leads to, a noun that it can describe. */
export function modifies(next: Token | undefined): boolean {
  return next?.kind === 'word' && (next.is('Noun') || next.is('Adjective'))
}

/** "three-way", "bitter": what goes on telling of a noun behind a comma. */
export function isDescriptive(token: Token | undefined): boolean {
  return token?.kind === 'word' && (token.is('Adjective') || /^\p{Ll}{2,20}-\p{Ll}{2,20}$/u.test(token.text))
}

/** "poll", "analysis": what shows something. */
export function isStudy(token: Token | undefined): boolean {
  return /^(?:poll|polling|survey|review|analysis|study|research|report|evidence|data|search|footage|video)$/.test(
    token?.normal ?? '',
  )
}

/** "the campaign's chairman" */
export function isPossessor(token: Token | undefined): boolean {
  return token?.normal === "'s" && token.is('Possessive')
}
