import { testShapes } from './shapes.js'

/** Who speaks: names, pronouns, roles, capitals, documents, groups, nobody by name. */
testShapes({
  'It paid £180,000, a sum Mr Hall called “ambitious”.': ['direct: Mr Hall | called | “ambitious” | is Hall'],
  'The report was received in May and published four weeks later.': [],
  'Those who voted say the plan failed.': ['indirect: Those who voted | say | the plan failed'],
  'The man who was hurt told police it was an accident.': [
    'indirect: The man who was hurt | told | it was an accident | to police | is The man',
  ],
  'Voters who were angry said they would stay home.': ['indirect: Voters who were angry | said | they would stay home'],
  'Those who are poor say it hurts.': ['indirect: Those who are poor | say | it hurts'],
  'A woman whose son died said she was angry.': ['indirect: A woman whose son died | said | she was angry'],
  'The woman he married said she was sorry.': ['indirect: The woman he married | said | she was sorry'],
  'People living nearby said they heard shots.': ['indirect: People living nearby | said | they heard shots'],
  'Todd asked Ms. Hall about the merger.': ['indirect question: Todd | asked | the merger | to Ms. Hall | is Todd'],
  'Nearly a third say they do not know.': ['indirect: Nearly a third | say | they do not know | is Nearly a third'],
  'They were told on Friday, days after the county council rejected a request for help.': [
    'indirect: the county council | rejected | a request for help',
  ],
  'A man was charged with murder after a woman said that he hit her.': [
    'indirect:  | was charged with | A man + murder',
    'indirect: a woman | said | that he hit her',
  ],
  'He says the U.S. needs “real reform” to win.': ['mixed: He | says | the U.S. needs “real reform” to win'],
  'Mike Murray, who runs a fund, said the train “may have left.”': [
    'mixed: Mike Murray, who runs a fund | said | the train “may have left.”',
  ],
  'Matt Bennet, a founder of the think tank Third Way, said the bank had failed.': [
    'indirect: Matt Bennet, a founder of the think tank Third Way | said | the bank had failed',
  ],
  'Several said they would rather wait.': ['indirect: Several | said | they would rather wait'],
  'Many said Monday that the ruling was fair.': ['indirect: Many | said | that the ruling was fair'],
  'The spokesman said the minister stood by his comments.': [
    'indirect: The spokesman | said | the minister stood by his comments',
  ],
  "Corey Landers, Hall's campaign manager, said that it was late.": [
    "indirect: Corey Landers, Hall's campaign manager | said | that it was late",
  ],
  'It was no secret: According to recent polls, Hall holds 14 percent of the vote.': [
    'indirect: recent polls | According to | Hall holds 14 percent of the vote',
  ],
  '“It is over,” said Mayor Ann Bell in an interview.': ['direct: Mayor Ann Bell | said | “It is over,”'],
  '“It is over,” said Ann Bell, a judge at the court in Olten, in an email.': [
    'direct: Ann Bell, a judge at the court in Olten | said | “It is over,”',
  ],
  '“It is over,” Ann Bell, secretary for housing, refugees, and migration, said.': [
    'direct: Ann Bell, secretary for housing, refugees, and migration | said | “It is over,”',
  ],
  'The company, based in Hsinchu, Taiwan, said profit rose.': [
    'indirect: The company, based in Hsinchu, Taiwan | said | profit rose',
  ],
  'Two former managers there, who asked not to be named, said that profit fell.': [
    'indirect: Two former managers there, who asked not to be named | said | that profit fell',
  ],
  'Maeve Kinsella told the Courier she no longer believed the dates.': [
    'indirect: Maeve Kinsella | told | she no longer believed the dates | is Maeve Kinsella | to the Courier',
  ],
  'Dr. Helen Marsh has treated miners for 30 years. She said the dust was deadly.': [
    'indirect: She | said | the dust was deadly | is Helen Marsh',
  ],
  'Kenji Mori, an analyst at Daiwa, said the yen would fall. Mori added that exporters would gain.': [
    'indirect: Kenji Mori, an analyst at Daiwa | said | the yen would fall | is Kenji Mori',
    'indirect: Mori | added | that exporters would gain | is Kenji Mori',
  ],
  'The mayor said the bridge was unsafe and told reporters it would close.': [
    'indirect: The mayor | said | the bridge was unsafe',
    'indirect: The mayor | told | it would close | to reporters',
  ],
  'When the mayor said the bridge was safe, the engineer laughed and said it was not.': [
    'indirect: the mayor | said | the bridge was safe',
    'indirect: the engineer | said | it was not',
  ],
  'Moscow said the vessel had strayed into its waters.': [
    'indirect: Moscow | said | the vessel had strayed into its waters | is Moscow',
  ],
  'Tehran insists its programme is peaceful, while Washington says it is not.': [
    'indirect: Tehran | insists | its programme is peaceful | is Tehran',
    'indirect: Washington | says | it is not | is Washington',
  ],
  'The White House said the visit would go ahead.': [
    'indirect: The White House | said | the visit would go ahead | is White House',
  ],
  'The Reserve Bank of India said growth would slow.': [
    'indirect: The Reserve Bank of India | said | growth would slow | is Reserve Bank of India',
  ],
  'A UN report found that 40 million people were going hungry.': [
    'indirect: A UN report | found | that 40 million people were going hungry',
  ],
  'A Quinnipiac poll found support for the ban at 54 percent.': [
    'indirect: A Quinnipiac poll | found | support for the ban at 54 percent',
  ],
  'Officials said the fire began in a kitchen.': ['indirect: Officials | said | the fire began in a kitchen'],
  'A person familiar with the matter said the sale would be announced on Monday.': [
    'indirect: A person familiar with the matter | said | the sale would be announced on Monday',
  ],
  'The sale would be announced on Monday, said a person familiar with the matter.': [
    'indirect: a person familiar with the matter | said | The sale would be announced on Monday',
  ],
  'Two people briefed on the talks said a deal was close.': [
    'indirect: Two people briefed on the talks | said | a deal was close',
  ],
  'Neighbours said the couple kept to themselves.': ['indirect: Neighbours | said | the couple kept to themselves'],
  'The singer’s agent said the tour was off.': ['indirect: The singer’s agent | said | the tour was off'],
  'A spokesperson for Thames Water said: “We are sorry.”': [
    'direct: A spokesperson for Thames Water | said | “We are sorry.”',
  ],
  'Garda Superintendent Liam Hogan said the scene had been preserved.': [
    'indirect: Garda Superintendent Liam Hogan | said | the scene had been preserved | is Liam Hogan',
  ],
  'Lok Sabha Speaker Om Trivedi told members to keep order.': [
    'indirect: Lok Sabha Speaker Om Trivedi | told | to keep order | to members',
  ],
  'Senate Majority Leader Carla Voss, D-Ohio, said the vote would be held on Thursday.': [
    'indirect: Senate Majority Leader Carla Voss, D-Ohio | said | the vote … Thursday | is Carla Voss',
  ],
  'Rep. Dan Ochoa (R-Texas) said he would oppose it.': [
    'indirect: Rep. Dan Ochoa (R-Texas) | said | he would oppose it | is Dan Ochoa',
  ],
  'Justice Amara Bello, writing for the majority, said the ban violated free speech.': [
    'indirect: Justice Amara Bello | said | the ban violated free speech | is Amara Bello',
  ],
  'One in three parents said they had cut back on heating.': [
    'indirect: One in three parents | said | they had cut back on heating',
  ],
  'Some experts say the rules are too lax.': ['indirect: Some experts | say | the rules are too lax'],
  'Both sides say they want peace.': ['indirect: Both sides | say | they want peace'],
  'Google and Apple said they would appeal.': ['indirect: Google and Apple | said | they would appeal'],
  'Mary Quirke, 44, of Tralee, said she heard a bang.': [
    'indirect: Mary Quirke, 44, of Tralee | said | she heard a bang | is Mary Quirke',
  ],
  'Brazilian President Lula da Silva said the Amazon was “not for sale.”': [
    'mixed: Brazilian President Lula da Silva | said | the Amazon was “not for sale.” | is Lula da Silva',
  ],
  'Everton manager Ian Foyle said his side deserved a point.': [
    'indirect: Everton manager Ian Foyle | said | his side deserved a point | is Ian Foyle',
  ],
  'The letter, seen by the Financial Times, says the fund will be wound up.': [
    'indirect: The letter, seen by the Financial Times | says | the fund will be wound up',
  ],
  'A sign on the door says the shop will reopen in May.': [
    'indirect: A sign on the door | says | the shop will reopen in May',
  ],
  'An internal email obtained by the Irish Times shows that the ward was full.': [
    'indirect: An internal email obtained by the Irish Times | shows | that the ward was full',
  ],
  'The lawsuit says the app tracked children.': ['indirect: The lawsuit | says | the app tracked children'],
  'What the minister said was wrong.': [],
  'Nobody said it would be easy.': ['indirect: Nobody | said | it would be easy'],
  'I said I would call him back.': ['indirect: I | said | I would call him back'],
  'The man, who did not want to be named, said he had paid a bribe.': [
    'indirect intention: who | want | to be named',
    'indirect: The man, who did not want to be named | said | he had paid a bribe',
  ],
  'Ward himself declined to discuss the plan.': ['indirect: Ward himself | declined | to discuss the plan'],
  'Ms. Cole fell out with the paper over the budget, at one point calling the editor a “clown.”': [
    'mixed: Ms. Cole | calling | the editor a “clown.”',
  ],
  'The hall fell silent, with Ms. Cole calling the editor a clown.': [
    'indirect: Ms. Cole | calling | the editor a clown',
  ],
  'There were letters that night showing that officials knew of the fire.': [
    'indirect: letters | showing | that officials knew of the fire',
  ],
  'The talks are dead, Ms. Quist said Tuesday in Paris, noting the minister had left.': [
    'indirect: Ms. Quist | said | The talks are dead',
    'indirect: Ms. Quist | noting | the minister had left',
  ],
  'The row began in Leeds, when students interrupted her, shouting “shame on you.”': [
    'direct: students | shouting | “shame on you.”',
  ],
  'The mayor spoke as he left, saying he was ill.': ['indirect: The mayor | saying | he was ill'],
  'In a statement released Thursday, Ms. Locke reacted to the news, saying: “He should be in prison.”': [
    'direct: Ms. Locke | saying | “He should be in prison.”',
  ],
  'The spokesman refused to say whom the premier would like to see win but said no visit was planned.': [
    'indirect: The spokesman | refused | to say whom the premier would like to see win',
    'indirect: The spokesman | said | no visit was planned',
  ],
  '“We can win on Tuesday,” said Sand as he closed the rally.': ['direct: Sand | said | “We can win on Tuesday,”'],
  'Ms. Orr said in her opening remarks that the party should wait.': [
    'indirect: Ms. Orr | said | that the party should wait',
  ],
  'Mr. Lund, who spoke as the crowd cheered, left early, saying he was ill.': [
    'indirect: Mr. Lund, who spoke as the crowd cheered | saying | he was ill',
  ],
  'Ms. Marsh made the case to voters that the dam was safe.': ['indirect: Ms. Marsh | made | that the dam was safe'],
  'Ms. Marsh made trade a focus, despite advice from aides that it would be fraught.': [],
  'Leaders remain confident that the tax, as planned, runs counter to the aims of workers.': [
    'indirect belief: Leaders | remain confident | that the tax, as planned, runs counter to the aims of workers',
  ],
  'The party welcomed the minister’s announcement Friday that he would quit.': [
    'indirect: The party | welcomed | the minister’s announcement Friday that he would quit',
  ],
  'Months after the mayor’s promise on Friday that he would quit, nothing has changed.': [
    'indirect: the mayor | promise | that he would quit',
  ],
  'In animated remarks after the meeting, she praised the deal.': ['indirect: she | praised | the deal'],
  'Ann Ward, an adviser who has long dismissed the plan, resigned.': ['indirect: who | has long dismissed | the plan'],
  'But, according to the poll, 46 percent of voters in the south would stay at home.': [
    'indirect: the poll | according to | 46 percent of voters in the south would stay at home',
  ],
  'He will skip the debate, because, according to Ward, the hall would be empty.': [
    'indirect: Ward | according to | the hall would be empty',
  ],
  'In television interviews on Sunday, he defended her, saying that as mayor, Ms. Ward would be firm.': [
    'indirect: he | defended | her',
    'indirect: he | saying | that as mayor, Ms. Ward would be firm',
  ],
  'He cited polling data showing her ahead of Cole.': ['indirect: He | cited | polling data showing her ahead of Cole'],
  'Police tried to arrest her sister, who had given speeches criticizing the government.': [
    'indirect: who | criticizing | the government',
  ],
  'The idea is that donors reluctant to support Ward can still give to the fund.': [
    'indirect belief: donors | to support | Ward',
  ],
  'It follows an inspection that found that 14 of the panels were unsafe.': [
    'indirect: that | found | that 14 of the panels were unsafe',
  ],
  'Analyst Felix Oduya, who rates the stock “hold,” wrote in a note that the cut was deep.': [
    'mixed belief: who | rates | the stock “hold,”',
    'indirect: Analyst Felix Oduya | wrote in a note | that the cut was deep',
  ],
  'She blamed emissions rules due to take effect in 2027.': [
    'indirect: She | blamed | emissions rules due to take effect',
  ],
  'An official who spoke anonymously to discuss strategy said the plan was dead.': [
    'indirect: An official who spoke anonymously to discuss strategy | said | the plan was dead',
  ],
  'The hacker known as “Ghost,” said that he had seen the files.': [
    'indirect: The hacker known as “Ghost,” | said | that he had seen the files',
  ],
  'Mr. Bell, who, after a fall in May, said he would rest, is back.': ['indirect: who | said | he would rest'],
  'Mr. Hall, after initially saying he would not advertise in the state, bought airtime.': [
    'indirect: Mr. Hall | saying | he would not advertise in the state',
  ],
  'A top strategist, John Weaver, tells reporters that the showing will be enough.': [
    'indirect: A top strategist, John Weaver | tells | that the showing will be enough | to reporters',
  ],
  'Immigration officials are reviewing all of about 90,000 visas issued in two years and are considering a halt.': [
    'indirect belief: Immigration officials | are considering | a halt',
  ],
  'It was widely reported that the mayor had left.': ['indirect:  | was widely reported | that the mayor had left'],
  'The bill would end a practice criticized by Mr. Miller and some teachers.': [
    'indirect: Mr. Miller and some teachers | criticized | a practice',
  ],
  'In addition to worrying that she is out of step, Mrs. Bell is hemmed in by her record.': [
    'indirect belief: Mrs. Bell | worrying | that she is out of step',
  ],
  'Eight years after backing Mr. Cole, the singer is undecided.': ['indirect belief: the singer | backing | Mr. Cole'],
  'Groups such as the fund have spent $10 million since June attacking Ms. Bell.': [
    'indirect: Groups such as the fund | attacking | Ms. Bell',
  ],
  'The camp responded to criticism on immigration issues by pointing to her record.': [
    'indirect: The camp | responded to | criticism on immigration issues',
    'indirect: The camp | pointing to | her record',
  ],
  "Ms. Bell then discussed the mayor's proposed wall and explained its importance.": [
    "indirect: Ms. Bell | then discussed | the mayor's proposed wall",
    'indirect: Ms. Bell | explained | its importance',
  ],
  'The agents want to see the files, current and former officials said.': [
    'indirect: current and former officials | said | The agents want to see the files',
  ],
  'His fall left some to question whether he deserved it.': [
    'indirect question: some | to question | whether he deserved it',
  ],
  '“They waited too long,” said Arjun Patel, an analyst at Bell & Row who rates the stock a “sell.”': [
    'direct: Arjun Patel, an analyst at Bell & Row | said | “They waited too long,”',
    'mixed belief: who | rates | the stock a “sell.”',
  ],
  'Northgrid has been criticised for closing its depot.': [
    'indirect:  | has been criticised for | Northgrid + closing its depot',
  ],
  'The documents show, he said in an interview, that “the two worked hand in hand.”': [
    'mixed: he | said in an interview | The documents show + that “the two worked hand in hand.”',
  ],
  'Those who nap do better, a study published on Monday in a journal suggests.': [
    'indirect: a study published on Monday in a journal | suggests | Those who nap do better',
  ],
  '“We lost,” said its envoy in Ghana, Ann Hall, warning that wells were foul.': [
    'direct: its envoy in Ghana, Ann Hall | said | “We lost,” | is Ann Hall',
    'indirect: its envoy in Ghana, Ann Hall | warning | that wells were foul | is Ann Hall',
  ],
  '“A rose forgives,” Ms. Hall liked to say, and her fans wrote to complain.': [
    'direct: Ms. Hall | liked to say | “A rose forgives,” | is Hall',
  ],
  '“A rose forgives,” Ms. Hall went on to say.': ['direct: Ms. Hall | went on to say | “A rose forgives,” | is Hall'],
  'The council met at a session at which members walked out, complaining that it was late.': [
    'indirect: members | complaining | that it was late',
  ],
  'Neither Hall nor Bell would say whether they will stay.': [
    'indirect: Neither Hall nor Bell | would say | whether they will stay | is Neither Hall nor Bell',
  ],
  'Dan Ferris won it. Ferris himself admitted it was late.': [
    'indirect: Ferris himself | admitted | it was late | is Dan Ferris',
  ],
  '“I felt something,” said the striker with a grin.': ['direct: the striker | said | “I felt something,”'],
  'Experts not involved in the study urged caution.': ['indirect: Experts not involved in the study | urged | caution'],
  '“It was a promise,” said Peter Amos, a curator at the Museum of Modern Art. He left.': [
    'direct: Peter Amos, a curator at the Museum of Modern Art | said | “It was a promise,”',
  ],
})
