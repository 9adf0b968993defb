/** What a character of UTF-8 becomes when its bytes are read as windows-1252: "â€™" for "’", "Ã©" for "é", "Â " for a no-break space. */
const PLAIN = '\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ•˜™š›œžŸ'
/** These stand behind a letter in sound text, too: “CAMPEÔ. */
const MARKS = '‘’“”–—'
const MOJIBAKE = new RegExp(
  `â[\\u0080-\\u008f€‚ƒ„…†‡ˆ‰Š‹Œ][${PLAIN}${MARKS}]|Ã[${PLAIN}]|Â[\\u0080-\\u00bf]|ð[\\u009fŸ][${PLAIN}${MARKS}]{2}|ï»¿`,
  'g',
)
const ANY = /[âÃÂðï]/
const REPLACEMENT = /\ufffd/g

/** What shows that a text was wrongly decoded before it came here; it is read as it stands. */
export function decodingFaults(text: string): string[] {
  const faults: string[] = []
  const garbled = ANY.test(text) ? (text.match(MOJIBAKE) ?? []) : []
  if (garbled.length > 0)
    faults.push(
      `wrongly decoded before it came here, in ${places(garbled.length)} such as "${garbled[0]}": read as it stands, save the source again as UTF-8`,
    )
  const lost = text.match(REPLACEMENT)?.length ?? 0
  if (lost > 0)
    faults.push(
      `broken in ${places(lost)}, where U+FFFD stands for what is no text: read as it stands, look for a whole copy`,
    )
  return faults
}

function places(count: number): string {
  return count === 1 ? 'one place' : `${count} places`
}
