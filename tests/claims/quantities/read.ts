import { quantityBook } from '../../../src/claims/quantities/index.js'

/** The quantities of a text in short: trend, bound, amount, unit or currency, what is measured. */
export function read(text: string): string[] {
  return quantityBook.read(text).map(({ reads }) => reads)
}

/** Without what is measured. */
export function amounts(text: string): string[] {
  return read(text).map((reads) => reads.replace(/ of .*/, ''))
}
