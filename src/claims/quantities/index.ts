import type { Document } from '../../language/document.js'
import type { Quantity, TimeExpression } from '../../record.js'
import type { RuleBook } from '../../rules/rule.js'
export function findQuantities(_document: Document, _dates: readonly TimeExpression[]): Quantity[] {
  return []
}
export const quantityBook: RuleBook = { name: 'quantities', rules: [], read: () => [] }
