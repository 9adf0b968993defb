/** The library: what other programs may import. */
export type { Article } from './article/article.js'
export { type ExtractOptions, extract } from './extract.js'
export {
  type Difference,
  differences,
  type Facts,
  FactsError,
  type FieldDifference,
  formatDifferences,
  parseFacts,
  readFacts,
} from './facts/index.js'
export type { Lexicon } from './lexicon/lexicon.js'
export { LexiconError, parseLexicon, readLexicon } from './lexicon/own/read.js'
export type * from './record.js'
export { recordSchema } from './schema/index.js'
