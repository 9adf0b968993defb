import { testShapes } from './shapes.js'

/** What only looks like a quote. */
const silent = [
  'The so-called “mansion tax” comes into force in April.',
  'Her first novel, “The Salt Road,” was published in 1987.',
  'The band closed with “Midnight in Mullingar” and two encores.',
  '“The Salt Road” opens in cinemas on Friday.',
  'Joseph “Big Joe” Murtagh ran the docks for 30 years.',
  'The condition, known as “brain fog”, can last for months.',
  'The word “sorry” does not appear once.',
  'The said bridge was demolished in 2003.',
  'Thanks to a late goal, the visitors went home happy.',
  'For Armenians it was the promised land.',
  'The claims department is on the third floor.',
  'The team won the state championship for the third time.',
  'Everything went according to plan.',
  'Workers are paid according to age and experience.',
  'Preheat the oven to 180C and call everyone to the table.',
  'Photo: Anita Desai/Reuters',
  'The crowd sang “You’ll Never Walk Alone” before kick-off.',
  'The report runs to 400 pages.',
  'The bank’s stated aim is growth.',
  'The noted historian lives in Perth.',
  'That said, the economy is still growing.',
  'Needless to say, the cake was a success.',
  'The charge of the battery lasts nine hours.',
  'The order was delivered on Tuesday.',
  'The state of the roads is poor.',
  'The call lasted two minutes.',
  'The train to Leeds stops at Wakefield.',
  'He adds sugar to the tea.',
  'She reads two papers a day.',
  'The “Stop” button was broken.',
  'They met at the Dog and Duck, a “gastropub” in Soho.',
  'A sequel, “Salt Road II”, will follow next year.',
]

testShapes(Object.fromEntries(silent.map((text) => [text, []])))
