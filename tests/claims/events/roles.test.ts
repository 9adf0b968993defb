import { describe, expect, test } from 'vitest'
import { findDates } from '../../../src/claims/dates/index.js'
import { findEvents } from '../../../src/claims/events/index.js'
import { exampleDocument } from '../../../src/language/document.js'

/** The events of a text of 10 July 2024, a Wednesday: "date trigger | who | what | where | status". */
function read(text: string): string[] {
  const document = exampleDocument(text, '2024-07-10')
  return findEvents(document, findDates(document)).map(({ trigger, date, who, what, where, status }) =>
    [`${date.timex} ${trigger.text}`, who?.text ?? '', what?.text ?? '', where?.text ?? '', status].join(' | '),
  )
}

type Case = [text: string, expected: string[]]

const WHO_AND_WHAT: Case[] = [
  [
    'The bridge that carries 14,000 cars a day into the town will close on 11 July.',
    ['2024-07-11 close | The bridge that carries 14,000 cars a day into the town |  |  | planned'],
  ],
  [
    'The report was received on 2 May and published on Monday.',
    ['2024-05-02 received |  | The report |  | occurred', '2024-07-08 published |  | The report |  | occurred'],
  ],
  [
    'After a fire on 12 June, the firm, which opened in 2021, shut the plant.',
    ['2024-06-12 fire |  | a fire |  | occurred', '2021 opened | the firm |  |  | occurred'],
  ],
  [
    'A bus hit two girls as they crossed a road on Sunday.',
    ['2024-07-07 crossed | they | a road |  | occurred', '2024-07-07 hit | A bus | two girls |  | occurred'],
  ],
  [
    'A ward that delivers about 2,300 babies a year will close in May 2025.',
    ['2025-05 close | A ward that delivers about 2,300 babies |  |  | planned'],
  ],
  [
    'It is the third since the concrete, known as Raac, was found in Denby in 2022.',
    ['2022 found |  | the concrete | Denby | occurred'],
  ],
  [
    'A plant in Lima, Ohio, that employs 240 people will close in May 2025.',
    ['2025-05 close | A plant in Lima, Ohio |  |  | planned'],
  ],
  [
    'She blamed tariffs on steel, which she said had added costs in May.',
    ['2024-05 added | tariffs on steel | costs |  | occurred'],
  ],
  [
    'The soldiers crossed into neighbouring Orlan in May and ran out of ammunition on Sunday.',
    ['2024-05 crossed | The soldiers |  |  | occurred', '2024-07-07 ran | The soldiers |  |  | occurred'],
  ],
  [
    'They followed pupils, aged 13 to 17, for 18 months from May 2022.',
    ['2022-05 followed | They | pupils |  | occurred'],
  ],
  [
    'The board declared a dividend of 38 cents a share, payable on 15 July.',
    ['2024-07-15 payable |  | a dividend of 38 cents |  | planned'],
  ],
  [
    'They approved a dividend of 38 cents, unchanged from last year, payable on 15 July.',
    ['2024-07-15 payable |  | a dividend of 38 cents |  | planned'],
  ],
  ['She sold the plant, effective on 15 July.', ['2024-07-15 effective |  | the plant |  | planned']],
  [
    'Ann Hall of Salem, Ore., who died on Monday, was 80.',
    ['2024-07-08 died | Ann Hall of Salem, Ore. |  |  | occurred'],
  ],
  [
    'He met officials in Dayton, Ohio, who resigned on Monday.',
    ['2024-07-08 resigned | officials in Dayton, Ohio |  |  | occurred'],
  ],
  ['The head of the bank, who died on Monday, was 80.', ['2024-07-08 died | The head of the bank |  |  | occurred']],
  [
    'The 2025/26 season begins in May 2025.',
    [
      '2025 season |  | season |  | planned',
      '2025-05 begins | season |  |  | planned',
      '2025-05 season |  | season |  | planned',
    ],
  ],
  [
    'The tariffs, announced on Feb. 1 and paused two days later, rose on Monday.',
    [
      '2024-02-01 announced |  | The tariffs |  | occurred',
      '2024-02-03 paused |  | The tariffs |  | occurred',
      '2024-07-08 rose | The tariffs |  |  | occurred',
    ],
  ],
  ['The volcano, which last erupted in 2010, is quiet.', ['2010 erupted | The volcano |  |  | occurred']],
  ['The next vote is due in 2027.', ['2027 due |  | The next vote |  | planned']],
  ['The trial took place in Leeds in March 1990.', ['1990-03 took |  | The trial | Leeds | occurred']],
  ['Wages rose 4.1 per cent in March 1990.', ['1990-03 rose | Wages | 4.1 per cent |  | occurred']],
  [
    'The law passed in 2019 was repealed on Friday.',
    ['2019 passed |  | The law |  | occurred', '2024-07-05 repealed |  | The law |  | occurred'],
  ],
  [
    'Two climbers missing since May were found on Friday.',
    ['2024-05 missing | Two climbers |  |  | occurred', '2024-07-05 found |  | Two climbers |  | occurred'],
  ],
  [
    'The carrier plans to resume work in May after suspending it last March.',
    ['2025-05 resume | The carrier | work |  | planned', '2024-03 suspending | The carrier | it |  | occurred'],
  ],
  [
    'The council approved the new budget on Monday.',
    ['2024-07-08 approved | The council | the new budget |  | occurred'],
  ],
  [
    'The mayor of the town on Tuesday opened a school.',
    ['2024-07-09 opened | The mayor of the town | a school |  | occurred'],
  ],
  ['Three men were arrested by police on Friday.', ['2024-07-05 arrested | police | Three men |  | occurred']],
  ['The treaty was signed Monday by both leaders.', ['2024-07-08 signed | both leaders | The treaty |  | occurred']],
  [
    'It relies on a pact signed in 1961.',
    ['1961 signed |  | a pact |  | occurred', '1961 pact |  | a pact |  | occurred'],
  ],
  ['The bridge, built in 1931, is closed.', ['1931 built |  | The bridge |  | occurred']],
  [
    'Latvia, Malta and Cyprus, who joined the union in 2004, agreed.',
    ['2004 joined | Latvia, Malta and Cyprus | the union |  | occurred'],
  ],
  ['The group, whose shares fell, sold a plant on Friday.', ['2024-07-05 sold | The group | a plant |  | occurred']],
  ['The bridge opened in 1931.', ['1931 opened | The bridge |  |  | occurred']],
  ['The firm, which bought a rival in May, is growing.', ['2024-05 bought | The firm | a rival |  | occurred']],
  [
    'Ana Ortiz, a lawyer from Ohio, left the firm in 2019.',
    ['2019 left | Ana Ortiz, a lawyer from Ohio | the firm |  | occurred'],
  ],
  [
    'The coach left on Friday and joined a rival on Monday.',
    ['2024-07-05 left | The coach |  |  | occurred', '2024-07-08 joined | The coach | a rival |  | occurred'],
  ],
  ['They announced Friday a deal with Iran.', ['2024-07-05 announced | They | a deal with Iran |  | occurred']],
  ['The minister said Friday the talks had failed.', ['2024-07-05 said | The minister |  |  | occurred']],
]

