import { testShapes } from './shapes.js'

/** A phrase that leads the sentence with no comma behind it, and who speaks. */
testShapes({
  'After the game Jane Hill said it was over.': ['indirect: Jane Hill | said | it was over'],
  'After the game coach Jane Hill said it was over.': ['indirect: coach Jane Hill | said | it was over'],
  'During the break Jane Hill said it was over.': ['indirect: Jane Hill | said | it was over'],
  'In his report Tom Hill said it was over.': ['indirect: Tom Hill | said | it was over'],
  'In court Judge Ann Lee said it was over.': ['indirect: Judge Ann Lee | said | it was over'],
  'In a statement Mr. Lee said it was over.': ['indirect: Mr. Lee | said | it was over'],
  'In a letter to the council Ann Lee said it was over.': ['indirect: Ann Lee | said | it was over'],
  'In a statement spokesman Tom Lee said it was over.': ['indirect: spokesman Tom Lee | said | it was over'],
  'At the time President Bush said it was over.': ['indirect: President Bush | said | it was over'],
  'During the 2016 campaign Trump said he would win.': ['indirect: Trump | said | he would win'],
  'For years Lee said it was over.': ['indirect: Lee | said | it was over'],
  'In a 2016 Fox News interview Trump said he would win.': ['indirect: Trump | said | he would win'],
  'At least 40 Democrats said it was over.': ['indirect: At least 40 Democrats | said | it was over'],
  'In a statement the company said it was over.': ['indirect: the company | said | it was over'],
  'The voters in the state Trump won said it was over.': [
    'indirect: The voters in the state Trump won | said | it was over',
  ],
  'About 40 Labour MPs said it was over.': ['indirect: About 40 Labour MPs | said | it was over'],
  'In a speech on Monday Mr. Lee said it was over.': ['indirect: Mr. Lee | said | it was over'],
  'Before the vote Republican leaders said it was over.': ['indirect: Republican leaders | said | it was over'],
})
