import { accordingTo } from './according-to.js'
import type { Attribution } from './attribution.js'

/**
 * What is reported within what somebody else is reported to say is part of that content, not a quote of its own: "Mr. Hall
 * said the mayor had promised to resign" is Mr. Hall's. Only a relay ("…, according to RFA") leaves both.
 */
export function outermost(attributions: readonly Attribution[]): Attribution[] {
  const nested = new Map<Attribution, boolean>()
  const isNested = (inner: Attribution): boolean => {
    const known = nested.get(inner)
    if (known !== undefined) return known
    // two that hold each other: the first stands
    nested.set(inner, false)
    const found = attributions.some(
      (outer) => outer !== inner && outer.rule !== accordingTo.id && holds(outer, inner) && !isNested(outer),
    )
    nested.set(inner, found)
    return found
  }
  return attributions.filter((attribution) => !isNested(attribution))
}

function holds({ content }: Attribution, { cue }: Attribution): boolean {
  return cue !== null && content.some(({ from, to }) => from <= cue.from && cue.to <= to)
}