const WHERE: Case[] = [
  ['The leaders met in Geneva on Friday.', ['2024-07-05 met | The leaders |  | Geneva | occurred']],
  ['The group opened a plant in Texas in 2019.', ['2019 opened | The group | a plant | Texas | occurred']],
  [
    'In Paris, ministers signed the treaty on Monday.',
    ['2024-07-08 signed | ministers | the treaty | Paris | occurred'],
  ],
  [
    'A fire broke out near Athens on Sunday, officials in Rome said.',
    ['2024-07-07 broke | A fire |  | Athens | occurred'],
  ],
]

const NO_PLACE: Case[] = [
  ['The men were named Friday in a letter sent by an office in Oslo.', ['2024-07-05 named |  | The men |  | occurred']],
]

const NOUNS: Case[] = [
  ["Tuesday's election was close.", ['2024-07-09 election |  | election |  | occurred']],
  [
    'They condemned the invasion of the island on July 2.',
    ['2024-07-02 invasion |  | the invasion of the island |  | occurred'],
  ],
  ['The June 19 summit in Pyongyang was short.', ['2024-06-19 summit |  | summit | Pyongyang | occurred']],
  [
    "Critics recalled Iraq's invasion of Kuwait on Aug. 2, 1990.",
    ["1990-08-02 invasion | Iraq | Iraq's invasion of Kuwait |  | occurred"],
  ],
]

