const NAME = String.raw`\p{Lu}[\p{L}\p{M}'’.-]{0,30}(?: (?:(?:de|da|di|del|der|den|van|von|al|bin|el|la|le) ){0,2}\p{Lu}[\p{L}\p{M}'’.-]{0,30}){1,3}`
const BYLINE = new RegExp(
  String.raw`^(?:[Bb]y|BY|[Ww]ords by|[Ss]tory by|[Ww]ritten by)[:\s]\s{0,3}(${NAME}(?:(?:, and |, | and | & )${NAME}){0,5})`,
  'u',
)
const WRITER = new RegExp(
  String.raw`^(${NAME}) is (?:an?|the) (?:[\p{L}'’-]+ ){0,6}?(?:reporter|correspondent|editor|writer|journalist|columnist|producer|contributor)\b`,
  'u',
)
const SEPARATOR = /, and | and |, | & /
/** What follows a name after a comma and is none: the paper, the job. */
const NOT_A_NAME =
  /\b(?:correspondent|editor|reporter|writer|press|news|reuters|times|post|journal|associated|agency|guardian|staff|bureau|business|political|chief|senior)\b/i
const TIMESTAMP = /^(?:(?:first |last )?(?:updated|published|posted|modified)|date|issued|on)\b/i
const DATE_ONLY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:\d{1,2} \p{L}{3,9}\.? \d{4}|\p{L}{3,9}\.? \d{1,2}, \d{4}|\d{4}-\d{2}-\d{2})\b.{0,40}$/iu

/** The names in a line "By A and B, Reuters"; none where it is no such line. */
export function bylineNames(line: string): string[] {
  if (!/^(?:by|from|words|story|written)/i.test(line)) return []
  const names = BYLINE.exec(line)
  if (!names?.[1]) return []
  return names[1].split(SEPARATOR).filter((name) => !NOT_A_NAME.test(name) && name.includes(' '))
}

/** The name in "Ryan Chan is a reporter based in …", as it stands under a story. */
export function writerName(line: string): string | null {
  return line.includes(' is ') ? (WRITER.exec(line)?.[1] ?? null) : null
}

/** The words in small letters of a time stamp; any other makes the line a sentence: "On July 4, 2024 the two sides met". */
const STAMP_WORDS = new Set(
  'published updated posted modified issued first last date on at by in and from the of am pm a.m p.m ago min mins minute minutes hour hours read local time et gmt st nd rd th st jan feb mar apr may jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun'.split(
    ' ',
  ),
)
const FULL_NAME =
  /^(?:january|february|march|april|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/

function isSentence(line: string): boolean {
  const words = line.match(/(?<![\p{L}.])\p{Ll}[\p{L}.]{0,30}/gu) ?? []
  return words.map((word) => word.replace(/\.$/, '')).some((word) => !STAMP_WORDS.has(word) && !FULL_NAME.test(word))
}

/** A line that says when the article was published or changed, or nothing but a date. */
export function isTimestamp(line: string): boolean {
  if (line.length >= 120 || !((TIMESTAMP.test(line) && /\d/.test(line)) || DATE_ONLY.test(line))) return false
  return !isSentence(line)
}
