import { describe, expect, test } from 'vitest'
import { findDates } from '../../../src/claims/dates/index.js'
import { findEvents } from '../../../src/claims/events/index.js'
import { exampleDocument } from '../../../src/language/document.js'

/** The events of a text of 10 July 2024, a Wednesday: "date trigger | status". */
function read(text: string): string[] {
  const document = exampleDocument(text, '2024-07-10')
  return findEvents(document, findDates(document)).map(
    ({ trigger, date, status }) => `${date.timex} ${trigger.text} | ${status}`,
  )
}

describe('whether it happened, happens or will', () => {
  test.each([
    ['No one was able to leave on Friday.', ['2024-07-05 leave | denied']],
    ["Friday's ruling will affect many.", ['2024-07-05 ruling | occurred']],
    ['A report due on Friday may help.', ['2024-07-12 report | planned']],
    ['If elected in November, she would resign.', ['2024-11 elected | possible']],
    ['Walkouts could start on Friday.', ['2024-07-12 start | possible', '2024-07-12 Walkouts | possible']],
    ['He should have resigned in May.', ['2024-05 resigned | possible']],
    ['She was to travel on Wednesday.', ['2024-07-10 travel | planned']],
    [
      'Acme expects to complete the sale by the end of September.',
      ['2024-09 sale | planned', '2024-09 complete | planned'],
    ],
    ['He was able to leave on Friday.', ['2024-07-05 leave | occurred']],
    ['The debate scheduled for Oct. 9 was canceled.', ['2024-10-09 debate | denied']],
    ["Friday's ruling will affect thousands of tenants.", ['2024-07-05 ruling | occurred']],
    ["Last week's verdict will be appealed.", ['2024-W27 verdict | occurred']],
    ["Tuesday's vote will decide who leads.", ['2024-07-16 vote | planned']],
    ["Thursday's debate was cancelled.", ['2024-07-04 debate | denied']],
    ['A debate originally planned for Oct. 9 was canceled.', ['2024-10-09 debate | denied']],
    ['The strike planned for Monday was called off.', ['2024-07-15 strike | denied']],
    ['The strike planned for Monday was not called off.', ['2024-07-15 strike | planned']],
    ['Elections scheduled for Jan. 14 may be postponed.', ['2025-01-14 Elections | planned']],
    ["Thursday's vote was almost called off.", ['2024-07-04 vote | occurred']],
    ["Thursday's vote was nearly cancelled.", ['2024-07-04 vote | occurred']],
    ['The rally on Monday was called off early after a fight.', ['2024-07-08 rally | occurred']],
    ['The rally on Monday was abruptly called off.', ['2024-07-08 rally | denied']],
    ['The board has had to cut jobs since 2022.', ['2022 cut | occurred']],
    ['The board has to cut jobs by 2027.', ['2027 cut | planned']],
    ['The board voted 5-2 to close the school on Tuesday.', ['2024-07-09 voted | occurred']],
    ['The board voted to close the school in May 2025.', ['2025-05 close | planned']],
    ['The court decided to hear the case last month.', ['2024-06 decided | occurred']],
    ['The firm agreed to buy a rival last month.', ['2024-06 agreed | occurred']],
    ['Shares rose $2.50 to close at $117 on Tuesday.', ['2024-07-09 close | occurred', '2024-07-09 rose | occurred']],
    ['The election has been postponed until October.', ['2024-10 election | planned']],
    ['The election was postponed on Monday.', ['2024-07-08 postponed | occurred']],
    [
      'The storm stalled until Monday, when it moved north.',
      ['2024-07-08 stalled | occurred', '2024-07-08 moved | occurred'],
    ],
    ['They were able to reach a deal on Monday.', ['2024-07-08 reach | occurred']],
    ['They were not able to reach a deal on Monday.', ['2024-07-08 reach | denied']],
    ['He was unable to attend on Monday.', ['2024-07-08 attend | denied']],
    ['They will be able to vote on Friday.', ['2024-07-12 vote | possible']],
    ['They will be unable to vote on Friday.', ['2024-07-12 vote | denied']],
    ['Customers have until Friday to claim.', ['2024-07-12 have | ongoing']],
    ['The concert was canceled on Monday.', ['2024-07-08 canceled | occurred']],
    ['No one was arrested on Monday.', ['2024-07-08 arrested | denied']],
    ['No arrests had been made as of Monday.', ['2024-07-08 made | denied']],
    ['None of the passengers was hurt on Monday.', ['2024-07-08 hurt | denied']],
    ['No 10 announced the plan on Monday.', ['2024-07-08 announced | occurred']],
    ['Nobody died on Monday.', ['2024-07-08 died | denied']],
    ['No deal is expected to be reached by Friday.', ['2024-07-12 reached | denied']],
    ['No fewer than 12 people died on Monday.', ['2024-07-08 died | occurred']],
    [
      'The company denied on Wednesday that it sold the data in 2020.',
      ['2024-07-10 denied | occurred', '2020 sold | denied'],
    ],
    ['The body was not found until Monday.', ['2024-07-08 found | occurred']],
    ['Work did not begin until last March.', ['2024-03 begin | occurred']],
    ['The law does not take effect until Aug. 1.', ['2024-08-01 take | planned']],
    ['The bridge is not expected to reopen until Monday.', ['2024-07-15 reopen | planned']],
    ['The report is not expected until September.', ['2024-09 expected | planned']],
    ["The park won't reopen before Monday.", ['2024-07-15 reopen | denied']],
    ['The exhibition runs until 12 January 2025.', ['2025-01-12 runs | ongoing']],
    ['If the bill does not pass by Friday, the offices will shut.', ['2024-07-12 pass | possible']],
    ['Would he wait until Saturday?', ['2024-07-13 wait | possible']],
    ['The company has no plans to go public in 2026.', ['2026 go | denied']],
    ['It has no intention of going public before 2029.', ['2029 going | denied']],
    ['Residents have to leave by Friday.', ['2024-07-12 leave | planned']],
    ['The school had to close on Monday.', ['2024-07-08 close | occurred']],
    ['Households would have to spend more by 2050.', ['2050 spend | possible']],
    ['He is going to resign on Friday.', ['2024-07-12 resign | planned']],
    ['He is not going to resign on Friday.', ['2024-07-12 resign | denied']],
    ['He is believed to have left the country on Sunday.', ['2024-07-07 left | occurred']],
    ['Judge to rule in May 2025 on Trump tariff case', ['2025-05 rule | planned']],
    ['Storm to hit Florida in May 2025', ['2025-05 hit | planned']],
    [
      'Sentencing him on Friday, the judge called it savage.',
      ['2024-07-05 Sentencing | occurred', '2024-07-05 called | occurred'],
    ],
    ['Before joining the bank in 2011, he taught at Yale.', ['2011 joining | occurred']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})
