import { testShapes } from './shapes.js'

/** Attribution without a plain verb of saying: "according to", passives, nouns, adjectives, colons, "as … put it". */
testShapes({
  'According to the Met Office, July was the driest month since 1976.': [
    'indirect: the Met Office | According to | July was the driest month since 1976',
  ],
  'July was the driest month since 1976, according to the Met Office.': [
    'indirect: the Met Office | according to | July was the driest month since 1976',
  ],
  'Nearly half of tenants skip meals to pay rent, according to a survey published by Shelter on Monday.': [
    'indirect: a survey published by Shelter | according to | Nearly half … pay rent',
  ],
  '“It could have been prevented,” according to the coroner.': [
    'direct: the coroner | according to | “It could have been prevented,”',
  ],
  'The chancellor said the cut was affordable, according to the Guardian.': [
    'indirect: The chancellor | said | the cut was affordable | via Guardian',
  ],
  'Mr. Whelan: “You can’t eat a view.”': ['direct: Mr. Whelan | : | “You can’t eat a view.”'],
  '“You can’t eat a view.” – Tom Whelan, hotelier': ['direct: Tom Whelan, hotelier | – | “You can’t eat a view.”'],
  'Asked about the resignation, Ms. Ferro said she had nothing to add.': [
    'indirect question: | Asked about | the resignation',
    'indirect: Ms. Ferro | said | she had nothing to add',
  ],
  'Asked whether he would resign, Mr. Bose laughed.': ['indirect question: | Asked | whether he would resign'],
  'When asked if the deal was dead, he replied: “Ask the Germans.”': [
    'indirect question: | asked | if the deal was dead',
    'direct: he | replied | “Ask the Germans.”',
  ],
  'The governor is expected to sign the bill on Friday.': [
    'indirect belief: | expected | The governor + to sign the bill on Friday',
  ],
  'The painting is said to be worth $40 million.': ['indirect: | said | The painting + to be worth $40 million'],
  'The two leaders are believed to have met in Vienna.': [
    'indirect belief: | believed | The two leaders + to have met in Vienna',
  ],
  'Mr. Singh was quoted as saying the offer was “an insult”.': [
    'mixed: Mr. Singh | saying | the offer was “an insult”',
  ],
  'The plan was condemned by fishermen in Cornwall.': ['indirect: fishermen in Cornwall | condemned | The plan'],
  'There is no truth in the minister’s claim that waiting lists have halved.': [
    'indirect: the minister | claim | that waiting lists have halved',
  ],
  'His promise to cap fares won over commuters.': ['indirect: His | promise | to cap fares'],
  'Fears that the dam would burst forced 3,000 people from their homes.': [
    'indirect belief: | Fears | that the dam would burst',
  ],
  'The coach is confident that Smith will be fit for the second Test.': [
    'indirect belief: The coach | confident | that Smith … second Test',
  ],
  'Investors are worried about a trade war.': ['indirect belief: Investors | worried about | a trade war'],
  'She is adamant that the letter was never sent.': ['indirect: She | adamant | that the letter was never sent'],
  'The company is determined to keep the plant open.': [
    'indirect intention: The company | determined | to keep the plant open',
  ],
  'It is not clear who gave the order, but a senior officer, who said he feared for his job, blamed the ministry.': [
    'indirect: who | said | he feared for his job',
    'indirect: a senior officer, … job | blamed | the ministry',
  ],
  'The tribunal backed Ms. Vega, who said she had been sacked for being pregnant.': [
    'indirect belief: The tribunal | backed | Ms. Vega',
    'indirect: who | said | she had been sacked for being pregnant',
  ],
  'Ms. Vega, who told the tribunal that she had been sacked for being pregnant, won £40,000.': [
    'indirect: who | told | that she had been sacked for being pregnant | to the tribunal | is Vega',
  ],
  'The bill, which campaigners say will criminalise protest, passed by two votes.': [
    'indirect: campaigners | say | which + will criminalise protest',
  ],
  'He lost what he called “the fight of my life.”': ['mixed: he | called | what + “the fight of my life.”'],
  'In a poll published on Sunday, 62 percent of voters said they wanted an election.': [
    'indirect: 62 percent of voters | said | they wanted an election | via a poll published on Sunday',
  ],
  'The talks appear to have collapsed.': ['indirect belief: | appear | The talks + to have collapsed'],
  'Police say the allegation that he took bribes is baseless.': [
    'indirect: Police | say | the allegation that he took bribes is baseless',
  ],
  'The aircraft was insured in 2011, records show, and it was sold in 2012.': [
    'indirect: records | show | The aircraft was insured in 2011 + and it was sold in 2012',
  ],
  'The aircraft was insured in 2011, analysts say, and experts say it is worth less now.': [
    'indirect: analysts | say | The aircraft was insured in 2011',
    'indirect: experts | say | it is worth less now',
  ],
  'As reported by the Western News, the secretary was told of her duty to protect the files.': [
    'indirect: the Western News | As reported by | the secretary was … protect the files',
  ],
  'The fund, as noted by the auditors, lost $3 million.': [
    'indirect: the auditors | as noted by | The fund + lost $3 million',
  ],
  'According to the initial schedule published Thursday, Mr. Hall speaks next.': [
    'indirect: the initial schedule published Thursday | According to | Mr. Hall speaks next',
  ],
  'The French are big fans of “Prison Break,” Mr. Madden said.': [
    'mixed: Mr. Madden | said | The French are big fans of “Prison Break,”',
  ],
  '(The French are big fans of soap, Mr. Madden said.)': [
    'indirect: Mr. Madden | said | The French are big fans of soap',
  ],
  'On the channel’s “Sunday Mornings,” Mr. Hall said her “judgment” was in question.': [
    'mixed: Mr. Hall | said | her “judgment” was in question',
  ],
  '“Let me tell you the facts,” Mr. Hall said after a brief “sorry” to the host.': [
    'direct: Mr. Hall | said | “Let me tell you the facts,”',
  ],
  '"Quiet," he demanded, as Bush continued to interject.': ['direct: he | demanded | "Quiet,"'],
  "\"He just stopped and said, 'We've got to win. How do we win?'\" Will Estrada, the chairman for the county, said of the encounter he had last week.":
    ['direct: Will Estrada, the chairman for the county | said | "He just stopped … do we win?\'"'],
  'Band member Flea shared the news on social media last week, writing “Feels great to support someone I believe in.”':
    [
      'indirect: Band member Flea | shared | the news',
      'direct: Band member Flea | writing | “Feels great to support someone I believe in.”',
    ],
  'A sign at the door reads “No entry for anyone.”': ['direct: A sign at the door | reads | “No entry for anyone.”'],
  'She read “The Long Road” on the train.': [],
  'Clinton supports raises, opposes "across-the-board arbitrary pay freezes" and recalled the three-year freeze.': [
    'indirect belief: Clinton | supports | raises',
    'mixed belief: Clinton | opposes | "across-the-board arbitrary pay freezes"',
    'indirect: Clinton | recalled | the three-year freeze',
  ],
  '“Is this fair? We think not!” Ann Lee, the mayor of Salem, said at a rally.': [
    'direct: Ann Lee, the mayor of Salem | said | “Is this fair? We think not!”',
  ],
  '“Is this fair?” Ann Lee, the mayor of Salem, asked.': [
    'direct question: Ann Lee, the mayor of Salem | asked | “Is this fair?”',
  ],
  '“We won!” The mayor left on Tuesday.': [],
  '“This is a disgrace!” The mayor said the plan was dead.': ['indirect: The mayor | said | the plan was dead'],
  'Kenya will import gas, the ministry said on Friday, in a move that could halve prices.': [
    'indirect: the ministry | said | Kenya will import gas',
  ],
  'Mr. Lee said officers were called, and two men were held, he added.': [
    'indirect: Mr. Lee | said | officers were called, and two men were held',
  ],
  'Chief Abbott said officers were called to the meeting, but no one was arrested, he said.': [
    'indirect: Chief Abbott | said | officers were called to the meeting',
    'indirect: he | said | but no one was arrested',
  ],
  'Mr. Lee said it was late, he added.': ['indirect: Mr. Lee | said | it was late'],
  'Mr. Lee said the road would open in May, police added.': [
    'indirect: police | added | Mr. Lee said the road would open in May',
  ],
  'The road would open in May, he said.': ['indirect: he | said | The road would open in May'],
  'Officials said talks failed.': ['indirect: Officials | said | talks failed'],
  'Officials said talks failed, and war came.': ['indirect: Officials | said | talks failed, and war came'],
  'Officials said the talks failed.': ['indirect: Officials | said | the talks failed'],
  'Police said the man was armed.': ['indirect: Police | said | the man was armed'],
  'She said she was tired.': ['indirect: She | said | she was tired'],
  'He said people injured in the fire were safe.': ['indirect: He | said | people injured in the fire were safe'],
  'Hall recalled that she was given a garden as, she wrote, a punishment.': [
    'indirect: Hall | recalled | that she was given a garden as, she wrote, a punishment',
  ],
  "According to the council's auditor, Ann Hall, spending on care will rise.": [
    "indirect: the council's auditor, Ann Hall | According to | spending on care will rise | is Ann Hall",
  ],
  "According to a report by the council's auditor, Ann Hall, spending on care will rise.": [
    "indirect: a report by the council's auditor, Ann Hall | According to | spending on care will rise",
  ],
  'The board banned phones despite complaints by parents that lessons were dull.': [
    'indirect: parents | complaints | that lessons were dull',
  ],
  'Despite assurances from the developer that dust would be rare, the board put off the vote.': [
    'indirect: the developer | assurances | that dust would be rare',
  ],
  'The airline has denied claims by the union, IALPA, that crews were tired.': [
    'indirect: The airline | has denied | claims by the union, IALPA, that crews were tired',
  ],
  'Claims by the opposition that the vote was rigged have been rejected.': [
    'indirect: the opposition | Claims | that the vote was rigged',
  ],
  'Ms. Lee’s concern is that trucks will use Route 9.': [
    'indirect belief: Ms. Lee | concern is | that trucks will use Route 9',
  ],
  'In her opinion, the drug should be offered to every patient.': [
    'indirect belief: her | In her opinion | the drug should be offered to every patient',
  ],
  'The law, in Mr. Hall’s view, is dead.': ['indirect belief: Mr. Hall | in Mr. Hall’s view | The law + is dead'],
  'Teacher bought drugs online, jury hears': ['indirect:  | hears | Teacher bought drugs online | to jury'],
  'The clerk told colleagues she was “only borrowing” it, a court heard.': [
    'mixed:  | heard | The clerk told colleagues she was “only borrowing” it | to a court',
  ],
  'The clerk had emptied the safe, the court was told.': [
    'indirect:  | was told | The clerk had emptied the safe | to the court',
  ],
  'The board is investigating complaints that lessons were dull.': ['indirect: | complaints | that lessons were dull'],
  'The attack fuelled fears that the war would spread.': ['indirect belief: | fears | that the war would spread'],
})
