import type { Quote } from '../record.js'
import { contains, type Range } from '../text/span.js'

/** Fills `said_by` of the claims that stand inside somebody's quote, with the source's id; the narrowest quote counts. */
export function attribute(claims: readonly (Range & { said_by: string | null })[], quotes: readonly Quote[]): void {
  const runs = quotes
    .flatMap(({ content, source }) => content.map((span) => ({ span, source })))
    .sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))
  for (const claim of claims) claim.said_by = runs.find(({ span }) => contains(span, claim))?.source ?? null
}
