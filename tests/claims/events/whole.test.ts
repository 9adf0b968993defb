import { describe, expect, test } from 'vitest'
import { findDates } from '../../../src/claims/dates/index.js'
import { findEvents } from '../../../src/claims/events/index.js'
import { exampleDocument } from '../../../src/language/document.js'

/** The events of a text of 10 July 2024: "trigger: who | what | where". */
function read(text: string): string[] {
  const document = exampleDocument(text, '2024-07-10')
  return findEvents(document, findDates(document)).map(
    ({ trigger, who, what, where }) =>
      `${trigger.text}: ${[who, what, where].map((part) => part?.text ?? '-').join(' | ')}`,
  )
}

describe('the whole of who it was, and no more', () => {
  test.each([
    ['The games, last held in 2019, return in August.', ['held: - | The games | -', 'return: The games | - | -']],
    ['A vote, originally set for June 12, was moved to July 24.', ['set: - | A vote | -', 'moved: - | A vote | -']],
    [
      'The bill, which the House passed in May and the Senate rejected on Tuesday, is dead.',
      ['passed: the House | The bill | -', 'rejected: the Senate | - | -'],
    ],
    [
      'On Friday a court jailed a man for life for murdering two women in 2017.',
      ['jailed: a court | a man | -', 'murdering: a man | two women | -'],
    ],
    [
      'The party won 40 seats in 2019 but only 12 last week.',
      ['won: The party | 40 seats | -', 'won: The party | only 12 | -'],
    ],
    ['The minister dismissed claims of spying on rivals in 2019.', ['spying: The minister | - | -']],
    ['The captain thanked God for winning the cup in 2019.', ['winning: The captain | the cup | -']],
    ['The aide dismissed reports of meeting the president in May.', ['meeting: The aide | the president | -']],
    ['The club sacked Tom Lee for hitting a fan in 2019.', ['hitting: Tom Lee | a fan | -']],
    ['The court accused the bank of laundering money in 2019.', ['laundering: the bank | money | -']],
    ['Shares in Acme, which floated in 2021, fell.', ['floated: Acme | - | -']],
    [
      'Shares in Acme, which reported a loss in 2021, fell.',
      ['loss: Acme | a loss | -', 'reported: Acme | a loss | -'],
    ],
    ['Shares in Acme, which fell 4% on Monday, are down.', ['fell: Shares in Acme | 4% | -']],
    ['Shares in Acme, which lost 4% on Monday, are down.', ['lost: Shares in Acme | 4% | -']],
    ['Shares in Acme, which hit a low on Monday, are down.', ['hit: Shares in Acme | a low | -']],
    ['Shares in Acme, which tripled in 2021, are down.', ['tripled: Shares in Acme | - | -']],
    ['A stake in Acme, which was sold in 2021, is lost.', ['sold: - | A stake in Acme | -']],
    ['He denied having met the banker in 2016.', ['met: He | the banker | -']],
    [
      'The drug was approved in France in 2019 and in Japan in 2021.',
      ['approved: - | The drug | France', 'approved: - | The drug | Japan'],
    ],
    [
      'Riots broke out in Lyon on Friday and in Paris on Saturday.',
      ['broke: Riots | - | Lyon', 'broke: Riots | - | Paris'],
    ],
    [
      'The report covers the handling of the 2023 floods, which killed 679.',
      ['floods: - | floods | -', 'killed: floods | 679 | -'],
    ],
    ['He was convicted in May of lying to police in 2018.', ['convicted: - | He | -', 'lying: He | - | -']],
    [
      'Parents whose children were hurt in March sued the school on Monday.',
      ['hurt: - | children | -', 'sued: Parents | the school | -'],
    ],
    [
      'The 1989 massacre, in which hundreds died, was marked on Tuesday.',
      ['massacre: - | massacre | -', 'died: hundreds | - | -', 'marked: - | massacre | -'],
    ],
    [
      'A woman who went missing in 2004 was found on Tuesday.',
      ['missing: A woman | - | -', 'found: - | A woman who went missing | -'],
    ],
    ['Ana Rey, 12, and Tom Holt, 14, died on Tuesday.', ['died: Ana Rey, 12, and Tom Holt | - | -']],
    [
      'Its leader, Ana Rey, and her aide, Tom Holt, left on Monday.',
      ['left: Its leader, Ana Rey, and her aide, Tom Holt | - | -'],
    ],
    ['A fire on Monday in Lyon killed six.', ['fire: - | A fire | Lyon', 'killed: A fire | six | -']],
    [
      'A meeting on Monday between Trump and Putin ended without a deal.',
      ['meeting: - | A meeting | -', 'ended: A meeting | - | -'],
    ],
    ['The plan split the town since plans for it were unveiled in May.', ['unveiled: - | plans for it | -']],
    ['A petition signed last week by 300 parents is pending.', ['signed: 300 parents | A petition | -']],
    ['Ann Lee scored against Hull, who have not won since beating Leeds in May.', ['beating: Hull | Leeds | -']],
    [
      'She praised two men who died on Monday while saving a child.',
      ['died: two men | - | -', 'saving: two men | a child | -'],
    ],
    ['She married Tom Lee, a marine engineer, who died in 2011.', ['died: Tom Lee, a marine engineer | - | -']],
    [
      'They polled nurses who left in 2008 and who came back in 2010.',
      ['left: nurses | - | -', 'came: nurses | - | -'],
    ],
    ['It helped an adviser to Tom Lee who left in May.', ['left: an adviser to Tom Lee | - | -']],
    ['They polled nurses in two countries who left in 2008.', ['left: nurses in two countries | - | -']],
    ['It is by Ann Bell, a director at Acme, which collapsed in 2008.', ['collapsed: Acme | - | -']],
    ['He came to the capital to revive a truce that was signed in March.', ['signed: - | a truce | -']],
    ['The study was published on Monday in the journal Leaf Science.', ['published: - | The study | -']],
    [
      'He was killed in Yemen in a U.S. drone strike in 2011.',
      ['strike: - | a U.S. drone strike | -', 'killed: - | He | Yemen'],
    ],
    ['The firm closed the plant in Leeds in March after a fire broke out.', ['closed: The firm | the plant | Leeds']],
    ['The seat, carried narrowly by Ann Lee in May, is safe.', ['carried: Ann Lee | The seat | -']],
    ['It rejected an earlier version in May.', ['rejected: It | an earlier version | -']],
    ['It denied a further extension in May.', ['denied: It | a further extension | -']],
    [
      'The storm, the worst since records began, killed ten on Monday.',
      ['killed: The storm, the worst since records began | ten | -'],
    ],
    ['It passed, and the mayor, speaking in Rome on Monday, praised it.', ['speaking: the mayor | - | Rome']],
    [
      'A man arrested in May in connection with the fire was freed on Friday.',
      ['arrested: - | A man | -', 'freed: - | A man arrested in May in connection with the fire | -'],
    ],
    [
      'Leeds, promoted last season, took the lead when Luca Bertini, signed in June, scored.',
      ['signed: - | Luca Bertini | -'],
    ],
    ['A landslide there in May buried a village.', ['buried: A landslide there | a village | -']],
    ['The board voted 4-1 on Monday to close it.', ['voted: The board | - | -']],
    ["Tom Lee, the union's secretary, who left in May, is ill.", ["left: Tom Lee, the union's secretary | - | -"]],
    ['Power, cut on Sunday, was restored.', ['cut: - | Power | -']],
    ['The town, hit on Sunday by a storm, was rebuilt.', ['hit: a storm | The town | -']],
    ['Acme, founded in 1931 and taken public in 1988, is in debt.', ['founded: - | Acme | -', 'taken: - | Acme | -']],
    ['The novel, printed by Acme and finally sold in 1974, was a hit.', ['sold: - | The novel | -']],
    ['He was seen on Monday, held for a day and charged in May.', ['seen: - | He | -', 'charged: - | He | -']],
    [
      'It was printed in 1992, adapted for radio in 1993 and has sold well.',
      ['printed: - | It | -', 'adapted: - | It | -'],
    ],
    ['Ann Lee, who was seized by rebels, fled in May.', ['fled: Ann Lee | - | -']],
    ['It followed the resignation of Tom Lee, who left in May.', ['left: Tom Lee | - | -']],
    ['She told analysts on a call that Acme would close the plant in May.', ['close: Acme | the plant | -']],
    [
      'The talks on Monday in Geneva ended without a deal.',
      ['talks: - | The talks | Geneva', 'ended: The talks | - | -'],
    ],
    ['On Monday in Lyon police arrested two men.', ['arrested: Lyon police | two men | -']],
    ['The law he signed in 2021 was struck down on Friday.', ['signed: he | - | -', 'struck: - | The law | -']],
    ['She wrote to the head of the bank, which collapsed in 2023.', ['collapsed: the bank | - | -']],
    ['He gave money to the charity, which was founded in 1999.', ['founded: - | the charity | -']],
    ['It will send claims to the scheme, which was launched last month.', ['launched: - | the scheme | -']],
    ['The EU backed a tax on fuels, which is due to start in 2027.', ['start: a tax on fuels | - | -']],
    ['The plan goes to the Senate, which is expected to vote on Monday.', ['vote: the Senate | - | -']],
    ['Police arrested Ms. Smith, who was due to appear in court last Friday.', ['appear: Ms. Smith | - | -']],
    [
      'He was charged with two counts of murder in a shooting that killed two people on Saturday.',
      ['killed: a shooting | two people | -'],
    ],
    ["Last week's fire killed three.", ['fire: - | fire | -', 'killed: fire | three | -']],
    ["Last year's budget was cut.", ['cut: - | budget | -']],
    [
      'The firm made $3 million in 2022 and $4 million in 2023.',
      ['made: The firm | $3 million | -', 'made: The firm | $4 million | -'],
    ],
    ['Three were killed on Monday and two on Tuesday.', ['killed: - | Three | -', 'killed: - | two | -']],
    ['Three died on Monday and two on Tuesday.', ['died: Three | - | -', 'died: two | - | -']],
    ['Ten were killed and at least 20 wounded on Sunday.', ['wounded: - | at least 20 | -', 'killed: - | Ten | -']],
    ['Ten people were killed and 20 wounded on Sunday.', ['wounded: - | 20 | -', 'killed: - | Ten people | -']],
    ['Police were called and officers arrived on Sunday.', ['arrived: officers | - | -', 'called: - | Police | -']],
    ['The group announced in January it would close 40 shops.', ['announced: The group | - | -']],
    ['Documents released Monday show he lied.', ['released: - | Documents | -']],
    ['Workers hired last year plan to strike.', ['hired: - | Workers | -']],
    ['A poll carried out on 3 May put Labour ahead.', ['carried: - | A poll | -']],
    ['Ms. Stone, asked last Thursday whether he would negotiate, said no.', ['asked: - | Ms. Stone | -']],
    [
      'Sentencing him on Friday, the judge called it savage.',
      ['Sentencing: the judge | him | -', 'called: the judge | - | -'],
    ],
    ['Ms. Watts, who said crime fell 18% last year, was pleased.', ['fell: crime | 18% | -']],
    ['At least three workers quit on Monday.', ['quit: At least three workers | - | -']],
    ['Up to 50 people died on Monday.', ['died: Up to 50 people | - | -']],
    ['Winds of up to 115 mph hit on Monday.', ['hit: Winds of up to 115 mph | - | -']],
    ['Under a deal signed in 2015, Iran agreed to limit its work.', ['signed: - | a deal | -', 'deal: - | a deal | -']],
    ['She said fares would rise, starting next year.', ['starting: fares | - | -']],
    ['The force will recruit a further 70 by next March.', ['recruit: The force | a further 70 | -']],
    [
      'A man accused of killing his neighbour in July 2023 appeared in court on Monday.',
      ['killing: A man | his neighbour | -', 'appeared: A man accused of killing his neighbour | - | -'],
    ],
    [
      'It approved a $2.3 million contract with Kessler Paving in May.',
      ['approved: It | a $2.3 million contract with Kessler Paving | -'],
    ],
    ['The speaker has told members not to return until Oct. 7.', ['return: members | - | -']],
    [
      'Officers searched the house on 4 May and, later that month, seized two laptops.',
      ['searched: Officers | the house | -', 'seized: Officers | two laptops | -'],
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})
