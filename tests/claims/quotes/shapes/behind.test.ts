import { testShapes } from './shapes.js'

/** Appositions and lists within the content, and what stands behind it: the occasion, the writer's remark. */
testShapes({
  'He said the law was broken, describing it as “a joke.”': [
    'indirect: He | said | the law was broken',
    'mixed: He | describing | it as “a joke.”',
  ],
  'He said sales rose, comparing them with 2019.': [
    'indirect: He | said | sales rose',
    'indirect: He | comparing | them with 2019',
  ],
  'In the judge’s opinion, issued on Monday, the law is void.': [
    'indirect belief: the judge | In the judge’s opinion | the law is void',
  ],
  'In her opinion, and that of many voters, the plan is dead.': [
    'indirect belief: her | In her opinion | the plan is dead',
  ],
  'The talks are, in my opinion, over.': ['indirect belief: my | in my opinion | The talks are + over'],
  'The mayor said the road would reopen on Friday, with work having begun early.': [
    'indirect: The mayor | said | the road would reopen on Friday, with work having begun early',
  ],
  'The mayor said the road was shut, with Lee warning that it might sink.': [
    'indirect: The mayor | said | the road was shut',
    'indirect: Lee | warning | that it might sink',
  ],
  'The mayor said it was a close race, with a poll finding that half backed her.': [
    'indirect: The mayor | said | it was a close race',
    'indirect: a poll | finding | that half backed her',
  ],
  'Polls show a close race, with one survey showing her ahead.': [
    'indirect: Polls | show | a close race',
    'indirect: one survey | showing | her ahead',
  ],
  'The biggest fear is that of a new war.': [],
  'The worry is that if he decides he needs help but doesn’t see any, he could quit.': [
    'indirect belief:  | The worry is | that if he decides he needs help but doesn’t see any, he could quit',
  ],
  'The mayor criticised Hall, whose book sold well, for lying.': [
    'indirect: The mayor | criticised | Hall, whose book sold well, for lying',
  ],
  'She said she was “sorry” for the distress, but rejected suggestions that it had failed.': [
    'mixed: She | said | she was “sorry” for the distress',
    'indirect: She | rejected | suggestions that it had failed',
  ],
  'Grant, a nurse, said her husband, a miner, had lost his job.': [
    'indirect: Grant, a nurse | said | her husband, a miner, had lost his job',
  ],
  'Grant, 41, said the mayor, a Democrat, had lied to her.': [
    'indirect: Grant, 41 | said | the mayor, a Democrat, had lied to her',
  ],
  'Grant, who lives nearby, said the fire, which began at noon, spread fast.': [
    'indirect: Grant, who lives nearby | said | the fire, which began at noon, spread fast',
  ],
  'Rep. Ann Lee, D-Ohio, said the bill, a priority for Democrats, was dead.': [
    'indirect: Rep. Ann Lee, D-Ohio | said | the bill, a priority for Democrats, was dead',
  ],
  'The ministry, which runs the port, said the ship, a tanker, was empty.': [
    'indirect: The ministry, which runs the port | said | the ship, a tanker, was empty',
  ],
  'Chief Abbott, citing witnesses, said the man, 42, had fled.': [
    'indirect: Chief Abbott | citing | witnesses',
    'indirect: Chief Abbott | said | the man, 42, had fled | is Abbott',
  ],
  'On Monday, Ms. Lee, the mayor, said the crash, the third this year, was due to ice.': [
    'indirect: Ms. Lee, the mayor | said | the crash, the … due to ice',
  ],
  'Dr. Ann Lee, a surgeon, said she, like others, was worried.': [
    'indirect: Dr. Ann Lee, a surgeon | said | she, like others, was worried',
  ],
  'Ms. Lee, 41, said it, too, was late.': ['indirect: Ms. Lee, 41 | said | it, too, was late'],
  'Grant, a nurse, said doctors, not nurses, were to blame.': [
    'indirect: Grant, a nurse | said | doctors, not nurses, were to blame',
  ],
  'The plan, said Ms. Lee, the mayor, would fail.': ['indirect: Ms. Lee, the mayor | said | The plan + would fail'],
  'In May, Dr. Lee said the drug, which costs $900 a dose, works.': [
    'indirect: Dr. Lee | said | the drug, which costs $900 a dose, works',
  ],
  'It was late, said Ms. Lee, the mayor, and they left.': [
    'indirect: Ms. Lee, the mayor | said | It was late + and they left',
  ],
  'In Ohio, prices rose, said Ms. Lee, the mayor.': ['indirect: Ms. Lee, the mayor | said | In Ohio, prices rose'],
  'Lee said the plan would help teachers, nurses and police.': [
    'indirect: Lee | said | the plan would help teachers, nurses and police',
  ],
  'Lee said the plan would hire teachers, judges and guards.': [
    'indirect: Lee | said | the plan would hire teachers, judges and guards',
  ],
  'Lee said the plan would pay for books, tests and desks.': [
    'indirect: Lee | said | the plan would pay for books, tests and desks',
  ],
  'Lee said the crash was due to ice, not speed.': ['indirect: Lee | said | the crash was due to ice, not speed'],
  'Lee said sales rose 4 percent, compared with 3 percent a year earlier.': [
    'indirect: Lee | said | sales rose 4 … a year earlier',
  ],
  'The poll found that 31 percent favored Mr. Lee, compared with 14 percent for Ms. Cole.': [
    'indirect: The poll | found | that 31 percent … for Ms. Cole',
  ],
  'She said he waited an hour before telling the police.': [
    'indirect: She | said | he waited an hour before telling the police',
  ],
  'She said the firm waited a week before reporting the breach.': [
    'indirect: She | said | the firm waited a week before reporting the breach',
  ],
  'She said the firm waited a week before announcing the recall.': [
    'indirect: She | said | the firm waited a week before announcing the recall',
  ],
  'He said it was late before adding that he would stay.': [
    'indirect: He | said | it was late',
    'indirect: He | adding | that he would stay',
  ],
  'Mr. Hale said the bridge was safe in a statement on Monday.': ['indirect: Mr. Hale | said | the bridge was safe'],
  'Mr. Hale said the bridge was safe in an email.': ['indirect: Mr. Hale | said | the bridge was safe'],
  'Mr. Hale said the bridge was safe in a post on X.': ['indirect: Mr. Hale | said | the bridge was safe'],
  'Mr. Hale said the bridge was safe in an interview with the BBC.': [
    'indirect: Mr. Hale | said | the bridge was safe',
  ],
  'Mr. Hale said the bridge was safe, in a statement.': ['indirect: Mr. Hale | said | the bridge was safe'],
  'Mr. Hale said the bridge was safe when asked about the talks.': [
    'indirect: Mr. Hale | said | the bridge was safe',
    'indirect question:  | asked about | the talks',
  ],
  'Mr. Hale said the bridge was safe without giving details.': ['indirect: Mr. Hale | said | the bridge was safe'],
  'Mr. Hale said the bridge was safe, without giving details.': ['indirect: Mr. Hale | said | the bridge was safe'],
  'He said the bill was “a disaster” in a post on X.': ['mixed: He | said | the bill was “a disaster”'],
  'Mr. Hale said in a statement that the bridge was safe.': [
    'indirect: Mr. Hale | said in a statement | that the bridge was safe',
  ],
  'The road will reopen on Friday, Lee said, flanked by police.': [
    'indirect: Lee | said | The road will reopen on Friday',
  ],
  'The road will reopen on Friday, officials said Monday, as rain kept falling.': [
    'indirect: officials | said | The road will reopen on Friday',
  ],
  'The road will reopen on Friday, officials said, a day after the storm.': [
    'indirect: officials | said | The road will reopen on Friday',
  ],
  'The road will reopen on Friday, officials said, even as aides cast doubt on it.': [
    'indirect: officials | said | The road will reopen on Friday',
  ],
  'The road will reopen on Friday, he said, to cheers.': ['indirect: he | said | The road will reopen on Friday'],
  'The road will reopen on Friday, he said, to applause from the crowd.': [
    'indirect: he | said | The road will reopen on Friday',
  ],
  'The road will reopen on Friday, he said, without giving details.': [
    'indirect: he | said | The road will reopen on Friday',
  ],
  'The road will reopen on Friday, he said, but declined to give details.': [
    'indirect: he | said | The road will reopen on Friday',
    'indirect: he | declined | to give details',
  ],
  'The road will reopen on Friday, he said, but gave no details.': [
    'indirect: he | said | The road will reopen on Friday',
  ],
  'The road will reopen on Friday, he said, but only to trucks.': [
    'indirect: he | said | The road will reopen on Friday + but only to trucks',
  ],
  'The road will reopen on Friday, he said, or on Monday at the latest.': [
    'indirect: he | said | The road will reopen on Friday + or on Monday at the latest',
  ],
  'Lee said 40 people had died, a toll that could not be independently verified.': [
    'indirect: Lee | said | 40 people had died',
  ],
  'Lee said 40 people had died, something her colleagues deny.': ['indirect: Lee | said | 40 people had died'],
  'Lee said 40 people had died — a claim her office later retracted.': ['indirect: Lee | said | 40 people had died'],
  'Lee said 40 people had died, prompting cheers.': ['indirect: Lee | said | 40 people had died'],
  'Lee said 40 people had died, even as aides cast doubt on it.': ['indirect: Lee | said | 40 people had died'],
  'Asked about Iran, Trump shook his head. "It is a bad deal. I know that."': [
    'indirect question:  | Asked about | Iran',
    'direct: Trump | shook | "It is a bad deal. I know that."',
  ],
  'Asked if she would stay, Hall smiled. "I love it here. I do."': [
    'indirect question:  | Asked | if she would stay',
    'direct: Hall | smiled | "I love it here. I do."',
  ],
  'Asked whether he was tired, the coach laughed. "Not yet."': [
    'indirect question:  | Asked | whether he was tired',
    'direct: the coach | laughed | "Not yet."',
  ],
  'Asked about Iran, Trump said it was late. "It is a bad deal."': [
    'indirect question:  | Asked about | Iran',
    'indirect: Trump | said | it was late',
    'direct: Trump | said | "It is a bad deal."',
  ],
  'Asked about the price, the road was closed. "No entry."': ['indirect question:  | Asked about | the price'],
  'When asked about Iran, Hall smiled. "I love it here."': [
    'indirect question:  | asked about | Iran',
    'direct: Hall | smiled | "I love it here."',
  ],
})
