import type { Numeral } from '../numbers/index.js'
import { type FoundUnit, found } from './found.js'

const PERCENT =
  /^[\s\u00a0]?[-‐‑]?[\s\u00a0]?(?:(%|percent|per[\s-]cent|pct\.?|pc|prozent)(?![\p{L}])([\s-](?:age\s)?points?(?!\p{L}))?|(percentage[\s-]points?|pp(?!\p{L})|ppts?(?!\p{L}))|(basis[\s-]points?|bps?(?![\p{L}])))/iu
const ENTRY = { name: 'percent', ucum: '%', dimension: 'fraction', si: { factor: 0.01, offset: 0, unit: '1' } }

/** "5%", "19 per cent", "half a percentage point", "25 basis points". */
export function percent(text: string, { start, end }: Numeral): FoundUnit | null {
  const match = PERCENT.exec(text.slice(end, end + 24))
  if (!match) return null
  const name = match[4] ? 'basis point' : match[3] || match[2] ? 'percentage point' : 'percent'
  const unit = found('percent', name, { start, end: end + match[0].length }, { dimension: 'fraction' })
  return name === 'percent' ? { ...unit, unit: { ...unit.unit, ucum: '%' }, entry: ENTRY } : unit
}