const STATUS: Case[] = [
  ['The company plans to sell the unit in 2025.', ['2025 sell | The company | the unit |  | planned']],
  [
    'Norvane, a maker of pumps, announced last month a plan to close.',
    ['2024-06 announced | Norvane, a maker of pumps | a plan |  | occurred'],
  ],
  [
    'Janet Holloway, 58, of Elm Grove, Ashby, admitted the fraud on Tuesday.',
    ['2024-07-09 admitted | Janet Holloway, 58, of Elm Grove, Ashby | the fraud |  | occurred'],
  ],
  [
    'A vote is expected by the end of the month.',
    ['2024-07 expected |  | A vote |  | planned', '2024-07 vote |  | A vote |  | planned'],
  ],
  [
    'Police fired at protesters who broke a window on Tuesday.',
    ['2024-07-09 broke | protesters | a window |  | occurred'],
  ],
  ['Unions called a strike for Tuesday.', ['2024-07-16 strike |  | a strike |  | planned']],
  [
    'It was the deadliest storm since May 20, 2013, when 24 people were killed in Rome.',
    ['2013-05-20 killed |  | 24 people | Rome | occurred'],
  ],
  ['The union has called for a summit before the end of September.', ['2024-09 summit |  | a summit |  | possible']],
  [
    'Her partner, Ana Teixeira, recalled in an interview on Tuesday that it rained.',
    [
      '2024-07-09 interview |  | an interview |  | occurred',
      '2024-07-09 recalled | Her partner, Ana Teixeira |  |  | occurred',
    ],
  ],
  [
    'Born in Salem, Ore., on March 2, 1941, Ms. Vasquez was the youngest.',
    ['1941-03-02 Born |  | Ms. Vasquez | Salem | occurred'],
  ],
  [
    'Elena Vasquez, an architect who turned down a commission, died on Tuesday in Lisbon.',
    ['2024-07-09 died | Elena Vasquez, an architect who turned down a commission |  | Lisbon | occurred'],
  ],
  [
    'They share a railroad bridge, opened 65 years ago and never widened.',
    ['1959 opened |  | a railroad bridge |  | occurred'],
  ],
  ['The ship is slow, said Ada Bell on Tuesday.', ['2024-07-09 said | Ada Bell |  |  | occurred']],
  ['The bank will cut rates on Thursday.', ['2024-07-11 cut | The bank | rates |  | planned']],
  ['The bank is expected to cut rates in August.', ['2024-08 cut | The bank | rates |  | planned']],
  [
    'The talks are supposed to end in August.',
    ['2024-08 end | The talks |  |  | planned', '2024-08 talks |  | The talks |  | planned'],
  ],
  ['The bank may cut rates in August.', ['2024-08 cut | The bank | rates |  | possible']],
  ['If voters reject the deal in August, the bank will fail.', ['2024-08 reject | voters | the deal |  | possible']],
  [
    'The firm grew and, despite a strike in the port, hired 300 people in 2023.',
    ['2023 hired | The firm | 300 people |  | occurred'],
  ],
  ['It needs the backing of shareholders, who voted in May 2023.', ['2023-05 voted | shareholders |  |  | occurred']],
  ['The dam was raised by four metres in 1974.', ['1974 raised |  | The dam |  | occurred']],
  ['A similar bill was voted down by 98 to 94 in June 2023.', ['2023-06 voted |  | A similar bill |  | occurred']],
  ['The firm denied that it paid bonuses in 2023.', ['2023 paid | it | bonuses |  | denied']],
  ['The firm did not deny that it paid bonuses in 2023.', ['2023 paid | it | bonuses |  | occurred']],
  ['The firm did not pay its lenders on Friday.', ['2024-07-05 pay | The firm | its lenders |  | denied']],
  [
    'The firm failed to pay its lenders on Friday.',
    ['2024-07-05 pay | The firm | its lenders |  | denied', '2024-07-05 failed | The firm |  |  | occurred'],
  ],
  ['The two sides are meeting today.', ['2024-07-10 meeting | The two sides |  |  | ongoing']],
  ['The two sides are meeting on Friday in Oslo.', ['2024-07-05 meeting | The two sides |  | Oslo | ongoing']],
  ['The two sides were meeting in May.', ['2024-05 meeting | The two sides |  |  | occurred']],
  ["The club cancelled Saturday's match.", ['2024-07-06 match |  | match |  | denied']],
]

