import { testShapes } from './shapes.js'

/** Passives with who says it, relative clauses within a sentence, what stands behind a quoted name. */
testShapes({
  'The minister is reported to have said that the bill was dead.': [
    'indirect: The minister | to have said | that the bill was dead',
  ],
  'He was said to have replied that he would stay.': ['indirect: He | to have replied | that he would stay'],
  'She was said to have left the room.': ['indirect:  | was said | She + to have left the room'],
  'She called the plan “a joke,” warning that it would raise rents.': [
    'mixed: She | called | the plan “a joke,”',
    'indirect: She | warning | that it would raise rents',
  ],
  'She called the plan “a joke,” saying it would fail.': [
    'mixed: She | called | the plan “a joke,”',
    'indirect: She | saying | it would fail',
  ],
  'Lee called the talks “useful,” saying they would go on.': [
    'mixed: Lee | called | the talks “useful,”',
    'indirect: Lee | saying | they would go on',
  ],
  'She called it “a shame,” adding, “I am sad.”': [
    'mixed: She | called | it “a shame,”',
    'direct: She | adding | “I am sad.”',
  ],
  'She called the plan a “joke,” warning that it would raise rents.': [
    'mixed: She | called | the plan a “joke,”',
    'indirect: She | warning | that it would raise rents',
  ],
  'A man who police say shot two officers was found dead.': ['indirect: police | say | who + shot two officers'],
  'Parents who say they were ignored want answers.': ['indirect: who | say | they were ignored'],
  'The plan that critics say would hurt farmers passed on Monday.': [
    'indirect: critics | say | that + would hurt farmers',
  ],
  'The law that critics say is unfair took effect on Monday.': ['indirect: critics | say | that + is unfair'],
  'A storm that forecasters say could bring a foot of snow is heading east.': [
    'indirect: forecasters | say | that + could bring a foot of snow',
  ],
  'The plan, which critics say would hurt farmers, passed on Monday.': [
    'indirect: critics | say | which + would hurt farmers',
  ],
  'The firm was blamed by regulators for the crash.': [
    'indirect: regulators | was blamed by regulators for | The firm + the crash',
  ],
  'The law was praised by farmers for its clarity.': [
    'indirect: farmers | was praised by farmers for | The law + its clarity',
  ],
  'The plan was dismissed by the mayor as a stunt.': [
    'indirect: the mayor | was dismissed by the mayor as | The plan + a stunt',
  ],
  'The bill was criticized by Mr. Lee as a giveaway.': [
    'indirect: Mr. Lee | was criticized by Mr. Lee as | The bill + a giveaway',
  ],
  'The firm is seen by analysts as a takeover target.': [
    'indirect belief: analysts | is seen by analysts as | The firm + a takeover target',
  ],
  'The plan was rejected by the union as inadequate.': [
    'indirect: the union | was rejected by the union as | The plan + inadequate',
  ],
  'It was announced on Monday that the plant would close.': ['indirect:  | was announced | that the plant would close'],
  'It was thought that the ship sank in minutes.': ['indirect belief:  | was thought | that the ship sank in minutes'],
  'It is understood that 17 fires have been reported.': [
    'indirect belief:  | is understood | that 17 fires have been reported',
  ],
  'It is feared that 40 people have died.': ['indirect belief:  | is feared | that 40 people have died'],
  'Barrett was confirmed by the Senate on Monday.': [],
  'His nomination was confirmed by the Senate 52-48.': [],
  'The sentence was confirmed by a higher court.': [],
  'The diagnosis was confirmed by a biopsy.': [],
  'Deaths were confirmed by police.': ['indirect: police | were confirmed | Deaths'],
  'He was declared the winner by a landslide.': ['indirect:  | was declared | He + the winner by a landslide'],
  'He was declared the winner by 10 points.': ['indirect:  | was declared | He + the winner by 10 points'],
  'It was called a failure by most accounts.': ['indirect:  | was called | It + a failure by most accounts'],
  'It was called a failure by many.': ['indirect: many | was called | It + a failure'],
  'She was called by its full name.': [],
  'The deal was hailed as a triumph by ministers by the end of May.': [
    'indirect: ministers | was hailed as | The deal + a triumph',
  ],
  'Claims by the firm that Hall founded were rejected.': [],
  'Complaints from the school that he attended were ignored.': [],
  'A statement by the group that police blame for the blast was published.': [],
  'Claims by the firm that it lied were rejected.': ['indirect: the firm | Claims | that it lied'],
  'Claims by the union that pay fell were rejected.': ['indirect: the union | Claims | that pay fell'],
  'It has been claimed that he lied.': ['indirect:  | has been claimed | that he lied'],
  'Mr. Lee was accused by aides of lying.': ['indirect: aides | was accused by aides of | Mr. Lee + lying'],
  'It was suggested that he lied.': ['indirect:  | was suggested | that he lied'],
  'The jury was told Hall had sent 40 texts.': ['indirect:  | was told | Hall had sent 40 texts | to The jury'],
  'Leeds Crown Court heard that Hall was ill and that she was sorry.': [
    'indirect:  | heard | that Hall was ill and that she was sorry | to Leeds Crown Court',
  ],
  'The inquest heard how Hall died.': ['indirect:  | heard | how Hall died | to The inquest'],
  'Her portraits were called “the conscience of a region” by the critic Alan Voss.': [
    'mixed: the critic Alan Voss | were called | Her portraits + “the conscience of a region”',
  ],
  'He was hailed as a hero by fans.': ['indirect: fans | was hailed as | He + a hero'],
  'He was accused of theft by finding.': ['indirect:  | was accused of | He + theft'],
  'Her death was confirmed by her daughter.': ['indirect: her daughter | was confirmed | Her death'],
  'The firm is understood to have lost $3 million.': [
    'indirect belief:  | is understood | The firm + to have lost $3 million',
  ],
  'Teachers were unanimous that the ban would not work.': [
    'indirect: Teachers | were unanimous | that the ban would not work',
  ],
})
