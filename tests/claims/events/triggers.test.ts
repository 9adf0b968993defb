import { describe, expect, test } from 'vitest'
import { findDates } from '../../../src/claims/dates/index.js'
import { findEvents } from '../../../src/claims/events/index.js'
import { exampleDocument } from '../../../src/language/document.js'

/** The events of a text of 10 July 2024, a Wednesday: "trigger TIMEX3". */
function read(text: string): string[] {
  const document = exampleDocument(text, '2024-07-10')
  return findEvents(document, findDates(document)).map(({ trigger, date }) => `${trigger.text} ${date.timex}`)
}

describe('a date belongs to the verb of its own clause', () => {
  test.each([
    ['He hoped to file “in the first half of 2025.”', ['file 2025-H1']],
    ['He pledged to “watch and act” on Friday.', ['pledged 2024-07-05']],
    ['He disappeared while hiking on Saturday.', ['hiking 2024-07-06', 'disappeared 2024-07-06']],
    ['He left school and worked in a mill until 1957.', ['worked 1957']],
    ['She made her debut in Luton and slept until May.', ['slept 2024-05']],
    ['He made his debut at Luton and was on loan on Monday.', []],
    ['Officers found receipts dating back to 2019.', []],
    ["Two men were hurt in Monday's fire.", ['fire 2024-07-08', 'hurt 2024-07-08']],
    ["He still recalls his defeat in last week's vote.", ['vote 2024-W27']],
    ["They will need a win in Friday's vote.", ['vote 2024-07-12', 'need 2024-07-12']],
    ['Sales were up 3 per cent on last year.', []],
    ['Sales fell 3 per cent on Tuesday.', ['fell 2024-07-09']],
    ['Profit rose 5% on June 2023.', []],
    ['It was the first crash since July 2012, when a plane hit a truck.', ['hit 2012-07']],
    ['He had been in Geneva on Saturday.', ['been 2024-07-06']],
    ['He denied handling stolen goods last week.', ['handling 2024-W27', 'denied 2024-W27']],
    ['She has been on paid leave since May 6.', []],
    ['She was the first woman to win the prize in 2015.', ['win 2015']],
    ['He was in charge of it in 2008.', ['was 2008']],
    ['He retired on Tuesday, having won three titles.', ['retired 2024-07-09']],
    ['The firm outlived the financial crisis of 2008.', ['crisis 2008']],
    ['Unemployment was 7% in 2020.', ['was 2020']],
    ['She leads the island, independent since 1981.', []],
    ['On Monday he met Ann Lee, mayor since 2019.', ['met 2024-07-08']],
    ['She has lived in Leeds, England since 2019.', ['lived 2019']],
    ['Tom Lee, out since May with a bad knee, won the race last week.', ['won 2024-W27']],
    ['It backed the drug, clearing the way for a decision by Sept. 27.', ['decision 2024-09-27']],
    ['Rain is forecast for Friday and Saturday.', ['forecast 2024-07-12', 'forecast 2024-07-13']],
    ['It cut its forecast for 2025.', []],
    ['He was injured while playing on Saturday.', ['playing 2024-07-06', 'injured 2024-07-06']],
    ['They listed him as having paid in 2004.', ['paid 2004']],
    ['He fought back to win the title in 1992.', ['win 1992']],
    ['She had been working while studying in 2004.', ['studying 2004']],
    ['Teachers voted overwhelmingly to strike last week.', ['voted 2024-W27']],
    ['A truce took hold on Monday.', ['took 2024-07-08']],
    ['The report, to be published on Friday, says ministers lied.', ['published 2024-07-12']],
    ['The mayor, speaking on Friday, said no.', ['speaking 2024-07-05', 'said 2024-07-05']],
    ['The deadline for applications is midnight on Sunday.', ['deadline 2024-07-14T24:00']],
    ['The funeral of the victims of the crash is on Friday.', ['funeral 2024-07-12']],
    ['The date of the election is May 3, 2025.', ['election 2025-05-03']],
    ['Ann Hall, mayor since 2012, resigned on Friday.', ['resigned 2024-07-05']],
    ['Rovers, champions in 2022 and 2023, beat Hull on Saturday.', ['beat 2024-07-06']],
    ['He died in exile on Thursday aged 83.', ['died 2024-07-04']],
    ['Crews fought the fire, and by dawn on Sunday it had burned 4,000 acres.', ['burned 2024-07-07']],
    ['He ruled until his overthrow in 2011.', ['overthrow 2011']],
    ['Prices, flat since May, rose in June.', ['rose 2024-06']],
    ['In a speech in Orlando, Florida, on Friday, she laid out a plan.', ['speech 2024-07-05', 'laid 2024-07-05']],
    ['It was the third coup since 2020.', []],
    ['By Tuesday morning, crews had contained the blaze.', ['contained 2024-07-09TMO']],
    ['The show will mirror her concert for the festival in 2004.', ['festival 2004']],
    ['They gave the example of 2012 nominee Ann Hall.', []],
    ['It paid two lobbying firms in 2012.', ['paid 2012']],
    ['The bridge should reopen on 15 March, two weeks before Easter.', ['reopen 2025-03-15']],
    ['Crude for August delivery fell 38 cents.', ['delivery 2024-08']],
    ['Highs will reach 38C on Friday, 12 degrees above average for July.', ['reach 2024-07-12']],
    ['Prices rose 2.4% in June, after 2.6% in May.', ['rose 2024-06']],
    ['The house was flooded in 2011 and again in 2014, she told the paper.', ['flooded 2011', 'flooded 2014']],
    ['Police found the car Sunday in a shed.', ['found 2024-07-07']],
    [
      'The bridge, built in 1931, was closed in 2019 and reopened last year.',
      ['built 1931', 'closed 2019', 'reopened 2023'],
    ],
    ['On Friday, the minister said he had no doubts.', ['said 2024-07-05']],
    ['The president on Tuesday said the army may leave.', ['said 2024-07-09']],
    ['Officials said privately Tuesday that the talks had failed.', ['said 2024-07-09']],
    ['The group said the plant opened in May.', ['opened 2024-05']],
    ['The market, which last year had sales of $2 billion, is growing.', ['had 2023', 'sales 2023']],
    ['The firm, whose shares fell in May, closed the plant yesterday.', ['fell 2024-05', 'closed 2024-07-09']],
    ['U.S. forces Tuesday launched missiles.', ['launched 2024-07-09']],
    ['The leader of a rescue team resumed work in the mine Friday.', ['resumed 2024-07-05']],
    ['The union was expelled from wage talks on Feb. 20.', ['talks 2024-02-20', 'expelled 2024-02-20']],
    ['The bank will redeem nine million preferred shares on Oct. 31, 2025.', ['redeem 2025-10-31']],
    ['Northern Gas plans to redeem the bonds on Nov. 16, 2024.', ['redeem 2024-11-16']],
    ['The firm has gained an estimated 2% share so far this year.', ['gained 2024']],
    ['The plant is to add cheese-making capacity next year.', ['add 2025']],
    ['The firm planned to ship a computer based on the chip early next year.', ['ship 2025']],
    ['The number of stocks that fell in price yesterday exceeded 1,000.', ['fell 2024-07-09']],
    ['The company, owned by Ann Lee, earlier this month announced a sale.', ['announced 2024-07']],
    ['Earlier this month, a group led by three directors, A. Hall and B. Mays, bought a stake.', ['bought 2024-07']],
    ['Profit grew 19% from a year ago.', []],
    ['Turnout was up more than 70 percent from 2008.', []],
    ['Fares will rise by 12% from 6 January.', ['rise 2025-01-06']],
    ['Fares rose by 12% from 6 May.', ['rose 2024-05-06']],
    ['The message comes from the heart, unlike eight years ago.', []],
    ['The generals will not honor the results, as in 1990.', []],
    ['“They are talk today about words,” Mr. Pence said at a meeting.', []],
    [
      'It was an issue (the feeling proclaimed by one man in 1968) or a base (the South for another in 1948).',
      ['proclaimed 1968'],
    ],
    ['A man pleaded guilty to threatening to kill Ann Bell, D-Minn., in March, prosecutors said.', ['kill 2024-03']],
    ['The party prepared for the last days of the race, including a debate Monday.', ['debate 2024-07-08']],
    ['The firm sold 200 cars, down 5 percent from the same period last year.', []],
    ['The city paid $5 million to victims tortured or abused in 1985.', ['abused 1985', 'tortured 1985']],
    ['The siege lasted 64 days from Nov. 21, 1948.', ['lasted 1948-11-21', 'siege 1948-11-21']],
    ['Ms. Lee has attacked the senator for his vote in 2005.', ['vote 2005']],
    ['Ms. Lee has been a senator since her election in 2005.', ['election 2005']],
    ['The debate came a week before the Iowa caucuses on Feb. 1.', ['caucuses 2024-02-01']],
    ['Mr. Hay resigned ahead of the meeting on Monday.', ['meeting 2024-07-15']],
    [
      'The network was rocked yet again on Friday, this time by an article by Ann Lee, who reported that it paid a fine.',
      ['rocked 2024-07-05'],
    ],
    ['They won their first away game since 2011.', []],
    ['He attacked the trade deal the government finished last year.', ['finished 2023']],
    ['Visits rose from fewer than 100,000 in 1980 to more than 300,000 last year.', ['rose 2023']],
    ['Last week the firm reported first-quarter earnings.', ['reported 2024-W27', 'earnings 2024-Q1']],
    ['Profit soared to $155 million from $99 million a year earlier.', []],
    ['She has invited the ministers to a ceremony in Salem, Ore., on Aug. 12.', ['ceremony 2024-08-12']],
    ['The warning follows two rulings by the court last March.', ['rulings 2024-03']],
    ['The man was charged last month in a civil suit.', ['charged 2024-06']],
    ['The dividend is payable Aug. 2 to holders.', ['payable 2024-08-02']],
    ['The Foreign Office said today conditions are worse.', ['said 2024-07-10']],
    ['The council condemned the bombing of the embassy on Thursday.', ['condemned 2024-07-04']],
    ['The council condemned the invasion of Kuwait on June 2.', ['invasion 2024-06-02']],
    ['Police searched a heavily wooded, four-acre area Thursday.', ['searched 2024-07-04']],
    ['A heavily armed, masked man was arrested Thursday.', ['arrested 2024-07-04']],
    ['A bomb destroyed Pan Am Flight 103 in 1988.', ['destroyed 1988']],
    ['The firm will release third-quarter results in mid-November.', ['results 2024-Q3', 'release 2024-11']],
    ['Tax rates were lower than a year ago.', []],
    ['Rovers, who have not won since 1998, face Athletic on Wednesday.', ['won 1998', 'face 2024-07-10']],
    ['A storm hit the town on Sunday, killing at least four people.', ['hit 2024-07-07', 'killing 2024-07-07']],
    ['Classes were canceled through Friday; rain was likely Friday.', ['canceled 2024-07-12', 'likely 2024-07-12']],
    ['Inflation slowed more than expected in May.', ['slowed 2024-05']],
    ['The bank is on course to cut interest rates next month.', ['cut 2024-08']],
    ['Prices fell, compared with a rise of 1.5% a year ago.', ['rise 2023']],
    ['It will return to its 2% target in 2027.', ['return 2027']],
    ['Investors see a chance of a quarter-point cut, up from 60% on Tuesday.', []],
    ['They agreed to a truce starting Friday.', ['starting 2024-07-12', 'truce 2024-07-12']],
    [
      'She studied in Rome, graduating in 1964, and left after the coup of 1973, in which two died.',
      ['graduating 1964', 'coup 1973', 'died 1973'],
    ],
    ['The town recorded 305 mm of rain, its heaviest for May in 41 years.', []],
    ['If no deal is reached by midnight Saturday, work will stop.', ['reached 2024-07-13T24:00']],
    ['They cut the warning from “emergency” to “watch and act” at 6am on Tuesday.', ['cut 2024-07-09T06:00']],
    ['She told him he had “plundered” the accounts in 2016.', ['plundered 2016']],
    ['The fire is not expected to be contained before the weekend.', ['contained 2024-W28-WE']],
    ['Ms. Hall, whose farm dates from 1924, lost two sheds in May.', ['dates 1924', 'lost 2024-05']],
    ['A blast killed four and injured 12 on Monday.', ['injured 2024-07-08', 'killed 2024-07-08']],
    ['Police arrested three men and seized drugs on Tuesday.', ['seized 2024-07-09', 'arrested 2024-07-09']],
    ['Crews pulled 12 people from the rubble and found 3 on Sunday.', ['found 2024-07-07', 'pulled 2024-07-07']],
    [
      'At least 45 were killed and over 200 hurt when a train hit a bus on Monday.',
      ['hit 2024-07-08', 'hurt 2024-07-08', 'killed 2024-07-08'],
    ],
    ['Prices rose 0.4% in May from April.', ['rose 2024-05']],
    ['The firm cut its forecast and said on Tuesday that it would hire.', ['said 2024-07-09']],
    ['It hired four and combined 12 offices on Monday.', ['hired 2024-07-08']],
    ['The Fed cut by half a point in May.', ['cut 2024-05']],
    ['The benchmark 2035 bond yield rose four points.', []],
    ['The trial opens Monday in Paris.', ['opens 2024-07-15', 'trial 2024-07-15']],
    ['The road would open in 2028, according to a report on Tuesday.', ['open 2028', 'report 2024-07-09']],
    ['Its shares fell 6.4%, their lowest since March 2022.', []],
    ['It was the worst flood since 1953.', []],
    ['Sales have fallen since March 2022.', ['fallen 2022-03']],
    ['In 2018 many died when a ferry sank.', ['died 2018', 'sank 2018']],
    ['He ordered an inquiry on Monday and suspended all flights.', ['ordered 2024-07-08']],
    ['The trial is expected to start in September.', ['start 2024-09', 'trial 2024-09']],
    ['Profit rose 21% for the fourth quarter ended Apr. 26.', ['rose 2023-Q4', 'ended 2024-04-26']],
    ['The issue will dominate a summit set for Rome in August.', ['summit 2024-08']],
    ['The talks scheduled for Geneva next week were put off.', ['talks 2024-W29']],
    ['Police tied him to the 1996 Olympic bombing that killed one.', ['bombing 1996', 'killed 1996']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('verbs that share a date', () => {
  test.each([
    [
      'Last week the firm charged about $46 million, added $20 million to its loan reserves and opened a shop.',
      ['charged 2024-W27', 'added 2024-W27', 'opened 2024-W27'],
    ],
    ['Ms. Lee and Mr. Hadi meet Monday.', ['meet 2024-07-15']],
    ['He and opposition leader Omar Hadi meet separately on Monday.', ['meet 2024-07-15']],
    [
      'Residents prayed for help as the storm arrived Monday.',
      ['arrived 2024-07-08', 'storm 2024-07-08', 'prayed 2024-07-08'],
    ],
    ['On Sunday, crowds prayed for help as the week began.', ['prayed 2024-07-07', 'began 2024-W27']],
    [
      'Rain delayed flights earlier in the year, thus cutting sales in the second quarter.',
      ['delayed 2024', 'cutting 2024-Q2'],
    ],
    [
      'He was identified Thursday as a suspect, two newspapers reported Friday.',
      ['identified 2024-07-04', 'reported 2024-07-05'],
    ],
    [
      'During the quarter, the company took a charge and closed a plant.',
      ['took 2024-Q2', 'charge 2024-Q2', 'closed 2024-Q2'],
    ],
    [
      'Police arrested him on Friday in connection with the attack on March 22.',
      ['arrested 2024-07-05', 'attack 2024-03-22'],
    ],
    ['It came to a head in late 2022 and early 2023.', ['came 2022', 'came 2023']],
    ['Police had last month charged him with theft.', ['charged 2024-06']],
    ['Mr. Hall was on Friday sentenced to five years in prison.', ['sentenced 2024-07-05']],
    ['The bank has this year opened 12 branches.', ['opened 2024']],
    ['The senator offered a restrained embrace on Friday.', ['offered 2024-07-05']],
    ['She is reflecting on her campaign in 1999.', ['campaign 1999']],
    ['A man who died in the 2012 attack is absolutely wrong about it.', ['attack 2012', 'died 2012']],
    ['She has credentials, as a senator during the 2001 attacks.', ['attacks 2001']],
    ['It was her ability that kept her 2008 campaign going.', ['campaign 2008']],
    ['He was arrested and charged Friday.', ['charged 2024-07-05', 'arrested 2024-07-05']],
    ['Two men were killed and many others wounded on Friday.', ['wounded 2024-07-05', 'killed 2024-07-05']],
    ['It has been in care since May, when it was found.', ['found 2024-05']],
    ['He was rescued Monday while clinging to a tree.', ['rescued 2024-07-08', 'clinging 2024-07-08']],
    ["The firm's shares rose $2.50 to close at $117 yesterday.", ['close 2024-07-09', 'rose 2024-07-09']],
    ['The July 2 bombings killed two people.', ['bombings 2024-07-02', 'killed 2024-07-02']],
    ['They praised the July 2 accord signed by both leaders.', ['accord 2024-07-02', 'signed 2024-07-02']],
    ['The group began to fall apart in 1996.', ['fall 1996', 'began 1996']],
    ['Some 1,500 people marched Sunday in the capital, burning flags.', ['marched 2024-07-07', 'burning 2024-07-07']],
    ['The firm plans to sell the unit in 2025.', ['sell 2025']],
    ['They voted to support the bill Friday.', ['voted 2024-07-05']],
    ['They signed a deal to build a bridge last month.', ['signed 2024-06']],
    ['At least 80 were killed, officials said as dawn broke Saturday.', ['broke 2024-07-06', 'said 2024-07-06']],
    ['He had been working there when he was abducted in March.', ['abducted 2024-03']],
    [
      'The alliance took in three states on Friday, ending a dispute and opening a new path.',
      ['took 2024-07-05', 'ending 2024-07-05', 'opening 2024-07-05'],
    ],
    [
      'During the quarter, the company charged $46 million against earnings, added $20 million to its reserves and established a fund.',
      ['charged 2024-Q2', 'added 2024-Q2', 'established 2024-Q2'],
    ],
    ['For the six months ended Apr. 12, the grocer posted a loss.', ['posted P6M', 'loss P6M', 'ended 2024-04-12']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('event nouns', () => {
  test.each([
    ["Tuesday's election was close.", ['election 2024-07-09']],
    ['The June 19 summit in Pyongyang was short.', ['summit 2024-06-19']],
    ['They condemned the invasion of the island on July 2.', ['invasion 2024-07-02']],
    ['He spoke at a news conference Friday.', ['conference 2024-07-05', 'spoke 2024-07-05']],
    ['The company reported a first-quarter loss.', ['loss 2024-Q1']],
    ['Its first-quarter profit rose 11%.', ['profit 2024-Q1', 'rose 2024-Q1']],
    ['Its first-quarter profit rose on Friday.', ['profit 2024-Q1', 'rose 2024-07-05']],
    ['The 1998 bombing that killed two people shocked all.', ['bombing 1998', 'killed 1998']],
    ['The Aug. 7, 1998, bombings shook the town.', ['bombings 1998-08-07']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('what is told, and by which word', () => {
  test.each([
    ['He was arrested at an address in Leeds on Friday.', ['arrested 2024-07-05']],
    ['She gave an address to the nation on Friday.', ['address 2024-07-05', 'gave 2024-07-05']],
    ['He was arrested without incident on Monday.', ['arrested 2024-07-08']],
    ['She sat in a lecture on contract law last May.', ['lecture 2024-05', 'sat 2024-05']],
    ['The car stopped at the end of a street on Monday.', ['stopped 2024-07-08']],
    ['The crew skidded off the end of a runway in May.', ['skidded 2024-05']],
    ['The marriage ended in 1971.', ['ended 1971']],
    ['Man jailed for 2019 murder', ['murder 2019']],
    ['Teen dies after Sunday crash in Leeds', ['crash 2024-07-07']],
    ['Three killed in Monday crash', ['killed 2024-07-08']],
    ['The season starts on Oct. 20, 2025.', ['starts 2025-10-20', 'season 2025-10-20']],
    ['The contract ends on June 30, 2025.', ['ends 2025-06-30']],
    ['The bill returns to the Commons on 3 September 2024.', ['returns 2024-09-03']],
    ['The minimum wage rises to £12.21 in April 2025.', ['rises 2025-04']],
    ['The Fed next meets on Sept. 6.', ['meets 2024-09-06']],
    ['Fed holds rates steady in March', ['holds 2024-03']],
    ['My father stood right here in 1986.', ['stood 1986']],
    ['She last spoke to him on Sunday.', ['spoke 2024-07-07']],
    ['The war ended in 1945.', ['ended 1945']],
    ['In composite trading on the exchange Friday, it closed at $5.', ['trading 2024-07-05', 'closed 2024-07-05']],
    ['But the terrorist attacks in Paris on Friday have made it hard.', ['attacks 2024-07-05']],
    ['On Monday, officials said, the plane crashed.', ['crashed 2024-07-08']],
    ['On Monday, Mr. Hall said, “The plane crashed.”', ['said 2024-07-08']],
    ['Hall, who ran for mayor but dropped out last September, is here.', ['dropped 2023-09']],
    ['They held a drafting committee hearing on Monday.', ['hearing 2024-07-08', 'held 2024-07-08']],
    ['In radio interviews Monday, Hall dismissed critics.', ['interviews 2024-07-08', 'dismissed 2024-07-08']],
    ['Few recall the wars of 2003 or praise the class of 2016.', ['wars 2003']],
    ['In the Hat Riot of 1970, workers joined bankers.', ['joined 1970']],
    ['She meant the economy of 2000, when jobs reached a peak.', ['reached 2000']],
    ['Most Americans - 63 percent in 2014, a poll found - believe it.', []],
    ['Rome on Monday condemned two attacks in Kenya on Saturday.', ['condemned 2024-07-08', 'attacks 2024-07-06']],
    ['Hall co-sponsored bans in 2003.', ['co-sponsored 2003']],
    ['He posted $1 million bail on Friday.', ['posted 2024-07-05']],
    ['The council approved a $2 million grant on Monday.', ['approved 2024-07-08']],
    ['She stated her intention to vote for him on Wednesday.', ['stated 2024-07-10']],
    ['He called for a prosecutor to look into it on Monday.', ['called 2024-07-08']],
    ['She wrote a book accusing the firm of fraud in 2019.', ['accusing 2019']],
    ['Police charged a man selling drugs until June.', ['selling 2024-06']],
    ['On Tuesday, Hall said, he will meet Lee.', ['said 2024-07-09']],
    ['In a speech on Monday, Hall said, the party had changed.', ['speech 2024-07-08', 'said 2024-07-08']],
    ['Congress passed the Act of 1964.', ['passed 1964']],
    ['He fled on the eve of May 3.', ['fled 2024-05-03']],
    ['The trial, due in May, was moved to September.', ['moved 2024-09']],
    ['It promised to cut waiting lists by 2023.', ['cut 2023']],
    ['The firm agreed to sell its unit last month.', ['agreed 2024-06']],
    ['He fought in the battle of 1812.', ['battle 1812', 'fought 1812']],
    ['Hall leads by 10 percentage points over his rivals this year.', ['leads 2024']],
    ['Police shot a man carrying a knife on Monday.', ['shot 2024-07-08', 'carrying 2024-07-08']],
    ['They saw a man leaving the house on Monday.', ['leaving 2024-07-08', 'saw 2024-07-08']],
    ['He drove into a crowd celebrating Bastille Day.', []],
    ["His bid - like Mr. Hall's in 2008 - raised hopes; hers, unlike his in 2012, did not.", []],
    ['He was sentenced to death on Monday.', ['sentenced 2024-07-08']],
    ['A report showing sales slid in May was wrong.', ['slid 2024-05', 'sales 2024-05']],
    ['The strike ended on Monday.', ['ended 2024-07-08', 'strike 2024-07-08']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('no event', () => {
  test.each(['The 1978 resolution calls for peace.', 'He works five days a week.', 'It happens now.'])('%s', (text) => {
    expect(read(text)).toEqual([])
  })
})

test('two events of one clause have ids of their own', () => {
  const document = exampleDocument('He was arrested and charged Friday.', '2024-07-10')
  const ids = findEvents(document, findDates(document)).map(({ id }) => id)
  expect(new Set(ids).size).toBe(2)
})

test('a sentence of many joined verbs is read once for each, not twice as often for each', () => {
  expect(read(`He ${'voted to close it on Monday and '.repeat(60)}left.`).length).toBeGreaterThan(50)
})
