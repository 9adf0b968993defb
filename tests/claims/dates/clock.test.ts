import { expect, test } from 'vitest'
import { read } from './read.js'

test.each([
  ['4:05 p.m.', 'T16:05'],
  ['4 p.m. EST', 'T16:00'],
  ['16:05 GMT', 'T16:05'],
  ['0830 GMT', 'T08:30'],
  ['1900 hours', 'T19:00'],
  ['6:00am', 'T06:00'],
  ['12:30 a.m.', 'T00:30'],
  ['12 noon', 'T12:00'],
  ['midnight', 'T24:00'],
  ['half past nine', 'T09:30'],
  ['a quarter past two', 'T02:15'],
  ['quarter to five', 'T04:45'],
  ['4 o’clock', 'T04:00'],
  ['five in the afternoon', 'T17:00'],
])('at %s', (words, time) => {
  expect(read(`It began at ${words}, he said.`)).toEqual([`${words} = 2024-07-10${time}`])
})
