import { type ArticleRecord, CLAIM_KINDS, type ClaimKind } from '../record.js'
import { recordSchema, type Schema } from '../schema/index.js'
import { matching } from './assign.js'
import { type Comparing, comparing, differing, type FieldDifference } from './compare.js'
import type { Fact, Facts } from './facts.js'
import { claimSchema, typeOf } from './fields.js'
import { likeness } from './words.js'

/** One way in which a record is not what the facts say. */
export interface Difference {
  /**
   * different: something like the fact is found, and not as written; missing: nothing like it is found; unwanted: what
   * has to be absent is found; extra: a kind that is `complete` holds something besides the facts.
   */
  what: 'different' | 'missing' | 'unwanted' | 'extra'
  /** The kind of claim, "record" for the article's own fields. */
  kind: ClaimKind | 'record'
  /** Where the fact is written: "fixtures/tumen-bridge.facts.yaml:12". */
  at: string
  /** The fact as it is written, null for something extra. */
  fact: Fact['fields'] | null
  /** The fields of a different fact that differ; empty otherwise. */
  fields: FieldDifference[]
  /** The claim that was found: the nearest one, or the one that ought not to be there. */
  found: { id: string; text: string; rule: string } | null
}

type FoundClaim = ArticleRecord[ClaimKind][number]

/**
 * In what a record differs from the facts expected of it: an empty list where all hold. Only the fields that are written
 * are compared; the order of facts is free, and a claim serves one fact at most.
 */
export function differences(record: ArticleRecord, facts: Facts): Difference[] {
  const by = comparing(record, facts.tolerance)
  const all = facts.own.flatMap((fact) => ownDifferences(record, fact, facts, by))
  for (const kind of CLAIM_KINDS) {
    all.push(...kindDifferences(record[kind], kind, facts, by), ...unwanted(record[kind], kind, facts, by))
  }
  return all
}

/** How many facts a fixture holds, those of absence among them. */
export function countFacts({ own, claims, absent, complete }: Facts): number {
  const lists = [own, ...Object.values(claims), ...Object.values(absent)]
  return lists.reduce((sum, list) => sum + list.length, Object.keys(complete).length)
}

function ownDifferences(
  record: ArticleRecord,
  { line, fields: fact }: Fact,
  facts: Facts,
  by: Comparing,
): Difference[] {
  const fields = differing(fact, record, recordSchema, by)
  if (fields.length === 0) return []
  return [{ what: 'different', kind: 'record', at: `${facts.file}:${line}`, fact, fields, found: null }]
}

function kindDifferences(found: readonly FoundClaim[], kind: ClaimKind, facts: Facts, by: Comparing): Difference[] {
  const schema = claimSchema(kind)
  const expected = facts.claims[kind] ?? []
  const fits = (fact: Fact, claim: FoundClaim) => differing(fact.fields, claim, schema, by).length === 0
  const given = matching(expected, found, fits)

  const open = expected.filter((_, index) => given[index] === null)
  const free = found.filter((_, index) => !given.includes(index))
  const near = nearest(open, free, schema, by)
  const differences = open.map((fact): Difference => {
    const claim = near.get(fact) ?? null
    return {
      what: claim ? 'different' : 'missing',
      kind,
      at: `${facts.file}:${fact.line}`,
      fact: fact.fields,
      fields: claim ? differing(fact.fields, claim, schema, by) : [],
      found: claim && named(claim),
    }
  })

  const line = facts.complete[kind]
  if (line === undefined) return differences
  const spokenOf = new Set(near.values())
  const extra = free.filter((claim) => !spokenOf.has(claim))
  return differences.concat(
    extra.map((claim): Difference => {
      return { what: 'extra', kind, at: `${facts.file}:${line}`, fact: null, fields: [], found: named(claim) }
    }),
  )
}

function unwanted(found: readonly FoundClaim[], kind: ClaimKind, facts: Facts, by: Comparing): Difference[] {
  const schema = claimSchema(kind)
  return (facts.absent[kind] ?? []).flatMap(({ line, fields }) =>
    found
      .filter((claim) => differing(fields, claim, schema, by).length === 0)
      .map((claim): Difference => {
        return { what: 'unwanted', kind, at: `${facts.file}:${line}`, fact: fields, fields: [], found: named(claim) }
      }),
  )
}

const LIKE_ENOUGH = 0.5

/** For each fact the free claim that is most like it, the likest pair first; a fact that none is like gets none. */
function nearest(facts: readonly Fact[], free: readonly FoundClaim[], schema: Schema, by: Comparing) {
  const pairs = facts.flatMap((fact) =>
    free.map((claim) => ({ fact, claim, worth: nearness(fact, claim, schema, by) })),
  )
  pairs.sort((a, b) => b.worth - a.worth)
  const near = new Map<Fact, FoundClaim>()
  const taken = new Set<FoundClaim>()
  for (const { fact, claim, worth } of pairs) {
    if (worth < LIKE_ENOUGH || near.has(fact) || taken.has(claim)) continue
    near.set(fact, claim)
    taken.add(claim)
  }
  return near
}

/** How like a claim is to a fact: a point for a field that holds, a part for words in common, little for a category. */
function nearness({ fields }: Fact, claim: FoundClaim, schema: Schema, by: Comparing): number {
  const off = new Map(differing(fields, claim, schema, by).map((one) => [one.field.split('.')[0], one]))
  let worth = 0
  for (const [field, expected] of Object.entries(fields)) {
    const difference = off.get(field)
    const isCategory = expected === null || typeOf(typeOf(schema).schema.properties?.[field] ?? {}).schema.enum
    if (difference === undefined) worth += isCategory ? 0.1 : 1
    else if (typeof expected === 'string' && typeof difference.found === 'string') {
      worth += likeness(expected, difference.found)
    }
  }
  return worth
}

function named(claim: FoundClaim): NonNullable<Difference['found']> {
  return { id: claim.id, text: 'name' in claim ? claim.name : claim.text, rule: claim.rule }
}
