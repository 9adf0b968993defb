import { isMark } from '../../language/clauses/marks.js'
import type { QuoteRule } from './attribution.js'
import { leadUp, quotingVerbs } from './lead-up.js'
import type { Reading } from './reading.js'
import { isQuotation, type Unit } from './unit.js'
import { isUtterance } from './utterance.js'

/** "The mayor went further: “…”": a sentence that leads up to a quotation says in its subject who speaks. */
export const quotationLast: QuoteRule = {
  id: 'quote.quotation-last',
  says: 'a sentence that leads up to a quotation with a colon or comma, whatever its verb',
  examples: {
    'The mayor went further: “They lied to all of us.”': 'The mayor | went | “They lied to all of us.”',
    'After the senator left, Ms. Cole lashed out: “They lied.”': 'Ms. Cole | lashed out | “They lied.”',
    'The film ends with a voice booming: “They lied.”': 'a voice | booming | “They lied.”',
    'They passed out bottles with a label that said, “Fresh from the lake.”': 'that | said | “Fresh from the lake.”',
    'Ana Ortiz, who sat behind him, then asked, “Really?”': 'Ana Ortiz, who sat behind him | then asked | “Really?”',
    'She kept it short, “We are out of money.”': 'She | kept | “We are out of money.”',
  },
  never: [
    'The sign was red: “No entry.”',
    'It was the year of the film “The Long Road.”',
    'They played the song “Where the River Ends.”',
    'He is known as “the fox of the north.”',
  ],
  *find(reading) {
    const { unit, chunks } = reading
    const verbs = quotingVerbs(reading)
    for (const [k, chunk] of chunks.entries()) {
      if (chunk.kind !== 'quotation' || k < 2 || !isUtterance(unit, chunk.from)) continue
      const linked = isMark(chunks[k - 1], /^[:,]$/)
      if (!resumes(reading, k) && !(linked && (isMark(chunks[k - 1], /^:$/) || isSentence(unit, chunk.from)))) continue
      const found = leadUp(reading, verbs, linked ? k - 1 : k)
      if (!found) continue
      yield {
        rule: quotationLast.id,
        act: 'statement',
        content: [{ from: chunk.from, to: quotationsEnd(reading, k) }],
        cue: found.words,
        lemma: found.lemma,
        uttered: true,
        speaker: found.speaker,
        addressee: null,
      }
    }
  },
}

/** Behind a comma only what is a sentence was said; the rest are titles and terms. */
function isSentence({ document, items }: Unit, at: number): boolean {
  const item = items[at]
  return (
    isQuotation(item) &&
    /[.!?…]/.test(item.ends) &&
    /^\s?[\p{Lu}\p{N}]/u.test(document.text.slice(item.inner.start, item.inner.start + 2))
  )
}

/** How far a clause that breaks a quotation off may reach, in chunks: behind a comma, and without one. */
const CLAUSE = 14
const SHORT_CLAUSE = 6

/** "“The only way -” he said “- is to go on.”": a clause breaks the quotation off and lets it go on. */
function resumes({ chunks }: Reading, at: number): boolean {
  if (!/[.!?]/.test(chunks[at]?.word ?? '')) return false
  const reach = isMark(chunks[at - 1], /^,$/) ? CLAUSE : SHORT_CLAUSE
  for (let k = at - 1; k >= 0 && k >= at - reach; k--)
    if (chunks[k]?.kind === 'quotation') return /[,—–…-]/.test(chunks[k]?.word ?? '')
  return false
}

function quotationsEnd({ items, chunks }: Reading, k: number): number {
  let to = (chunks[k]?.from ?? 0) + 1
  while (isQuotation(items[to])) to++
  return to
}
