/**
 * What is printed around a story and is not the story. Each is matched against one paragraph; when in doubt a paragraph
 * is body, because a claim must never be lost to a wrong guess.
 */

/** A paragraph that is boilerplate wherever it stands, if it is short. */
export const BOILERPLATE: readonly RegExp[] = [
  /^(?:advertisement|advertising|sponsored(?: content)?|promoted|loading|share(?: this)?(?: article| story)?|comments?|tags?|topics?|print|email|save)\b[\s:.…]*$/i,
  /^(?:read (?:more|next|also)|more (?:on this|from|stories)|related(?: (?:stories|articles|topics|content|coverage))?|see also|recommended|most read|trending|you may also like|don't miss|don’t miss|watch(?: now)?|listen)\b\s*(?::|\||$|–|—|-)/i,
  /^(?:sign up|subscribe|register|log in|already a (?:subscriber|member)|get (?:the|our|your) .{0,60}\b(?:newsletter|inbox|app)|start your day|join (?:us|the conversation|our)|download (?:the|our)|follow (?:us|.{2,40} on (?:twitter|facebook|x|instagram|threads|bluesky)))\b/i,
  /\b(?:newsletters?|delivered (?:straight |directly |right )?to your (?:inbox|door)|free trial|cancel any ?time|unlimited access|privacy policy|terms of (?:use|service)|cookie (?:policy|settings))\b/i,
  /^(?:©|\(c\) ?\d{4}|copyright\b)|\ball rights reserved\b|\bmay not be (?:published|reproduced|republished)\b/i,
  /^(?:this (?:article|story|report|piece) (?:was|is|has been|first|originally)\b|(?:a version of )?this (?:article|story) (?:appeared|was originally))/i,
  /\bcontributed (?:reporting|to this (?:report|story|article))\b|^(?:additional )?reporting by\b|^(?:our|read our) (?:editorial|standards)\b|^(?:writing|editing) by\b/i,
  /\b(?:is|are) committed to challenging conventional wisdom\b|\b(?:is|are) an equal opportunity\b|\bmay earn a (?:small )?commission\b/i,
  /\bto read how .{2,40} uses ai\b|\bclick here\b/i,
  /^(?:.{0,40}\breach (?:him|her|them|the reporter) at\b|(?:contact|email|e-mail) (?:the (?:reporter|author|writer)|.{2,40} at [\w.+-]{1,60}@))/i,
]

/** A line after which nothing more belongs to the story. */
export const STORY_ENDS: readonly RegExp[] = [
  /^about the (?:writer|author|reporter)s?\b\s*:?$/i,
  /^(?:notes to editors|media contacts?|for (?:more|further) information,? (?:contact|visit))\b/i,
]

/** A bullet of a subscription box: enough of these in a row make the box. */
export const SUBSCRIPTION_BULLET =
  /^\s*[•·*-]\s{0,4}(?:.{0,60}\b(?:magazine|app|articles?|podcasts?|newsletters?|ad-free|access|updates|crossword|archive|voices|comment)\b)/i

/** What shows that a paragraph is the caption of a photograph: its credit, or the way captions begin. */
export const PHOTO_CREDIT =
  /\b(?:via )?getty(?: images)?\b|\b(?:AFP|AP|EPA|PA|Reuters|Xinhua|TASS|Yonhap|Kyodo|ANSA|DPA|NurPhoto|Shutterstock|Alamy|Bloomberg|Anadolu)(?: ?Photo)?\s?\/\s?\w|\w\s?\/\s?(?:AFP|AP|EPA|PA|Reuters|Getty|Bloomberg|Anadolu|Shutterstock|Alamy)\b|\b(?:AP|AFP|Reuters|PA|EPA) Photo\b|\([\w ]{2,24} Photo\s?\/|(?:^|[.)] |\()(?:photo(?:graph)?|image|picture|credit|file photo|handout)(?: (?:by|courtesy of|credit))?\s?[:/]|\b(?:photo|photograph|image|picture) (?:by|courtesy of) [A-Z]|\((?:AP|AFP|Reuters|photo|file photo|handout)[^()]{0,40}\)\s*$/i
export const CAPTION_OPENING =
  /^(?:caption: |(?:this|an?|in this)(?: (?:file|handout|undated|aerial|satellite|combination|screen))? (?:photo|photograph|picture|image|frame|grab)\b)/i
