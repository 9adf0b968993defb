import { LEVELS } from '../../lexicon/trends.js'
import type { FoundUnit } from './units/index.js'

/** What rises and falls: shares, money, points, bare figures; what is counted otherwise is won and given up. */
export function isLevel(unit: FoundUnit | null): boolean {
  return unit === null || unit.kind === 'percent' || unit.kind === 'money' || LEVELS.has(lastWord(unit))
}

/** "5%", "0.5 points": a share, or points of one. */
export function isShare(unit: FoundUnit | null): boolean {
  return unit?.kind === 'percent' || /point/.test(unit?.unit.name ?? '')
}

/** "point" of "point per game", "percentage point". */
function lastWord({ unit: { name } }: FoundUnit): string {
  return name.split(' per ')[0]?.split(' ').at(-1) ?? ''
}
