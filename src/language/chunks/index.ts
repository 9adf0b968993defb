import type { WordClass } from '../../lexicon/function-words.js'
import { type Item, isOpaque, normal } from '../item.js'
import { wordClasses } from '../word-class/index.js'
import type { Chunk } from './chunk.js'
import { nounGroupAt } from './noun-group.js'
import { verbGroupAt } from './verb-group.js'

export { type Chunk, isNounGroup, isVerbGroup, type NounGroup, type VerbGroup } from './chunk.js'

/**
 * The chunks of a run of items, in order; every item but quotation marks belongs to one. `classes` are those of the items,
 * where they are a part of a sentence that was read as a whole.
 */
export function chunksOf(items: readonly Item[], classes: readonly WordClass[] = wordClasses(items)): Chunk[] {
  const chunks: Chunk[] = []
  let open = -1
  let close = -1
  let i = 0
  while (i < items.length) {
    const chunk = verbGroupAt(items, classes, i) ?? nounGroupAt(items, classes, i) ?? single(items, classes, i)
    if (chunk.from > open + 1 && chunk.to <= close) chunk.held = true
    // marks of quotation part nothing: what they hold is part of the sentence
    if (classes[i] !== '"' || chunk.kind !== 'mark') chunks.push(chunk)
    for (; i < chunk.to; i++) {
      if (classes[i] !== '"' || i === close) continue
      open = i
      close = classes.indexOf('"', i + 1)
    }
  }
  return chunks
}

const SINGLES: Readonly<Partial<Record<WordClass, Chunk['kind']>>> = {
  A: 'adjective',
  B: 'adverb',
  P: 'preposition',
  O: 'preposition',
  T: 'that',
  H: 'wh',
  S: 'subordinator',
  C: 'conjunction',
  Q: 'quotation',
}

function single(items: readonly Item[], classes: readonly WordClass[], i: number): Chunk {
  const item = items[i]
  return {
    kind: SINGLES[classes[i] ?? '?'] ?? 'mark',
    from: i,
    to: i + 1,
    word: isOpaque(item) ? item.ends : normal(item),
  }
}
