/** Expected facts: what ought to be found in an article, written by hand, and in what a record differs from it. */
export type { FieldDifference } from './compare.js'
export { countFacts, type Difference, differences } from './differences.js'
export { type Facts, FactsError } from './facts.js'
export { type FactsFolder, readFolder } from './folder.js'
export { formatDifferences } from './format.js'
export { areFactsOf, fixtureStems } from './pairs.js'
export { parseFacts, readFacts } from './parse.js'
export { newFixture, updatedFixture } from './write.js'
