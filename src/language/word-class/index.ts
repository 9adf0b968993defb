import type { WordClass } from '../../lexicon/function-words.js'
import { type Item, isToken, normal } from '../item.js'
import type { Token } from '../token.js'
import { classByWord } from './by-word.js'
import { classInHeadline, isTitleCase } from './headline.js'
import { classInClause } from './in-clause.js'
import { classInContext } from './in-context.js'
import { isPossessor, type Neighbours } from './neighbours.js'

/**
 * The classes of a run of tokens and opaque stretches, one an item; an opaque stretch is a `Q`.
 *
 * compromise's tags say what a word can be; here is decided what it is, from left to right, as a transformation-based tagger
 * does (Brill, "A simple rule-based part of speech tagger", 1992) with rules made by hand.
 */
export function wordClasses(items: readonly Item[]): WordClass[] {
  const headline = isTitleCase(items)
  const classes: WordClass[] = []
  for (const [i, item] of items.entries()) {
    if (!isToken(item)) classes.push('Q')
    else if (headline && item.capitalized && i > 0) classes.push(classInHeadline(item, items[i - 1], classes[i - 1]))
    else {
      const previous = tokenAt(items, i - 1)
      const neighbours: Neighbours = {
        token: item,
        previous,
        beforePrevious: tokenAt(items, i - 2),
        next: tokenAt(items, i + 1),
        afterNext: tokenAt(items, i + 2),
        // a possessor determines what it possesses; "Moody's said" has none
        before:
          isPossessor(previous) && !item.is('PastTense')
            ? 'D'
            : classes[i - 1] === '"'
              ? classes[i - 2]
              : classes[i - 1],
        beforeThat: normal(items[i - 2]) === "'s" ? 'D' : classes[i - 2],
        inverted: isInverted(classes, i),
        object: isObject(classes, i),
        lead: isAfterLead(items, classes, i),
        aside: isAfterAside(classes, i),
        verb: verbOfClause(items, classes, i),
        joined: classes[i - 1] === 'C' ? verbOfClause(items, classes, i - 1) : undefined,
      }
      const own = classInContext(classByWord(neighbours, i === 0), neighbours)
      classes.push(classInClause(own, neighbours) ?? own)
    }
  }
  return classes
}

function tokenAt(items: readonly Item[], i: number) {
  const item = items[i]
  return isToken(item) ? item : undefined
}

function isInverted(classes: readonly WordClass[], i: number): boolean {
  let j = i - 1
  while (classes[j] === 'N' || classes[j] === 'A' || classes[j] === 'D') j--
  // "to better serve", but "to job cuts"
  return classes[j] === 'X' || (classes[j] === 'O' && !/[ND]/.test(classes.slice(j + 1, i).join('')))
}

function isObject(classes: readonly WordClass[], i: number): boolean {
  let j = i - 1
  while (classes[j] === 'N' || classes[j] === 'A') j--
  return classes[j] === 'D' && /^[PVXOC]$/.test(classes[j - 1] ?? '')
}

/** Behind a preposition that leads no clause, and what goes with it. */
function isAfterLead(items: readonly Item[], classes: readonly WordClass[], i: number): boolean {
  if (classes[0] !== 'P' || i < 2 || /^(?:as|after|before|since|until|than|like)$/.test(normal(items[0]))) return false
  for (let j = 1; j < i; j++) if (!/[NAD]/.test(classes[j] ?? '')) return false
  return true
}

function isAfterAside(classes: readonly WordClass[], i: number): boolean {
  if (classes[i - 1] !== ',') return false
  const open = classes.lastIndexOf(',', i - 2)
  if (open < 1 || open > i - 3) return false
  let named = false
  for (let j = open - 1; j >= 0; j--) {
    const own = classes[j] ?? '?'
    if (own === 'N' || own === 'R') named = true
    // "said that the firm, based in Salem, raised prices"
    if ('TSH'.includes(own)) return named
    if ('VXC;'.includes(own)) return false
    if (own === ',') break
  }
  return named
}

/** How far back a clause is looked through for its verb, in words. */
const CLAUSE = 24

const OPENS_CLAUSE = /^(?:says?|said|believes?|believed|thinks?|thought)$/

/** The nearest verb to the left with no mark, "and", "that" or "who" between, behind which a clause may begin. */
function verbOfClause(items: readonly Item[], classes: readonly WordClass[], i: number): Token | undefined {
  for (let j = i - 1; j >= 0 && j > i - CLAUSE; j--) {
    const own = classes[j] ?? '?'
    const token = own === 'V' || own === 'X' ? tokenAt(items, j) : undefined
    // "says his rival accepted $5": what is said has no verb yet
    if (token && j < i - 1 && OPENS_CLAUSE.test(token.normal)) return undefined
    if (token) return token
    if (!'NADPBRO-"'.includes(own)) return undefined
  }
  return undefined
}
