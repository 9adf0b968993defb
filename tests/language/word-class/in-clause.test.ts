import { describe, expect, test } from 'vitest'
import { exampleDocument } from '../../../src/language/document.js'
import { wordClasses } from '../../../src/language/word-class/index.js'

/** The class of the word between bars in a sentence. */
function classOf(marked: string): string | undefined {
  const [before = '', word = '', after = ''] = marked.split('|')
  const tokens = exampleDocument(before + word + after, '2024-07-10').sentences.flatMap((sentence) => sentence.tokens)
  return wordClasses(tokens)[tokens.findIndex((token) => token.start === before.length)]
}

describe('a clause has one verb', () => {
  test.each([
    ['In May, |prices| fell 1%.', 'N'],
    ['They met fans |watching| Leeds.', 'G'],
    ['Last year, |gambling| revenues were down.', 'A'],
    ['They are firms |publishing| reports.', 'G'],
    ['It posted $5 million |bail| on Monday.', 'N'],
    ['It has seen $5 million |flow| out since May.', 'V'],
    ['It was a committee |meeting| Hall had called.', 'N'],
    ['House prices rose while |rents| increased 5%.', 'N'],
    ['The firm, based in Leeds, |sells| refurbished phones.', 'V'],
    ['The bank may cut interest |rates| when it meets.', 'N'],
    ['Markets expect two quarter-point |cuts| this year.', 'N'],
    ['The dollar fell and |gold| rose.', 'N'],
    ['The rescue team resumed |work| in the mine.', 'N'],
    ['The union was expelled from wage |talks| on Monday.', 'N'],
    ['It has gained an estimated 2% |share| so far.', 'N'],
    ['She set aside holiday |plans|, and left.', 'N'],
    ['The firm reported a 77% |drop| in income.', 'N'],
    ['It will redeem nine million |preferred| shares.', 'A'],
    ['They searched a heavily |wooded| area.', 'A'],
    ['The mill |charged| about $46 million against earnings.', 'V'],
    ['He is a suspect in shootings that |injured| doctors in Ohio.', 'V'],
    ['The effect |hit| home particularly hard.', 'V'],
    ['Last year a court |redrew| the districts.', 'V'],
    ['The firm, which |lost| $2 million in 2023, closed.', 'V'],
    ['The firm, which lost $2 million, |plans| to close.', 'V'],
    ['The merger led to job |cuts| in May.', 'N'],
    ['He sent emails and made phone |calls| over a weekend.', 'N'],
    ['It blamed a rise in fuel |costs| since May.', 'N'],
    ['The fuel |costs| $3.', 'V'],
    ['They struck a |joint| fundraising deal.', 'A'],
    ['He told of his short-lived |campaign| in Ohio.', 'N'],
    ['The plan is absolutely |wrong| about it.', 'A'],
    ['It is to better |serve| the town.', 'V'],
    ['The auguries |foretell| a triumph.', 'V'],
    ['It grew 60 |percent| a year.', 'N'],
    ['The Vatican |spokesman| the Rev. Lee spoke.', 'N'],
    ['It is a steel |magnate| that fled.', 'N'],
    ['The senator has |set| his sights on it.', 'V'],
    ['The plan is |set| to start.', 'V'],
    ['Its very |name| recalls the war.', 'N'],
    ['It was the only |show| that closed.', 'N'],
    ['This only |explains| why they left.', 'V'],
    ['It is a move that the bank |hopes| will help.', 'V'],
    ['It is a step Democrats |hope| will help.', 'V'],
    ['Its |hopes| will fade.', 'N'],
    ['He was praised for |offering| a plan.', 'G'],
    ['He who has both |endorsed| Mr. Hall and left is back.', 'V'],
    ["She discussed the mayor's |proposed| wall.", 'A'],
    ['After trading |insults| with him, he left.', 'N'],
    ['The ship sank, |records| show.', 'N'],
  ])('%s', (marked, expected) => {
    expect(classOf(marked)).toBe(expected)
  })
})

describe('but a second clause has its own', () => {
  test.each([
    ['U.S. planes Tuesday |launched| missiles.', 'V'],
    ['The jet helped |end| the war.', 'V'],
    ['A tax that economists say would |slow| growth.', 'V'],
  ])('%s', (marked, expected) => {
    expect(classOf(marked)).toBe(expected)
  })
})

describe('what a dictionary takes for something else', () => {
  test.each([
    ['The bank plans to |redeem| its bonds.', 'V'],
    ['The army is poised to |intervene|.', 'V'],
    ['The deal led to |arbitration|.', 'N'],
    ['They fled to Rome, |ending| the dispute.', 'G'],
    ['It is to add |cheese-making| capacity.', 'A'],
    ['They won the Republican |primary| last month.', 'N'],
    ['They won a Republican |primary| debate.', 'A'],
    ['They have made |clear| that it failed.', 'A'],
    ['Some have to |succeed|.', 'V'],
    ['He said |let| ’s go.', 'V'],
    ['It |drew| the ire of some.', 'V'],
    ['The stock closed |unchanged| at $29.', 'A'],
    ['They were kept out |pending| talks.', 'P'],
    ['The 1985 pact |_| when it was signed _ failed.', '-'],
    ['They met |at| last year’s summit.', 'P'],
    ['It made a |show| that aired on Friday.', 'N'],
    ['Some other research and polls |show| that it works.', 'V'],
    ['Ticket |prices| start at $25.', 'N'],
    ['Ticket prices |start| at $25.', 'V'],
    ['The fuel |costs| $3.', 'V'],
    ['The site |hosts| about 40 firms.', 'V'],
    ['They visited the plant |hosts| 40 times.', 'N'],
    ['Prices rose 2% |year| on year.', 'B'],
    ['Prices rose 2% year |on| year.', 'B'],
    ['Prices rose 2% year on |year|.', 'B'],
    ['It had a strong |year| on record.', 'N'],
  ])('%s', (marked, expected) => {
    expect(classOf(marked)).toBe(expected)
  })
})
