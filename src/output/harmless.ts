/** The marks that turn the direction of writing, old format controls, and the byte-order mark: they work unseen. */
const UNSEEN = '\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u206f\\ufeff'

/** C0 and C1 controls but the line feed, line and paragraph separators, lone surrogates, and what works unseen. */
const HARMFUL = new RegExp(`[\\0-\\x09\\x0b-\\x1f\\x7f-\\x9f\\u2028\\u2029${UNSEEN}]|\\p{Surrogate}`, 'gu')

/** What JSON.stringify leaves as it is. */
const LEFT_IN_JSON = new RegExp(`[\\x7f-\\x9f\\u2028\\u2029${UNSEEN}]`, 'g')

/** Text of one line that can do nothing to a terminal: a control character is shown as an escape; tabs and line ends become spaces. */
export function harmless(text: string): string {
  return text.replace(/\r\n?|[\n\t]/g, ' ').replace(HARMFUL, escaped)
}

/** Whether text holds nothing that has to be escaped; line feeds are allowed. */
export function isHarmless(text: string): boolean {
  return text.search(HARMFUL) === -1
}

/** The same for JSON and its kin: what has gone through JSON.stringify, with the controls that it leaves in escaped too. */
export function escapedJson(json: string): string {
  return json.replace(LEFT_IN_JSON, escaped)
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