const LISTED: [string, string[]][] = [
  [
    'Last week the firm closed two plants, cut 300 jobs and named a chief.',
    [
      '2024-W27 closed | the firm | two plants |  | occurred',
      '2024-W27 cut | the firm | 300 jobs |  | occurred',
      '2024-W27 named | the firm | a chief |  | occurred',
    ],
  ],
]

const BEING: [string, string[]][] = [
  ['She was in Rome on Monday.', ['2024-07-08 was | She |  | Rome | occurred']],
  ['London was the financial capital in 2015.', ['2015 was | London | the financial capital |  | occurred']],
  ['The firm was worth $2 billion in 2015.', ['2015 was | The firm | $2 billion |  | occurred']],
  ['The turnout was about 35% on Tuesday.', ['2024-07-09 was | The turnout | about 35% |  | occurred']],
  ['It was a big question last year.', []],
  ['He was in Paris on Monday and Berlin on Tuesday.', ['2024-07-08 was | He |  | Paris | occurred']],
  ['He was a student in 1990 and a teacher in 2010.', ['1990 student | He | a student |  | occurred']],
  ['Profits rose to their highest since at least 2010.', []],
  ['It was 10 years ago.', []],
  ['It was worth $44 in 2021.', ['2021 was | It | $44 |  | occurred']],
  ['They were in Rome on Monday.', ['2024-07-08 were | They |  | Rome | occurred']],
  ['He is more likely to win than he was in May.', []],
  ['We saw how unworthy they were in May.', []],
  ['He was a guest on Monday.', []],
]

const INQUIRED: [string, string[]][] = [
  ['Hall was convicted in the 2004 bombing.', ['2004 bombing |  | bombing |  | occurred']],
  ['Voters lost interest in Monday’s vote.', ['2024-07-08 vote |  | vote |  | occurred']],
  [
    'The widow of a man killed in the 2012 crash spoke.',
    ['2012 crash |  | crash |  | occurred', '2012 killed |  | a man |  | occurred'],
  ],
]

const PERCEIVED: [string, string[]][] = [
  [
    'Police found him hiding in a barn on Monday.',
    ['2024-07-08 hiding | him |  |  | occurred', '2024-07-08 found | Police | him |  | occurred'],
  ],
  [
    'The state embarked on the expansion of the port in 2015.',
    ['2015 expansion |  | the expansion of the port |  | occurred', '2015 embarked | The state |  |  | occurred'],
  ],
]

const OFFICES: [string, string[]][] = [
  ['Tom Hall was mayor of Leeds in 1998.', ['1998 mayor | Tom Hall | mayor of Leeds |  | occurred']],
  ['She was a member of the team in 2012.', ['2012 member | She | a member of the team |  | occurred']],
  ['Hall was part of the crew in October 1984.', ['1984-10 part | Hall | part of the crew |  | occurred']],
  ['Ms. Lee was governor from 1985 to 1991.', ['1985 governor | Ms. Lee | governor |  | occurred']],
  ['The delays are part of a push to drop it next year.', ['2025 drop | The delays | it |  | planned']],
  ['Officials said he was the founder of the group on Monday.', []],
  ['There were 40 senators in 2012.', []],
  ['She was head of operations from 2015 to 2021.', ['2015 head | She | head of operations |  | occurred']],
]

describe.each([
  ['who does what', WHO_AND_WHAT],
  ['where', WHERE],
  ['a place of something else', NO_PLACE],
  ['the participants of event nouns', NOUNS],
  ['whether it happened', STATUS],
  ['what somebody was', OFFICES],
  ['what is done about a dated event, and to whom', INQUIRED],
  ['where somebody or how much something was', BEING],
  ['what somebody is seen to do, and what is launched', PERCEIVED],
  ['verbs in a list, whose past looks like their base', LISTED],
])('%s', (_, cases) => {
  test.each(cases)('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})
