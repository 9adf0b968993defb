import { describe, expect, test } from 'vitest'
import { read } from './read.js'

/** Told on a Wednesday, 10 July 2024: the Friday behind is the 5th, the one ahead the 12th. */
const SUBJECTS = [
  'the mayor',
  'Mr. Bell',
  'Sen. Ann T. Bell (R-Ohio)',
  'the company, based in Salem,',
  'Ann Bell, 34,',
  'the mayor, Ann T. Bell,',
  'U.S. officials',
  'officials in St. Louis',
  'Prime Minister Ann Bell',
]

const AHEAD = [
  'On Friday, … will open the bridge.',
  '… will open the bridge on Friday.',
  '… will, on Friday, open the bridge.',
  '… is to open the bridge on Friday.',
  '… plans to open the bridge on Friday.',
  '… intends to resign on Friday.',
  '… is expected to open the bridge on Friday.',
  '… is due to speak on Friday.',
  '… said the bridge would open on Friday.',
  '… could vote on Friday.',
  '… hopes to leave by Friday.',
  '… has to decide before Friday.',
  '… is scheduled to meet him on Friday.',
  '… will meet him in Rome on Friday and return later.',
  '… said that on Friday the bridge would open.',
  '… is set to appear in court on Friday.',
  '… was expected to leave on Friday.',
  '… announced that the bridge will open on Friday.',
  'On Friday … will face the board.',
  '… faces a vote on Friday.',
  '… has called a meeting for Friday.',
  '… must reply by Friday.',
  '… agreed to meet him on Friday.',
]

const BEHIND = [
  'On Friday, … opened the bridge.',
  '… opened the bridge on Friday.',
  '… said on Friday that it will open.',
  '… announced on Friday a plan to close the bridge.',
  '… had left on Friday.',
  '… was seen on Friday in Rome.',
  '… told reporters on Friday that the bridge would open.',
  '… agreed on Friday to open the bridge.',
  '… agreed to a truce on Friday.',
  '… voted on Friday to strike.',
  '… met him in Rome on Friday and will return.',
  '… refused on Friday to leave.',
  'Since Friday, … has been silent.',
  '… has not spoken since Friday.',
  '… was due to appear on Friday but fell ill.',
  '… signed the deal on Friday, and the bridge will open.',
  '… made a profit of £11.3m on Friday, down from £14.8m.',
  '… was shot on Friday as he tried to flee.',
  '… will be charged over the attack on Friday.',
]

/** The subjects with which a sentence gives another day. */
function missed(sentence: string, day: string): string[] {
  return SUBJECTS.filter((subject) => {
    const text = sentence.replace('…', subject)
    return !read(text.charAt(0).toUpperCase() + text.slice(1))[0]?.includes(`Friday = ${day}`)
  })
}

describe('which way a weekday points', () => {
  test.each(AHEAD)('ahead: %s', (sentence) => {
    expect(missed(sentence, '2024-07-12')).toEqual([])
  })
  test.each(BEHIND)('behind: %s', (sentence) => {
    expect(missed(sentence, '2024-07-05')).toEqual([])
  })
})
