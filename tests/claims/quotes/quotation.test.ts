import { describe, expect, test } from 'vitest'
import { quotationsIn } from '../../../src/claims/quotes/quotation.js'
import { exampleDocument } from '../../../src/language/document.js'

/** The words of the quotations of a paragraph; one that nothing closes ends in "…>". */
function read(text: string): string[] {
  const paragraph = exampleDocument(text, '2024-07-10').paragraphs[0]
  if (!paragraph) return []
  return quotationsIn(text, paragraph).map(({ inner, open }) => text.slice(inner.start, inner.end) + (open ? '…>' : ''))
}

const shapes: Record<string, string[]> = {
  '“We sail at dawn,” she said.': ['We sail at dawn,'],
  '"We sail at dawn," she said.': ['We sail at dawn,'],
  "''We sail at dawn,'' she said.": ['We sail at dawn,'],
  "``We sail at dawn,'' she said.": ['We sail at dawn,'],
  "'We sail at dawn,' she said.": ['We sail at dawn,'],
  '‘We sail at dawn,’ she said.': ['We sail at dawn,'],
  '«We sail at dawn», she said.': ['We sail at dawn'],
  '»We sail at dawn«, she said.': ['We sail at dawn'],
  '„We sail at dawn“, she said.': ['We sail at dawn'],
  '„We sail at dawn”, she said.': ['We sail at dawn'],
  '”We sail at dawn,” she said.': ['We sail at dawn,'],
  '"We sail at dawn,” she said.': ['We sail at dawn,'],
  '“We sail at dawn," she said.': ['We sail at dawn,'],
  '“We sail at dawn,“ she said. “The tide is right.“': ['We sail at dawn,', 'The tide is right.'],
  "“We sail at dawn,'' she said.": ['We sail at dawn,'],
}

const inside: Record<string, string[]> = {
  '“He told me, ‘Go home,’ and I went,” she said.': ['He told me, ‘Go home,’ and I went,'],
  '"He told me, \'Go home,\' and I went," she said.': ["He told me, 'Go home,' and I went,"],
  '"He said "no way" to me," she said.': ['He said "no way" to me,'],
  '‘He said “no” twice,’ she recalled.': ['He said “no” twice,'],
  "'We can't stay and we won't,' she said.": ["We can't stay and we won't,"],
  '“The farmers’ market won’t open,” she said.': ['The farmers’ market won’t open,'],
}

const glued: Record<string, string[]> = {
  'The mayor said,"We will rebuild."': ['We will rebuild.'],
  'The mayor said"We will rebuild."': ['We will rebuild.'],
  '"We will rebuild,"she said.': ['We will rebuild,'],
  '“We will rebuild,”she said. “It takes time.”The crowd cheered.': ['We will rebuild,', 'It takes time.'],
  '" We will rebuild, " she said.': [' We will rebuild, '],
  'He says,” there are people who never get heard.”': [' there are people who never get heard.'],
  'Mayor Ann Cole:"We will rebuild."': ['We will rebuild.'],
  '“The only way is —” he began.': ['The only way is —'],
  'It was—“how to put it”—a mess.': ['how to put it'],
  'The harbour (“a disgrace,” she said) will close.': ['a disgrace,'],
  'Was it “really so bad”?': ['really so bad'],
}

const missing: Record<string, string[]> = {
  '“We will rebuild, the mayor said. It takes time.': ['We will rebuild,'],
  '“We will rebuild, she said.': ['We will rebuild,'],
  '"We will rebuild, Mr. Hall said. "It takes time," he added.': ['We will rebuild,', 'It takes time,'],
  'We will rebuild,” she said. “It takes time.”': ['We will rebuild,', 'It takes time.'],
  'The mayor added, The bridge is safe again.”': ['The bridge is safe again.'],
  '“We will rebuild. It takes time.': ['We will rebuild. It takes time.…>'],
  '“Let us begin. We can do it.’ The senator left.': ['Let us begin. We can do it.'],
}

const none = [
  "The '90s were good years for the farmers' market and for rock 'n' roll.",
  'Give ’em a chance, said the coach of the class of ’08.',
  `At 6'2" he is the tallest of the crew.`,
  'A 10" pipe burst on Monday, flooding a 55" screen.',
  "It is the farmers' and the miners' day.",
  'No marks here at all.',
  '“” is nothing.',
]

describe('quotations of a paragraph', () => {
  for (const [group, cases] of Object.entries({ shapes, inside, glued, missing })) {
    for (const [text, expected] of Object.entries(cases)) {
      test(`${group}: ${text}`, () => expect(read(text)).toEqual(expected))
    }
  }
  for (const text of none) test(`none: ${text}`, () => expect(read(text)).toEqual([]))

  test('a quotation that the next paragraph takes up stays open', () => {
    const text = '“We will rebuild, he said to himself.\n\n“It takes time.”'
    expect(quotationsIn(text, { start: 0, end: 37, zone: 'body', sentences: [] })).toMatchObject([
      { open: true, end: 37 },
    ])
  })

  test('a thousand marks that nothing closes cost no more than a thousand marks', () => {
    const text = `${"'so ".repeat(50_000)}${'“so '.repeat(50_000)}${'said.” '.repeat(50_000)}`
    const started = performance.now()
    quotationsIn(text, { start: 0, end: text.length, zone: 'body', sentences: [] })
    expect(performance.now() - started).toBeLessThan(2000)
  })
})
