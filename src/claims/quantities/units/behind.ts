/** What stands behind a number, word by word: how units are looked up. */
export interface Behind {
  /** How much parts the number from the first word: nothing, a space, a hyphen. */
  gap: number
  /** The words as they are written, each with what parts it from the one before. */
  pieces: readonly string[]
}

const GAP = /^(?:\s?[{[](?=\p{L}{1,6}[}\]])|[\s\u00a0]?[-‐‑][\s\u00a0]?|[\s\u00a0]{1,2})/u

export function behind(text: string, end: number): Behind {
  const after = text.slice(end, end + 60)
  const gap = GAP.exec(after)?.[0].length ?? 0
  return { gap, pieces: after.slice(gap).split(/(?=[\s\u00a0])|(?=[-‐‑][\p{L}\d])/u, 5) }
}

/** The longest run of words for which `known` has an entry, and how long it and the gap are; null where it has none. */
export function longestKnown<Entry>(
  { gap, pieces }: Behind,
  known: (words: string) => Entry | undefined,
): { entry: Entry; words: string; length: number } | null {
  for (let n = Math.min(4, pieces.length); n > 0; n--) {
    const written = pieces
      .slice(0, n)
      .join('')
      .replace(/[,;:!?)\]}”"’'…]{1,3}$|[)\]”"’']\.$/, '')
    const bare = written.replace(/\.$/, '')
    for (const form of bare === written ? [written] : [bare, written]) {
      const words = form.replace(/[\s\u00a0]/g, ' ')
      const entry = known(words)
      // "80 m.p.h.": the last stop belongs to the others
      if (entry !== undefined) return { entry, words, length: gap + (/\.\S{0,20}$/.test(form) ? written : form).length }
    }
  }
  return null
}
