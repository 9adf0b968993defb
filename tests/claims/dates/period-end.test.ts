import { describe, expect, test } from 'vitest'
import { findDates } from '../../../src/claims/dates/index.js'
import { findEvents } from '../../../src/claims/events/index.js'
import { exampleDocument } from '../../../src/language/document.js'

/** The expressions of a text of 10 July 2024 with their days: "words = value: first to last". */
function days(text: string): string[] {
  return findDates(exampleDocument(text, '2024-07-10')).map(
    ({ text: words, value, timex, earliest, latest }) => `${words} = ${value} ${timex}: ${earliest} to ${latest}`,
  )
}

function events(text: string): string[] {
  const document = exampleDocument(text, '2024-07-10')
  return findEvents(document, findDates(document)).map(
    ({ trigger, date }) => `${trigger.text}: ${date.text} = ${date.value}`,
  )
}

describe('a period whose end is told has its days', () => {
  test.each([
    ['For the three months ended March 31, sales fell.', 'the three months = P3M P3M: 2024-01-01 to 2024-03-31'],
    ['For the year ended Sept. 30, it lost $2m.', 'the year = P1Y P1Y: 2022-10-01 to 2023-09-30'],
    ['In the fiscal year that ended June 30, it lost $2m.', 'the fiscal year = P1Y P1Y: 2023-07-01 to 2024-06-30'],
    ['Profit for the 13 weeks ended 30 June was £4m.', 'the 13 weeks = P13W P13W: 2024-04-01 to 2024-06-30'],
    ['It fell in the 12 months through June.', 'the 12 months = P12M P12M: 2023-07-01 to 2024-06-30'],
    ['In the 30 days to June 30 it fell.', 'the 30 days = P30D P30D: 2024-06-01 to 2024-06-30'],
    ['In the week ended July 6 it fell.', 'the week = 2024-06-30/2024-07-06 2024-W27: 2024-06-30 to 2024-07-06'],
    ['In the year to the end of March it fell.', 'the year = P1Y P1Y: 2023-04-01 to 2024-03-31'],
    ['In the first nine months of 2023 it rose.', 'the first nine months = P9M P9M: 2023-01-01 to 2023-09-30'],
    ['In the last week of February 1947 it froze.', 'the last week = P1W P1W: 1947-02-22 to 1947-02-28'],
    ['In the final three months of last year it rose.', 'the final three months = P3M P3M: 2023-10-01 to 2023-12-31'],
    ['In the first week of June 300 people fled.', 'the first week = P1W P1W: 2024-06-01 to 2024-06-07'],
    ['The quarter ended March 31 was bad.', 'The quarter = 2024-33 2024-Q1: 2024-01-01 to 2024-03-31'],
    ['The quarter ended April 30 was bad.', 'The quarter = 2024-02-01/2024-04-30 2024-Q2: 2024-02-01 to 2024-04-30'],
    ['Sales fell in the quarter ended Sept. 29.', 'the quarter = 2023-35 2023-Q3: 2023-07-01 to 2023-09-30'],
  ])('%s', (text, first) => {
    expect(days(text)[0]).toBe(first)
  })

  test('a firm’s own quarter keeps its number as TIMEX3, also where it is spoken of again, or compared', () => {
    expect(
      days(
        'In the fiscal first quarter ended April 30, net rose from $2m a year earlier. It fell in the quarter.',
      ).filter((line) => !line.startsWith('April')),
    ).toEqual([
      'the fiscal first quarter = 2024-02-01/2024-04-30 2024-Q1: 2024-02-01 to 2024-04-30',
      'a year earlier = 2023-02-01/2023-04-30 2023-Q1: 2023-02-01 to 2023-04-30',
      'the quarter = 2024-02-01/2024-04-30 2024-Q1: 2024-02-01 to 2024-04-30',
    ])
  })

  test.each([
    ['Sales rose in the 12-week period ended May 4.', '12-week = P12W P12W: 2024-02-11 to 2024-05-04'],
    ['Shares doubled in the year to last Friday.', 'the year = P1Y P1Y: 2023-07-06 to 2024-07-05'],
  ])('%s', (text, first) => {
    expect(days(text)[0]).toBe(first)
  })

  test('“the second week of June” is the one after the first', () => {
    expect(days('It shut in the second week of June.')[0]).toBe('the second week = P1W P1W: 2024-06-08 to 2024-06-14')
  })

  test('“put it off by two months to June 30” has none', () => {
    expect(days('They put it off by two months to June 30.')[0]).toBe('two months = P2M P2M: null to null')
  })
})

describe('what happened in a period is not dated by its end', () => {
  test.each([
    [
      'For the three months ended March 31, the firm reported a loss.',
      [...both('the three months ended March 31', '2024-01-01/2024-03-31'), 'ended: March 31 = 2024-03-31'],
    ],
    ['Sales fell in the quarter to March 31.', ['fell: the quarter to March 31 = 2024-33']],
    ['They put the vote off by two months to June 30.', ['put: June 30 = 2024-06-30']],
  ])('%s', (text, expected) => {
    expect(events(text)).toEqual(expected)
  })

  function both(words: string, value: string): string[] {
    return [`reported: ${words} = ${value}`, `loss: ${words} = ${value}`]
  }
})
