import { type Range, trimmed } from '../text/span.js'

/** "SEOUL, July 10 (Reuters) - ", "WASHINGTON (AP) — ", "HEMPSTEAD, N.Y., Sept. 26 (UPI) —", "NEW YORK --", "PORT ELGIN, Scotland (Nov. 24, 2026) —", "SALEM, Aug. 6, 2025 /PRNewswire/ -- " */
const DATELINE =
  /^(?:[A-Z\u00c0-\u00de][A-Z.'’\u00c0-\u00de-]{1,24}(?:[ /][A-Z\u00c0-\u00de][A-Z.'’\u00c0-\u00de-]{1,24}){0,4})(?:, (?:[A-Z\u00c0-\u00de][A-Za-z.\u00c0-\u024f]{1,20}(?: [A-Z\u00c0-\u00de][A-Za-z\u00c0-\u024f]{1,20})?)){0,2}(?:,? (?:[A-Z][a-z\u00df-\u00ff]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][a-z\u00df-\u00ff]{2,8})(?:,? \d{4})?)?(?: (?:\([A-Za-z0-9 .,&/\u00c0-\u024f]{2,40}\)|\/[A-Za-z ]{2,30}\/))?\s{0,2}(?:--|[—–-])\s{1,3}(?=[A-Z0-9\u00c0-\u00de“"‘'])/
/** A lone word in capitals and a hyphen are an acronym as likely as a place. */
const LONE_WORD = /^[A-Z.\u00c0-\u00de]+ ?-$/
/** The same in a newspaper's mixed case, where the agency in brackets shows what it is: "Seoul (Reuters) - ". */
const AGENCY_DATELINE =
  /^[A-Z\u00c0-\u00de][A-Za-z.'’\u00c0-\u024f-]{1,24}(?:[ ,]{1,2}[A-Za-z\u00c0-\u024f][A-Za-z.'’\u00c0-\u024f-]{0,24}){0,4}(?:,? [A-Z][a-z\u00df-\u00ff]{2,8}\.? \d{1,2}(?:,? \d{4})?)? \((?:[A-Z\u00c0-\u00de][A-Za-z .&/\u00c0-\u024f]{1,40})\)\s{0,2}(?:--|[—–-])\s{1,3}(?=[A-Z0-9\u00c0-\u00de“"‘'])/

/** The agency alone, or with the day: "(CNN) — ", "July 10 (UPI) -- ", "Aug 6, 2025 (Reuters) - ". */
const AGENCY_ALONE =
  /^(?:[A-Z][a-z]{2,8}\.? \d{1,2}(?:,? \d{4})? )?\([A-Z][A-Za-z .&]{1,30}\)\s{0,2}(?:--|[—–-])\s{1,3}(?=[A-Z0-9\u00c0-\u00de“"‘'])/

/** "SALEM, Ore.--(BUSINESS WIRE)--Aug. 6, 2025--": a wire of press releases leaves no space. */
const WIRE =
  /^[A-Z\u00c0-\u00de][A-Za-z.'’\u00c0-\u024f -]{1,30}(?:, [A-Z][A-Za-z. ]{1,24})?--\([A-Z][A-Za-z ]{2,24}\)--(?:[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}--)?/

/** "NEW DELHI: " and "LUCKNOW: ", as South Asia writes it; any other word in capitals is who speaks: "SMITH: ". */
const COLON_DATELINE = /^(\p{Lu}{3,20}(?: \p{Lu}{3,12})?)(?:, \p{Lu}\p{Ll}{2,8} \d{1,2})?: (?=[\p{Lu}“"‘'])/u
const COLON_CITIES: ReadonlySet<string> = new Set(
  (
    'new delhi,delhi,mumbai,kolkata,chennai,bengaluru,bangalore,hyderabad,lucknow,patna,jaipur,bhopal,ahmedabad,pune,chandigarh,srinagar,jammu,' +
    'guwahati,ranchi,thiruvananthapuram,kochi,kozhikode,nagpur,indore,kanpur,varanasi,prayagraj,gurugram,gurgaon,noida,ghaziabad,dehradun,' +
    'shimla,raipur,bhubaneswar,vijayawada,visakhapatnam,coimbatore,madurai,mysuru,mangaluru,panaji,surat,vadodara,amritsar,ludhiana,agra,' +
    'imphal,shillong,itanagar,agartala,aizawl,kohima,gangtok,puducherry,islamabad,karachi,lahore,peshawar,quetta,rawalpindi,multan,faisalabad,' +
    'muzaffarabad,gilgit,dhaka,chattogram,colombo,kathmandu,kabul,dubai,abu dhabi,doha,riyadh,jeddah,kuwait,manama,muscat,singapore,' +
    'kuala lumpur,petaling jaya,george town,putrajaya,washington,london,beijing,moscow,united nations,geneva,brussels,paris,tehran,jerusalem,gaza,cairo'
  ).split(','),
)

/** How far into a paragraph a dateline may reach. */
const REACH = 160

/** A body paragraph as its dateline, where it has one, and its words: ranges of `text`, the dateline's first. */
export function partedAtDateline(text: string, { start, end }: Range): { dateline: Range | null; body: Range } {
  const length = datelineLength(text.slice(start, Math.min(end, start + REACH)))
  if (length === 0) return { dateline: null, body: { start, end } }
  return { dateline: { start, end: start + length }, body: trimmed(text, start + length, end) }
}

/** How many UTF-16 units of a paragraph are its dateline, dash included; 0 where it has none. */
export function datelineLength(paragraph: string): number {
  const city = COLON_DATELINE.exec(paragraph)
  if (city && COLON_CITIES.has(city[1]?.toLowerCase() ?? '')) return city[0].trimEnd().length
  const wire = paragraph.includes('--(') ? WIRE.exec(paragraph) : null
  if (wire) return wire[0].length
  if (!/^\S.{0,140}[—–-]\s/.test(paragraph)) return 0
  const match = DATELINE.exec(paragraph) ?? AGENCY_DATELINE.exec(paragraph) ?? AGENCY_ALONE.exec(paragraph)
  const dateline = match?.[0].trimEnd() ?? ''
  return LONE_WORD.test(dateline) ? 0 : dateline.length
}
