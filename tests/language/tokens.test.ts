import { describe, expect, test } from 'vitest'
import { exampleDocument } from '../../src/language/document.js'

function tokens(text: string) {
  return exampleDocument(text, '2024-07-10').sentences.flatMap((sentence) => [...sentence.tokens])
}

test('words, numbers and marks, with clitics and titles apart as readers see them', () => {
  expect(
    tokens("Mr. O'Neill didn't pay $1,200.50, the ministry's 10-mile rail link cost €3.5bn.").map((t) => t.text),
  ).toEqual([
    'Mr.',
    "O'Neill",
    'did',
    "n't",
    'pay',
    '$',
    '1,200.50',
    ',',
    'the',
    'ministry',
    "'s",
    '10-mile',
    'rail',
    'link',
    'cost',
    '€',
    '3.5bn',
    '.',
  ])
})

test('the name of a site is one token, a stop that no space follows parts sentences', () => {
  expect(tokens('Amazon.com Inc. bought news.Grist.org. He left.Company officials did.').map((t) => t.text)).toEqual([
    'Amazon.com',
    'Inc.',
    'bought',
    'news.Grist.org',
    '.',
    'He',
    'left',
    '.',
    'Company',
    'officials',
    'did',
    '.',
  ])
})

test('brands and degrees with marks inside are one token, a call is not', () => {
  expect(tokens('E*Trade and Yahoo! said a Ph.D. student left. “Stop!” he said.').map((t) => t.text)).toEqual([
    'E*Trade',
    'and',
    'Yahoo!',
    'said',
    'a',
    'Ph.D.',
    'student',
    'left',
    '.',
    '“',
    'Stop',
    '!',
    '”',
    'he',
    'said',
    '.',
  ])
})

test('every token is the text it says', () => {
  const text = 'The “Friendship Bridge” — 65 years old — isn’t 10 km long… 𝒳 marks it.'
  for (const token of tokens(text)) expect(text.slice(token.start, token.end)).toBe(token.text)
})

describe('tags that rules depend on', () => {
  const cases: [string, string, string][] = [
    ['The campaign planned to send buses.', 'campaign', 'Noun'],
    ['Prices rose again in May.', 'Prices', 'Plural'],
    ['Prices rose again in May.', 'rose', 'PastTense'],
    ['The bank said exports rose.', 'exports', 'Plural'],
    ['He may leave.', 'may', 'Modal'],
    ['They would stage a protest.', 'stage', 'Infinitive'],
    ['The committee has not said whether it will vote.', 'will', 'Modal'],
    ["China's ships were seen near the islands.", "'s", 'Possessive'],
  ]
  test.each(cases)('in “%s” %s is a %s', (text, word, tag) => {
    const token = tokens(text).find((one) => one.text === word)
    expect([...(token?.tags ?? [])]).toContain(tag)
  })
})
