import { testShapes } from './shapes.js'

/** Quotations that run over paragraphs, or have their speaker in the sentence before. */
testShapes({
  'Dr Oliver Kennedy said: ‘Coffee is good.\n\n‘But nobody should drink five cups a day.’': [
    'direct: Dr Oliver Kennedy | said | ‘Coffee is good. + ‘But nobody … a day.’',
  ],
  '“I used to lie awake. It was hard.\n\n“Now I sleep,” said Jane Feldman.': [
    'direct: Jane Feldman | said | “I used to lie awake. It was hard. + “Now I sleep,”',
  ],
  '“I used to lie awake. It was hard.\n\nThe road is closed. “Now I sleep,” said Jane Feldman.': [
    'direct: Jane Feldman | said | “Now I sleep,”',
  ],
  'Tom Reed said he was thrilled. "I was lucky to be there. I know that."': [
    'indirect: Tom Reed | said | he was thrilled',
    'direct: Tom Reed | said | "I was lucky … know that."',
  ],
  'Tom Reed wants a new road. "I was lucky to be there. I know that."': [
    'indirect intention: Tom Reed | wants | a new road',
    'direct: Tom Reed |  | "I was lucky … know that."',
  ],
  'Tom Reed said he was thrilled. The road is closed. "I was lucky to be there."': [
    'indirect: Tom Reed | said | he was thrilled',
  ],
  'NEW DELHI: The court on Monday freed the minister.': [],
})
