import {
  CREDIT_LINE,
  CREDIT_WORDS,
  INDEX_LABEL,
  LABELS,
  NOTICE_HINT,
  NOTICE_OPENINGS,
  NOTICES,
  OF_THE_ARTICLE,
  OF_THE_ARTICLE_LEAD,
  OFFER,
  OFFERS,
  TEASERS,
  TO_READER,
} from '../lexicon/boilerplate.js'

/** A longer paragraph is body whatever it says. */
const SHORT = 400
const LONGEST_TEASER = 200
/** Somebody speaks: then it is told in the story. */
const REPORTS = /\b(?:said|says|told|according to|reported|ruled|heard|asked)\b/

/** Whether a paragraph is no part of the story, by its words alone. When in doubt it is. */
export function isBoilerplate(paragraph: string): boolean {
  if (paragraph.length >= SHORT) return false
  if (isLabel(paragraph) || isRule(paragraph)) return true
  if (OF_THE_ARTICLE_LEAD.test(paragraph) && OF_THE_ARTICLE.test(paragraph)) return true
  if (isNotice(paragraph) || isCredits(paragraph)) return true
  return isTeaser(paragraph) || isOffer(paragraph)
}

/** What a paper or an agency says of its rights, its writers and its readers. */
function isNotice(paragraph: string): boolean {
  if (NOTICE_OPENINGS.some((opening) => opening.test(paragraph))) return true
  return NOTICE_HINT.test(paragraph) && NOTICES.some((notice) => notice.test(paragraph))
}

/** A line that stands over or between other things than the story, alone or with others: "Privacy | Terms". */
export function isLabel(line: string): boolean {
  if (line.length > 120) return false
  if (LABELS.has(label(line)) || INDEX_LABEL.test(line)) return true
  const parts = line.split(/\s?[|•·/\t]\s?|\s{2,9}/)
  return parts.length > 1 && parts.every((part) => part === '' || LABELS.has(label(part)))
}

/** "Comments (12) »" → "comments". */
function label(line: string): string {
  return line
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/^[^\p{L}\p{N}]{1,5}|\s?\(?\d{0,5}\)?[^\p{L}\p{N}.]{0,5}$/gu, '')
}

/** A line that announces a list of other stories: "Read next", "More from Europe". */
export function isListLabel(line: string): boolean {
  return /^(?:read|related|more|most|recommended|trending|top stories|latest|see also|also read|up next|you (?:may|might)|don['’]t miss|editors?['’]|popular|in case|what to|from our|around the web)\b/i.test(
    line,
  )
    ? isLabel(line) || MORE_FROM.test(line)
    : false
}

/** "More from Europe", "More in Business": a label with the name of a section or a paper. */
const MORE_FROM =
  /^(?:[Mm]ore|MORE|[Ll]atest|[Mm]ost read) (?:from|in|on|FROM|IN|ON) (?:the )?(?:[\p{Lu}@][\p{L}’']{1,20} ?){1,4}:?$/u

/** A line of dashes or stars between parts. */
function isRule(paragraph: string): boolean {
  return /^[\s_*=~#—–-]{3,120}$/.test(paragraph)
}

/** Announces another story: a lead, a mark, and a headline, which has no full stop. */
function isTeaser(paragraph: string): boolean {
  if (MORE_FROM.test(paragraph)) return true
  if (paragraph.length > LONGEST_TEASER) return false
  const [lead] = /^[\p{L}'’ ]{3,24}?(?=\s?[:|–—]|\s-)/u.exec(paragraph) ?? []
  if (lead && TEASERS.has(lead.toLowerCase().replace(/’/g, "'"))) {
    const headline = paragraph.slice(lead.length).replace(/^[\s:|–—-]{1,4}/, '')
    return !/[.!]["”’')]{0,2}$/.test(headline) && /^["“‘']?[\p{Lu}\p{N}]/u.test(headline)
  }
  return /^(?:read|see|find out|learn) more\b/i.test(paragraph) && !REPORTS.test(paragraph)
}

/** Asks the reader to subscribe, sign up, follow or agree. */
function isOffer(paragraph: string): boolean {
  if (REPORTS.test(paragraph)) return false
  if (OFFERS.some((offer) => offer.test(paragraph))) return true
  if (OFFER.test(paragraph) && TO_READER.test(paragraph)) return true
  return /\b(?:newsletters?|inbox)\b/i.test(paragraph) && /\b(?:your|our)\b/i.test(paragraph)
}

/** "Reporting by A in B; Editing by C": a line in which nothing is told. */
function isCredits(paragraph: string): boolean {
  return CREDIT_LINE.test(paragraph) && smallWordsAreAll(paragraph, CREDIT_WORDS)
}

/** Whether all words in small letters are among some: any other makes the line a sentence. */
export function smallWordsAreAll(line: string, words: ReadonlySet<string>): boolean {
  const small = line.match(/(?<![\p{L}\p{N}_.@’'-])\p{Ll}[\p{L}.]{0,30}(?![\p{L}@])/gu) ?? []
  return small.every((word) => words.has(word.replace(/\.$/, '')))
}
