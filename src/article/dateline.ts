/** "SEOUL, July 10 (Reuters) - ", "WASHINGTON (AP) — ", "HEMPSTEAD, N.Y., Sept. 26 (UPI) —", "NEW YORK --" */
const DATELINE =
  /^(?:\p{Lu}[\p{Lu}.'’-]{1,24}(?:[ /]\p{Lu}[\p{Lu}.'’-]{1,24}){0,4})(?:, (?:\p{Lu}[\p{L}.]{1,20}(?: \p{Lu}\p{L}{1,20})?)){0,2}(?:,? (?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{Ll}{2,8})(?:,? \d{4})?)?(?: \([\p{L} .&/]{2,40}\))?\s{0,2}(?:--|[—–-])\s{1,3}(?=[\p{Lu}\p{N}“"‘'])/u
/** A lone word in capitals and a hyphen are an acronym as likely as a place. */
const LONE_WORD = /^[\p{Lu}.]+ ?-$/u
/** The same in a newspaper's mixed case, where the agency in brackets shows what it is: "Seoul (Reuters) - ". */
const AGENCY_DATELINE =
  /^\p{Lu}[\p{L}.'’-]{1,24}(?:[ ,]{1,2}\p{L}[\p{L}.'’-]{0,24}){0,4}(?:,? \p{Lu}\p{Ll}{2,8}\.? \d{1,2}(?:,? \d{4})?)? \((?:\p{Lu}[\p{L} .&/]{1,40})\)\s{0,2}(?:--|[—–-])\s{1,3}(?=[\p{Lu}\p{N}“"‘'])/u

/** How many UTF-16 units of a paragraph are its dateline, dash included; 0 where it has none. */
export function datelineLength(paragraph: string): number {
  const match = DATELINE.exec(paragraph) ?? AGENCY_DATELINE.exec(paragraph)
  const dateline = match?.[0].trimEnd() ?? ''
  return LONE_WORD.test(dateline) ? 0 : dateline.length
}
