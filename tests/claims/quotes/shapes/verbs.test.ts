import { testShapes } from './shapes.js'

/** Verbs that report in other ways than "said": tell, call, deny, urge, warn, ask. */
testShapes({
  'Witnesses described seeing smoke.': ['indirect: Witnesses | described | seeing smoke'],
  'Ms. Hall wondered aloud if the plan would work.': [
    'indirect question: Ms. Hall | wondered | if the plan would work | is Hall',
  ],
  'As the mayor said in a speech on Friday, the plan is dead.': ['indirect: the mayor | said | the plan is dead'],
  'As Ms. Hall put it, the plan is dead.': ['indirect: Ms. Hall | put | the plan is dead | is Hall'],
  'Profits fell, the Times reported on Friday, citing two officials.': [
    'indirect: the Times | reported | Profits fell',
    'indirect: the Times | citing | two officials',
  ],
  'The minister promised during the campaign not to touch pensions.': [
    'indirect: The minister | promised | not to touch pensions',
  ],
  'Sir Colin Byrd told MPs that the contract had been signed in haste.': [
    'indirect: Sir Colin Byrd | told | that the contract … in haste | to MPs',
  ],
  'Sir Colin Byrd told the BBC the contract had been signed in haste.': [
    'indirect: Sir Colin Byrd | told | the contract … in haste | to the BBC',
  ],
  '“We were never asked,” Leela Nair told The Hindu.': [
    'direct: Leela Nair | told | “We were never asked,” | to The Hindu',
  ],
  '“The roof is going to come off,” he told reporters in Darwin. “Get out while you can.”': [
    'direct: he | told | “The roof … off,” + “Get out while you can.” | to reporters in Darwin',
  ],
  'She told her team: “Nobody remembers who came second.”': [
    'direct: She | told | “Nobody remembers who came second.” | to her team',
  ],
  'Officials told Reuters, on condition of anonymity, that talks had stalled.': [
    'indirect: Officials | told | that talks had stalled | to Reuters',
  ],
  'Critics called it a sham.': ['indirect: Critics | called | it a sham'],
  'The senator described the ruling as “a gift to polluters.”': [
    'mixed: The senator | described | the ruling as “a gift to polluters.”',
  ],
  'Environmental groups called on Ottawa to halt the pipeline.': [
    'indirect: Environmental groups | called on | Ottawa to halt the pipeline',
  ],
  'The banker denied that he had misled investors.': ['indirect: The banker | denied | that he had misled investors'],
  'The banker denied misleading investors.': ['indirect: The banker | denied | misleading investors'],
  'The banker denied all charges on Monday.': ['indirect: The banker | denied | all charges'],
  'Opposition leaders accused the government of hiding the figures.': [
    'indirect: Opposition leaders | accused | the government of hiding the figures',
  ],
  'The central bank warned that inflation could reach 7 percent by spring.': [
    'indirect: The central bank | warned | that inflation … by spring',
  ],
  'The report warned of “catastrophic” flooding along the coast.': [
    'mixed: The report | warned of | “catastrophic” flooding along the coast',
  ],
  'A reporter asked whether the president had read the memo.': [
    'indirect question: A reporter | asked | whether the president had read the memo',
  ],
  'The judge asked why the documents had not been handed over.': [
    'indirect question: The judge | asked | why the documents had not been handed over',
  ],
  'Residents wonder how long the pumps will hold.': [
    'indirect question: Residents | wonder | how long the pumps will hold',
  ],
  'Ms. Tran said of her opponent, “He has never met a tax he didn’t like.”': [
    'direct: Ms. Tran | said | “He has never met a tax he didn’t like.”',
  ],
  '“He was our rock,” she said of her late husband.': ['direct: she | said | “He was our rock,”'],
  'The airline apologised for the delays and promised to refund passengers.': [
    'indirect: The airline | apologised for | the delays',
    'indirect: The airline | promised | to refund passengers',
  ],
  'Airbus plans to hire 800 engineers in Bengaluru.': [
    'indirect intention: Airbus | plans | to hire 800 engineers in Bengaluru',
  ],
  'Voters want the road fixed.': ['indirect intention: Voters | want | the road fixed'],
  'Dr. Okafor believes the drug could save thousands of lives.': [
    'indirect belief: Dr. Okafor | believes | the drug could save thousands of lives',
  ],
  'The scientists think the crater was formed by a comet.': [
    'indirect belief: The scientists | think | the crater was formed by a comet',
  ],
  'The mayor praised the firefighters, who had worked through the night.': [
    'indirect: The mayor | praised | the firefighters',
  ],
  'The minister admitted that mistakes had been made.': [
    'indirect: The minister | admitted | that mistakes had been made',
  ],
  'Johnson tweeted: “Proud of this team!”': ['direct: Johnson | tweeted | “Proud of this team!”'],
  '“Disgraceful,” tweeted the former captain.': ['direct: the former captain | tweeted | “Disgraceful,”'],
  'The judges wrote that the statute was “hopelessly vague.”': [
    'mixed: The judges | wrote | that the statute was “hopelessly vague.”',
  ],
  'Dr. Lund pointed out that the sample was small.': ['indirect: Dr. Lund | pointed out | that the sample was small'],
  'Beijing has accused Washington of “bullying” its neighbours.': [
    'mixed: Beijing | accused | Washington of “bullying” its neighbours',
  ],
  'The company insisted it had followed the rules.': ['indirect: The company | insisted | it had followed the rules'],
  'The union vowed to strike again next month.': ['indirect: The union | vowed | to strike again next month'],
  'Mr. Rossi refused to say whether he would stay on.': [
    'indirect: Mr. Rossi | refused | to say whether he would stay on',
  ],
  'He did not say when the inquiry would report.': ['indirect: He | say | when the inquiry would report'],
  'Prosecutors allege the couple stole more than £2m.': [
    'indirect: Prosecutors | allege | the couple stole more than £2m',
  ],
  'Ward says rival Ben Cole accepted about $200,000 from builders.': [
    'indirect: Ward | says | rival Ben Cole accepted about $200,000 from builders',
  ],
  'One says the town has four, while another says it has twice as many.': [
    'indirect: One | says | the town has four',
    'indirect: another | says | it has twice as many',
  ],
  'His fate hinges on the weather, an analyst says.': ['indirect: an analyst | says | His fate hinges on the weather'],
  'Wages are higher than in France, which the bank says had the highest floor.': [
    'indirect: the bank | says | which + had the highest floor',
  ],
  'There has been a surge, which Democrats say could help Mr. Sand.': [
    'indirect: Democrats | say | which + could help Mr. Sand',
  ],
  'The state passed laws that some say target farmers.': ['indirect: some | say | that + target farmers'],
  'This includes a force to guard the town, Secretary Ann Cole told a Senate panel Wednesday.': [
    'indirect: Secretary Ann Cole | told | This includes a force to guard the town | to a Senate panel',
  ],
  'Asked by Hall to respond to the claim, Cole laughed.': ['indirect question: Hall | Asked | to respond to the claim'],
  'When asked at a conference in Leeds about the merger, she laughed.': ['indirect question:  | asked | the merger'],
  'A moderator asked the candidates a simple question: Who will win the cup?': [
    'indirect question: A moderator | asked | Who will win the cup | to the candidates',
  ],
  'The department asked Moss, Grant and Abel to search their mail.': [
    'indirect question: The department | asked | to search their mail | to Moss, Grant and Abel',
  ],
  'Two managers, who asked not to be named, said that profit fell.': [
    'indirect: Two managers, who asked not to be named | said | that profit fell',
  ],
  'The group asked to question the mayor.': ['indirect question: The group | asked | to question the mayor'],
  'Mr. Lowe asked the court for quick action.': ['indirect question: Mr. Lowe | asked | quick action | to the court'],
  'Ward was asked by host Ian Pratt whether he would run.': [
    'indirect question: host Ian Pratt | was asked | whether he would run',
  ],
  'She called what she saw “terrible.”': ['mixed: She | called | what she saw “terrible.”'],
  'She called the mayor’s remarks about a judge “racist.”': [
    'mixed: She | called | the mayor’s remarks about a judge “racist.”',
  ],
  'Ms. Teller called that report Friday a lie.': ['indirect: Ms. Teller | called | that report Friday a lie'],
  'Ms. Potter called that “beyond belief.”': ['mixed: Ms. Potter | called | that “beyond belief.”'],
  'Recent polling shows that the mayor is liked.': ['indirect: Recent polling | shows | that the mayor is liked'],
  'A review by the paper shows most of the hours were for travel.': [
    'indirect: A review by the paper | shows | most of the hours were for travel',
  ],
  'The races in Leeds and York are close, a university poll shows.': [
    'indirect: a university poll | shows | The races in Leeds and York are close',
  ],
  'She wrote to the club, describing how she puts together the parts.': [
    'indirect: She | describing | how she puts together the parts',
  ],
  'The bureau was warned by the police that he was a threat.': [
    'indirect: the police | was warned | that he was a threat | to The bureau',
  ],
  'Holt argued that officials let it grow, but suggested Cole went too far.': [
    'indirect: Holt | argued | that officials let it grow',
    'indirect: Holt | suggested | Cole went too far',
  ],
  'He lives in a state where polls show Ms. Ward slightly trailing Senator Cole.': [
    'indirect: polls | show | Ms. Ward slightly trailing Senator Cole',
  ],
  'He left after the agency reports more than half of the meetings were with donors.': [
    'indirect: the agency | reports | more than half of the meetings were with donors',
  ],
  'A former candidate -- John Hall, who lost the 2008 vote -- said the mayor “offered nothing at all.”': [
    'mixed: A former candidate -- John Hall, who lost the 2008 vote | said | the mayor “offered nothing at all.”',
  ],
  'He stayed, even as farmers called for his dismissal.': ['indirect: farmers | called for | his dismissal'],
  'He added, that there was no fair process.': ['indirect: He | added | that there was no fair process'],
  'Everyone but Pruitt said yes.': ['indirect: Everyone but Pruitt | said | yes'],
  'He said no to the war in 2003.': ['indirect: He | said | no to the war in 2003'],
  'It is a step they believe could help unify the party.': [
    'indirect belief: they | believe | a step + could help unify the party',
  ],
  'Ms. Ward promised on Tuesday to refrain from using the word.': [
    'indirect: Ms. Ward | promised | to refrain from using the word',
  ],
  'The study suggests moderate and Catholic voters might stay at home.': [
    'indirect: The study | suggests | moderate and Catholic voters might stay at home',
  ],
  'They speak in one voice, arguing that the plan has failed.': ['indirect: They | arguing | that the plan has failed'],
  'Denby argued that the distance between Ward and then-Sen. Bo Arden was small.': [
    'indirect: Denby | argued | that the distance between Ward and then-Sen. Bo Arden was small',
  ],
  'Mr. Orson, citing “the quiet charm of our town,” said he would stay.': [
    'direct: Mr. Orson | citing | “the quiet charm of our town,”',
    'indirect: Mr. Orson | said | he would stay',
  ],
  'Martin Soto, who lives in Leeds, said he still “prays that the plan fails.”': [
    'mixed: Martin Soto, who lives in Leeds | said | he still “prays that the plan fails.”',
  ],
  'The law dashed the government’s hopes that the country would become a democracy.': [
    'indirect belief: the government | hopes | that the country would become a democracy',
  ],
  'The club has made money for him — he reported earning $132 million from it.': [
    'indirect: he | reported | earning $132 million from it',
  ],
  'Most of it arrived in February alone, new fundraising reports show.': [
    'indirect: new fundraising reports | show | Most of it arrived in February alone',
  ],
  'Most firms pay, according to a 2014 Labor Department study.': [
    'indirect: a 2014 Labor Department study | according to | Most firms pay',
  ],
  'But according to recently hacked files, the party wrote to them in private.': [
    'indirect: recently hacked files | according to | the party wrote to them in private',
  ],
  'Mr. Salt sought to stoke fears as he stopped by his office.': [
    'indirect intention: Mr. Salt | sought | to stoke fears',
  ],
  'Cruz said Thursday during taping of a town hall in Buffalo, New York, that states can pass such laws.': [
    'indirect: Cruz | said | that states can pass such laws',
  ],
  'Cruz said Thursday during a town hall in Buffalo, New York, that states can pass such laws.': [
    'indirect: Cruz | said | that states can pass such laws',
  ],
  'Cruz said at a rally in Salem, Ore., that states can pass such laws.': [
    'indirect: Cruz | said | that states can pass such laws',
  ],
  "Sanders had been told just before Tuesday's vote that he probably would lose narrowly.": [
    'indirect:  | had been told | that he probably would lose narrowly | to Sanders',
  ],
  'He later suggested her age was behind her tone, called her “third-rate” and boycotted the debate.': [
    'indirect: He | later suggested | her age was behind her tone',
    'mixed: He | called | her “third-rate”',
  ],
  'Sen. Bernie Sanders on Wednesday morning also called upon the U.S. to press China into talks.': [
    'indirect: Sen. Bernie Sanders | also called upon | the U.S. to press China into talks',
  ],
  "Clinton to call for wider efforts to cure Alzheimer's.": [
    "indirect: Clinton | to call for | wider efforts to cure Alzheimer's",
  ],
  'The latest Reuters/Ipsos poll showed Trump leading the field with support of 31 percent of voters.': [
    'indirect: The latest Reuters/Ipsos poll | showed | Trump leading the … percent of voters',
  ],
  '"The early states are important, but they [award] only 4 percent of the delegates," campaign manager Robby Mook said. "Over half will be chosen by March."':
    [
      'direct: campaign manager Robby Mook | said | "The early states … of the delegates," + "Over half will be chosen by March."',
    ],
  'A company called Harmony Enterprises gave $5,000 to the group on June 27, 2014, campaign finance records show.': [
    'indirect: campaign finance records | show | A company called … June 27, 2014',
  ],
  'Trump called the system “rigged” in a tweet Tuesday.': ['mixed: Trump | called | the system “rigged”'],
  'The poll comes in the wake of polls that showed Trump making a strong showing in three key states.': [
    'indirect: that | showed | Trump making a strong showing in three key states',
  ],
  "Speaker Paul D. Ryan, the nation's highest-ranking Republican, on Tuesday called for a vote.": [
    "indirect: Speaker Paul D. Ryan, the nation's highest-ranking Republican | called for | a vote",
  ],
  'Smith, a lawyer, said he was ill and left.': ['indirect: Smith, a lawyer | said | he was ill and left'],
  'The Sanders campaign projects that a tax would raise $75 billion a year.': [
    'indirect: The Sanders campaign | projects | that a tax would raise $75 billion a year',
  ],
  'Speaking at a rally on Wednesday, Trump called Clinton, his challenger, an ISIS “co-founder.”': [
    'mixed: Trump | called | Clinton, his challenger, an ISIS “co-founder.”',
  ],
  'The man had posted on his Facebook page that refugees should leave.': [
    'indirect: The man | had posted | that refugees should leave',
  ],
  'While some employees could get a slap on the wrist, she added, revoking clearances would be aggressive.': [
    'indirect: she | added | While some employees … on the wrist + revoking clearances would be aggressive',
  ],
  '“He is a citizen,” the board said, reasoning that Cruz met the criteria.': [
    'direct: the board | said | “He is a citizen,”',
    'indirect: the board | reasoning | that Cruz met the criteria',
  ],
  '“Perpetual motion!” Rep. Glenn Thompson, R-Pa., said of the swirl of activities.': [
    'direct: Rep. Glenn Thompson, R-Pa. | said | “Perpetual motion!”',
  ],
  'Walter Hewlett sniped that the chief executive was learning on the job.': [
    'indirect: Walter Hewlett | sniped | that the chief executive was learning on the job',
  ],
  'Dr. Babar pondered who might speak for them.': [
    'indirect question: Dr. Babar | pondered | who might speak for them',
  ],
  'Merkel heralded the deal with Turkey as a “breakthrough.”': [
    'mixed: Merkel | heralded | the deal with Turkey as a “breakthrough.”',
  ],
  'Sanders also sent out a fundraising call, asking supporters to “donate $3 to our campaign.”': [
    'mixed question: Sanders | asking | to “donate $3 to our campaign.” | to supporters',
  ],
  'The firm forecasts that prices will fall.': ['indirect: The firm | forecasts | that prices will fall'],
  'The council projects a surplus of $3 million.': ['indirect: The council | projects | a surplus of $3 million'],
  'The mayor urged people to “stay home and stay safe tonight, for the good of all.”': [
    'mixed: The mayor | urged | to “stay home … good of all.” | to people',
  ],
  'She promised to “fight like hell for every one of you in this room.”': [
    'mixed: She | promised | to “fight like … in this room.”',
  ],
  'She asked supporters to “donate $3 to our campaign now to condemn this hate.”': [
    'mixed question: She | asked | to “donate $3 … condemn this hate.” | to supporters',
  ],
  'He threatened to “shut the place down, brick by brick by brick.”': [
    'mixed: He | threatened | to “shut the … brick by brick.”',
  ],
  'In declaring the senator\'s statements as "not Christian," the pope again stuck his nose into secular affairs.': [
    'mixed: the pope | declaring | the senator\'s statements as "not Christian,"',
  ],
  'Christie refers to the candidate as “Mr. Trump,” while Trump refers to the governor as “Chris.”': [
    'mixed: Christie | refers to | the candidate as “Mr. Trump,”',
    'mixed: Trump | refers to | the governor as “Chris.”',
  ],
  'He commented that his network stayed with the speech.': [
    'indirect: He | commented | that his network stayed with the speech',
  ],
  'Corey Bell, the fired manager, ripped the director for acting as “the judge and the jury” in his handling of the case.':
    ['mixed: Corey Bell, the fired manager | ripped | the director for … of the case'],
  'Washington, star of the show, thanked Obama for “taking these steps to make us ALL safer.”': [
    'mixed: Washington, star of the show | thanked | Obama for “taking … us ALL safer.”',
  ],
  'The survey asks whether any resident has "difficulty remembering, concentrating or making decisions."': [
    'mixed question: The survey | asks | whether any resident … or making decisions."',
  ],
  'But even as Trump claimed on Tuesday that “General Petraeus got in trouble for far less,” one of the former prosecutors said the two cases were different.':
    [
      'mixed: Trump | claimed | that “General Petraeus got in trouble for far less,”',
      'indirect: one of the former prosecutors | said | the two cases were different',
    ],
  'He pledged a “political revolution” and said his supporters would stand up.': [
    'mixed: He | pledged | a “political revolution”',
    'indirect: He | said | his supporters would stand up',
  ],
  'Clinton called the rival “the best recruiter.” She also said, without evidence, that “they are going to people, showing videos of Holt insulting us.”':
    [
      'mixed: Clinton | called | the rival “the best recruiter.”',
      'mixed: She | also said | that “they are … Holt insulting us.”',
    ],
  'Weaver wrote about "just two f---ing delegates in a state he lost." Sanders campaign manager Jeff Weaver replied that Sanders himself is "driving this train."':
    ['mixed: Sanders campaign manager Jeff Weaver | replied | that Sanders himself is "driving this train."'],
  'Trump further summed up Clinton as “terrible,” denounced her record as secretary and said she should not even be allowed to run.':
    [
      'mixed: Trump | further summed up | Clinton as “terrible,”',
      'indirect: Trump | denounced | her record as secretary',
      'indirect: Trump | said | she should not even be allowed to run',
    ],
  'The mayor asks whether the bridge is safe.': ['indirect question: The mayor | asks | whether the bridge is safe'],
  'Ms. Hall quips, “We will never close the bridge.”': ['direct: Ms. Hall | quips | “We will never close the bridge.”'],
  'The minister pledges to close the bridge.': ['indirect: The minister | pledges | to close the bridge'],
  'Some experts vouch for the plan.': ['indirect: Some experts | vouch for | the plan'],
  'She went on to quip, “We will never close the bridge.”': [
    'direct: She | to quip | “We will never close the bridge.”',
  ],
  'The Iran talks on arms failed.': [],
  'The mayor is willing to close the bridge.': ['indirect intention: The mayor | is willing | to close the bridge'],
  'He was outspoken about the plan for the town.': ['indirect: He | was outspoken about | the plan for the town'],
  'A willing buyer left.': [],
  'The union, which represents drivers, says starting pay of £12.85 an hour is below the rate.': [
    'indirect: The union, which represents drivers | says | starting pay of … below the rate',
  ],
  'The campaign sees signs that it is gaining.': ['indirect belief: The campaign | sees | signs that it is gaining'],
  'Hall praised the plan, called it a triumph, mocked his rivals and left.': [
    'indirect: Hall | praised | the plan',
    'indirect: Hall | called | it a triumph',
    'indirect: Hall | mocked | his rivals',
  ],
  'Ms. Hall, named a finalist in 2019, said she was ill and left.': [
    'indirect: Ms. Hall, named a finalist in 2019 | said | she was ill and left',
  ],
  'The mayor has always denied that.': ['indirect: The mayor | denied | that'],
  'Hall submitted that the judge had erred.': ['indirect: Hall | submitted | that the judge had erred'],
  'Hall expressed concern about long queues.': ['indirect: Hall | expressed | concern about long queues'],
  'The mayor was answering questions about the plan.': [],
  'The bank says demand has doubled.': ['indirect: The bank | says | demand has doubled'],
})
