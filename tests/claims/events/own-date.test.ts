import { describe, expect, test } from 'vitest'
import { findDates } from '../../../src/claims/dates/index.js'
import { findEvents } from '../../../src/claims/events/index.js'
import { exampleDocument } from '../../../src/language/document.js'

/** The events of a text of 10 July 2024, a Wednesday: "trigger TIMEX3". */
function read(text: string): string[] {
  const document = exampleDocument(text, '2024-07-10')
  return findEvents(document, findDates(document)).map(({ trigger, date }) => `${trigger.text} ${date.timex}`)
}

describe('a date of one verb is not lent to another', () => {
  test.each([
    ['Before joining the bank in 2011, he taught at Yale.', ['joining 2011']],
    ['After winning the title in 2019, she retired last year.', ['winning 2019', 'retired 2023']],
    ['Having won in 2019, she lost on Tuesday.', ['won 2019', 'lost 2024-07-09']],
    [
      'A man accused of killing his neighbour in July 2023 appeared in court on Monday.',
      ['killing 2023-07', 'appeared 2024-07-08'],
    ],
    ['A man arrested in Leeds in March has been charged.', ['arrested 2024-03']],
    ['A painting stolen from a museum in 2019 has been found.', ['stolen 2019']],
    ['The company based in Leeds on Monday said it was over.', ['said 2024-07-08']],
    ['On 30 November 2020, three days before he was to appear in court, Keogh resigned.', ['resigned 2020-11-30']],
    ['In 2019, when she was 30, Hill moved to Spain.', ['moved 2019']],
    ['In contrast to Thursday, when two men were arrested, the crowd was calm.', ['arrested 2024-07-04']],
    ['It was not until 2006 that work began.', ['began 2006']],
    ['March 2014: The board appoints Keogh.', ['appoints 2014-03']],
    ['He joined the army in 1940 and in 1944 won the medal.', ['joined 1940', 'won 1944']],
    [
      'Officers searched the house on 4 May and, later that month, seized two laptops.',
      ['searched 2024-05-04', 'seized 2024-05'],
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})
