/** The end of a site's name, as a part of a pattern: ".org" of "Grist.org". */
export const SITE_END = String.raw`(?:\.\p{L}[\p{L}\p{N}]{0,30}){0,2}\.(?:com|org|net|gov|edu|co\.uk)(?![\p{L}\p{N}])`

const SITE = new RegExp(String.raw`[\p{L}\p{N}]${SITE_END}$`, 'u')

/** Whether a word is the name of a site: "Grist.org", "350.org". */
export function isSite(word: string): boolean {
  return word.includes('.') && SITE.test(word)
}
