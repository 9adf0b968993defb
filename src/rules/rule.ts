/**
 * A rule: one idea, its examples beside it.
 *
 * The examples are its specification: one test runs them all, `tumen rules` prints them. An example is a piece of news
 * and what the rule makes of it, in the kind's own short form ("2024-06-19", "about 9 mile"); a piece of `never` is one
 * in which the rule must find nothing.
 */
export interface Rule {
  /** Kind and name: "date.ago". A record's claims carry it. */
  id: string
  /** What it finds, in a few words. */
  says: string
  examples: Readonly<Record<string, string>>
  never: readonly string[]
}

/** What a kind of claim shows of itself to the test of examples and to `tumen rules`. */
export interface RuleBook {
  name: string
  rules: readonly Rule[]
  /** What each claim of this kind in `text` reads as, in the form of the examples, beside the rule that found it. */
  read(text: string): { rule: string; reads: string }[]
}

/** The reference date of every example: a Wednesday. */
export const EXAMPLE_DATE = '2024-07-10'
