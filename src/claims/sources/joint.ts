import type { Token } from '../../language/token.js'
import type { Source, Span } from '../../record.js'
import { contains } from '../../text/span.js'
import { type Name, titledStart } from './name.js'
import type { Registry } from './registry.js'

const BEGINS = /^(?:the|an?|his|her|its|their|other|others|many|several|some|two|three|dozens|fellow)$/

/** "Moscow and Pyongyang", "Smith, Jones and Hall", "Trump and his aides": the type of several who speak as one; null for a single one. */
export function jointType(
  registry: Registry,
  span: Span,
  tokens: readonly Token[],
  front: readonly Token[],
  names: readonly Name[],
): Source['type'] | null {
  const listed = isList(span, names)
  if (listed) return names[0]?.type ?? 'unnamed'
  const and = front.findIndex(
    (token, i) => i > 0 && /^(?:and|nor)$/.test(token.normal) && !names.some((name) => contains(name, token)),
  )
  const left = front[and - 1]
  const right = front[and + 1]
  if (and < 1 || !left || !right) return null
  const nameLeft = names.find((name) => name.end === left.end)
  const nameRight = names.find((name) => tokens.indexOf(right) >= 0 && titledStart(name) === right.start)
  const beginsLeft = nameLeft !== undefined || BEGINS.test(front[0]?.normal ?? '') || left.normal.endsWith('s')
  const beginsRight = nameRight !== undefined || BEGINS.test(right.normal)
  // "a spokesman for Acme and Tarrant" is one man
  if (!beginsLeft || !beginsRight || front.slice(0, and).some(isPreposition)) return null
  const isPair = nameLeft && nameRight && registry.identityOf(nameLeft) !== registry.identityOf(nameRight)
  return isPair ? nameLeft.type : 'unnamed'
}

function isPreposition({ normal }: Token): boolean {
  return /^(?:of|for|at|in|from|with|by|to|between|on|like|including|as)$/.test(normal)
}

function isList(span: Span, names: readonly Name[]): boolean {
  const first = names[0]
  const last = names.at(-1)
  const at = (offset: number) => offset - span.start
  if (!first || !last || first === last) return false
  // "Hall, Lee and others", "Ohio, Texas and other states"
  const isOpen = AND_OTHERS.test(span.text.slice(at(last.end)))
  if (last.end < span.end - 1 && !isOpen) return false
  const lead = span.text.slice(0, Math.max(0, at(titledStart(first))))
  const gaps = names.slice(1).map((name, i) => span.text.slice(at(names[i]?.end ?? 0), at(titledStart(name))))
  return (
    /^(?:both )?(?:the )?$/i.test(lead) &&
    (isOpen || / and (?:the )?$/.test(gaps.at(-1) ?? '')) &&
    gaps.every((gap) => /^(?:, ?(?:and )?|,? and )(?:the )?$/.test(gap))
  )
}

const AND_OTHERS =
  /^,? and (?:(?:many |several |some )?others|(?:many |several |some )?other \p{Ll}{3,20})(?: in [^,]{2,30})?$/u
