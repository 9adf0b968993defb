import type { Entry } from './entry.js'

/** How many mentions of sources back a phrase or "it" may mean one; what lies further is out of mind, and a long article takes no longer for it. */
const REACH = 300

/** The sources met so far, in the order in which they were spoken of. */
export class Met {
  private readonly spokenOf: Entry[] = []

  add(entry: Entry): void {
    this.spokenOf.push(entry)
  }

  /** The one spoken of last that satisfies `test`. */
  last(test: (entry: Entry) => boolean): Entry | null {
    let found: Entry | null = null
    for (let i = Math.max(0, this.spokenOf.length - REACH); i < this.spokenOf.length; i++) {
      const entry = this.spokenOf[i]
      if (entry && entry !== found && entry.latest >= (found?.latest ?? 0) && test(entry)) found = entry
    }
    return found
  }
}
