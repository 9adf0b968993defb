import { describe, expect, test } from 'vitest'
import { asZoned } from './layout.js'

/** Texts whose lines were broken at a width, and pages of print. */
const LAYOUTS: Readonly<Record<string, string>> = {
  'empty lines between the paragraphs': `
h|Council votes to close the harbour bridge
 |
b|By Ana Ortiz
 |
p|The council voted on Tuesday to close the harbour bridge
 |for a year while its piers are rebuilt. About 20,000
 |people use it each day.
 |
p|Nobody voted against the plan, which will cost the city of
 |Olten $4.2 million.`,
  'no empty line anywhere': `
h|Council votes to close the harbour bridge
b|By Ana Ortiz
p|The council voted on Tuesday to close the harbour bridge for
 |a year while its piers are rebuilt.
p|Nobody voted against the plan, which will cost about $4.2
 |million, and nobody spoke of the ferries that will have to
 |take over from May.
p|The bridge was opened 65 years ago.`,
  'an indent begins a paragraph': `
p|   The council voted on Tuesday to close the harbour bridge
 |for a year while its piers are rebuilt, officials said, and
 |the ferry takes over from May to the end of the next year.
p|   Nobody voted against the plan, which will cost about $4.2
 |million.`,
  'a headline over two lines': `
h|Council votes to close the harbour bridge for a year while
 |its piers are rebuilt
 |
p|The council voted on Tuesday to close the bridge at a cost
 |of $4.2 million.`,
  'words broken at the end of a line': `
h|Bridge to close
 |
p|The council voted on Tuesday to close the harbour bridge af-
 |ter its engineers had told of cracks in three of its
 |piers, and the govern-
 |ment agreed.`,
  'a column of print': `
h|Bridge to close
 |
p|The council voted on Tuesday
 |to close the harbour bridge
 |for a year while its piers
 |are rebuilt. Nobody voted
 |against the plan, and no-
 |body spoke.
p|Work begins in May.`,
  'numbered pages': `
h|Council votes to close the harbour bridge
 |
p|The council voted on Tuesday to close the harbour bridge for a year.
 |
x|Page 1 of 3
 |
p|Nobody voted against the plan.
 |
x|- 2 -
 |
p|Work begins in May.`,
  'numbers that count up': `
h|Council votes to close the harbour bridge
 |
p|The council voted on Tuesday to close the harbour bridge for a year.
 |
x|11
 |
p|Nobody voted against the plan.
 |
x|12
 |
p|Work begins in May.`,
  'a number in large print is no page’s': `
h|The bridge in numbers
 |
p|27
 |
p|People hurt when the old bridge fell in 1931.
 |
p|65
 |
p|Years that the new one has stood.`,
  'a running head': `
h|Council votes to close the harbour bridge
 |
p|The council voted on Tuesday to close the harbour bridge for a year.
 |
x|The Harbour Press
 |
p|Nobody voted against the plan.
 |
x|The Harbour Press
 |
p|Work begins in May.
 |
x|The Harbour Press`,
  'the headline again on each page': `
h|Council votes to close the harbour bridge
 |
p|The council voted on Tuesday to close the harbour bridge for a year.
 |
x|Council votes to close the harbour bridge
 |
p|Nobody voted against the plan.`,
  'a paragraph a line, however long': `
h|Council votes to close the harbour bridge
p|The council voted on Tuesday night to close the harbour bridge for a whole year.
p|Nobody spoke against the plan, which will cost the taxpayers four million dollars.
p|Work begins in May, and ends in June of the year after, the mayor said after it.`,
  'a list': `
h|What the council voted for
p|The council voted on Tuesday for three things:
p|- the harbour bridge closes in May
p|- the ferry runs each 10 minutes
p|- the toll rises to $4
p|Nobody voted against them.`,
}

describe('wrapped to a width', () => {
  test.each(Object.entries(LAYOUTS))('%s', (_, layout) => {
    expect(asZoned(layout.slice(1))).toBe(layout.slice(1))
  })
})
