import type { Quote } from '../record.js'
import { contains, lengthOf, type Range } from '../text/span.js'

/** Fills `said_by` of the claims that stand inside somebody's quote, with the source's id; the narrowest quote counts. */
export function attribute(claims: readonly (Range & { said_by: string | null })[], quotes: readonly Quote[]): void {
  const runs = quotes
    .flatMap(({ content, source }) => content.map((span) => ({ span, source })))
    .sort((a, b) => a.span.start - b.span.start)
  let next = 0
  let open: typeof runs = []
  // one walk through the text, as a long article has as many claims as quotes
  for (const claim of claims.toSorted((a, b) => a.start - b.start)) {
    for (let run = runs[next]; run && run.span.start <= claim.start; run = runs[++next]) open.push(run)
    open = open.filter(({ span }) => span.end > claim.start)
    let narrowest: (typeof runs)[number] | null = null
    for (const run of open) {
      if (contains(run.span, claim) && (!narrowest || lengthOf(run.span) < lengthOf(narrowest.span))) narrowest = run
    }
    claim.said_by = narrowest?.source ?? null
  }
}
