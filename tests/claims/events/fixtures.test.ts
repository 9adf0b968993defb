import { describe, expect, test } from 'vitest'
import { findDates } from '../../../src/claims/dates/index.js'
import { findEvents } from '../../../src/claims/events/index.js'
import { exampleDocument } from '../../../src/language/document.js'

/** The events of a text of 10 July 2024, a Wednesday: "date trigger | who | what | status". */
function read(text: string): string[] {
  const document = exampleDocument(text, '2024-07-10')
  return findEvents(document, findDates(document)).map(({ trigger, date, who, what, status }) =>
    [`${date.timex} ${trigger.text}`, who?.text ?? '', what?.text ?? '', status].join(' | '),
  )
}

describe('what teams and others do on a day to come, in words that nouns look like too', () => {
  test.each([
    ['Liverpool host Arsenal on Saturday.', ['2024-07-13 host | Liverpool | Arsenal | planned']],
    ['The Celtics visit Miami on Monday.', ['2024-07-15 visit | The Celtics | Miami | planned']],
    ['Arsenal travel to Madrid on Friday.', ['2024-07-12 travel | Arsenal |  | planned']],
    [
      'West Ham entertain Hull City at Upton Park on Sunday.',
      ['2024-07-14 entertain | West Ham | Hull City | planned'],
    ],
    ['Germans vote on Sunday.', ['2024-07-14 vote | Germans |  | planned']],
    [
      'Arsenal beat Spurs on Sunday and host Chelsea on Saturday.',
      ['2024-07-07 beat | Arsenal | Spurs | occurred', '2024-07-13 host | Arsenal | Chelsea | planned'],
    ],
    [
      'He was arrested on Monday and appears in court on Friday.',
      ['2024-07-08 arrested |  | He | occurred', '2024-07-12 appears | He |  | planned'],
    ],
    [
      'The prime minister flies to Washington on Friday for talks.',
      ['2024-07-12 flies | The prime minister |  | planned'],
    ],
    ['The team returns to Rome on Sunday.', ['2024-07-14 returns | The team |  | planned']],
    [
      'Voters in Ohio head to the polls on Friday.',
      ['2024-07-12 polls |  | the polls | planned', '2024-07-12 head | Voters in Ohio |  | planned'],
    ],
    ["The team's returns to Rome on Monday were few.", []],
    ['CNN host Anderson Cooper in New York on Tuesday.', []],
    ['Fox News host Sean Hannity on Tuesday said no.', ['2024-07-09 said | Fox News host Sean Hannity |  | occurred']],
    ['The Texas vote on Tuesday was close.', ['2024-07-09 vote |  | The Texas vote | occurred']],
    ['Bond villain face Blofeld on Monday', []],
    ['West End play Hamlet closed on Monday.', ['2024-07-08 closed | West End play Hamlet |  | occurred']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})
