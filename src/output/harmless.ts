/** C0 and C1 controls but the line feed, line and paragraph separators, and the marks that turn the direction of writing. */
const HARMFUL =
  /[\0-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** Text that can do nothing to a terminal: a control character is shown as an escape; tabs and line ends become spaces. */
export function harmless(text: string): string {
  return text.replace(/\r\n?|[\n\t]/g, ' ').replace(HARMFUL, escaped)
}

/** The same for JSON and its kin: what has gone through JSON.stringify, with the controls that it leaves in escaped too. */
export function escapedJson(json: string): string {
  return json.replace(/[\x7f-\x9f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, escaped)
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
