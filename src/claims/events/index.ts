import { type Document, exampleDocument } from '../../language/document.js'
import type { Stretch } from '../../language/item.js'
import type { Sentence } from '../../language/sentence.js'
import type { Event, Span, TimeExpression, ZoneKind } from '../../record.js'
import { claim } from '../../rules/claim.js'
import { EXAMPLE_DATE, type Rule, type RuleBook } from '../../rules/rule.js'
import { firstEndingAfter, spanOf } from '../../text/span.js'
import { findDates } from '../dates/index.js'
import { endsPeriod } from '../dates/period-end.js'
import { type Anchored, anchored } from './anchored.js'
import { isNotUntil } from './negated.js'
import { participantsOf } from './participants.js'
import { withPeriods } from './period.js'
import { statusOf } from './status.js'
import { triggersOf } from './trigger.js'
import type { Trigger } from './trigger-word.js'
import { atThatTime, whenOf } from './when.js'

/**
 * The dated events of a document, in text order: each date or time is tied to the verb or event noun of its clause.
 *
 * Durations, sets and "now" date nothing. `said_by` is filled when the quotes are known.
 */
export function findEvents(document: Document, dates: readonly TimeExpression[]): Event[] {
  const told = dates.filter((date, i) => isPoint(date) && TOLD.has(date.zone) && !endsStretch(date, dates[i - 1]))
  return bySentence(document, told).flatMap(([sentence, inside]) => {
    const periods = withPeriods(document.text, inside).filter(({ type }) => type !== 'duration')
    return [...inSentence(document, sentence, periods), ...endings(document, sentence, inside)]
  })
}

function inSentence(document: Document, sentence: Sentence, dates: readonly TimeExpression[]): Event[] {
  const places = anchored(sentence, dates)
  const triggers = dates.map((date, i) => {
    const place = places[i]
    return place ? triggersOf(place, whenOf(document, date)) : []
  })
  // a verb with a date of its own takes none from its subject
  const dated = new Set(triggers.flat().flatMap(({ index, inherited }) => (inherited ? [] : [index])))
  return dates.flatMap((date, i) => {
    const place = places[i]
    const own = withoutTaken(triggers[i] ?? [], triggers[i - 1] ?? []).filter(
      ({ index, inherited }) => !inherited || !dated.has(index),
    )
    return place ? own.map((trigger) => eventOf(document, sentence, date, { place, trigger })) : []
  })
}

/** "the quarter ended Sept. 30": the end of it. */
function endings(document: Document, sentence: Sentence, dates: readonly TimeExpression[]): Event[] {
  const ends = dates.map((date, i) => i > 0 && endsPeriod(document.text, dates[i - 1] ?? date, date))
  if (!ends.includes(true)) return []
  const places = anchored(sentence, dates)
  return dates.flatMap((date, i) => {
    const [place, period] = [places[i], dates[i - 1]]
    if (!place || !period || !ends[i]) return []
    const isBetween = ({ index }: Trigger) => {
      const { start, end } = sentence.tokens[index] ?? period
      return start >= period.end && end <= date.start
    }
    return triggersOf(place, whenOf(document, date))
      .filter(isBetween)
      .map((trigger) => eventOf(document, sentence, date, { place, trigger }))
  })
}

/** "arrested him on Saturday for the attack on 22 March": a date that a noun of its own has leaves the verb the one before it. */
function withoutTaken(triggers: readonly Trigger[], before: readonly Trigger[]): readonly Trigger[] {
  const isTaken = ({ index }: Trigger) => before.some((other) => other.index === index)
  const hasNoun = triggers.some((trigger) => trigger.kind === 'noun' && !trigger.inherited && !isTaken(trigger))
  return hasNoun ? triggers.filter((trigger) => trigger.kind === 'noun' || !isTaken(trigger)) : triggers
}

function bySentence(document: Document, dates: readonly TimeExpression[]): [Sentence, TimeExpression[]][] {
  const groups = new Map<Sentence, TimeExpression[]>()
  for (const date of dates) {
    const sentence = document.sentences[firstEndingAfter(document.sentences, date.start)]
    if (sentence) groups.set(sentence, [...(groups.get(sentence) ?? []), date])
  }
  return [...groups]
}

