import { isSite } from '../../language/site.js'
import type { Token } from '../../language/token.js'
import { isGivenName } from './gender.js'

/** "NASA", "U.N." */
export const ACRONYM = /^(?:\p{Lu}{2,6}|(?:\p{Lu}\.){2,6})$/u

const NOT_NAMES = new Set(
  (
    'i the a an this that these those he she it they we you his her its their our my your but and or if when while as in on at for from ' +
    'with by to after before since according monday tuesday wednesday thursday friday saturday sunday january february march april may ' +
    'june july august september october november december yes no not there here what who whom whose which why how where whether nor so yet then ' +
    'now today yesterday tomorrow earlier later also even only just like among under over about despite during following until because ' +
    'though although unlike instead perhaps once many most some several both few all other others another each every more one two three ' +
    'four five six seven eight nine ten meanwhile however still such than too very asked neither none last next first second ' +
    'back between within without across through against near upon amid amongst besides beyond given citing speaking according nearly ' +
    'almost about around roughly let thanks no none any anyone everyone someone nobody everybody somebody nothing is are was were ' +
    'do does did have has had be been can could should would might must shall'
  ).split(' '),
)
/** Whether a word has the look of a name: a capital, and no word of the language that has one for another reason. */
export function isNameWord(token: Token | undefined): token is Token {
  return (
    token !== undefined &&
    token.kind === 'word' &&
    (token.capitalized || isSite(token.text)) &&
    (/^(?:WHO|US|IT|TODAY)$/.test(token.text) || !NOT_NAMES.has(token.normal)) &&
    !/^[dri]-[a-z]/.test(token.normal) &&
    !/-(?:based|born|backed|led|style|era|owned|area|wide|educated|bound|made|run)$/.test(token.normal) &&
    (!token.is('Date') || isInitials(token) || isGivenName(token))
  )
}

/** "SEC" is no second, "MAR" no month. */
function isInitials({ text }: Token): boolean {
  return (
    text === 'TODAY' ||
    (/^\p{Lu}{3,6}$/u.test(text) && !/^(?:JAN|FEB|MAR|APR|JUN|JUL|AUG|SEP|SEPT|OCT|NOV|DEC)$/.test(text))
  )
}
