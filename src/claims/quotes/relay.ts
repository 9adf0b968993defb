import type { Stretch } from '../../language/item.js'
import { accordingTo } from './according-to.js'
import type { Attribution } from './attribution.js'

/**
 * "Mr. Lankov said the gains would be small, according to RFA": what RFA passes on is Mr. Lankov's quote, not a quote of
 * its own. An "according to" around another attribution becomes that one's relay.
 */
export function relayed(attributions: readonly Attribution[]): { attribution: Attribution; by: Stretch | null }[] {
  const relays = attributions.filter(({ rule }) => rule === accordingTo.id)
  const others = attributions.filter(({ rule }) => rule !== accordingTo.id)
  // what somebody thinks, plans or criticizes is itself what is passed on
  const within = (outer: Attribution, inner: Attribution) =>
    outer.content.some((content) => inner.cue !== null && content.from <= inner.cue.from && inner.cue.to <= content.to)
  const around = (outer: Attribution, inner: Attribution) => inner.uttered && within(outer, inner)
  return [
    ...others
      .filter((other) => other.uttered || !relays.some((relay) => within(relay, other)))
      .map((attribution) => ({
        attribution,
        by: relays.find((relay) => around(relay, attribution))?.speaker ?? null,
      })),
    ...relays
      .filter((relay) => !others.some((other) => around(relay, other)))
      .map((attribution) => ({ attribution, by: null })),
  ]
}
