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
    ['According to the officer in charge of the base that night, the gate was locked.', []],
    ['According to the officer in charge that night, the gate was locked.', []],
    ['According to a poll out Thursday, the party lost votes.', []],
    ['According to data for March, prices fell 2 percent.', ['fell 2024-03']],
    ['According to data for the first quarter, prices fell.', ['fell 2024-Q1']],
    [
      'According to minutes of the meeting on May 3, it approved the plan.',
      ['meeting 2024-05-03', 'approved 2024-05-03'],
    ],
    ['According to a version of the website from 2010, the firm sold guns.', ['sold 2010']],
    ['A veteran of the 1991 war who lost a leg spoke.', ['war 1991']],
    ["In three weeks' time, the team based in Leeds face Hull.", []],
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
    ['Samples taken in 2006, 2008 and 2010 were compared.', ['taken 2006', 'taken 2008', 'taken 2010']],
    ['Lee, who won in 2016, 2020 and 2024, said no.', ['won 2016', 'won 2020', 'won 2024']],
    ['In 2016, 2020 and 2024 he won.', ['won 2016', 'won 2020', 'won 2024']],
    ['He won in 2016, and on Tuesday he left.', ['won 2016', 'left 2024-07-09']],
    ['The hearing was moved to Friday.', ['hearing 2024-07-12']],
    ['The launch was pushed back to Thursday.', ['launch 2024-07-11']],
    ['The vote has been postponed until May.', ['vote 2025-05']],
    ['A storm is pushing the launch to no earlier than Saturday.', []],
    ['She moved to Leeds on Friday.', ['moved 2024-07-05']],
    ['He was moved to tears on Friday.', ['moved 2024-07-05']],
    ['The building was moved to Leeds in 1931.', ['moved 1931']],
    ['He was jailed on Monday until 2030.', ['jailed 2024-07-08']],
    ['They are due to return to Earth no earlier than July 19.', ['return 2024-07-19']],
    ['He must leave no later than Friday.', ['leave 2024-07-12']],
    ['Sales were higher than in May.', []],
    ['The study followed 12,000 adults from 2010 to 2022.', ['followed 2010']],
    ['The number rose to 12,000 from 2010.', []],
    [
      'The exhibition, which opened last month, runs until Aug. 8.',
      ['opened 2024-06', 'exhibition 2024-06', 'runs 2024-08-08'],
    ],
    ['The season runs from August to May.', ['runs 2024-08']],
    ['Temperatures will drop below freezing on Saturday night.', ['drop 2024-07-13TNI']],
    ['The volcano, which last erupted in 2010, is quiet.', ['erupted 2010']],
    ['The dividend is 38 cents, unchanged from last year.', []],
    ['Samples taken in 2006 and 2010 were compared.', ['taken 2006', 'taken 2010']],
    ['Storms that struck in 2013 and in 2014 caused damage.', ['struck 2013', 'struck 2014']],
    [
      'A man who was stabbed between 6pm and 7pm on Tuesday died.',
      ['stabbed 2024-07-09T18:00', 'stabbed 2024-07-09T19:00'],
    ],
    ['He joined the army in 1940 and in 1944 won the medal.', ['joined 1940', 'won 1944']],
    [
      'Officers searched the house on 4 May and, later that month, seized two laptops.',
      ['searched 2024-05-04', 'seized 2024-05'],
    ],
    ['Leaders debated a target to cut emissions by 90% from 1990 levels.', []],
    ['Homicides rose 18%, to 91 from 77 over the same period in 2023.', []],
    ['She had mailed 61,300 ballots as of Friday, up from 48,900 at this point four years ago.', ['mailed 2024-07-05']],
    ['The firm raised $6.1 billion, up from $4.4 billion in the same period of 2023.', []],
    ['Eight officials penciled in one cut, up from four in December.', []],
    ['Sales rose in the same period of 2023.', ['rose 2023']],
    ['It treated 318 people, four times as many as in the same period last year.', []],
    ['With three weeks to go until Election Day, Okafor has opened up a lead.', []],
    ['The team scored with two minutes to go on Sunday.', ['scored 2024-07-07']],
    ['They still talk about the winter of 1947.', []],
    ['He died about 3 p.m. on Monday.', ['died 2024-07-08T15:00']],
    ['The court upheld a law passed in 2019, dealing a blow to the firm.', ['passed 2019', 'law 2019']],
    ['Ms. Lee had denied murder but was found guilty on 3 July.', ['found 2024-07-03']],
    ['He was arrested but released on Monday.', ['released 2024-07-08', 'arrested 2024-07-08']],
    ['The EU adopted a ban on imports from January 2027.', []],
    ['He predicted a recession next year.', ['recession 2025']],
    ['He warned of a recession next year.', ['recession 2025']],
    ['They discussed a trip to Japan next month.', ['trip 2024-08']],
    ['He is considering a run for president in 2028.', []],
    ['The firm is opening a plant in 2026.', ['opening 2026']],
    ['On Tuesday the bank raised its forecast for 2026.', ['raised 2024-07-09']],
    [
      'The board declared a dividend of 38 cents, payable Sept. 16 to holders of record on Aug. 30.',
      ['payable 2024-09-16'],
    ],
    ['The board voted to close the school next June.', ['close 2025-06']],
    ['They voted to support the bill Friday.', ['voted 2024-07-05']],
    ['The judge adjourned the hearing until Aug. 8.', ['hearing 2024-08-08']],
    ['The company delayed the launch until May 2026.', ['launch 2026-05']],
    ['The match was postponed until Tuesday.', ['match 2024-07-16']],
    ['He was jailed on Monday until 2030.', ['jailed 2024-07-08']],
    ['The company cut its forecast for 2024 on Tuesday.', ['cut 2024-07-09']],
    [
      'The film was released on 7 March and opens in Leeds on 21 August 2024.',
      ['released 2024-03-07', 'opens 2024-08-21'],
    ],
    ['He confirmed his name, age and address at Leeds Youth Court on Tuesday.', ['confirmed 2024-07-09']],
    ['Officers found six people with gunshot wounds on Saturday.', ['found 2024-07-06']],
    ["Monday's talks followed a call on Sunday.", ['talks 2024-07-08']],
    ['The police followed him on Sunday.', ['followed 2024-07-07']],
    [
      "A woman who was shot in Tuesday's attack died on Wednesday.",
      ['attack 2024-07-09', 'shot 2024-07-09', 'died 2024-07-10'],
    ],
    [
      'The House on Thursday passed a bill that funds it through Nov. 21, 2024, sending it to the mayor.',
      ['passed 2024-07-04', 'funds 2024-11-21'],
    ],
    ['The firm last year made a fifth of all beer and is expected to grow.', ['made 2023']],
    ['They outlined their goals and positions on it on Monday.', ['outlined 2024-07-08']],
    ['Shares listed in London on Tuesday fell 3%.', ['fell 2024-07-09']],
    ['The council met in Leeds and adjourned until Friday.', []],
    ['The line suspended all sailings until Friday.', ['suspended 2024-07-12']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})
