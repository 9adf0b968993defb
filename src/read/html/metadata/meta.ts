import type { Page } from '../parse.js'

/** What meta elements say under any of some names, in the order of the names. */
export type Said = (...names: string[]) => string[]

/** A page has a title or two, and some have a writer in each of twenty elements; who has more repeats himself, or means harm. */
const MOST = 50

export function saidIn(page: Page): Said {
  const said = new Map<string, string[]>()
  for (const { property, name, itemprop, content } of page.metas) {
    const words = content?.replace(/\s+/g, ' ').trim()
    if (!words) continue
    for (const key of new Set([property, name, itemprop])) {
      if (!key) continue
      const list = said.get(key.toLowerCase())
      if (!list) said.set(key.toLowerCase(), [words])
      else if (list.length < MOST) list.push(words)
    }
  }
  return (...names) => names.flatMap((name) => said.get(name) ?? [])
}
