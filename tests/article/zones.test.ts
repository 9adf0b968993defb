import { describe, expect, test } from 'vitest'
import { zonedParagraphs } from '../../src/article/zones.js'

function zones(text: string, title?: string): [string, string][] {
  return zonedParagraphs(text, title).map(({ zone, start, end }) => [zone, text.slice(start, end)])
}

const STORY = [
  'Council votes to close the harbour bridge',
  'By Ana Ortiz and Paul Hall, Staff Writers',
  'Updated 4:05 p.m. ET, July 10, 2024',
  'The council voted on Tuesday to close the harbour bridge for a year while its piers are rebuilt.',
  'The bridge at dusk\nThis photo taken on July 2 shows the harbour bridge. Sam Reed/AFP via Getty Images',
  'Nobody voted against the plan, which will cost about $4 million.',
  'Sign up for our daily newsletter.',
  'Read more: How the bridge was built',
  'About the writer',
  'Ana Ortiz is a reporter based in Olten.',
]

test('each part of a story in its zone', () => {
  expect(zones(STORY.join('\n\n')).map(([zone]) => zone)).toEqual([
    'headline',
    'byline',
    'byline',
    'body',
    'caption',
    'caption',
    'body',
    'boilerplate',
    'boilerplate',
    'boilerplate',
    'boilerplate',
  ])
})

test('a press release: what announces it is no headline', () => {
  const release = ['FOR IMMEDIATE RELEASE', 'Calder Opens Third Plant', 'The firm opened its third plant on Monday.']
  expect(zones(release.join('\n\n')).map(([zone]) => zone)).toEqual(['boilerplate', 'headline', 'body'])
})

describe('a dateline is apart from the sentence behind it', () => {
  const datelines = [
    'LUCKNOW:',
    'NEW DELHI:',
    'MUMBAI, March 5:',
    'Aug 6, 2025 (Reuters) -',
    'SALEM, Aug. 6, 2025 /PRNewswire/ --',
    'PORT ELGIN, Scotland (Nov. 24, 2026) —',
    'SEOUL, July 10 (Reuters) -',
    'WASHINGTON (AP) —',
    'HEMPSTEAD, N.Y., Sept. 26 (UPI) —',
    'NEW YORK --',
    'Seoul (Reuters) -',
    'PADANG, Indonesia, March 4 —',
  ]
  test.each(datelines)('%s', (dateline) => {
    expect(zones(`${dateline} The vote was close, officials said.`)).toEqual([
      ['dateline', dateline],
      ['body', 'The vote was close, officials said.'],
    ])
  })
  test('also without a space, as a wire of press releases writes it', () => {
    const dateline = 'SALEM, Ore.--(BUSINESS WIRE)--Aug. 6, 2025--'
    expect(zones(`${dateline}The vote was close, officials said.`)).toEqual([
      ['dateline', dateline],
      ['body', 'The vote was close, officials said.'],
    ])
  })
  test('not where a sentence merely begins with capitals', () => {
    expect(zones('NATO - the alliance of 32 - met. It will meet again.').map(([zone]) => zone)).not.toContain(
      'dateline',
    )
  })
})

describe('when in doubt it is body', () => {
  const body = [
    'The minister asked voters to sign up for the scheme before July, and 20,000 did so in a week, she said.',
    'The newspaper said it would subscribe to no agency after the row over the photographs of the bridge.',
    'More than 40 people were hurt when the bridge fell.',
  ]
  test.each(body)('%s', (paragraph) => {
    expect(zones(`A headline about it\n\n${paragraph}\n\nAnother paragraph ends the story.`)[1]).toEqual([
      'body',
      paragraph,
    ])
  })
})

test('lines wrapped to a width are one paragraph; a line each is a paragraph each', () => {
  const wrapped =
    'The council voted on Tuesday to close the harbour bridge for a year\nwhile its piers are rebuilt, officials said in a statement on Tuesday,\nand nobody spoke against it.'
  expect(zones(wrapped)).toHaveLength(1)
  const lines =
    'The council voted to close the bridge on Tuesday night, officials said.\nNobody spoke against the plan, which will cost four million dollars.\nWork begins in May, and ends in June of the year after, it said.'
  expect(zones(lines)).toHaveLength(3)
})

test('a headline is known by its title even with a full stop', () => {
  expect(
    zones('Bridge is closed.\n\nThe council voted to close it on Tuesday night.', 'Bridge is closed')[0]?.[0],
  ).toBe('headline')
})
