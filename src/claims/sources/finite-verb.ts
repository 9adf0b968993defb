import type { Token } from '../../language/token.js'

/** A verb that can carry a clause: neither an infinitive after "to", nor a gerund, nor a participle on its own. */
export function isFiniteVerb(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  if (!token?.is('Verb') || token.is('Gerund')) return false
  if (
    token.is('Modal') ||
    token.is('Copula') ||
    /^(?:is|are|was|were|has|have|had|do|does|did|'re|'ve|'ll|'d|'m)$/.test(token.normal)
  )
    return true
  if (tokens[i - 1]?.normal === 'to' || token.capitalized) return false
  return token.is('PastTense') || token.is('PresentTense')
}
