import { testShapes } from './shapes.js'

/** Quotation marks of every make, over paragraphs, inside each other, and missing. */
testShapes({
  '"The crop is gone," said Ravi Patil. "What do we eat?"': [
    'direct: Ravi Patil | said | "The crop is gone," + "What do we eat?"',
  ],
  "'The crop is gone,' said Ravi Patil. 'What do we eat?'": [
    "direct: Ravi Patil | said | 'The crop is gone,' + 'What do we eat?'",
  ],
  '‘The crop is gone,’ said Ravi Patil. ‘What do we eat?’': [
    'direct: Ravi Patil | said | ‘The crop is gone,’ + ‘What do we eat?’',
  ],
  '«The crop is gone,» said Ravi Patil.': ['direct: Ravi Patil | said | «The crop is gone,»'],
  "``The crop is gone,'' said Ravi Patil.": ["direct: Ravi Patil | said | ``The crop is gone,''"],
  "''The crop is gone,'' said Ravi Patil.": ["direct: Ravi Patil | said | ''The crop is gone,''"],
  '„The crop is gone,“ said Ravi Patil.': ['direct: Ravi Patil | said | „The crop is gone,“'],
  '“He said ‘get out’ and I got out,” Mrs. Lacey told the court.': [
    'direct: Mrs. Lacey | told | “He said ‘get out’ and I got out,” | to the court',
  ],
  '\'He said "get out" and I got out,\' Mrs Lacey told the court.': [
    'direct: Mrs Lacey | told | \'He said "get out" and I got out,\' | to the court',
  ],
  '“She said, ‘Mum, I can’t breathe,’ and then the line went dead,” Mrs. Lacey said.': [
    'direct: Mrs. Lacey | said | “She said, … dead,”',
  ],
  'Mrs. Lacey said: “It was dark.\n\n“Then the lights came on.\n\n“We ran.”\n\nThe inquest goes on.': [
    'direct: Mrs. Lacey | said | “It was dark. + “Then … on. + “We ran.”',
  ],
  '“It was dark,” Mrs. Lacey said. “We could hear the water.\n\n“Then the lights came on.”': [
    'direct: Mrs. Lacey | said | “It was dark,” + “We could hear the water. + “Then … on.”',
  ],
  'Mrs. Lacey said: “It was dark and we could hear the water.\n\nThe inquest goes on.': [
    'direct: Mrs. Lacey | said | “It was dark and we could hear the water.',
  ],
  'It was dark and we could hear the water,” Mrs. Lacey said.': [
    'direct: Mrs. Lacey | said | It was dark and we could hear the water,”',
  ],
  "The firm's chairman said the workers' demands were 'over the top'.": [
    "mixed: The firm's chairman | said | the workers' demands were 'over the top'",
  ],
  '“Is it true?” she asked.': ['direct question: she | asked | “Is it true?”'],
  '“Get down!” a guard shouted.': ['direct: a guard | shouted | “Get down!”'],
  '“We will … rebuild,” the priest said.': ['direct: the priest | said | “We will … rebuild,”'],
  '“He [the minister] lied to us,” said the widow.': ['direct: the widow | said | “He [the minister] lied to us,”'],
  'The captain said the pitch was “awful”, the weather “worse” and the beer “fine”.': [
    'mixed: The captain | said | the pitch was “awful”, the weather “worse” and the beer “fine”',
  ],
  '“The pitch was awful”, said the captain.': ['direct: the captain | said | “The pitch was awful”'],
  '“The pitch was awful”, the captain said. “The weather was worse.” He then left.': [
    'direct: the captain | said | “The pitch was awful” + “The weather was worse.”',
  ],
  'The captain, 31, added: "It\'s not an excuse - we batted badly - but the pitch was awful."': [
    'direct: The captain, 31 | added | "It\'s not … awful."',
  ],
  '“This,” said Prof. Ahn, “changes everything.” Others were less sure. “It is one study,” said Dr. Muir.': [
    'direct: Prof. Ahn | said | “This,” + “changes everything.”',
    'direct: Dr. Muir | said | “It is one study,”',
  ],
})
