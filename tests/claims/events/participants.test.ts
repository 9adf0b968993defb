import { describe, expect, test } from 'vitest'
import { findDates } from '../../../src/claims/dates/index.js'
import { findEvents } from '../../../src/claims/events/index.js'
import { documentOf, exampleDocument } from '../../../src/language/document.js'

/** The events of a text of 10 July 2024: "trigger: who | what | where". */
function read(text: string): string[] {
  const document = exampleDocument(text, '2024-07-10')
  return findEvents(document, findDates(document)).map(
    ({ trigger, who, what, where }) =>
      `${trigger.text}: ${[who, what, where].map((part) => part?.text ?? '-').join(' | ')}`,
  )
}

describe('who did it, to what, and where', () => {
  test.each([
    ['Shares, which hit a five-year high in March, fell.', 'hit: Shares | a five-year high | -'],
    ['A memoir, “Tides”, was published in 2004.', 'published: - | A memoir, “Tides” | -'],
    ['The assault, at dawn on 2 May, failed.', 'failed: The assault | - | -'],
    ['It will hear an appeal by Ann Hall, jailed in 2020.', 'jailed: - | Ann Hall | -'],
    ['A curfew imposed before the vote will be lifted on Friday.', 'lifted: - | A curfew imposed before the vote | -'],
    ['An army left Rome, was beaten in June, and fled.', 'beaten: - | An army | -'],
    ['We in effect closed the branch in May.', 'closed: We | the branch | -'],
    [
      'The ministers of Norland, Ostby and Sudland signed it in May.',
      'signed: The ministers of Norland, Ostby and Sudland | it | -',
    ],
    [
      'A cut is expected at the Bank of Norland’s Nov. 7 meeting.',
      'meeting: the Bank of Norland | Norland’s Nov. 7 meeting | -',
    ],
    ['A man was arrested on Friday on suspicion of causing injury by dangerous driving.', 'arrested: - | A man | -'],
    ['The firm was fined in May for polluting by the watchdog.', 'fined: the watchdog | The firm | -'],
    ['The mayor in turn sued the bank in May.', 'sued: The mayor | the bank | -'],
    ['Nurses who treated 4,000 women from 2011 to 2021 found no link.', 'treated: Nurses | 4,000 women | -'],
    ['The city hopes to host the Games in 2036.', 'host: The city | the Games | -'],
    ['Forecasters expect the rain to ease on Friday.', 'ease: the rain | - | -'],
    ['He was jailed in Rome and released in 2012 on appeal.', 'released: - | He | -'],
    ['She was hired by Acme and worked in Leeds from 2012.', 'worked: She | - | Leeds'],
    ['Ten countries signed the accord, agreed in Paris, on Friday.', 'signed: Ten countries | the accord | -'],
    ['The firm, founded by Lee and bought by Acme in 2003, employs 400.', 'bought: Acme | The firm | -'],
    ['A man has been charged with murder after a woman was found dead on Sunday.', 'found: - | a woman | -'],
    ['Staff voted 87% for it in an office that closed on Monday.', 'closed: an office | - | -'],
    ['The show, which ran for years and ended in 2006, was dull.', 'ended: The show | - | -'],
    [
      'The former king, now called Louis Capet (Citizen Capet), was executed in 1793.',
      'executed: - | The former king | -',
    ],
    ['Joan Dale, 71, who was rescued by boat on Tuesday, is well.', 'rescued: - | Joan Dale | -'],
    ['Ann Hall, 34, resigned on Monday.', 'resigned: Ann Hall | - | -'],
    ['Residents who fled opened a camp on Monday.', 'opened: Residents who fled | a camp | -'],
    ['On Monday, police cut 300 jobs.', 'cut: police | 300 jobs | -'],
    ['It said that the firm, based in Salem, raised prices on Monday.', 'raised: the firm | prices | -'],
    ['He was rescued by a passing trawler on Tuesday.', 'rescued: a passing trawler | He | -'],
    ['Work on the barrier was due to start in the spring of 2025.', 'start: Work on the barrier | - | -'],
    ['Executives took home $48 million in 2023.', 'took: Executives | $48 million | -'],
    ['Schools in the four villages will stay closed on Friday.', 'closed: - | Schools in the four villages | -'],
    [
      'He called it “a drop”, pointing out that the plan, published in 2022, put it at £8m.',
      'published: - | the plan | -',
    ],
    ['The man arrested Sunday was released.', 'arrested: - | The man | -'],
    ['The emails that she released Sunday were dull.', 'released: she | - | -'],
    ['The speech Ms. Hall delivered Sunday was dull.', 'delivered: Ms. Hall | - | -'],
    ['Rovers beat Hull 3-1 on Saturday.', 'beat: Rovers | Hull | -'],
    ['She moved to Rome aged 20 and married in 1975.', 'married: She | - | -'],
    ['The volcano last erupted in 1991.', 'erupted: The volcano | - | -'],
    ['Tickets are on sale on Friday at Livebox.com in Rome.', 'sale: - | sale | Rome'],
    ['In a Facebook post on Friday, Ms. Lee wrote it.', 'wrote: Ms. Lee | it | -'],
    ['Russia and China announced the plan in May.', 'announced: Russia and China | the plan | -'],
    [
      'It comes after Russia and China announced in May their plan for use by ships.',
      'announced: Russia and China | - | -',
    ],
    ['He left after Russia and China announced it in May.', 'announced: Russia and China | it | -'],
    [
      'The treaty was signed by the two leaders on June 19 in Pyongyang.',
      'signed: the two leaders | The treaty | Pyongyang',
    ],
    ['The bridge, built in 1931, is old.', 'built: - | The bridge | -'],
    ['This photo taken on Monday shows the river.', 'taken: - | This photo | -'],
    ['The market, which last year lost money, is growing.', 'lost: The market | money | -'],
    ['The senator won more than 60 percent of votes in 2012.', 'won: The senator | more than 60 percent of votes | -'],
    ['He shot at the police on Monday.', 'shot: He | - | -'],
    ['The province froze the tax at 30 Canadian dollars in 2012.', 'froze: The province | the tax | -'],
    ['They left, chanting “no contract, no peace” after the union failed on Friday.', 'failed: the union | - | -'],
    [
      'Fans took to the radio to complain about the actor attending the game on Wednesday.',
      'attending: the actor | the game | -',
    ],
    ['In 2012, Lee suspended his paid speaking schedule.', 'suspended: Lee | his paid speaking schedule | -'],
    ['On Monday Ms. Lee said Ann Bell, the mother of a soldier, is wrong.', 'said: Ms. Lee | - | -'],
    ['The bridge (built in 1931) is closed.', 'built: - | The bridge | -'],
    ['They beat Mr. Bell in a state Hall won by 30 points in 2016.', 'won: Hall | - | -'],
    [
      'It is by Ann Bell, a designer born in Olten, who has made lamps since 2013.',
      'made: Ann Bell, a designer born in Olten | lamps | -',
    ],
    [
      "Stadia, a firm's streaming gaming platform, launches today.",
      "launches: Stadia, a firm's streaming gaming platform | - | -",
    ],
    ['The state paid an ad agency just short of $449,000 this month.', 'paid: The state | an ad agency | -'],
    ['“It needs a launcher,” said Ms. Bell, ranking member of the panel, on Monday.', 'said: Ms. Bell | - | -'],
    ['Only one-third approve of waiting until next year.', 'approve: Only one-third | - | -'],
    ['Mr. Hall was writing an address about the army, to be delivered on Monday.', 'delivered: - | an address | -'],
    ['It was her first campaign speech since becoming the nominee this week.', 'becoming: It | the nominee | -'],
    ['In August, Melbury House plans to release a book on the mayor.', 'release: Melbury House | a book | -'],
    ['He wrote in Harbour magazine on Monday.', 'wrote: He | - | -'],
    ['There were also letters that night showing that they knew.', 'showing: letters | - | -'],
    [
      "Friday's agreement between Northgas and the unions ends the dispute.",
      'agreement: Northgas and the unions | agreement between Northgas and the unions | -',
    ],
    ['It was asked to force the state to adopt the measures passed in 2010.', 'passed: - | the measures | -'],
    ['A plan to cut fares announced on Friday is popular.', 'announced: - | A plan to cut fares | -'],
    ['It will meet again this weekend.', 'meet: It | - | -'],
    ['The agency has not yet released them for this year.', 'released: The agency | them | -'],
    ['Lopez hired a new manager, retired Army general Ann Lee, late last month.', 'hired: Lopez | a new manager | -'],
    ['The campaign, if it received the file two or three weeks ago, would have time.', 'received: it | the file | -'],
    [
      'A newspaper owned by Mr. Hall also this week published a letter.',
      'published: A newspaper owned by Mr. Hall | a letter | -',
    ],
    [
      'The curfew, which was imposed after rebels killed 130 people last November, was extended.',
      'killed: rebels | 130 people | -',
    ],
    ['It is $5 million more than the council had forecast in May.', 'forecast: the council | - | -'],
    ['The bill for the month, which ended in June, is big.', 'ended: the month | - | -'],
    ['Mr. Hall — who met his advisers on Wednesday — vowed to fight.', 'met: Mr. Hall | his advisers | -'],
    ['He praised her term in a letter sent on Monday.', 'sent: - | a letter | -'],
    ['It has more clout than the plan advanced by Ann Lee in 2011.', 'advanced: Ann Lee | the plan | -'],
    ['In May they signed a treaty designed to balance interests.', 'signed: they | a treaty | -'],
    ["In May he chose the city's sparkling, modern new hall.", "chose: he | the city's sparkling, modern new hall | -"],
    ['The man showing pictures left on Monday.', 'left: The man showing pictures | - | -'],
    ['A USA Today poll released this week was wrong.', 'released: - | A USA Today poll | -'],
    [
      'The figures were released Friday by state gaming regulators.',
      'released: state gaming regulators | The figures | -',
    ],
    ['That is the way Mr. Hall ran it in 2009.', 'ran: Mr. Hall | it | -'],
    ['It bared the quirks of a man who decided against it in May.', 'decided: a man | - | -'],
    ['He is the leader of a gang who was jailed in 2010.', 'jailed: - | the leader of a gang | -'],
    [
      'She knew of the raid on a base in Lima, Peru that failed in May.',
      'failed: the raid on a base in Lima, Peru | - | -',
    ],
    ['The nominee - who, earlier this year, made peace - is here.', 'made: The nominee | peace | -'],
    ['She touched on the 2016 race and Ann Hall.', 'race: - | race | -'],
    ['He said that rules to be published on Friday will tell.', 'published: - | rules | -'],
    [
      'Hall backed a previously proposed rights issue on Friday.',
      'backed: Hall | a previously proposed rights issue | -',
    ],
    ['Rep. Ann Lee (D-Ohio) and Bob Hall wore hats on Monday.', 'wore: Rep. Ann Lee (D-Ohio) and Bob Hall | hats | -'],
    ["On Tuesday he called the judge ''unfair.''", 'called: he | the judge | -'],
    ['On Monday they opened a “golden age” museum.', 'opened: they | a “golden age” museum | -'],
    ['It paid the Hall Group $1 million in May.', 'paid: It | the Hall Group | -'],
    ["We like last summer's convention.", 'convention: - | convention | -'],
    ['The board, in a letter on Friday, told them.', 'told: The board | them | -'],
    ['The bill passed the House (217-213) and Hall signed it on Monday.', 'signed: Hall | it | -'],
    ['A ban on a drug imposed in 2019 is over.', 'imposed: - | A ban on a drug | -'],
    ['The head of a firm founded in 1985 is here.', 'founded: - | a firm | -'],
    ['The author of a book who lied in 2019 is here.', 'lied: The author of a book | - | -'],
    ['A memo saying Hall lied was leaked on Monday.', 'leaked: - | A memo | -'],
    ['Smith said Leeds needed to win on Saturday.', 'win: Leeds | - | -'],
    ['The tool used to cut ice was built in 1999.', 'built: - | The tool used to cut ice | -'],
    ['The Apple $2 billion fine was upheld on Tuesday.', 'upheld: - | The Apple $2 billion fine | -'],
    [
      'A goal established by the governments of the world in 2009 - limiting heat - is far.',
      'established: the governments of the world | A goal | -',
    ],
    ['The court voted 5 to 4 in February to stall it.', 'voted: The court | - | -'],
    ['He stopped by the house on Monday.', 'stopped: He | - | -'],
    ['One row will likely dominate its meeting in May 2025.', 'dominate: One row | its meeting | -'],
    [
      "She told the state's racially segregated history in June.",
      "told: She | the state's racially segregated history | -",
    ],
    ['She plans to open a plant in Texas in 2026.', 'open: She | a plant | Texas'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected])
  })
})

test.each([
  ['It will import gas under a deal signed on Thursday.', ['signed', 'deal']],
  ['The ministry is withholding a study completed in May.', ['completed']],
  ['The mayor will open the bridge on Friday.', ['open']],
])('where nobody knows what day it is: %s', (text, triggers) => {
  const document = documentOf(text, [{ start: 0, end: text.length, zone: 'body' }], { date: null, basis: null })
  expect(findEvents(document, findDates(document)).map(({ trigger }) => trigger.text)).toEqual(triggers)
})
