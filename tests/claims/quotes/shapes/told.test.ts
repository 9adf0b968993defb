import { testShapes } from './shapes.js'

/** Roles before a name behind a quotation, who is told and when, the source ahead with its apposition. */
testShapes({
  '"We lost the game," finance minister Ann Lee said.': [
    'direct: finance minister Ann Lee | said | "We lost the game,"',
  ],
  '"We lost the game," club chairman Ann Lee said.': ['direct: club chairman Ann Lee | said | "We lost the game,"'],
  '"We lost the game," force spokesman Ann Lee said.': ['direct: force spokesman Ann Lee | said | "We lost the game,"'],
  '"We lost the game," market analyst Ann Lee said.': ['direct: market analyst Ann Lee | said | "We lost the game,"'],
  '"We lost the game," lead scientist Ann Lee said.': ['direct: lead scientist Ann Lee | said | "We lost the game,"'],
  '"We lost the game," project leader Ann Lee told reporters.': [
    'direct: project leader Ann Lee | told | "We lost the game," | to reporters',
  ],
  '"We lost the game," program director Ann Lee said.': [
    'direct: program director Ann Lee | said | "We lost the game,"',
  ],
  '"We lost the game," launch director Ann Lee said Monday.': [
    'direct: launch director Ann Lee | said | "We lost the game,"',
  ],
  '"The valve was stuck," launch director Ann Lee said.': [
    'direct: launch director Ann Lee | said | "The valve was stuck,"',
  ],
  '"We lost the game," test pilot Lee said.': ['direct: test pilot Lee | said | "We lost the game,"'],
  '"We lost the game," chair Ann Lee said.': ['direct: chair Ann Lee | said | "We lost the game,"'],
  '"We lost the game," guide Ann Lee said.': ['direct: guide Ann Lee | said | "We lost the game,"'],
  '"We lost the game," support worker Ann Lee said.': ['direct: support worker Ann Lee | said | "We lost the game,"'],
  'According to Ann Knolle, a geologist, the forest is dying.': [
    'indirect: Ann Knolle, a geologist | According to | the forest is dying',
  ],
  'According to Ann Knolle, a geologist at the park, the forest is dying.': [
    'indirect: Ann Knolle, a geologist at the park | According to | the forest is dying',
  ],
  'According to Ann Knolle, director of the park, the forest is dying.': [
    'indirect: Ann Knolle, director of the park | According to | the forest is dying',
  ],
  'According to Ann Knolle, 54, the forest is dying.': [
    'indirect: Ann Knolle, 54 | According to | the forest is dying',
  ],
  'According to the minister, Ann Knolle, the forest is dying.': [
    'indirect: the minister, Ann Knolle | According to | the forest is dying',
  ],
  'According to Ann Knolle, the forest is dying.': ['indirect: Ann Knolle | According to | the forest is dying'],
  'According to police, two men, a nurse and a driver, were hurt.': [
    'indirect: police | According to | two men, a nurse and a driver, were hurt',
  ],
  'He told the Times in 2019 he would retire.': ['indirect: He | told | he would retire | to the Times'],
  'He told parliament in May he had been wrong.': ['indirect: He | told | he had been wrong | to parliament'],
  'She told Rolling Stone last year she had "learned to sing".': [
    'mixed: She | told | she had "learned to sing" | to Rolling Stone',
  ],
  'Lee told reporters outside the court he was innocent.': ['indirect: Lee | told | he was innocent | to reporters'],
  'Lee told supporters who had gathered outside the court that he was innocent.': [
    'indirect: Lee | told | that he was innocent | to supporters',
  ],
  'She told everyone who would listen that it was late.': ['indirect: She | told | that it was late | to everyone'],
  'He told residents whose homes were lost that aid would come.': [
    'indirect: He | told | that aid would come | to residents',
  ],
  'Lee told a crowd that had gathered outside the court that he was innocent.': [
    'indirect: Lee | told | that he was innocent | to a crowd',
  ],
  'He said in an interview on Monday he would stay.': ['indirect: He | said in an interview | he would stay'],
  'According to the study, women, men and children sleep less.': [
    'indirect: the study | According to | women, men and children sleep less',
  ],
  'According to the BBC, Ann Lee, the mayor, was hurt.': [
    'indirect: the BBC | According to | Ann Lee, the mayor, was hurt',
  ],
  'EU leaders agreed on Thursday to meet the needs of Ukraine.': [
    'indirect: EU leaders | agreed | to meet the needs of Ukraine',
  ],
  'The leaders agreed on a plan.': ['indirect: The leaders | agreed on | a plan'],
  'She expressed concern that the deal would fail.': [
    'indirect belief: She | expressed concern | that the deal would fail',
  ],
  'He dismissed claims that the deal would fail.': ['indirect: He | dismissed | claims that the deal would fail'],
  'She expressed support for the deal.': ['indirect: She | expressed | support for the deal'],
  'The company told staff the plant would close.': ['indirect: The company | told | the plant would close | to staff'],
  'Lee told police he was home.': ['indirect: Lee | told | he was home | to police'],
})
