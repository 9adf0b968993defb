/** Behind a comma or a mark that ends an utterance, somebody is said to have said it. */
const REPORTED =
  /[,!?]\s(?:(?:he|she|they|I|(?:the|an?|one) [\p{L}-]{2,20}|(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov)\. \p{Lu}[\p{L}’'-]{1,24}|\p{Lu}[\p{L}’'-]{1,24}(?: \p{Lu}[\p{L}’'-]{1,24}){0,2}) )?(?:said|says|added|told|wrote|asked|explained|tweeted|replied|recalled|declared)\b/u
/** An utterance closed with a single mark: "“We can do it.’ The senator …". */
const CLOSED_BY_SINGLE = /[.,!?]['’](?=\s|$)/
const INTRODUCED = /(?:\p{L}:|\b(?:said|says|added|wrote|asked|replied|tweeted|told \p{L}{2,20}),)\s/gu

/** How far before its closing mark a quotation is looked for whose opening mark was forgotten. */
const REACH = 600

/**
 * Where a quotation ends whose closing mark was forgotten: before the clause that reports it, or at the single mark that
 * stands for the double one. The words from `start` to there, and the mark behind them if any; null where nothing tells.
 */
export function forgottenClosing(text: string, start: number, end: number): { inner: number; end: number } | null {
  const stretch = text.slice(start, end)
  const single = CLOSED_BY_SINGLE.exec(stretch)
  if (single) return { inner: start + single.index + 1, end: start + single.index + 2 }
  const reported = REPORTED.exec(stretch)
  return reported ? { inner: start + reported.index + 1, end: start + reported.index + 1 } : null
}

/** Where a quotation begins whose opening mark was forgotten: behind the words that introduce it, or with the paragraph. */
export function forgottenOpening(text: string, start: number, end: number, first: boolean): number | null {
  const from = Math.max(start, end - REACH)
  const stretch = text.slice(from, end)
  const introduced = [...stretch.matchAll(INTRODUCED)].at(-1)
  if (introduced) return from + introduced.index + introduced[0].length
  return first && from === start && !/\b(?:said|says|told|wrote|according)\b/.test(stretch) ? start : null
}
