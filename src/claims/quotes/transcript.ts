import type { Document, Paragraph } from '../../language/document.js'

/** "TRUMP: …", "SEN. COLE (R-Ohio): …", "Q: …", "Cole: …" */
const LABEL =
  /^(?:[QA]|\p{Lu}[\p{L}.’'-]{0,24}(?: \p{Lu}[\p{L}.’'-]{0,24}){0,3})(?: \([^()\n]{1,30}\))?(?=:\s{1,3}[^\s"“‘'`«„])/u
/** Labels of other things in capitals. */
const NO_SPEAKER =
  /\b(?:UPDATED?|CORRECTION|NOTE|BREAKING|WATCH|LISTEN|READ|SEE|RELATED|MORE|PHOTOS?|VIDEO|PREVIOUSLY|EXCLUSIVE|THE|OF|WEEK|LIVE|TIP|PS|FAQ|TOP|NEWS|POLL)\b/

/**
 * The paragraphs that are lines of a transcript, with the offset (UTF-16) behind their colon: what stands there is a
 * quotation without marks.
 *
 * One label in front of a colon tells nothing ("Iowa: 12 delegates"). Names in capitals do where two lines have them or
 * the name is met elsewhere; others where the same one speaks twice.
 */
export function transcriptLines({ text, paragraphs }: Document): Map<Paragraph, number> {
  const lines: { paragraph: Paragraph; label: string; from: number }[] = []
  const times = new Map<string, number>()
  for (const paragraph of paragraphs) {
    const label = LABEL.exec(text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 160)))?.[0]
    if (label === undefined || NO_SPEAKER.test(label.toUpperCase())) continue
    // a score, a count
    if (!/\p{L}/u.test(text.slice(paragraph.start + label.length, Math.min(paragraph.end, paragraph.start + 240))))
      continue
    lines.push({ paragraph, label, from: paragraph.start + label.length + 1 })
    times.set(label, (times.get(label) ?? 0) + 1)
  }
  const capitals = lines.filter(({ label }) => isCapitals(label) && !isAnonymous(label))
  const isInterview = times.has('Q') && times.has('A')
  const isLine = ({ label }: { label: string }) =>
    isAnonymous(label)
      ? isInterview
      : isCapitals(label)
        ? capitals.length > 1 || text.includes(nameOf(label))
        : lines.length > 2 && (times.get(label) ?? 0) > 1 && times.size > 1
  return new Map(lines.filter(isLine).map(({ paragraph, from }) => [paragraph, from]))
}

/** Q and A, who have no names. */
export function isAnonymous(label: string): boolean {
  return label === 'Q' || label === 'A'
}

function isCapitals(label: string): boolean {
  return !/\p{Ll}/u.test(label.replace(/ \(.*/, ''))
}

/** "FALLIN" as the article writes it elsewhere: "Fallin". */
function nameOf(label: string): string {
  const last = label.replace(/ \(.*/, '').split(' ').at(-1) ?? ''
  return last.charAt(0) + last.slice(1).toLowerCase()
}
