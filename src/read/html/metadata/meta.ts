import type { Page } from '../parse.js'

/** What meta elements say under any of some names, in the order of the names. */
export type Said = (...names: string[]) => string[]

export function saidIn(page: Page): Said {
  const said = new Map<string, string[]>()
  for (const { property, name, itemprop, content } of page.metas) {
    const words = content?.replace(/\s+/g, ' ').trim()
    if (!words) continue
    for (const key of new Set([property, name, itemprop])) {
      if (!key) continue
      const list = said.get(key.toLowerCase())
      if (list) list.push(words)
      else said.set(key.toLowerCase(), [words])
    }
  }
  return (...names) => names.flatMap((name) => said.get(name) ?? [])
}
