import { COMPANY } from '../../lexicon/organizations.js'
import type { Name } from './name.js'

const MEMBERS =
  /^(?:unite|unison|solidarity|association|brotherhood|congress|federation|guild|alliance|\p{L}{2,20}(?:ers|ists|ses|ors|ots|men|yees))$/u

/** "the force" is the police, "the bureau" the F.B.I., "the club" a United. */
const CALLED: Readonly<Record<string, RegExp>> = {
  force: /^(?:police|constabulary)$/,
  bureau: /^(?:fbi|f\.b\.i\.)$/,
  club: /^(?:united|fc|afc|rovers|athletic|wanderers|albion|hotspur)$/,
}

/** Whether a body of whose name these are the words is called by a noun that is none of them. */
export function isCalled({ words }: Name, noun: string): boolean {
  const called = CALLED[noun]
  return called !== undefined && words.some((word) => called.test(word.toLowerCase()))
}

/** "The Federal Reserve held rates. The central bank said" */
export function isCentralBank({ text }: Name): boolean {
  return /^(?:(?:U\.S\. )?(?:Federal Reserve|Fed)|European Central Bank|ECB|BoE|BOJ|Bank of \p{L}{3,12}|Reserve Bank of \p{L}{3,12}|Bundesbank|Riksbank|Norges Bank|Swiss National Bank)$/u.test(
    text,
  )
}

/** A railway is not "the regulator". */
export function isRegulated({ words }: Pick<Name, 'words'>): boolean {
  const last = words.at(-1)?.toLowerCase() ?? ''
  return COMPANY.test(last) || /^(?:railways?|rail|airways|bank|water|gas|electric|telecom|media|news)$/.test(last)
}

/** What makes and sells things: "the company" is no society of doctors. */
export function isFirm(noun: string): boolean {
  return /^(?:company|firm|corporation|retailer|manufacturer|maker|startup|start-up|miner|supplier)$/.test(noun)
}

export function isSociety({ words }: Pick<Name, 'words'>): boolean {
  return words.some((word) =>
    /^(?:Society|Association|Academy|Federation|Institute|Foundation|University|Hospital)$/.test(word),
  )
}

/** "the union" of a strike is not the employer that was named last: its own name is initials or says who its members are. */
export function isUnion({ words }: Name): boolean {
  return words.some(
    (word) => (/^\p{Lu}{2,6}$/u.test(word) && !/^(?:AI|UK|USA|TV|PLC)$/.test(word)) || MEMBERS.test(word.toLowerCase()),
  )
}

/** "Monique Lefèvre of the Brussels-based group Digital Minors": a body that is named to say who somebody is. */
export function isSomebodys({ sentence: { tokens }, first }: Name): boolean {
  let at = first - 1
  while (at > first - 5 && tokens[at]?.kind === 'word' && !/^(?:of|at|from|with)$/.test(tokens[at]?.normal ?? '')) at--
  return /^(?:of|at|from|with)$/.test(tokens[at]?.normal ?? '') && tokens[at - 1]?.capitalized === true
}

/** "according to LSEG data", "bought four Boeing jets": named to say whose a thing is, and no company that is told of. */
export function isOnlyOwner({ sentence: { tokens }, first, last }: Name): boolean {
  const thing = tokens[last + 1]
  const before = tokens[first - 1]
  if (/^(?:data|figures|estimates|polls?|surveys?)$/.test(thing?.normal ?? '')) return true
  // "the maker of Tally bars"
  if (
    before?.normal === 'of' &&
    /^(?:maker|owner|producer|operator|publisher|parent)$/.test(tokens[first - 2]?.normal ?? '')
  )
    return true
  return thing?.capitalized === false && thing.is('Plural') && before?.kind !== 'punctuation' && first > 0
}

/** "Recent Highlights" on a line of its own: nobody is told of. */
export function isHeading({ sentence: { tokens }, first, last }: Name): boolean {
  return first === 0 && last === tokens.length - 1
}
