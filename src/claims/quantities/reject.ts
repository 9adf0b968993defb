import type { TimeExpression } from '../../record.js'
import type { Numeral } from './numeral.js'

/** Why a number is no quantity. Each reason has its cases in the tests. */
export type Reason =
  | 'date'
  | 'clock'
  | 'ordinal'
  | 'phone'
  | 'address'
  | 'identifier'
  | 'name'
  | 'score'
  | 'list-marker'
  | 'pronoun'
  | 'year'
  | 'version'

const NAMED =
  /(?:^|[\s(“"‘'])(?:(?:Boeing|Airbus|Flight|Route|Highway|Interstate|Channel|Apollo|Section|Chapter|Article|Title|Act|Rule|Part|Room|Row|Gate|Pier|Platform|Unit|Area|District|Ward|Precinct|Zone|Level|Phase|Tier|Category|Group|Class|Grade|Type|Model|Series|Version|Windows|iPhone|iPad|Galaxy|PlayStation|Xbox|Game|Season|Episode|Volume|Page|No\.|Nos\.|Number|number|no\.|Proposition|Prop\.?|Amendment|Resolution|Measure|Bill|Super Bowl|Formula|Planet|Big|Pac|Studio|Terminal|Exit|Mile|Step|Lot|Box|Suite|Apt\.?|Apartment|Stage|Round|Hurricane|Day|Week|Year|Covid|COVID|Mach|Division|Company|Battalion|Ford|BMW|Audi|Mazda|Tesla Model|Mercedes|Falcon|Ariane|Soyuz|Artemis|Voyager|Sky|ESPN|BBC|Radio|Fox|Ocean['’]s|Catch|Fortune|Forbes|FTSE|Nasdaq|Dax|DAX|Nikkei|CAC|Russell|S&P|S & P|Dow|Top|Studio|Euro|Expo|Agenda|Vision|World Cup|Act|Tour|Class|Lane|Line|Track|Bay|Block|Wing|Floor|Seat|Table|Item|Exhibit|Count|Clause|Paragraph|Paragraphs|Sections|Verse|Psalm|Op\.?|Symphony|Trident|Patriot|Polaris|Tomahawk|Mark|Mk|Pier|Camp|Fort|Hut|Hill|Post|Station|Well|Block|Reactor|reactor)[\s\u00a0]|the[\s]sp[\s])$/

/** Why a numeral of `text` is no quantity; null where it may be one. */
export function reasonAgainst(
  text: string,
  numeral: Numeral,
  dates: readonly TimeExpression[],
  offset: number,
): Reason | null {
  const { start, end, form, value } = numeral
  const before = text.slice(Math.max(0, start - 32), start)
  const after = text.slice(end, end + 32)
  const inDate = dates.find((date) => date.start - offset < end && start < date.end - offset)
  if (inDate && inDate.type !== 'duration' && inDate.type !== 'set') return 'date'
  if (form === 'words') return spelledReason(text, numeral, before, after)
  if (/^(?:st|nd|rd|th)\b/i.test(after)) return 'ordinal'
  if (/^:\d{2}/.test(after) || /\d:$/.test(before) || /^\s?(?:[ap]\.?m\b|o['’]clock|GMT|[EP][SD]T\b)/i.test(after))
    return 'clock'
  if (/^[-.]\d{4}\b/.test(after) && end - start === 3) return 'phone'
  if (/^[-.\s]?\d{3}[-.]\d{4}\b/.test(after) || /(?:\d{3}[-.)]\s?|\+)$/.test(before)) return 'phone'
  if (/^\.\d|^\.[a-z]/.test(after) && /[vV]?$/.test(before) && /^\.\d+\.\d/.test(after)) return 'version'
  if (/(?:www\.|https?:|@|#)\S*$/.test(before) || /^\S*\.(?:com|org|net)\b/.test(after)) return 'address'
  if (
    /[\p{L}][-‐‑]$/u.test(before) &&
    !/(?:sub|mid|over|under|plus|minus|about|some|a|to|and|or|pre|non|-)-$/i.test(before)
  )
    return 'identifier'
  if (/^(?:[-‐‑]?[A-Z]+\d*\b(?!\$))/.test(after) && !isUnitLike(after)) return 'identifier'
  if (NAMED.test(before) && value < 10000) return 'name'
  if (
    /^\s?[-–—]\s?\d{1,3}(?![\d%]|\.\d)(?!\s?(?:percent|per cent|million|billion|years?|days?|months?|weeks?|hours?|minutes?|miles?|feet|foot|km|people|degrees|mph|inch|lb|kg|[$€£%]|\p{L}+s\b))/u.test(
      after,
    ) &&
    isScore(before, after)
  )
    return 'score'
  if (
    /\d\s?[-–—]\s?$/.test(before) &&
    /(?:won|lost|beat|win|lead|led|defeat|draw|drew|victory|score|record|ahead|down|tied|vote[ds]?|ruled|split|decision|by an?|passed|approved)\b.{0,24}$/i.test(
      text.slice(Math.max(0, start - 50), start),
    )
  )
    return 'score'
  if (
    /\d\s?[-–—]\s?$/.test(before) &&
    /^\s(?:win|victory|defeat|loss|draw|vote|ruling|decision|record|lead)\b/.test(after)
  )
    return 'score'
  if (start === 0 && /^[.)]\s/.test(after)) return 'list-marker'
  if (/(?:^|[\s;:(])$/.test(before) && /^\)\s/.test(after) && !before.endsWith('(')) return 'list-marker'
  if (isYear(numeral, before, after)) return 'year'
  return null
}

function spelledReason(text: string, { start, end, value }: Numeral, before: string, after: string): Reason | null {
  if (value === 1 && /^one\b/i.test(text.slice(start, end)) && end - start === 3) {
    if (
      /\b(?:no|any|every|some|each|this|that|which|the|another|only|good|bad|big|new|last|first|right|wrong|former|such|a|than)\s$/i.test(
        before,
      ) &&
      !/^(?:-|\s\p{Ll})/u.test(after)
    )
      return 'pronoun'
    if (!/^(?:[-\s]\p{L}|\s\d)/u.test(after)) return 'pronoun'
    if (
      /^\s(?:of|is|was|has|had|can|could|would|will|should|might|may|must|who|that|which|another|and|or|does|did|by|to|in|on|at|for|with|from|thing|day|side|way|wonders|needs|hopes|might|knows|else|after|as|but|if)\b/i.test(
        after,
      )
    )
      return 'pronoun'
    if (/^-(?:on|to|off|time|sided|way|liner|of)\b/i.test(after)) return 'pronoun'
  }
  if (
    /^(?:half|third|quarter)$/i.test(text.slice(start, end)) &&
    (/^-|^\s?(?:time|back|hour)/.test(after) ||
      /\b(?:second|first|other|better|latter|last|final|in|back)\s$/i.test(before))
  )
    return 'name'
  if (/\b(?:Chapter|Act|Phase|Part|Formula|Page|Day|Air Force|Big|Number|Group|Title)\s$/.test(before)) return 'name'
  if (/^[-\s](?:way|fold)\b/.test(after) && /-$/.test(before)) return 'name'
  return null
}

function isUnitLike(after: string): boolean {
  return /^[-‐‑]?(?:[KMGT]?[WBV]h?|[KMG]B|[KMG]Hz|HP|[CFKL]|MP|M|MPG|MPH|ESPN|Mbps|Gbps|GBP|USD|EUR|Nm|PS|Pa)\b/.test(
    after,
  )
}

const SCORE_CUE =
  /\b(?:won|lost|beat|win|lead|led|defeat|draw|drew|victory|score|record|scored|vote|voted|ruled|ruling|split|decision|tied|game|match|final|series|loss)\b/i

function isScore(before: string, after: string): boolean {
  return (
    SCORE_CUE.test(before) || SCORE_CUE.test(after.slice(0, 24)) || /^\s?[-–—]\s?\d{1,2}[.,;)]?(?:\s|$)/.test(after)
  )
}

/** Four plain figures that can be a year and count nothing. */
function isYear({ start, end, value, scaled }: Numeral, before: string, after: string): boolean {
  if (scaled || end - start !== 4 || value < 1500 || value > 2099 || !Number.isInteger(value)) return false
  if (/[$€£¥]\s?$/.test(before)) return false
  return (
    !/^[-\s]?(?:percent|%|per cent|miles?|feet|km|kg|mg|people|square|meters?|metres?|points|votes|rpm|calories|pounds|dollars|euros|times|hp|MW|troops|tons|tonnes|acres|mah|rooms|workers|jobs|homes|gallons|barrels)/i.test(
      after,
    ) &&
    (/\b(?:in|of|since|by|until|from|to|and|early|late|mid|the|his|her|its|their|before|after|during|for|fiscal|between)[\s-]$/i.test(
      before,
    ) ||
      /^(?:[.,;:)’']|\s(?:and|to|was|is|when|as|[A-Z])|$)/.test(after))
  )
}
