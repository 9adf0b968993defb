/** Verbs whose past and participle look like their base: "he put", "was hit". */
export const UNCHANGED_PAST: ReadonlySet<string> = new Set(
  'put set cut hit let cost quit hurt spread beat shut read split bet cast'.split(' '),
)
