import { bylineNames, writerNames } from '../../article/byline.js'
import { isFullName, isOrganization } from '../../article/names.js'
import type { Block } from './blocks.js'

/** The writers that a page's metadata name; where those are no people, the ones that stand in its marked bylines. */
export function writersOf(
  blocks: readonly Pick<Block, 'zone' | 'text'>[],
  { byline = [], publisher }: { byline?: readonly string[]; publisher?: string },
): string[] {
  const isPerson = (name: string) => isFullName(name) && !isOrganization(name) && name !== publisher
  if (byline.some(isPerson)) return [...byline]
  const lines = blocks.filter(({ zone }) => zone === 'byline').map(({ text }) => text)
  const said = lines.flatMap((line) => bylineNames(line))
  const names = said.length > 0 ? said : lines.flatMap((line) => writerNames(line, true))
  const people = [...new Set(names.filter(isPerson))]
  return people.length > 0 ? people : [...byline]
}
