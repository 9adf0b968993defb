import { testShapes } from './shapes.js'

/** Where indirect content ends: it takes in its own clauses and leaves out the writer's next one. */
testShapes({
  'Hall emailed staff that the office would close.': [
    'indirect: Hall | emailed | that the office would close | to staff | is Hall',
  ],
  'Residents should email desk@norbury.example.': [],
  'Wearing masks, students and staff said it was foul.': ['indirect: students and staff | said | it was foul'],
  'Back home, friends and family said it was late.': ['indirect: friends and family | said | it was late'],
  'Norland, for its part, said the bridge was safe.': ['indirect: Norland | said | the bridge was safe'],
  'Ann Hall, speaking in Ostby, said it was safe.': ['indirect: Ann Hall | said | it was safe'],
  'Ann Hall, of Ostby, said it was safe.': ['indirect: Ann Hall, of Ostby | said | it was safe'],
  'Hall vowed never to return.': ['indirect: Hall | vowed | never to return'],
  'Police say they believe the man, aged 34, fled to France.': [
    'indirect: Police | say | they believe the man, aged 34, fled to France',
  ],
  'Police said the bridge, built in 1931, was unsafe.': [
    'indirect: Police | said | the bridge, built in 1931, was unsafe',
  ],
  'Hall said the plan was late, called for talks, and left.': [
    'indirect: Hall | said | the plan was late',
    'indirect: Hall | called for | talks',
  ],
  'Ms. Hall said: “Never again.” She then laughed.': ['direct: Ms. Hall | said | “Never again.”'],
  'Ms. Hall tweeted: “We won!” and later deleted it.': ['direct: Ms. Hall | tweeted | “We won!”'],
  'The mayor denied any wrongdoing and said she would appeal.': [
    'indirect: The mayor | denied | any wrongdoing',
    'indirect: The mayor | said | she would appeal',
  ],
  'Hall said she took it as a crucial, although brief, chance to speak.': [
    'indirect: Hall | said | she took it as a crucial, although brief, chance to speak',
  ],
  'Hall said the panel has the full, unredacted email and will read it.': [
    'indirect: Hall | said | the panel has the full, unredacted email and will read it',
  ],
  'He said anybody would have to keep the town safe, make “changes” and unite it.': [
    'mixed: He | said | anybody would have to keep the town safe, make “changes” and unite it',
  ],
  'The party, held every four years, “lets us get our message out,” Mr. Lee said.': [
    'mixed: Mr. Lee | said | The party, held every four years, “lets us get our message out,”',
  ],
  'The mayor said the bridge was safe while the engineer said it was not.': [
    'indirect: The mayor | said | the bridge was safe',
    'indirect: the engineer | said | it was not',
  ],
  'The firm declined to name the buyer but said the sale would close.': [
    'indirect: The firm | declined | to name the buyer',
    'indirect: The firm | said | the sale would close',
  ],
  'Police announced the arrest of a man and said a curfew would continue.': [
    'indirect: Police | announced | the arrest of a man',
    'indirect: Police | said | a curfew would continue',
  ],
  'The mayor said the bridge was safe, citing a report by engineers.': [
    'indirect: The mayor | said | the bridge was safe',
    'indirect: The mayor | citing | a report by engineers',
  ],
  'The study found that drinkers of ground coffee, which holds kahweol and cafestol, saw the largest benefit.': [
    'indirect: The study | found | that drinkers of ground coffee, which holds kahweol and cafestol, saw the largest benefit',
  ],
  'The mayor said the bridge was safe, but engineers disagreed.': ['indirect: The mayor | said | the bridge was safe'],
  'The mayor said the bridge was safe but that it would be closed for a week.': [
    'indirect: The mayor | said | the bridge was safe but that it would be closed for a week',
  ],
  'The mayor said the bridge was old and that it would be replaced.': [
    'indirect: The mayor | said | the bridge was old and that it would be replaced',
  ],
  'The mayor said the bridge was old and would be replaced.': [
    'indirect: The mayor | said | the bridge was old and would be replaced',
  ],
  'The mayor said the bridge was safe, but the engineer said it was not.': [
    'indirect: The mayor | said | the bridge was safe',
    'indirect: the engineer | said | it was not',
  ],
  'Forecasters said the storm would weaken as it moved inland.': [
    'indirect: Forecasters | said | the storm would weaken as it moved inland',
  ],
  'The minister said the law, which was passed in 1994, had to go.': [
    'indirect: The minister | said | the law, which was passed in 1994, had to go',
  ],
  'He said he was tired, adding that he would rest on Sunday.': [
    'indirect: He | said | he was tired',
    'indirect: He | adding | that he would rest on Sunday',
  ],
  '“I am tired,” he said, adding that he would rest on Sunday.': [
    'direct: he | said | “I am tired,”',
    'indirect: he | adding | that he would rest on Sunday',
  ],
  'The striker signed for Leeds and said it was a dream.': ['indirect: The striker | said | it was a dream'],
  'Mr. Ito apologized and said that he would step down.': ['indirect: Mr. Ito | said | that he would step down'],
  'The police said three people had died and a fourth was missing.': [
    'indirect: The police | said | three people had died and a fourth was missing',
  ],
  'The spokeswoman said the ship was carrying 90 people when it sank.': [
    'indirect: The spokeswoman | said | the ship was carrying 90 people when it sank',
  ],
  'When the siren sounded, she said, people ran for the hills.': [
    'indirect: she | said | When the siren sounded + people ran for the hills',
  ],
  'If the vote fails, the premier said, there will be an election by Christmas.': [
    'indirect: the premier | said | If the vote fails + there will be an election by Christmas',
  ],
  'Mr. Gray said that if the vote failed, there would be an election.': [
    'indirect: Mr. Gray | said | that if the vote failed, there would be an election',
  ],
  'After the board said the sale was off, shares fell 12 percent.': ['indirect: the board | said | the sale was off'],
  'Sources said the offer, worth $3 billion, was rejected because it was too low.': [
    'indirect: Sources | said | the offer, worth $3 billion, was rejected because it was too low',
  ],
  'The actor said she loved the script; the critics did not.': ['indirect: The actor | said | she loved the script'],
  'The actor said she loved the script – and the money.': [
    'indirect: The actor | said | she loved the script – and the money',
  ],
  'The firm denied wrongdoing but agreed to pay $5 million.': [
    'indirect: The firm | denied | wrongdoing',
    'indirect: The firm | agreed | to pay $5 million',
  ],
  'Mr. Park said Mr. Lim believes the treaty is dead.': [
    'indirect: Mr. Park | said | Mr. Lim believes the treaty is dead',
  ],
  'The paper reported that the minister had said the tunnel would flood.': [
    'indirect: The paper | reported | that the minister had said the tunnel would flood',
  ],
  'The lawyer said her client was told by officers that he could leave.': [
    'indirect: The lawyer | said | her client … could leave',
  ],
  'Moody’s said it may cut the rating, which would raise borrowing costs.': [
    'indirect: Moody’s | said | it may cut the rating, which would raise borrowing costs',
  ],
  'The chairman said the bank was sound. It failed a week later.': [
    'indirect: The chairman | said | the bank was sound',
  ],
  'Mr. Blake said he was innocent, although two witnesses placed him at the scene.': [
    'indirect: Mr. Blake | said | he was innocent',
  ],
  'The Herald reported that, according to a study of the ledgers, most of the money went to one firm.': [
    'indirect: The Herald | reported | that, according to … went to one firm',
  ],
  'He cited his role as head of a fair in Leeds in 2004 and his receipt of the Elm Prize.': [
    'indirect: He | cited | his role … in 2004 and his receipt of the Elm Prize',
  ],
  'Residents accused Hall of covering up, delaying, and withholding facts about the fire.': [
    'indirect: Residents | accused | Hall of covering up, delaying, and withholding facts about the fire',
  ],
  'Economists believe in taxing polluters, not rewarding them.': [
    'indirect belief: Economists | believe in | taxing polluters, not rewarding them',
  ],
  'Cole praised Jane Bell, who resigned on Saturday, as “a woman who knows her own mind.”': [
    'mixed: Cole | praised | Jane Bell, who resigned on Saturday, as “a woman who knows her own mind.”',
  ],
  'Though she has issued the most detailed plan of anyone, what she truly wants remains a mystery.': [
    'indirect: she | issued | the most detailed plan of anyone',
  ],
  'Where he once claimed that he had beaten the gang, on Tuesday night he said it still posed a threat.': [
    'indirect: he | claimed | that he had beaten the gang',
    'indirect: he | said | it still posed a threat',
  ],
  'For someone who conceded last week that she is “not a natural dancer,” Ann Ward had a good night.': [
    'mixed: who | conceded | that she is “not a natural dancer,”',
  ],
  'Those who said the economy was their main worry split about evenly.': [
    'indirect: who | said | the economy was their main worry',
  ],
  'Ward had said she would visit some day, and has only issued a note about the flood.': [
    'indirect: Ward | had said | she would visit some day',
    'indirect: Ward | issued | a note about the flood',
  ],
  'The ministry denies that the killings were a crime and goes to great lengths to hide them.': [
    'indirect: The ministry | denies | that the killings were a crime',
  ],
  'Ward conceded that Hall was hurt but implied that it was her fault.': [
    'indirect: Ward | conceded | that Hall was hurt',
    'indirect: Ward | implied | that it was her fault',
  ],
  'Ms. Rowe opposed it as she prepared for the race.': ['indirect belief: Ms. Rowe | opposed | it'],
  'He referred to farmers as “clowns” while calling for a vote.': [
    'mixed: He | referred to | farmers as “clowns”',
    'indirect: He | calling for | a vote',
  ],
  'The adviser declined to be named and is not in the camp of the mayor.': [
    'indirect: The adviser | declined | to be named',
  ],
  'They would prefer a judge who is expected to be moderate and will be likely to back the plan.': [
    'indirect belief: They | would prefer | a judge who is expected to be moderate and will be likely to back the plan',
  ],
  'The ad slams Hall for voting in favor of a ban in 1994, his efforts to cut costs and his decision to sell the port.':
    [
      'indirect: The ad | slams | Hall for voting … in 1994, his efforts to cut costs and his decision to sell the port',
    ],
  'Cole described himself as a Ward- and Bell-style progressive.': [
    'indirect: Cole | described | himself as a Ward- and Bell-style progressive',
  ],
  'He added that if his son, who died last year, were still serving, he would advise him to leave.': [
    'indirect: He | added | that if his son, who … serving, he would advise him to leave',
  ],
  'A poll found that 28 percent of voters supported the mayor, while 23 percent backed his rival.': [
    'indirect: A poll | found | that 28 percent … while 23 percent backed his rival',
  ],
  'She invoked the Sept. 11, 2001, terrorist attacks.': [
    'indirect: She | invoked | the Sept. 11, 2001, terrorist attacks',
  ],
  'The lawyer said the inquiry had nothing to do with the bank, had started late and been closed.': [
    'indirect: The lawyer | said | the inquiry had nothing … had started late and been closed',
  ],
  'Ms. Quill called him a warm, trusting and able man.': [
    'indirect: Ms. Quill | called | him a warm, trusting and able man',
  ],
  'One official suggested raising questions about whether Ward, who is ill, was fit.': [
    'indirect: One official | suggested | raising questions about whether Ward, who is ill, was fit',
  ],
  'The charity is seeking ideas for how to house and support adults.': [
    'indirect intention: The charity | is seeking | ideas for how to house and support adults',
  ],
  'Observers note the mayor would not close the jail, but rather move people to the coast.': [
    'indirect: Observers | note | the mayor would not close the jail, but rather move people to the coast',
  ],
  'A poll released Sunday by The Post shows the builder gaining ground among women.': [
    'indirect: A poll released Sunday by The Post | shows | the builder gaining ground among women',
  ],
  'Voters in the hills want all the tunnels to be closed.': [
    'indirect intention: Voters in the hills | want | all the tunnels to be closed',
  ],
  'Mayors in the region who plan to attend the meeting include Ann Ward of Leeds.': [
    'indirect intention: who | plan | to attend the meeting',
  ],
  'They hate the tax because it hurts them.': ['indirect belief: They | hate | the tax'],
  'She refused to speak to reporters as she left the hall.': ['indirect: She | refused | to speak to reporters'],
  'Ward said on the show "This Week With Hall" that he would read the bill.': [
    'indirect: Ward | said | that he would read the bill',
  ],
  'Senators vowed to block the nominee, meaning that the court will remain short-handed.': [
    'indirect: Senators | vowed | to block the nominee',
  ],
  'The fight over what former employees have called a “fraudulent scheme” took an uglier turn.': [
    'mixed: former employees | have called | what + a “fraudulent scheme”',
  ],
  'Mr. Cole spoke about how, on the day of his move into film, he noticed the cost of it.': [
    'indirect: Mr. Cole | spoke about | how, on the … cost of it',
  ],
  'He said he will back whomever the party nominates, but on Sundays he does not want to campaign.': [
    'indirect: He | said | he will back … want to campaign',
  ],
  'The firm said the plan was dead, but the mayor left in May.': ['indirect: The firm | said | the plan was dead'],
  'He said that since then, thanks in part to higher income, he has been more secure.': [
    'indirect: He | said | that since then, … been more secure',
  ],
  'She released an ad listing his worst remarks, followed by a clip of Mr. Hall.': [
    'indirect: She | released | an ad listing … of Mr. Hall',
  ],
  'He endorsed Mr. Cruz last week, saying he was ready.': [
    'indirect: He | endorsed | Mr. Cruz',
    'indirect: He | saying | he was ready',
  ],
  'They welcomed a docket in October studded with hard cases.': [
    'indirect: They | welcomed | a docket in October studded with hard cases',
  ],
  'Ms. Bell accused a rival of grabbing her at a debate in Salem.': [
    'indirect: Ms. Bell | accused | a rival of … debate in Salem',
  ],
  'Ms. Bell noted that these accounts, left untouched, may be of value.': [
    'indirect: Ms. Bell | noted | that these accounts, left untouched, may be of value',
  ],
  'Several aides said they expect false reports, though mixed with truth.': [
    'indirect: Several aides | said | they expect false reports, though mixed with truth',
  ],
  'She praised a bill that failed when the Senate rose.': [
    'indirect: She | praised | a bill that failed when the Senate rose',
  ],
  'Mr. Hall says he’d sit the envoy down and tell him to leave.': [
    'indirect: Mr. Hall | says | he’d sit the … him to leave',
  ],
  'The mayor attacked the plan in interviews with the local press.': ['indirect: The mayor | attacked | the plan'],
  'He continues to insist that he will fight on and refuses to answer.': [
    'indirect: He | to insist | that he will fight on',
    'indirect: He | refuses | to answer',
  ],
  'Mr. Hall said the deadlock was safe before claiming that borders are open.': [
    'indirect: Mr. Hall | said | the deadlock was safe',
    'indirect: Mr. Hall | claiming | that borders are open',
  ],
  'But beyond that, he said, he has no plans.': ['indirect: he | said | But beyond that + he has no plans'],
  'The firm reported a loss of $2 million in the same period last year.': [
    'indirect: The firm | reported | a loss of $2 million',
  ],
  'Rolle accused the board of scheduling its meetings at times when no one would be watching.': [
    'indirect: Rolle | accused | the board of … would be watching',
  ],
  'The agency was reporting different numbers of cases where a test was used.': [
    'indirect: The agency | was reporting | different numbers of cases where a test was used',
  ],
  'The Herald reported that David Brock, founder of the Record — a pro-merger group — was planning to call on the senator to release his files.':
    ['indirect: The Herald | reported | that David Brock, … release his files'],
  'James Bruner remembers Mr. Holt, known as Jeb, as a large presence at the club.': [
    'indirect belief: James Bruner | remembers | Mr. Holt, known … at the club',
  ],
  "The secretary lauded Mr. Kim, whose term ends next June, for spearheading the bank's response to the epidemic.": [
    'indirect: The secretary | lauded | Mr. Kim, whose … to the epidemic',
  ],
  "Mr. Peck doesn't expect a deal before 2027.": ["indirect belief: Mr. Peck | doesn't expect | a deal before 2027"],
  'Analysts expect growth of 2% in 2027.': ['indirect belief: Analysts | expect | growth of 2% in 2027'],
  "He urged the party to ax its delegate system, replace the committee's leadership, open up registration in the primaries, and make its contests open to all.":
    ['indirect: He | urged | to ax its … open to all | to the party'],
  "Critics have attacked various aspects of the strategy the mayor trumpeted during Sunday's address.": [
    "indirect: Critics | have attacked | various aspects of … during Sunday's address",
  ],
  'The report cited no evidence that Mills intervened in the inquiry or approved the final response.': [
    'indirect: The report | cited | no evidence that … the final response',
  ],
  "He hasn't endorsed her or conceded the race.": ["indirect: He | hasn't endorsed | her"],
  'The ad accuses Holt, whose plain, outsider appeal has been key to his success, of being “a lot like other politicians.”':
    ['mixed: The ad | accuses | Holt, whose plain, … like other politicians.”'],
  'She often speaks of breaking "that highest, hardest glass ceiling" by being elected mayor.': [
    'mixed: She | often speaks of | breaking "that highest, hardest glass ceiling"',
  ],
  'Dole called the new law "much, much better" than the old one.': ['mixed: Dole | called | the new law … the old one'],
  'Hogue said supporters have been "galvanized and mobilized" by the recent vote and are ready to march.': [
    'mixed: Hogue | said | supporters have been … ready to march',
  ],
  "Bloom's pollster, Douglas Schoen, says his man has the money, message, independence and time to fill that need.": [
    "indirect: Bloom's pollster, Douglas Schoen | says | his man has … fill that need",
  ],
  'Ash accused Pruitt and his allies of trying to quash the proposal because it could make it harder to vote.': [
    'indirect: Ash | accused | Pruitt and his … harder to vote',
  ],
  'He recommended a different firm, one that is best known for its index funds.': [
    'indirect: He | recommended | a different firm, … its index funds',
  ],
  "None of the scholars thought compromise was likely, given the polarized climate and the leadership's repeated refusal to take up any nominee.":
    ['indirect belief: None of the scholars | thought | compromise was likely, … up any nominee'],
  'Holt cites his followers as the source for some of his claims, such as his recent one that prices fell by half.': [
    'indirect: Holt | cites | his followers as … fell by half',
  ],
  'They suggested one surefire method: a speech by Holt that explains his relationship with the party.': [
    'indirect: They | suggested | one surefire method: … with the party',
  ],
  'Mr. Lew stressed those worries on Sunday at a forum in Beijing, and he raised them again on Monday.': [
    'indirect: Mr. Lew | stressed | those worries',
  ],
  'The Romanian hacker whose plea revealed that the senator used a private account was jailed on Wednesday.': [
    'indirect: plea | revealed | that the senator used a private account',
  ],
  'When the team leader realized help was not coming, "he left" with the crew.': [
    'indirect belief: the team leader | realized | help was not coming',
  ],
  'Shaw said that Dole already has a plan, as have her rivals, Bernard Hall and Martin Lee.': [
    'indirect: Shaw | said | that Dole already has a plan',
  ],
  'Though she has said she will accept the advice of the prosecutors – the ones Comey just named – critics are still crying foul.':
    ['indirect: she | has said | she will accept the advice of the prosecutors'],
  'While farmers say there is a benefit to the law — known here as “the full Grass” — they say it would have made more sense to wait.':
    [
      'indirect: farmers | say | there is a benefit to the law',
      'indirect: they | say | it would have made more sense to wait',
    ],
  'Republicans who agree that the prison should be closed were irritated about the lack of detail.': [
    'indirect: who | agree | that the prison should be closed',
  ],
  'If we thought they were secure, then we would not need to stay.': [
    'indirect belief: we | thought | they were secure',
  ],
  'The speechwriter said the problem was the plan to ban visitors from entering the country, a plan the mayor has modified in recent weeks.':
    ['indirect: The speechwriter | said | the problem was … entering the country'],
  'Farage says such votes are preludes to the vote on whether Britain should exit, a move that could trigger a crisis.':
    ['indirect: Farage | says | such votes are … Britain should exit'],
  'She said the goal, a plan for years, was dead.': ['indirect: She | said | the goal, a plan for years, was dead'],
  'Senator Ben Cardin advocates a progressive tax modeled after one in Ohio.': [
    'indirect: Senator Ben Cardin | advocates | a progressive tax modeled after one in Ohio',
  ],
  'Wheeler added that, based on what he has seen, the judge has been fair.': [
    'indirect: Wheeler | added | that, based on … has been fair',
  ],
  'Canova, who cited trade and campaign finance reform as his major issues, left.': [
    'indirect: who | cited | trade and campaign finance reform as his major issues',
  ],
  'The candidates outlined their priorities and positions on schools.': [
    'indirect: The candidates | outlined | their priorities and positions on schools',
  ],
  'It probably signals the beginning of a protracted, three-way fight for the job.': [
    'indirect: It | probably signals | the beginning of … for the job',
  ],
  'Palestinians want East Jerusalem, captured by Israel in the 1967 war, for their future state.': [
    'indirect intention: Palestinians | want | East Jerusalem, captured … their future state',
  ],
  'Cruz, who has called the mogul turned candidate an obvious phony, did not attend.': [
    'indirect: who | has called | the mogul turned candidate an obvious phony',
  ],
  'In a sense one could say that the plan failed.': ['indirect: one | could say | that the plan failed'],
  'The expert calls the town “a mistake” because so few people live near it.': [
    'mixed: The expert | calls | the town “a … live near it',
  ],
  'Ms. Bell opposed the plan because it fell short.': ['indirect belief: Ms. Bell | opposed | the plan'],
  'The campaign portrayed Mr. Hall as hypocritical because he had taken money from banks.': [
    'indirect: The campaign | portrayed | Mr. Hall as … money from banks',
  ],
  'The board called the hearing because it felt ignored.': ['indirect: The board | called | the hearing'],
  'The board suggested delaying the vote until September.': [
    'indirect: The board | suggested | delaying the vote until September',
  ],
  'The union called on teachers to return to work before the holiday.': [
    'indirect: The union | called on | teachers to return to work before the holiday',
  ],
  'She criticized the plan before the vote.': ['indirect: She | criticized | the plan'],
  'He denounced the deal until it passed.': ['indirect: He | denounced | the deal'],
  'The judge said that Mr. Lee had shown no remorse and sentenced him to nine years.': [
    'indirect: The judge | said | that Mr. Lee had shown no remorse',
  ],
  'The judge said the case was weak and adjourned it until Monday.': ['indirect: The judge | said | the case was weak'],
  'She said the plan was wrong but stopped short of calling for a vote.': ['indirect: She | said | the plan was wrong'],
  'Critics said the court had erred and sentenced the wrong man.': [
    'indirect: Critics | said | the court had erred and sentenced the wrong man',
  ],
  'They said the meeting was short and adjourned.': ['indirect: They | said | the meeting was short'],
  'She sent a letter to the mayor saying it was late.': ['indirect: She | saying | it was late'],
  'Her campaign sent an email to supporters stating, “We won.”': ['direct: Her campaign | stating | “We won.”'],
  'The paper printed a letter from the mayor saying it was late.': [
    'indirect: a letter from the mayor | saying | it was late',
  ],
  'They received a letter from the mayor saying it was late.': [
    'indirect: a letter from the mayor | saying | it was late',
  ],
  'She read an email from Mr. Lee saying he would quit.': ['indirect: an email from Mr. Lee | saying | he would quit'],
  'Hall said the law was changed in a way that, she argued, had hurt unions.': [
    'indirect: Hall | said | the law was changed in a way that, she argued, had hurt unions',
  ],
  'Hall said it had lost 14 pumps, one of which, she recalled, caught fire.': [
    'indirect: Hall | said | it had lost 14 pumps, one of which, she recalled, caught fire',
  ],
  'Hall said it was, she feared, a mistake.': ['indirect: Hall | said | it was, she feared, a mistake'],
  'The road is shut, officials said, as crews in boats search the fields.': [
    'indirect: officials | said | The road is shut',
  ],
  'The firm has enough cash, Hall said, dismissing suggestions it may be sold.': [
    'indirect: Hall | said | The firm has enough cash',
    'indirect: Hall | dismissing | suggestions it may be sold',
  ],
  'The army said it had taken two villages, a claim that the rebels denied, as aid groups warned of a famine.': [
    'indirect: The army | said | it had taken two villages',
    'indirect: aid groups | warned of | a famine',
  ],
  'The town is cut off, as aid groups warned on Monday.': ['indirect: aid groups | warned | The town is cut off'],
  'Industry bodies welcomed the cut in tax, with the group’s president saying it would boost investment.': [
    'indirect: Industry bodies | welcomed | the cut in tax',
    'indirect: the group’s president | saying | it would boost investment',
  ],
  'The club has asked for a meeting with the mayor, whose office said he would listen.': [
    'indirect question: The club | has asked for | a meeting with the mayor',
    'indirect: office | said | he would listen',
  ],
  'An official said the army was short of shells, an assessment that analysts share.': [
    'indirect: An official | said | the army was short of shells',
  ],
  'House prices fell in May, the bank has said, adding to signs that rates are cooling the market.': [
    'indirect: the bank | has said | House prices fell in May',
  ],
  'He decided against it after being assured by engineers that the readings were normal.': [],
  'Economists were more guarded: Ms. Hall said she doubted it, and cautioned against optimism.': [
    'indirect: Ms. Hall | said | she doubted it',
    'indirect: Ms. Hall | cautioned against | optimism',
  ],
  'The mayor said: the bridge is safe, and added that it would open in May.': [
    'indirect: The mayor | said | the bridge is safe',
    'indirect: The mayor | added | that it would open in May',
  ],
})
