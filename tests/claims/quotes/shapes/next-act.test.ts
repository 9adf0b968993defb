import { testShapes } from './shapes.js'

/** What the speaker or the writer does next is no part of what was said; what the one spoken of does is. */
testShapes({
  'The report said the crash was caused by ice and recommended new signs.': [
    'indirect: The report | said | the crash was caused by ice',
    'indirect: The report | recommended | new signs',
  ],
  'Fiona Strachan said she was “deeply sorry” for the distress, but rejected suggestions that the firm had put profits first.':
    [
      'mixed: Fiona Strachan | said | she was “deeply sorry” for the distress',
      'indirect: Fiona Strachan | rejected | suggestions that the firm had put profits first',
    ],
  'He said the bill was “a disaster” but declined to elaborate.': [
    'mixed: He | said | the bill was “a disaster”',
    'indirect: He | declined | to elaborate',
  ],
  'Smith said the plan was “reckless” and accused the government of lying.': [
    'mixed: Smith | said | the plan was “reckless”',
    'indirect: Smith | accused | the government of lying',
  ],
  'He said the plan was "not good enough" but blamed the council.': [
    'mixed: He | said | the plan was "not good enough"',
    'indirect: He | blamed | the council',
  ],
  'The governor conceded that the record was poor but blamed a lack of preparation.': [
    'indirect: The governor | conceded | that the record was poor',
    'indirect: The governor | blamed | a lack of preparation',
  ],
  'He said the bill was dead, and criticized the governor.': [
    'indirect: He | said | the bill was dead',
    'indirect: He | criticized | the governor',
  ],
  'He said the bill was dead, and accused the governor of lying.': [
    'indirect: He | said | the bill was dead',
    'indirect: He | accused | the governor of lying',
  ],
  'The judge said the case was weak and adjourned it until Monday.': ['indirect: The judge | said | the case was weak'],
  'Police said the suspect entered the store and demanded money.': [
    'indirect: Police | said | the suspect entered the store and demanded money',
  ],
  'He said the man grabbed her and threatened to kill her.': [
    'indirect: He | said | the man grabbed her and threatened to kill her',
  ],
  'Ms. Cole said the plan was late and urged the mayor to resign.': [
    'indirect: Ms. Cole | said | the plan was late',
    'indirect: Ms. Cole | urged | to resign | to the mayor',
  ],
  'He said the mayor was asked about it but declined to comment.': [
    'indirect: He | said | the mayor was … declined to comment',
  ],
  'She said the talks were over, accusing Iran of bad faith.': [
    'indirect: She | said | the talks were over',
    'indirect: She | accusing | Iran of bad faith',
  ],
  'Gov. Laura Whitlock told a crowd on Saturday that she would fight to repeal the rule, accusing Washington of treating rural America as “an afterthought” and saying her opponents had never set foot in a grain elevator.':
    [
      'indirect: Gov. Laura Whitlock | told | that she would fight to repeal the rule | to a crowd',
      'mixed: Gov. Laura Whitlock | accusing | Washington of treating rural America as “an afterthought”',
      'indirect: Gov. Laura Whitlock | saying | her opponents had … a grain elevator',
    ],
  'Smith said the vote was close, blaming Labour.': [
    'indirect: Smith | said | the vote was close',
    'indirect: Smith | blaming | Labour',
  ],
  'Witnesses said the man entered the store and told everyone to lie down.': [
    'indirect: Witnesses | said | the man entered the store',
    'indirect: the man | told | to lie down | to everyone',
  ],
  'Amnesty said police had jailed 40 reporters, accusing them of spying.': [
    'indirect: Amnesty | said | police had jailed 40 reporters, accusing them of spying',
  ],
  'Lee said the vote was rushed, accusing the board of secrecy.': [
    'indirect: Lee | said | the vote was rushed',
    'indirect: Lee | accusing | the board of secrecy',
  ],
  'Police said Smith was hurt but declined treatment.': [
    'indirect: Police | said | Smith was hurt but declined treatment',
  ],
  'Officials said Hamas was offered a truce but refused to sign.': [
    'indirect: Officials | said | Hamas was offered a truce but refused to sign',
  ],
  'Rubio said Russia was ready for talks but declined to give details.': [
    'indirect: Rubio | said | Russia was ready for talks',
    'indirect: Rubio | declined | to give details',
  ],
  'Sources said Putin was asked but declined to comment.': [
    'indirect: Sources | said | Putin was asked but declined to comment',
  ],
  'Jones said the board ignored parents and dismissed their concerns.': [
    'indirect: Jones | said | the board ignored parents and dismissed their concerns',
  ],
  'The senator said the bank had cut jobs and declined to pay bonuses.': [
    'indirect: The senator | said | the bank had … to pay bonuses',
  ],
  'The lawsuit said the school ignored the bullying and blamed the girl.': [
    'indirect: The lawsuit | said | the school ignored the bullying and blamed the girl',
  ],
  'The mayor said the bridge was safe but declined to comment further.': [
    'indirect: The mayor | said | the bridge was safe',
    'indirect: The mayor | declined | to comment further',
  ],
  'The navy said the ship was attacked, prompting a rescue.': [
    'indirect: The navy | said | the ship was attacked, prompting a rescue',
  ],
  // who does what behind a comma
  'Officials said gunmen seized the ship, demanding a ransom.': [
    'indirect: Officials | said | gunmen seized the ship, demanding a ransom',
  ],
  'Officials said rebels burned homes, vowing to return.': [
    'indirect: Officials | said | rebels burned homes, vowing to return',
  ],
  'Police said the driver had fled, calling for witnesses to come forward.': [
    'indirect: Police | said | the driver had fled',
    'indirect: Police | calling for | witnesses to come forward',
  ],
  'Officials said a woman died, urging swimmers to be careful.': [
    'indirect: Officials | said | a woman died',
    'indirect: Officials | urging | to be careful | to swimmers',
  ],
  'Police said burglars struck twice, asking anyone with information to call.': [
    'indirect: Police | said | burglars struck twice',
    'indirect question: Police | asking | to call | to anyone',
  ],
  'Parents said the teacher hit a child, demanding an inquiry.': [
    'indirect: Parents | said | the teacher hit a child',
    'indirect: Parents | demanding | an inquiry',
  ],
  'Israel said militants fired rockets, vowing to respond.': [
    'indirect: Israel | said | militants fired rockets',
    'indirect: Israel | vowing | to respond',
  ],
  'Ukraine said Russian troops shelled the town, accusing Moscow of a war crime.': [
    'indirect: Ukraine | said | Russian troops shelled the town',
    'indirect: Ukraine | accusing | Moscow of a war crime',
  ],
  'Lee said the women had been ignored, demanding an apology.': [
    'indirect: Lee | said | the women had been ignored',
    'indirect: Lee | demanding | an apology',
  ],
  'Police said a man rang the school, threatening to blow it up.': [
    'indirect: Police | said | a man rang the school, threatening to blow it up',
  ],
  'Police said protesters blocked the road, demanding the release of Lee.': [
    'indirect: Police | said | protesters blocked the road, demanding the release of Lee',
  ],
  'Parents said trustees ignored them and adjourned the meeting.': [
    'indirect: Parents | said | trustees ignored them and adjourned the meeting',
  ],
  'Amnesty said authorities had beaten him and sentenced him to death.': [
    'indirect: Amnesty | said | authorities had beaten him and sentenced him to death',
  ],
  'The judge said he had shown no remorse and sentenced him.': ['indirect: The judge | said | he had shown no remorse'],
  'Judge Ann Lee said Hall had shown no remorse and sentenced him to jail.': [
    'indirect: Judge Ann Lee | said | Hall had shown no remorse',
  ],
  'Witnesses said the crowd jeered, calling him a liar.': [
    'indirect: Witnesses | said | the crowd jeered, calling him a liar',
  ],
  'Police said gunmen entered the bank and demanded money.': [
    'indirect: Police | said | gunmen entered the bank and demanded money',
  ],
  'Police said the man fled, adding that he was armed.': [
    'indirect: Police | said | the man fled',
    'indirect: Police | adding | that he was armed',
  ],
  'Lee said the vote was rushed, calling it a farce.': [
    'indirect: Lee | said | the vote was rushed',
    'indirect: Lee | calling | it a farce',
  ],
  'Lee said the man was a hero, calling for a statue.': [
    'indirect: Lee | said | the man was a hero',
    'indirect: Lee | calling for | a statue',
  ],
  'The minister said soldiers had burned homes, calling it a crime.': [
    'indirect: The minister | said | soldiers had burned homes',
    'indirect: The minister | calling | it a crime',
  ],
  'Officials said troops were ready and warned of war.': [
    'indirect: Officials | said | troops were ready',
    'indirect: Officials | warned of | war',
  ],
  'Officials said the suspect had fled, accusing police of bias.': [
    'indirect: Officials | said | the suspect had fled, accusing police of bias',
  ],
  'Singer Nell Corrigan cancels European tour citing vocal injury': [
    'indirect: Singer Nell Corrigan | citing | vocal injury',
  ],
  'The board received a complaint citing the handbook.': ['indirect: a complaint | citing | the handbook'],
  'The court delayed the trial citing new evidence.': ['indirect: The court | citing | new evidence'],
  'The paper ran a letter from Lee saying the plan was illegal.': [
    'indirect: a letter from Lee | saying | the plan was illegal',
  ],
  'Lee sent a letter to the board saying it was late.': ['indirect: Lee | saying | it was late'],
  'The mayor quit her post on Monday citing ill health.': ['indirect: The mayor | citing | ill health'],
  'A study citing two officials said it was late.': ['indirect: A study | citing | two officials said it was late'],
})
