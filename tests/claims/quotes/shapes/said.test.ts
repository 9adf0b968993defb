import { testShapes } from './shapes.js'

/** Speaker, cue and content in every order that "said" has. */
testShapes({
  'Ruiz said “no way” and left.': ['direct: Ruiz | said | “no way”'],
  'Voters said “yes” on Tuesday.': ['direct: Voters | said | “yes”'],
  'Mr. Hall said “the plan is dead” when he spoke.': ['direct: Mr. Hall | said | “the plan is dead”'],
  'Holbarten, who leads the union, said the plan had failed.': [
    'indirect: Holbarten, who leads the union | said | the plan had failed',
  ],
  'Mr. Hale, a baker and self-described socialist, said banks were the cause.': [
    'indirect: Mr. Hale, a baker and self-described socialist | said | banks were the cause',
  ],
  'Tom Hale (D-N.J.), said that he had not read it.': ['indirect: Tom Hale (D-N.J.) | said | that he had not read it'],
  'Ms. Wendeling reminisced about her days and said their views had changed.': [
    'indirect: Ms. Wendeling | reminisced about | her days | is Wendeling',
    'indirect: Ms. Wendeling | said | their views had changed | is Wendeling',
  ],
  'Orlin said her surveys and other work show that it lasts.': [
    'indirect: Orlin | said | her surveys and other work show that it lasts',
  ],
  'Bob said he first heard gunfire at dawn.': ['indirect: Bob | said | he first heard gunfire at dawn'],
  'Most said they were worried.': ['indirect: Most | said | they were worried'],
  'While the state may lift the age, that is a cause for joy, he said.': [
    'indirect: he | said | While the state may lift the age, that is a cause for joy',
  ],
  'The office said about half of the rise reflected the cuts.': [
    'indirect: The office | said | about half of the rise reflected the cuts',
  ],
  'Mr. Malone, citing “the magic of the man,” said the senator could win.': [
    'direct: Mr. Malone | citing | “the magic of the man,”',
    'indirect: Mr. Malone | said | the senator could win',
  ],
  'Sue Lee, a retiree in an area outside of the capital, Salem, said he prays.': [
    'indirect: Sue Lee, a retiree in an area outside of the capital, Salem | said | he prays',
  ],
  'This makes it hard to win, he said.': ['indirect: he | said | This makes it hard to win'],
  'The rejection of the treaty signals “the beginning of the end” for us, said Gert Wild.': [
    'mixed: Gert Wild | said | The rejection of the treaty signals “the beginning of the end” for us',
  ],
  'Swers said because he is popular, “he is a good choice.”': [
    'mixed: Swers | said | because he is popular, “he is a good choice.”',
  ],
  'Cory Lands, a rival, said on CNN, where he is now a guest, that Hall should be fired.': [
    'indirect: Cory Lands, a rival | said | that Hall should be fired',
  ],
  'Hall says praise from Rome helps the town.': ['indirect: Hall | says | praise from Rome helps the town'],
  'The Hall campaign thinks he has won.': ['indirect belief: The Hall campaign | thinks | he has won'],
  'Most believe that their lives have improved.': ['indirect belief: Most | believe | that their lives have improved'],
  '“The river came over the wall in ten minutes,” Maureen Doyle said.': [
    'direct: Maureen Doyle | said | “The river … minutes,” | is Maureen Doyle',
  ],
  'Maureen Doyle said: “The river came over the wall in ten minutes.”': [
    'direct: Maureen Doyle | said | “The river … minutes.”',
  ],
  '“We have been here since 1911,” said Padraig Nolan, whose family runs the shop. “We will not be moved.”': [
    'direct: Padraig Nolan, whose family runs the shop | said | “We have … 1911,” + “We will not be moved.”',
  ],
  '"There is no money left," Treasurer Wayne Pike said. "None at all."': [
    'direct: Treasurer Wayne Pike | said | "There is no money left," + "None at all."',
  ],
  'The council said that the library would shut in October.': [
    'indirect: The council | said | that the library would shut in October',
  ],
  'The premier said that schools, shops and pubs would close.': [
    'indirect: The premier | said | that schools, shops and pubs would close',
  ],
  'The council said the library would shut in October.': [
    'indirect: The council | said | the library would shut in October',
  ],
  'The council said Tuesday the library would shut.': ['indirect: The council | said | the library would shut'],
  'The council said on Tuesday it would shut the library.': [
    'indirect: The council | said | it would shut the library',
  ],
  'The council said this week that the library would shut.': [
    'indirect: The council | said | that the library would shut',
  ],
  'The council said in a statement the library would shut.': [
    'indirect: The council | said in a statement | the library would shut',
  ],
  'The council said in 2008 the library would shut.': ['indirect: The council | said | in 2008 the library would shut'],
  'The council said the day that the library shut was its worst.': [
    'indirect: The council | said | the day that the library shut was its worst',
  ],
  '“We lost,” said Ann Lee, who calls the plan “a disgrace.”': [
    'direct: Ann Lee | said | “We lost,” | is Ann Lee',
    'mixed: who | calls | the plan “a disgrace.” | is Ann Lee',
  ],
  'The ship is slow, said Ada Bell, its captain, on Tuesday.': [
    'indirect: Ada Bell, its captain | said | The ship is slow | is Ada Bell',
  ],
  'The court heard that Holloway, a clerk who was paid £31,000 a year, had written 212 cheques.': [
    'indirect:  | heard | that Holloway, a clerk who was paid £31,000 a year, had written 212 cheques | to The court',
  ],
  'Jurors were told that Holloway wrote the cheques.': [
    'indirect:  | were told | that Holloway wrote the cheques | to Jurors',
  ],
  'The council said as many as 900 jobs, mostly in schools, were at risk.': [
    'indirect: The council | said | as many as 900 jobs, mostly in schools, were at risk',
  ],
  'The council said at least 900 jobs were at risk.': ['indirect: The council | said | at least 900 jobs were at risk'],
  'The council announced on Tuesday a plan to shut the library.': [
    'indirect: The council | announced | a plan to shut the library',
  ],
  'The library would shut in October, the council said.': [
    'indirect: the council | said | The library would shut in October',
  ],
  'The library would shut in October, the council said on Tuesday.': [
    'indirect: the council | said | The library would shut in October',
  ],
  'The flight, the airline said, had been delayed by fog.': [
    'indirect: the airline | said | The flight + had been delayed by fog',
  ],
  '“If they want a fight,” Ms. Harrow said, “they can have one.”': [
    'direct: Ms. Harrow | said | “If they want a fight,” + “they can have one.”',
  ],
  '“It was,” he said, “the longest night of my life.” He has not been back since.': [
    'direct: he | said | “It was,” + “the longest night of my life.”',
  ],
  'The batsman said he had slept badly before the final, and the coach said nothing.': [
    'indirect: The batsman | said | he had … the final',
  ],
  'Nisha Rao, a virologist at Pune University, said the strain was milder than last year’s.': [
    'indirect: Nisha Rao, a virologist at Pune University | said | the strain … last year’s | is Nisha Rao',
  ],
  'Nisha Rao, who leads the study, said that the strain was milder.': [
    'indirect: Nisha Rao, who leads the study | said | that the strain was milder',
  ],
  'The storm will reach Galway by dawn, forecasters said Thursday, with gusts of 130 km/h.': [
    'indirect: forecasters | said | The storm … dawn + with gusts of 130 km/h',
  ],
  'Police said on Sunday that they had arrested two men.': ['indirect: Police | said | that they had arrested two men'],
  'Shares of the company fell after it said it would cut 4,000 jobs.': [
    'indirect: it | said | it would cut 4,000 jobs',
  ],
  '“No,” she said.': ['direct: she | said | “No,”'],
  '“Are you sure?” the judge asked. “Quite sure,” Mr. Pell said.': [
    'direct question: the judge | asked | “Are you sure?”',
    'direct: Mr. Pell | said | “Quite sure,”',
  ],
  '“I never saw the car,” she says. “I only heard it.”': [
    'direct: she | says | “I never saw the car,” + “I only heard it.”',
  ],
  'In a statement, the club said it was “deeply saddened” by the news.': [
    'mixed: the club | said | it was “deeply saddened” by the news',
  ],
  'The club said in a statement that it would not appeal.': ['indirect: The club | said | that it would not appeal'],
  '“We take safety seriously,” the company said in a statement on Friday.': [
    'direct: the company | said | “We take safety seriously,”',
  ],
  'Speaking outside court, Detective Inspector Alan Frew said the family had waited 20 years for justice.': [
    'indirect: Detective Inspector Alan Frew | said | the family … for justice | is Alan Frew',
  ],
  'At a news conference in Canberra, the prime minister said the tax would not be raised.': [
    'indirect: the prime minister | said | the tax would not be raised',
  ],
  'Mr. Kaur stood up and said the vote was a sham.': ['indirect: Mr. Kaur | said | the vote was a sham'],
  'He also said he would not run again.': ['indirect: He | said | he would not run again'],
  'Anil Mehta and his wife Sunita said they had lost everything in the fire.': [
    'indirect: Anil Mehta and his wife Sunita | said | they had lost everything in the fire',
  ],
  'The director, a former actor, said the film had taken nine years.': [
    'indirect: The director, a former actor | said | the film had taken nine years',
  ],
  '“I thought he was joking,” recalls Joan Sealy, 81, from her kitchen in Hull.': [
    'direct: Joan Sealy, 81 | recalls | “I thought he was joking,”',
  ],
  'Farmers said they fear Wilson and Green leaders in the council will make a deal.': [
    'indirect: Farmers | said | they fear Wilson and Green leaders in the council will make a deal',
  ],
  'Ward complained Omar Diaz unfairly had attacked him.': [
    'indirect: Ward | complained | Omar Diaz unfairly had attacked him',
  ],
  'Man who revealed minister’s email address admits to other crimes.': [
    'indirect: who | revealed | minister’s email address',
    'indirect: Man who revealed minister’s email address | admits to | other crimes',
  ],
  'Mr. Poole did not respond to requests to comment on the matter.': [
    'indirect: Mr. Poole | did not respond to | requests to comment on the matter',
  ],
  'Mr. Diallo asked that his name be withheld.': ['indirect question: Mr. Diallo | asked | that his name be withheld'],
  'Sen. John Ward says the “loose talk” in the campaign about reviving old methods skips over the fact that they failed.':
    ['mixed: Sen. John Ward | says | the “loose talk” … that they failed'],
  'Thirty percent said the reason they vote is the chance to vote against him.': [
    'indirect: Thirty percent | said | the reason they … vote against him',
  ],
  "At a theater in Winterset, he said the key to the council's winning the vote was simple.": [
    'indirect: he | said | the key to … vote was simple',
  ],
  'House Speaker Paul Ray says no matter what action the mayor takes on parking, “his word does not trump the law.”': [
    'mixed: House Speaker Paul Ray | says | no matter what … trump the law.”',
  ],
  "But, said Mr. Solovey, “I don't want to drum up conflict.”": [
    "mixed: Mr. Solovey | said | But + “I don't want to drum up conflict.”",
  ],
  "At day's end, Mr. Ward said as he introduced his wife in Hudson, “Finally, the dam broke.”": [
    'direct: Mr. Ward | said | “Finally, the dam broke.”',
  ],
  'He wrote the local newspaper, The Perry Chief, that the fires were becoming a regular occurrence.': [
    'indirect: He | wrote | that the fires were becoming a regular occurrence | to the local newspaper',
  ],
  'England 3-1 Wales: Kane hat-trick wins it': [],
  'Cole: The bridge will never open': ['indirect: Cole | : | The bridge will never open'],
  'The talks were “useful,” he said, and they would go on.': [
    'mixed: he | said | The talks were “useful,” + and they would go on',
  ],
  'The talks were “useful,” he said, and would go on.': [
    'mixed: he | said | The talks were “useful,” + and would go on',
  ],
  'The talks were “useful,” he said, and they left.': ['mixed: he | said | The talks were “useful,”'],
  'The talks were “useful,” he said, and he would go on.': ['mixed: he | said | The talks were “useful,”'],
  '“It is late,” he said, and they would go on.': ['direct: he | said | “It is late,”'],
  'A University of New Hampshire survey released Oct. 30 found Smith up 3 points.': [
    'indirect: A University of New Hampshire survey released Oct. 30 | found | Smith up 3 points',
  ],
  'The University of Ohio found Smith a job.': [],
  'In the view of most analysts at the bank, the tariffs will raise prices.': [
    'indirect: most analysts at the bank | In the view of | the tariffs will raise prices',
  ],
  'In the words of Mr. Lee, the bill was “dead on arrival.”': [
    'mixed: Mr. Lee | In the words of | the bill was “dead on arrival.”',
  ],
  'In view of the crisis, the bank closed.': [],
  'He was guilty in the view of the law.': [],
  'As Mr. Lee sees it, the bill was dead.': ['indirect belief: Mr. Lee | sees | the bill was dead'],
})
