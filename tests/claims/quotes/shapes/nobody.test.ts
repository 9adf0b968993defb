import { testShapes } from './shapes.js'

/** What is thought or feared, by nobody who is named, and who is concerned. */
testShapes({
  'It is thought 40 people have died.': ['indirect belief:  | is thought | 40 people have died'],
  'It is believed the fire started in the kitchen.': [
    'indirect belief:  | is believed | the fire started in the kitchen',
  ],
  'It is understood the man was known to police.': ['indirect belief:  | is understood | the man was known to police'],
  'It is estimated 3,000 homes were hit.': ['indirect belief:  | is estimated | 3,000 homes were hit'],
  'It was claimed by the union.': ['indirect: the union | was claimed | It'],
  'It is believed to have started in the kitchen.': [
    'indirect belief:  | is believed | It + to have started in the kitchen',
  ],
  'The man is believed to be local.': ['indirect belief:  | is believed | The man + to be local'],
  'She was feared lost.': [],
  'There are concerns that the plant might leak.': ['indirect belief:  | concerns | that the plant might leak'],
  'Residents raised concerns that the plant might leak.': [
    'indirect belief: Residents | raised concerns | that the plant might leak',
  ],
  'The board is considering whether to close the school.': [
    'indirect belief: The board | is considering | whether to close the school',
  ],
  'It was thought the best plan of the year.': [],
  'It was reported stolen.': [],
  'The tax was cut because of fears that firms would leave.': ['indirect belief:  | fears | that firms would leave'],
  'He resigned over claims that votes were lost.': ['indirect:  | claims | that votes were lost'],
  'He voted in the hope that it would pass.': ['indirect belief: He | in the hope | that it would pass'],
  "Let's hope it stays that way.": [],
})
