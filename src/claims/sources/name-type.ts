import { isSite } from '../../language/site.js'
import type { Token } from '../../language/token.js'
import { BODIES_BY_NAME, isOrganizationWord } from '../../lexicon/organizations.js'
import { GEOGRAPHIC_WORDS, PLACE_PREFIXES, PLACES } from '../../lexicon/places.js'
import { isGivenName } from './gender.js'
import type { Name } from './name.js'
import { ACRONYM } from './name-word.js'

/** Adherents of parties and the like, as a name's last word: "House Republicans" are people, and nobody by name. */
const ADHERENTS =
  /^(?:republicans|democrats|conservatives|liberals|tories|labourites|socialists|communists|libertarians|greens|independents|islamists|muslims|christians|jews|catholics|protestants|evangelicals|latinos|hispanics|blacks|whites|millennials|houthis|kurds|saudis|britons|danes|swedes|finns|poles|turks|arabs|serbs|croats|czechs|slovaks|thais|iraqis|israelis|pakistanis|pacs|gopers|[a-z]{3,12}-americans|[a-z]{2,20}(?:icans|eans|ians))$/

const FEAST = /^(?:christmas|easter|ramadan|eid|diwali|halloween|thanksgiving|hanukkah|passover|lent)$/

/** Initials of things, not of bodies. */
const NOT_A_BODY =
  /^(?:TV|DNA|GDP|HIV|AIDS|PR|LGBT|LGBTQ|AI|DVD|GPS|SUV|UFO|VIP|MBA|PTSD|RSVP|FAQ|AM|PM|OK|ID|GP|MP|MEP|MSP|CEO|CFO|COO|QC|KC|DJ|VC|PhD|Ph\.D\.?|MD|M\.D\.?|R\.N\.?|J\.D\.?|Rs)$/
const PERSUASION =
  /^(?:republican|democrat|democratic|conservative|liberal|libertarian|tory|socialist|communist|islamist|muslim|christian|jewish|catholic|protestant|evangelical|latino|hispanic|shiite|sunni|hindu|buddhist|arab|asian|[a-z]{3,12}-american)$/

/** Legal forms of companies, which end their names. */
const LEGAL_FORM =
  /^(?:SA|S\.A\.|AG|NV|N\.V\.|SE|SpA|S\.p\.A\.|AB|Oyj|ASA|BV|B\.V\.|GmbH|KGaA|LP|L\.P\.|Pty|Bhd|Berhad)$/

/** Words of organisations that are surnames as well: "Philip Church", but "Morgan Foods". */
const SURNAME =
  /^(?:house|church|post|banks?|cross|steel|stars?|sun|bee|press|guard|guardian|court|force|front|mines|games|state|times|news|watch|standard|rail|sons|waters|parks|fox|bloomberg|daily|service|herald|argus)$/

/** Nations that a dictionary takes for names. */
const NATIONS =
  /^(?:irish|welsh|scottish|english|cornish|catalan|basque|flemish|corsican|sicilian|bavarian|kurdish|tibetan|uyghur|maori|inuit)$/

/** "Senate Democrats", "Americans", "Russian": not a name of anybody. */
export function isGroup(named: readonly Token[]): boolean {
  const last = named.at(-1)
  if (!last) return true
  if (/^(?:MPs|MSPs|MEPs|MLAs|MLCs|TDs|AMs)$/.test(last.text)) return true
  // "Log Cabin Republicans" is a club
  if (ADHERENTS.test(last.normal) && named.length < 3 && !(named[0] !== undefined && isGivenName(named[0]))) return true
  if (PERSUASION.test(last.normal)) return !(named[0] !== undefined && isGivenName(named[0]))
  // "Hurricane Odile" is nobody
  if (named.length === 2 && /^(?:hurricane|typhoon|cyclone|storm)$/.test(named[0]?.normal ?? '')) return true
  // "30 degrees Celsius", "an Alzheimer's drug"
  if (
    named.length === 1 &&
    (FEAST.test(last.normal) || /^(?:celsius|fahrenheit|alzheimer|parkinson)$/.test(last.normal))
  )
    return true
  return named.length === 1 && (last.is('Demonym') || NATIONS.test(last.normal) || NOT_A_BODY.test(last.text))
}