/** Where events are told; a byline's date is the article's own. */
const TOLD: ReadonlySet<ZoneKind> = new Set<ZoneKind>(['headline', 'body', 'caption', 'boilerplate'])

/** The other end of "June 3 to 5", whose value is the whole stretch already. */
function endsStretch({ value, sentence }: TimeExpression, before: TimeExpression | undefined): boolean {
  return value !== null && /\d\/-?\d/.test(value) && before?.value === value && before.sentence.start === sentence.start
}

/** A date, a time, or a length of time of which it is told when it ended. */
function isPoint({ type, timex, latest }: TimeExpression): boolean {
  return ((type === 'date' || type === 'time') && !/_REF$/.test(timex)) || (type === 'duration' && latest !== null)
}

function eventOf(
  document: Document,
  { source, tokens }: Sentence,
  date: TimeExpression,
  { place, trigger }: { place: Anchored; trigger: Trigger },
): Event {
  const word = tokens[trigger.index]
  const participants = participantsOf(place, trigger)
  const span = (stretch: Stretch | null): Span | null => {
    const [first, last] = stretch ? [tokens[stretch.from], tokens[stretch.to - 1]] : []
    if (!first || !last) return null
    // "A memoir, “Soundings”, was published": with the mark that closes what it has opened
    const isOpen = /["“][^"”]*$/.test(source.slice(first.start, last.end)) && /["”]/.test(source[last.end] ?? '')
    return spanOf(source, first.start, isOpen ? last.end + 1 : last.end)
  }
  const [who, what, where] = [span(participants.who), span(participants.what), span(participants.where)]
  const parts: Span[] = [who, what, where, date].filter((part) => part !== null)
  const start = Math.min(word?.start ?? date.start, ...parts.map((part) => part.start))
  const end = Math.max(word?.end ?? date.end, ...parts.map((part) => part.end))
  const then = atThatTime(document, date, { trigger: word?.start ?? start, notUntil: isNotUntil(place, trigger.index) })
  const { value, timex, earliest, latest } = then
  return {
    ...claim(document, 'event', start, end, trigger.kind === 'verb' ? 'event.verb' : 'event.noun', word?.start),
    date: { ...spanOf(document.text, date.start, date.end), value, timex, earliest, latest },
    trigger: { ...spanOf(document.text, word?.start ?? start, word?.end ?? end), lemma: trigger.lemma },
    who,
    what,
    where,
    status: statusOf(place, trigger, whenOf(document, then)),
    said_by: null,
  }
}

const RULES: readonly Rule[] = [
  {
    id: 'event.verb',
    says: 'a date with the verb of its clause; a reporting verb only right beside it',
    examples: {
      'The Treaty on Partnership was signed on June 19 in Pyongyang.':
        '2024-06-19 signed | | The Treaty on Partnership | Pyongyang | occurred',
      'Russia and North Korea signed a deal to forge a partnership last month.':
        '2024-06 signed | Russia and North Korea | a deal | | occurred',
      'The company will open a plant in Texas in 2026.': '2026 open | The company | a plant | Texas | planned',
      'The minister resigned on Friday, officials said.': '2024-07-05 resigned | The minister | | | occurred',
    },
    never: ['He works five days a week.'],
  },
  {
    id: 'event.noun',
    says: 'a date with the event noun that it touches',
    examples: { "Tuesday's election was close.": '2024-07-09 election | | election | | occurred' },
    never: ['It happened on Tuesday.'],
  },
]

export const eventBook: RuleBook = {
  name: 'events',
  rules: RULES,
  read: (text) => {
    const document = exampleDocument(text, EXAMPLE_DATE)
    return findEvents(document, findDates(document)).map(({ rule, date, trigger, who, what, where, status }) => ({
      rule,
      reads:
        `${date.value ?? date.timex} ${trigger.text} | ${[who, what, where].map((part) => part?.text ?? '').join(' | ')} | ${status}`.replace(
          / +/g,
          ' ',
        ),
    }))
  },
}
