import type { Document } from '../../language/document.js'
import { COMPANY, MEDIA_WORDS } from '../../lexicon/organizations.js'
import { folded, type Identity, identityFrom, include } from './identity.js'
import type { Name } from './name.js'
import { ACRONYM } from './name-word.js'

/** Organisations and places among the names of a document, with the short forms and initials that stand for them. */
export class Bodies {
  private readonly byText = new Map<string, Identity>()
  private readonly byFirst = new Map<string, Identity[]>()
  private readonly byLast = new Map<string, Identity[]>()
  private readonly byInitials = new Map<string, Identity>()
  private readonly of = new Map<Name, Identity>()

  constructor(document: Document, names: readonly Name[]) {
    for (const name of names) if (name.words.length > 1) this.introduce(name)
    this.readBrackets(document, names)
    for (const name of names) if (name.words.length === 1) this.of.set(name, this.shortForm(name))
    for (const identity of this.byText.values()) this.joinLonger(identity)
  }

  identityOf(name: Name): Identity | null {
    const identity = this.of.get(name)
    return identity ? (this.joined.get(identity) ?? identity) : null
  }

  /** Whether a longer organisation's name begins with this word: "Tesla" of "Tesla Motors". */
  knows(word: string): boolean {
    return this.byFirst.has(folded(word))
  }

  private readonly joined = new Map<Identity, Identity>()

  private introduce(name: Name): void {
    const key = withoutForm(name.words.map(folded)).join(' ')
    const known = this.byText.get(key)
    if (known) {
      include(known, name)
      this.of.set(name, known)
      return
    }
    const body = identityFrom(name)
    this.of.set(name, body)
    this.byText.set(key, body)
    append(this.byFirst, folded(name.words[0] ?? ''), body)
    append(this.byLast, folded(name.words.at(-1) ?? ''), body)
    if (name.type !== 'organization') return
    for (const initials of initialsOf(name)) if (!this.byInitials.has(initials)) this.byInitials.set(initials, body)
  }

  /** "the Federal Aviation Administration (FAA)", "the National Rifle Association, or NRA,": whatever the letters. */
  private readBrackets({ text }: Document, names: readonly Name[]): void {
    for (const [i, name] of names.entries()) {
      const long = names[i - 1]
      if (!long || long.words.length < 2 || !ACRONYM.test(name.text) || name.start - long.end > 12) continue
      // "JEDDAH, Saudi Arabia (AP)"
      if (name.sentence.zone === 'dateline' || MEDIA_WORDS.has(name.text.toLowerCase())) continue
      const body = this.of.get(long)
      if (!body || !/^(?:['’]s)?(?: \((?:the )?|, or (?:the )?)$/.test(text.slice(long.end, name.start))) continue
      const letters = name.text.replace(/\./g, '')
      if (folded(long.text).charAt(0) === folded(letters).charAt(0) || long.words.length >= letters.length)
        this.byInitials.set(letters, body)
    }
  }

  private shortForm(name: Name): Identity {
    const [word = ''] = name.words
    const key = folded(word)
    const spelled = ACRONYM.test(word) ? this.byInitials.get(word.replace(/\./g, '')) : undefined
    const longer =
      spelled ??
      this.byFirst
        .get(key)
        ?.find((body) => name.type !== 'place' && body.type === 'organization' && isShortFor(body)) ??
      // "the House" is not the White House
      (name.type === 'place' || key === 'house'
        ? undefined
        : this.byLast.get(key)?.find((body) => body.type === 'organization'))
    const known = longer ?? this.byText.get(key)
    if (known) {
      include(known, name)
      return known
    }
    const body = identityFrom(name)
    this.byText.set(key, body)
    return body
  }

  /** "Sejong" has been seen to; here "Boeing Co." of "Boeing Co. Ltd.", "Justice Department" of "U.S. Justice Department". */
  private joinLonger(body: Identity): void {
    if (body.words.length < 2 || body.type !== 'organization') return
    const longer = this.byLast
      .get(folded(body.words.at(-1) ?? ''))
      ?.find((other) => other !== body && other.type === 'organization' && isQualified(body, other))
    if (!longer) return
    longer.mentions.push(...body.mentions)
    this.joined.set(body, this.joined.get(longer) ?? longer)
  }
}

/** Whether the first word alone may stand for a body: "Tarrant" for "Tarrant Group", no "Vatican" for "Vatican Radio". */
function isShortFor({ words, mentions }: Identity): boolean {
  const first = mentions[0]
  if (!first || first.guessed || words.length > 3) return false
  const token = first.sentence.tokens.find(({ start }) => start >= first.start)
  const last = words.at(-1)?.toLowerCase() ?? ''
  // "Meridian Foods Inc.", but "Karelian Radio"
  const isNation = /(?:ish|ese|ian|ean|can)$/i.test(words[0] ?? '') && !COMPANY.test(last)
  if (token?.is('Place') || token?.is('Demonym') || isNation) return false
  // "Dayton" is not Dayton Municipal Court
  if (/^(?:court|police|council|airport|schools?|fire|zoo)$/.test(last)) return false
  // "HP", no "HP Way"
  if (ACRONYM.test(words[0] ?? '') && !COMPANY.test(last)) return false
  if (MEDIA_WORDS.has(last)) return false
  // "the Bank", "United" of "United Airlines"
  return !GENERAL.test(words[0] ?? '') || /^(?:of|for)$/.test(words[1] ?? '') || /^airlines?$/.test(last)
}

/** "Meridian Foods" of "Meridian Foods Inc.": the legal form tells no company from another. */
function withoutForm(words: readonly string[]): readonly string[] {
  const last = words.at(-1) ?? ''
  return words.length > 2 && /^(?:inc|corp|co|ltd|plc|llc|corporation|limited|ag|sa|nv|gmbh)\.?$/.test(last)
    ? words.slice(0, -1)
    : words
}

const GENERAL =
  /^(?:national|federal|international|royal|united|general|central|supreme|new|north|south|east|west|white|high|world|state|public|first|foreign|institute|university|department|ministry|office|bank|bureau|council|house|committee|center|centre|association|federation|court|board|tax|health|human|law|police|city|county|democratic|republican|labour|conservative|green|liberal)$/i

/** "U.S. Justice Department" for "Justice Department": only qualified by where it is. */
function isQualified(short: Identity, long: Identity): boolean {
  const extra = long.words.length - short.words.length
  return (
    extra > 0 &&
    extra < 3 &&
    short.words.every((word, i) => folded(word) === folded(long.words[extra + i] ?? '')) &&
    long.words.slice(0, extra).every((word) => !/^(?:of|for|the|and|&)$/.test(word))
  )
}

/** The initials of a name: with and without its small words, and without a country in front of it. */
function initialsOf(name: Name): string[] {
  const capitals = name.words.filter((word) => /^\p{Lu}/u.test(word))
  if (capitals.length < 2) return []
  const letters = capitals.map((word) => word.charAt(0)).join('')
  const all = name.words.map((word) => word.charAt(0).toUpperCase()).join('')
  return /^(?:U\.S\.?|US|UK|U\.K\.?)$/.test(capitals[0] ?? '') ? [letters.slice(1)] : [letters, all]
}

function append(map: Map<string, Identity[]>, key: string, body: Identity): void {
  const known = map.get(key)
  if (known) known.push(body)
  else map.set(key, [body])
}
