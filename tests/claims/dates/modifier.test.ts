import { expect, test } from 'vitest'
import { findDates } from '../../../src/claims/dates/index.js'
import { exampleDocument } from '../../../src/language/document.js'

test.each([
  ['It opened two or three weeks ago.', 'two or three weeks ago', 'about'],
  ['It takes four to six weeks.', 'four to six weeks', 'about'],
  ['It opened about 65 years ago.', 'about 65 years ago', 'about'],
  ['It took more than ten years.', 'more than ten years', 'more-than'],
  ['It took up to ten years.', 'up to ten years', 'less-than'],
  ['It opened in early 2012.', 'early 2012', 'start'],
  ['It opened in the latter part of 2012.', 'the latter part of 2012', 'end'],
  ['He played over the past two years.', 'the past two years', null],
  ['It was tested over two years.', 'two years', null],
  ['Pay will rise 3 per cent a year over three years.', 'three years', null],
  ['He waited for over two years.', 'over two years', 'more-than'],
  ['The firm has over 30 years of experience.', 'over 30 years', 'more-than'],
  ['They arrived over four hours late.', 'over four hours', 'more-than'],
  ['A firm with over 100 years of history closed.', 'over 100 years', 'more-than'],
  ['She has worked there over 30 years.', 'over 30 years', 'more-than'],
  ['There are over 20 years’ worth of files.', 'over 20 years', 'more-than'],
  ['They spoke over three hours.', 'over three hours', 'more-than'],
  ['It will spend $3 billion over two years of work.', 'two years', null],
  ['They met over two days of talks.', 'two days', null],
  ['Three inches of rain fell over six hours.', 'six hours', null],
  ['It is due early next year.', 'early next year', 'start'],
  ['Late last month it closed.', 'Late last month', 'end'],
  ['Over a six-month period it lost money.', 'six-month', null],
])('%s', (text, words, modifier) => {
  const found = findDates(exampleDocument(text, '2024-07-10'))
  expect(found.map((date) => [date.text, date.modifier])).toEqual([[words, modifier]])
})
