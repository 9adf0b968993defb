/** What windows-1252 has at 0x80 to 0x9f; where it has nothing, the WHATWG's table keeps the control character. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'
const CONTROL = /[\x80-\x9f]/g

/** The name of the encoding that a label stands for, by the WHATWG's table ("latin1" is windows-1252); null for an unknown label. */
export function encodingOf(label: string): string | null {
  try {
    const { encoding } = new TextDecoder(label)
    // a document in which this could be read is not UTF-16: the HTML standard takes it for UTF-8
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding
  } catch {
    return null
  }
}

/** The bytes in one of the encodings of the WHATWG; null where they are not of it. */
export function decodedAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    // Node 20 takes windows-1252 for Latin-1, and leaves a control character where a quotation mark stands
    return encoding === 'windows-1252'
      ? text.replace(CONTROL, (sign) => WINDOWS_1252.charAt(sign.charCodeAt(0) - 0x80))
      : text
  } catch {
    return null
  }
}