/** What kind of thing a name names; a guess where its words do not tell. */
export function typeOf(named: readonly Token[], titled: boolean): Pick<Name, 'type' | 'guessed'> {
  const [first] = named
  const known = (type: Name['type']) => ({ type, guessed: false })
  if (!first) return known('person')
  const whole = named
    .map((token) => token.normal)
    .join(' ')
    .replace(/\.$/, '')
  if (!titled && PLACES.has(whole)) return known('place')
  if (named.length > 1 && LEGAL_FORM.test(named.at(-1)?.text ?? '')) return known('organization')
  if (BODIES_BY_NAME.has(whole)) return known('organization')
  // "Voltaic AI", "Shelter UK"
  if (named.length > 1 && !titled && /^(?:AI|UK|USA|TV|FM|FC|AFC|SC|CF|NHS)$/.test(named.at(-1)?.text ?? ''))
    return known('organization')
  // "Grist.org"
  if (isSite(first.text)) return known('organization')
  if (named.length === 1 && ACRONYM.test(first.text)) return known('organization')
  // "Alaska Fish and Game"
  if (/^(?:game|recreation|forestry|boat)$/.test(named.at(-1)?.normal ?? '') && named.at(-2)?.normal === 'and')
    return known('organization')
  // "Mothers Against Drunk Driving"
  if (named.some((token) => /^(?:Without|Against)$/.test(token.text))) return known('organization')
  if (named.some((token) => token.text.includes('&'))) return known('organization')
  // "JAKE TAPPER: Thank you", as transcripts have it
  if (named.length > 1 && isGivenName(first) && named.every(({ text }) => /^\p{Lu}{3,15}$/u.test(text)))
    return known('person')
  // "RJR Foods", "BP Alaska"
  if (
    !titled &&
    /^\p{Lu}{2,6}$/u.test(first.text) &&
    !/^(?:JJ|JK|JD|AJ|CJ|DJ|TJ|PJ|RJ|MJ|BJ|KT|KD|JR|JP|JB|JC)$/.test(first.text)
  )
    return known('organization')
  // "Philip Church", "Lisa House": a surname; "Vancouver General Hospital" is none
  const surname = named.length === 2 && (titled || (isGivenName(first) && SURNAME.test(named[1]?.normal ?? '')))
  if (!surname && named.some((token) => token.capitalized && isOrganizationWord(token.normal)))
    return known('organization')
  // "Shevaun Hall" may be a house; "City Hall" is one
  const last = named.at(-1)
  const isHouse =
    named.length === 2 && /^(?:hall|marsh)$/.test(last?.normal ?? '') && !/^(?:city|town|royal)$/.test(first.normal)
  if (isPlace(named, titled)) return { type: 'place', guessed: isHouse }
  if (titled || (isGivenName(first) && named.length < 5)) return known('person')
  if (named.some((token) => /^(?:of|for)$/.test(token.normal))) return known('organization')
  if (named.some((token) => token.is('Organization'))) return known('organization')
  // "Harbour Foods", "Olten Bearings": no surname is a plural
  if (named.length > 1 && last?.is('Plural') && !last.is('LastName')) return known('organization')
  if (named.some((token) => token.is('Person'))) return known('person')
  return { type: 'person', guessed: true }
}

function isPlace(named: readonly Token[], titled: boolean): boolean {
  if (titled || (named.length > 1 && named[0] !== undefined && isGivenName(named[0]))) return false
  const words = named.map((token) => token.normal)
  const first = words[0] ?? ''
  const last = words.at(-1) ?? ''
  if (named.every((token) => token.is('Place') || token.is('Demonym'))) return true
  if (named.length === 1) return false
  if (GEOGRAPHIC_WORDS.has(last) && !(named[0] !== undefined && isGivenName(named[0]) && named.length === 2))
    return true
  if (/^(?:lake|mount|cape|isle|gulf|bay|port|fort)$/.test(first)) return true
  return (
    PLACE_PREFIXES.has(first) && named.slice(1).every((token) => token.is('Place') || PLACE_PREFIXES.has(token.normal))
  )
}
