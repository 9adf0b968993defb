/** What stands in the built program for a pattern of finitely many words (`/^(?:an?|the)$/`) that is only tested. */
export class WordList {
  /** @param words with line breaks between them, in small letters where `isFolding`, which takes capitals for them */
  constructor(words, isFolding) {
    this.words = words
    this.isFolding = isFolding
    this.set = null
  }

  test(text) {
    this.set ??= new Set(this.words.split('\n'))
    return this.set.has(this.isFolding ? text.toLowerCase() : text)
  }
}
