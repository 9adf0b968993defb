import { describe, expect, test } from 'vitest'
import { read } from './read.js'

describe('both ends of a stretch have the stretch as their value', () => {
  test.each([
    ['They met from June 3 to 5.', ['June 3 = 2024-06-03/2024-06-05', '5 = 2024-06-03/2024-06-05']],
    ['It grew between 2010 and 2015.', ['2010 = 2010/2015', '2015 = 2010/2015']],
    ['The talks ran from May to July 2019.', ['May = 2019-05/2019-07', 'July 2019 = 2019-05/2019-07']],
    ['It was built from November to March 2019.', ['November = 2018-11/2019-03', 'March 2019 = 2018-11/2019-03']],
    ['The war (1914-1918) ended.', ['1914 = 1914/1918', '1918 = 1914/1918']],
    ['Closed 3-5 June.', ['3 = 2024-06-03/2024-06-05', '5 June = 2024-06-03/2024-06-05']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  test.each([
    ['It met on June 5, 7 and 9.', ['June 5 = 2024-06-05', '7 = 2024-06-07', '9 = 2024-06-09']],
    [
      'It met on the 5th, 7th and 9th of June 2019.',
      ['the 5th = 2019-06-05', '7th = 2019-06-07', '9th of June 2019 = 2019-06-09'],
    ],
    ['It met in May, July and August 2019.', ['May = 2019-05', 'July = 2019-07', 'August 2019 = 2019-08']],
    ['In May/June 2019 it rained.', ['May = 2019-05/2019-06', 'June 2019 = 2019-05/2019-06']],
  ])('a list: %s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  test.each([
    ['Sales rose from 2019 and in 2020.', ['2019 = 2019', '2020 = 2020']],
    ['In May and July 2019 it rained.', ['May = 2019-05', 'July 2019 = 2019-07']],
  ])('no stretch: %s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})
