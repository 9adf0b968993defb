import { testShapes } from './shapes.js'

/** "made it clear": what somebody makes clear; and whose the act is that "and" or "but" joins to a report. */
testShapes({
  'The mayor made it clear that she would run.': ['indirect: The mayor | made it clear | that she would run'],
  'She made it clear on Monday that she would run.': ['indirect: She | made it clear | that she would run'],
  'The mayor made clear on Monday that she would run.': ['indirect: The mayor | made clear | that she would run'],
  'The court made clear its ruling was narrow.': ['indirect: The court | made clear | its ruling was narrow'],
  'He made it known that he would sue.': ['indirect: He | made it known | that he would sue'],
  'Her speech made it clear that it was late.': ['indirect: Her speech | made it clear | that it was late'],
  'The ruling made it clear that it was late.': ['indirect: The ruling | made it clear | that it was late'],
  "Saturday's defeat made it clear that Leeds need a striker.": [],
  'The fire made it clear that the school was unsafe.': [],
  'His goal made it clear he was fit.': [],
  'Body language made it clear that he was angry.': [],
  'This makes it clear to me that we can win.': [],
  'The rain made it clear why the bridge fell.': [],
  'The rules made it hard that winter.': [],
  'The company said growth had slowed.': ['indirect: The company | said | growth had slowed'],
  'Officials said fuel ran out.': ['indirect: Officials | said | fuel ran out'],
  'Officials said help is on the way.': ['indirect: Officials | said | help is on the way'],
  'The agency said the deal covers trade, travel and defense.': [
    'indirect: The agency | said | the deal covers trade, travel and defense',
  ],
  'Countries had until May to submit new climate plans to the UN.': [],
  'The lawsuit said Boeing knew of the flaw and did not disclose it to pilots.': [
    'indirect: The lawsuit | said | Boeing knew of the flaw and did not disclose it to pilots',
  ],
  'Police said the man died and did not release his name.': [
    'indirect: Police | said | the man died',
    'indirect: Police | did not release | his name',
  ],
  'Police said two men were arrested but did not release their names.': [
    'indirect: Police | said | two men were arrested',
    'indirect: Police | did not release | their names',
  ],
  'Police said the captain had ignored a warning and told the crew to wait.': [
    'indirect: Police | said | the captain had ignored a warning',
    'indirect: the captain | told | to wait | to the crew',
  ],
  'She denied that new terms had been set and said Iran had left.': [
    'indirect: She | denied | that new terms had been set',
    'indirect: She | said | Iran had left',
  ],
  'He admitted that the firm had failed but denied any wrongdoing.': [
    'indirect: He | admitted | that the firm had failed',
    'indirect: He | denied | any wrongdoing',
  ],
  'The company said it takes safety seriously but declined to comment, citing the case.': [
    'indirect: The company | said | it takes safety seriously',
    'indirect: The company | declined | to comment',
    'indirect: The company | citing | the case',
  ],
})
