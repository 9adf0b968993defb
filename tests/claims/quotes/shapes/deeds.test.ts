import { testShapes } from './shapes.js'

/** Deeds, votes and appeals, and what is left open, beside what is said with the same verbs. */
testShapes({
  'Protesters ripped down posters.': [],
  'The law brought down prices.': [],
  '“No!” the crowd shouted back.': ['direct: the crowd | shouted | “No!”'],
  'She called 911 three times.': [],
  'AP called the race for Smith.': [],
  'AP called the race early on Tuesday.': [],
  'Lee called his election illegal.': ['indirect: Lee | called | his election illegal'],
  'Trump called the election rigged.': ['indirect: Trump | called | the election rigged'],
  'Lee called the 2020 election “stolen” and “rigged.”': [
    'mixed: Lee | called | the 2020 election “stolen” and “rigged.”',
  ],
  'Police are seeking two men over the attack.': [],
  'The board is seeking a new vote.': ['indirect intention: The board | is seeking | a new vote'],
  'Anyone with information is asked to call police on 0800 555 111.': [],
  'Anyone with information is asked to call West Mercia Police on 101, quoting incident 412 of March 11.': [],
  'Anyone with information, or with dashcam footage, is asked to call West Mercia Police on 101.': [],
  'The mayor was asked to call the attack a crime.': ['indirect: The mayor | to call | the attack a crime'],
  'The governor was urged to call a special session.': [
    'indirect:  | was urged | The governor + to call a special session',
  ],
  'He urged them to call it a day.': ['indirect: He | urged | to call it a day | to them'],
  'Lee cast the only no vote.': [],
  'Spielberg cast him in two films.': [],
  'He cast the vote as a choice between two paths.': ['indirect: He | cast | the vote as a choice between two paths'],
  "He cast his rivals' plans for the town as a giveaway.": [
    "indirect: He | cast | his rivals' plans for the town as a giveaway",
  ],
  'Lee issued a warning that the deal would fail.': ['indirect: Lee | issued a warning | that the deal would fail'],
  'The company issued a statement that blamed the union.': [
    'indirect: The company | issued | a statement that blamed the union',
  ],
  'The company published its annual report on Monday.': [],
  'They imposed the rule, only to see it struck down.': [],
  'He arrived only to find that it was shut.': [],
  'A hiker reported missing on Friday was found dead.': [
    'indirect: A hiker | reported | missing on Friday was found dead',
  ],
  'A car reported stolen in May was found in Leeds.': [],
  'Protesters attacked a police station.': [],
  "She attacked the mayor's record on housing.": ["indirect: She | attacked | the mayor's record on housing"],
  'Quoting a friend, she said it was late.': [
    'indirect: she | Quoting | a friend',
    'indirect: she | said | it was late',
  ],
  'Anyone with information is urged to contact Gwent Police.': [],
  'Anyone with doubts said they would stay.': ['indirect: Anyone with doubts | said | they would stay'],
  'Everyone in the room agreed that it was late.': ['indirect: Everyone in the room | agreed | that it was late'],
  'The bill, described by Mr. Lee as “a disaster,” passed on Monday.': [
    'mixed: Mr. Lee | described by Mr. Lee as | The bill + “a disaster,”',
  ],
  'The charge, denounced by Mr. Lee as a lie, was dropped.': [
    'indirect: Mr. Lee | denounced by Mr. Lee as | The charge + a lie',
  ],
  'The plan, criticized by the union, will go ahead.': ['indirect: the union | criticized | The plan'],
  'The firm, praised by farmers for its prices, closed on Friday.': [
    'indirect: farmers | praised by farmers for | The firm + its prices',
  ],
  'On Monday, praised by farmers, the firm closed.': [],
  'Hundreds cast their votes for other candidates as the rain fell.': [],
  'It is unclear whether Mr. Crane will endorse anyone.': [],
  'It is not clear if the union will support the deal.': [],
  'It was not clear who supported the plan.': [],
  'It remains unclear whether Smith will back Jones.': [],
  'It is unclear how he intends to pay.': ['indirect intention: he | intends | to pay'],
  'It is not known whether Lee supports the bill.': [],
  'She asked whether he would back the plan.': ['indirect question: She | asked | whether he would back the plan'],
  'Whether Lee will endorse him is unclear.': [],
  'The question is whether voters will back him.': [],
  'He did not say whether he would support the plan.': [
    'indirect: He | did not say | whether he would support the plan',
  ],
  'It was clear that he opposed the plan.': ['indirect belief: he | opposed | the plan'],
})
