/** How far into a page its encoding is declared; the HTML standard asks for the first 1024 bytes. */
const HEAD = 4096
const XML = /^[\s\ufeff]{0,9}<\?xml\b[^>]{0,200}?\bencoding\s{0,3}=\s{0,3}["']\s{0,3}([\w:.-]{1,40})/
/** `<meta charset="…">` and `<meta http-equiv="Content-Type" content="text/html; charset=…">` alike. */
const META = /<meta\b[^>]{0,300}?\bcharset\s{0,3}=\s{0,3}["']?\s{0,3}([\w:.-]{1,40})/i
const COMMENT = /<!--[\s\S]{0,4096}?(?:-->|$)/g

/** The encoding that an HTML or XML document declares, as it is written there; null where it declares none. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1')
  return XML.exec(head)?.[1] ?? META.exec(head.replace(COMMENT, ''))?.[1] ?? null
}
