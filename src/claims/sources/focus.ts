import type { Document } from '../../language/document.js'
import type { Sentence } from '../../language/sentence.js'
import type { Token } from '../../language/token.js'
import { GENDERED_NOUNS } from '../../lexicon/gendered.js'
import { type Gender, genderOfPronoun } from './gender.js'
import type { Identity } from './identity.js'
import type { Registry } from './registry.js'
import { ASIDE, OBJECT, QUOTED, quotedAfter, SPEAKER, SUBJECT, weightOf } from './salience.js'

/** Somebody a pronoun may mean: a person with a name, or one whom a phrase means ("a woman"). */
export type Referent = Identity | Phrase

export interface Phrase {
  start: number
  end: number
  gender: Gender | null
}

interface Mention {
  at: number
  who: Referent
  sentence: number
  weight: number
}

/** How many mentions back a pronoun reaches; what lies further is out of mind. */
const REACH = 40

/**
 * Who is in the reader's mind at each place of an article, sentence by sentence: subjects more than objects, those who
 * speak more than those spoken of, the near more than the far. A pronoun means the one of fitting gender most in mind,
 * and keeps him or her there.
 */
export class Focus {
  private readonly mentions: Mention[] = []
  private readonly resolved = new Map<number, Referent | null>()
  private readonly guessed = new Map<Identity, boolean>()
  private sentence = 0
  private name = 0
  private quoted = false
  private paragraphEnd = 0
  private paragraph = 0

  constructor(
    private readonly document: Document,
    private readonly registry: Registry,
  ) {}

  /** Whom the pronoun at an offset means; null where nobody of its gender has been met. */
  meantAt(offset: number, gender: Gender): Referent | null {
    this.readTo(offset)
    return this.resolved.get(offset) ?? this.mostInMind(gender, offset)
  }

  /** Who is most in mind just before an offset, of a gender if one is told. */
  inMind(offset: number, gender: Gender | null): Referent | null {
    this.readTo(offset)
    return this.mostInMind(gender, offset)
  }

  /** Somebody speaks, and is in mind from then on. */
  speaks(who: Referent, offset: number): void {
    this.readTo(offset)
    this.mentions.push({ at: offset, who, sentence: this.sentence, weight: SPEAKER })
  }

  /** Reads on, to the end of the sentence that holds `offset`. */
  private readTo(offset: number): void {
    const { sentences } = this.document
    for (let next = sentences[this.next]; next && next.start <= offset; next = sentences[this.next]) {
      this.sentence = this.next
      this.next++
      this.read(next)
    }
  }
  private next = 0

  private read(sentence: Sentence): void {
    if (sentence.start >= this.paragraphEnd) {
      const { paragraphs } = this.document
      while ((paragraphs[this.paragraph]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) this.paragraph++
      this.paragraphEnd = paragraphs[this.paragraph]?.end ?? Number.POSITIVE_INFINITY
      this.quoted = false
    }
    const { names } = this.registry
    const { tokens } = sentence
    let subject = false
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]
      if (!token) continue
      this.quoted = quotedAfter(token, this.quoted)
      while ((names[this.name]?.start ?? Number.POSITIVE_INFINITY) < token.start) this.name++
      const name = names[this.name]
      if (name?.start === token.start) {
        if (name.type === 'person') {
          const weight = this.quoted ? QUOTED : weightOf(name, tokens, subject)
          this.mentions.push({ at: name.start, who: this.registry.identityOf(name), sentence: this.sentence, weight })
          if (weight === SUBJECT) subject = true
        }
        i = Math.max(i, name.last)
      } else if (this.quoted) continue
      else if (this.readPronoun(token, subject) || this.readNoun(tokens, i, subject)) subject = true
    }
  }

  private readPronoun(token: Token, subject: boolean): boolean {
    const gender = genderOfPronoun(token.normal)
    if (!gender) return false
    const who = this.mostInMind(gender, token.start)
    this.resolved.set(token.start, who)
    if (!who) return false
    const nominative = /^s?he$/.test(token.normal)
    this.mentions.push({
      at: token.start,
      who,
      sentence: this.sentence,
      weight: nominative ? (subject ? OBJECT : SUBJECT) : ASIDE,
    })
    return nominative
  }

  /** "a woman", "the spokesman", where no name follows. */
  private readNoun(tokens: readonly Token[], i: number, subject: boolean): boolean {
    const token = tokens[i]
    const gender = token && GENDERED_NOUNS.get(token.normal)
    if (!token || !gender || token.capitalized || tokens[i + 1]?.capitalized) return false
    // "the firm's chairman, Paul Hall,": the name is in mind, not the office
    if (tokens[i + 1]?.text === ',' && tokens[i + 2]?.capitalized) return false
    let from = i
    while (from > 0 && from > i - 4 && !/^(?:the|an?)$/.test(tokens[from]?.normal ?? '')) from--
    const first = tokens[from]
    if (!first || !/^(?:the|an?)$/.test(first.normal)) return false
    // "he is a man of his word": said of somebody, nobody new
    if (tokens[from - 1]?.is('Copula') || /^(?:as|like|than)$/.test(tokens[from - 1]?.normal ?? '')) return false
    const who = { start: first.start, end: token.end, gender }
    this.mentions.push({
      at: first.start,
      who,
      sentence: this.sentence,
      weight: subject || from > 3 ? OBJECT : SUBJECT,
    })
    return !subject && from < 4
  }

  private mostInMind(gender: Gender | null, before: number): Referent | null {
    const { sentence } = this
    let best: Referent | null = null
    let height = Number.NEGATIVE_INFINITY
    const times = new Map<Referent, number>()
    for (let i = this.mentions.length - 1; i >= 0 && i >= this.mentions.length - REACH; i--) {
      const mention = this.mentions[i]
      if (!mention || mention.at >= before || (gender && (mention.who.gender ?? gender) !== gender)) continue
      const often = times.get(mention.who) ?? 0
      times.set(mention.who, often + 1)
      // what stands between quotation marks in this very sentence is what is said, not who says it
      if (mention.weight === QUOTED && mention.sentence === sentence) continue
      const unknown = mention.who.gender === null ? this.doubtOf(mention) : 0
      const score = mention.weight - (sentence - mention.sentence) - unknown + Math.min(often, 5) * 0.15
      if (score > height) {
        height = score
        best = mention.who
      }
    }
    return best
  }

  /** How much less in mind one of unknown gender is, who perhaps is no person at all; whoever speaks last is meant all the same. */
  private doubtOf({ who, weight }: Mention): number {
    if (weight === SPEAKER && 'mentions' in who) return 0.5
    return this.isGuessed(who) ? 3 : 1.5
  }

  /** Nothing in the words says that it is a person. */
  private isGuessed(who: Referent): boolean {
    if (!('mentions' in who)) return false
    const known = this.guessed.get(who)
    if (known !== undefined) return known
    const guessed = who.mentions.every(({ guessed, title }) => guessed && title === null)
    this.guessed.set(who, guessed)
    return guessed
  }
}
