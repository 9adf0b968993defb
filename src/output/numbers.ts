/**
 * A number for people, the same in every language: thousands apart by commas; behind the point four figures at the most
 * and none that says nothing. Very large and very small ones in powers of ten.
 */
export function grouped(number: number): string {
  const size = Math.abs(number)
  if (size >= 1e15 || (size !== 0 && size < 1e-3)) return number.toExponential(3).replace(/\.?0*e\+?/, 'e')
  const places = size >= 1000 ? 10 : 1e4
  const [whole = '', decimals] = String(Math.round(number * places) / places).split('.')
  return `${whole.replace(/\B(?=(?:\d{3})+$)/g, ',')}${decimals ? `.${decimals}` : ''}`
}

/** One number, or a range's two; empty where there are none. */
export function groupedRange(value: number | null, low: number | null, high: number | null): string {
  if (value !== null) return grouped(value)
  if (low === null && high === null) return ''
  return `${low === null ? '' : grouped(low)}–${high === null ? '' : grouped(high)}`
}
