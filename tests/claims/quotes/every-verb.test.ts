import { describe, expect, test } from 'vitest'
import { findQuotes } from '../../../src/claims/quotes/index.js'
import { exampleDocument } from '../../../src/language/document.js'
import { CUES, type Frame } from '../../../src/lexicon/cues/index.js'

/** What stands behind a verb, by the frames that it may have. */
const BEHIND: Readonly<Partial<Record<Frame, string>>> = {
  t: ' that the plan was too late for the town.',
  T: ' the council that the plan was late.',
  c: ' the plan was too late for the town.',
  C: ' the council the plan was late.',
  n: ' the plan for the town.',
  i: ' to close the bridge in May.',
  I: ' the council to close the bridge.',
  q: ', “We will never close the bridge.”',
  w: ' whether the bridge was safe.',
  g: ' closing the bridge in May.',
  '+to': ' to the council to close the bridge.',
  '+with': ' with the council to close the bridge.',
}

/** Words that are read as something else in these ways: "like the plan", "states, “…”", or as nothing: "cast the plan" with no "as". */
const KNOWN_MISSES: Readonly<Record<string, string>> = {
  finite:
    'cast n, casts n, casted n, states q, shrug n, shrugs n, like n, describes g, favor g, favors g, talks +of, make t, makes t, made t, make T, makes T, made T, wish i, wishes i, wished i',
  gerund:
    'casting n, warning +of, complaining +of, talking +of, dreaming +of, making t, making T, knowing w, regarding n, wishing i, supporting g, opposing g',
  infinitive: 'cast n, alert C, alert T, make t, make T, admonish n, admonish I, shrug n, like n, wish i, favor g',
}

interface Case {
  form: string
  frame: Frame
  text: string
}

const behind = (frame: Frame) => BEHIND[frame] ?? ` ${frame.slice(1)} the plan for the town.`

/** One case for each form of each verb in each of its ways; null where the form is not of this kind. */
function casesOf(sentence: (form: string, base: boolean) => string | null): Case[] {
  const cases: Case[] = []
  for (const [form, cues] of CUES) {
    for (const { lemma, frames } of cues) {
      const [base = '', ...particle] = lemma.split(' ')
      const start = sentence(form, form === base)
      if (start === null) continue
      for (const frame of frames) {
        if (frame === 'Q' || frame === 'W' || frame === 'd') continue
        cases.push({ form, frame, text: [start, ...particle].join(' ') + behind(frame) })
      }
    }
  }
  return cases
}

function missed(cases: readonly Case[]): string[] {
  const names = cases.flatMap(({ form, frame, text }) => {
    const found = findQuotes(exampleDocument(text, '2024-07-10'))
    const isFound = found.some(({ quote }) => quote.speaker && quote.cue?.text.toLowerCase().includes(form))
    return isFound ? [] : [`${form} ${frame}`]
  })
  return [...new Set(names)].sort()
}

const known = (kind: string) => (KNOWN_MISSES[kind] ?? '').split(', ').sort()

/** "saying", not "bring" */
const isGerund = (form: string, base: boolean) => form.endsWith('ing') && !base

describe('every verb of the lexicon is read in each of its forms and ways', () => {
  test('finite', () => {
    const cases = casesOf((form, base) =>
      isGerund(form, base) ? null : `${base ? 'Some experts' : 'Ms. Hall'} ${form}`,
    )
    expect(cases.length).toBeGreaterThan(2000)
    expect(missed(cases)).toEqual(known('finite'))
  })

  test('gerund', () => {
    const cases = casesOf((form, base) => (isGerund(form, base) ? `Ms. Hall left the room, ${form}` : null))
    expect(cases.length).toBeGreaterThan(500)
    expect(missed(cases)).toEqual(known('gerund'))
  })

  test('infinitive', () => {
    const cases = casesOf((form, base) => (base ? `Ms. Hall went on to ${form}` : null))
    expect(cases.length).toBeGreaterThan(500)
    expect(missed(cases)).toEqual(known('infinitive'))
  })
})

test('a list of 150 verbs is read, each with the subject of the first', () => {
  const list = Array.from({ length: 150 }, () => 'called him a clown').join(', ')
  const found = findQuotes(exampleDocument(`Ms. Hall ${list} and left.`, '2024-07-10'))
  expect(found.length).toBeGreaterThan(100)
  expect(new Set(found.map(({ quote }) => quote.speaker?.text))).toEqual(new Set(['Ms. Hall']))
})
