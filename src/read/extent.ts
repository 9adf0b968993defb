/**
 * How much there is to read, and how much of it has been: written up by who reads, looked at by who shows how far the work is.
 *
 * Every file counts the same; one that holds many articles is told by the bytes of it that were read.
 */
export class Extent {
  /** Articles read, those that failed among them. */
  articles = 0
  /** Files there are; null while they are being looked for. */
  files: number | null = null
  #done = 0
  #part: number | null = 0
  #isExact = true

  /** An article was read, and with it so much of its file: from 0 to 1 (it is the only one, or the last), null where nobody knows. */
  advance(part: number | null): void {
    this.articles++
    this.#part = part
    if (part !== 1) this.#isExact = false
  }

  /** The file was read to its end. */
  endFile(): void {
    this.#done++
    this.#part = 0
  }

  /** A file turned out to be one that was read before. */
  dropFile(): void {
    if (this.files !== null) this.files--
  }

  /** How many articles there will be: their files, or about as many as the bytes read so far lead one to expect; null where nothing does. */
  expected(): { articles: number; isExact: boolean } | null {
    if (this.files === null || this.#part === null) return null
    const share = (this.#done + this.#part) / this.files
    return share > 0 ? { articles: Math.round(this.articles / share), isExact: this.#isExact || share === 1 } : null
  }
}
