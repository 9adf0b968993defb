import { testShapes } from './shapes.js'

/** What stands between a cue and its content, or behind the cue at the end: when and where it was said. */
testShapes({
  'The mayor said after meeting with engineers that the bridge was safe.': [
    'indirect: The mayor | said | that the bridge was safe',
  ],
  'The mayor said on Monday after the market closed that the bridge was safe.': [
    'indirect: The mayor | said | that the bridge was safe',
  ],
  'The mayor said while visiting the site that the bridge was safe.': [
    'indirect: The mayor | said | that the bridge was safe',
  ],
  'The mayor said before leaving Washington that the bridge was safe.': [
    'indirect: The mayor | said | that the bridge was safe',
  ],
  'The mayor said as he left the site that the bridge was safe.': [
    'indirect: The mayor | said | that the bridge was safe',
  ],
  'The mayor said as recently as Monday that the bridge was safe.': [
    'indirect: The mayor | said | that the bridge was safe',
  ],
  'The mayor said more than once that the bridge was safe.': ['indirect: The mayor | said | that the bridge was safe'],
  'The mayor said in a letter to staff that the bridge was safe.': [
    'indirect: The mayor | said in a letter | that the bridge was safe',
  ],
  'She wrote in an email to staff that it was late.': ['indirect: She | wrote in an email | that it was late'],
  'The company said in a filing dated May 5 that it would close two plants.': [
    'indirect: The company | said in a filing | that it would close two plants',
  ],
  'Police said in a statement released Friday that two men were arrested.': [
    'indirect: Police | said in a statement | that two men were arrested',
  ],
  'Goldman said in a report published Monday that it expects a surplus.': [
    'indirect: Goldman | said in a report | that it expects a surplus',
  ],
  'The road will reopen on Friday, Lee said as he toured the site.': [
    'indirect: Lee | said | The road will reopen on Friday',
  ],
  'The road will reopen on Friday, Lee told reporters as he toured the site.': [
    'indirect: Lee | told | The road will reopen on Friday | to reporters',
  ],
  'The road will reopen on Friday, Lee said before the meeting began.': [
    'indirect: Lee | said | The road will reopen on Friday',
  ],
  'She promised that, once elected, she would cut taxes.': [
    'indirect: She | promised | that, once elected, she would cut taxes',
  ],
  'She said that, compared with last year, prices had fallen.': [
    'indirect: She | said | that, compared with last year, prices had fallen',
  ],
  'He said that, left unchecked, the fire would spread.': [
    'indirect: He | said | that, left unchecked, the fire would spread',
  ],
  'The company issued a statement saying it was sorry.': ['indirect: The company | saying | it was sorry'],
  'Lee acknowledged making mistakes.': ['indirect: Lee | acknowledged | making mistakes'],
  'Lee has not decided whether to run.': ['indirect intention: Lee | has not decided | whether to run'],
  'Officials were optimistic a deal could be reached by Friday.': [
    'indirect belief: Officials | were optimistic | a deal could be reached by Friday',
  ],
  'The minister said, without offering evidence, that the deal was close.': [
    'indirect: The minister | said | that the deal was close',
  ],
  'Lee neither confirmed nor denied that the bridge was closed.': [
    'indirect: Lee | denied | that the bridge was closed',
  ],
  'There are fears that the river will flood.': ['indirect belief:  | fears | that the river will flood'],
  'The talks were “useful,” he said, but would not end the war.': [
    'mixed: he | said | The talks were “useful,” + but would not end the war',
  ],
  'The bill was “a disaster,” he said, and would bankrupt the state.': [
    'mixed: he | said | The bill was “a disaster,” + and would bankrupt the state',
  ],
  'Smith said the plan would cost $3 million and that it was late.': [
    'indirect: Smith | said | the plan would … it was late',
  ],
  'Hall told investors on a conference call that the result was late.': [
    'indirect: Hall | told | that the result was late | to investors',
  ],
})
