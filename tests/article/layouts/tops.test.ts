import { describe, expect, test } from 'vitest'
import { asZoned } from './layout.js'

/** What stands above a story. */
const LAYOUTS: Readonly<Record<string, string>> = {
  'an empty line between all parts': `
h|Council votes to close the harbour bridge
 |
b|By Ana Ortiz and Paul Hall, Reuters
 |
b|Updated 4:05 pm ET, July 10, 2024
 |
p|The council voted on Tuesday to close the harbour bridge for a year.
 |
p|Nobody voted against the plan.`,
  'no empty lines at all': `
h|Council votes to close the harbour bridge
b|By Ana Ortiz
b|July 10, 2024
p|The council voted on Tuesday to close the harbour bridge for a year.
p|Nobody voted against the plan.`,
  'a standfirst that is a sentence': `
h|Council votes to close the harbour bridge
 |
p|Ferries will take over for a year, and 20,000 people will need them.
 |
b|Jane Doe in Nairobi
b|Wed 10 Jul 2024 09.30 BST
 |
p|The council voted on Tuesday to close the harbour bridge for a year.`,
  'a second headline': `
h|Council votes to close the harbour bridge
h|Ferries to take over for a year
 |
b|By Ana Ortiz
 |
p|The council voted on Tuesday to close the harbour bridge for a year.`,
  'a section and a time to read': `
x|WORLD
h|Council votes to close the harbour bridge
b|Ana Ortiz
b|10 July 2024
x|4 min read
 |
p|The council voted on Tuesday to close the harbour bridge for a year.`,
  'a way through the sections': `
x|Home > News > Europe
 |
h|Council votes to close the harbour bridge
 |
b|Published: 10 July 2024
 |
p|The council voted on Tuesday to close the harbour bridge for a year.`,
  'the date above the headline': `
b|Wednesday, July 10, 2024
 |
h|Council votes to close the harbour bridge
 |
p|The council voted on Tuesday to close the harbour bridge for a year.`,
  'buttons between headline and story': `
x|Skip to content
h|Council votes to close the harbour bridge
b|By Ana Ortiz
x|Share
x|Facebook
x|Twitter
x|WhatsApp
x|Copy link
x|Share on Facebook
x|12 comments
x|Print
b|Published July 10, 2024
b|Updated July 11, 2024
 |
p|The council voted on Tuesday to close the harbour bridge for a year.`,
  'an agency’s byline and a dateline': `
h|Council votes to close the harbour bridge
b|By ANA ORTIZ
b|Associated Press
d|OLTEN, Switzerland (AP) — The council voted on Tuesday to close the harbour bridge for a year.`,
  'nobody’s name': `
h|Council votes to close the harbour bridge
b|By The Associated Press
d|OLTEN (AP) — The council voted on Tuesday to close the harbour bridge for a year.`,
  'a writer, a job and an address': `
h|Council votes to close the harbour bridge
b|Ana Ortiz, Staff Writer
b|ana.ortiz@press.example
b|@anaortiz
 |
p|The council voted on Tuesday to close the harbour bridge for a year.`,
  'a name and a job, a line each': `
h|Council votes to close the harbour bridge
 |
b|Ana Ortiz
b|Political editor
 |
p|The council voted on Tuesday to close the harbour bridge for a year.`,
  'words by and photographs by': `
h|A year without the bridge
b|Words by Ana Ortiz
c|Photographs by Paul Hall
 |
p|The council voted on Tuesday to close the harbour bridge for a year.`,
  'writers and a place': `
h|Council votes to close the harbour bridge
b|From Ana Ortiz in Olten and Paul Hall in Basel
p|The council voted on Tuesday to close the harbour bridge for a year.`,
  'all in one line': `
h|Council votes to close the harbour bridge
b|By Ana Ortiz | Harbour Press | July 10, 2024 at 4:05 p.m. EDT
p|The council voted on Tuesday to close the harbour bridge for a year.`,
  'a headline that asks': `
h|Who pays for the bridge?
 |
p|The council voted on Tuesday to close the harbour bridge for a year.`,
  'no headline': `
d|OLTEN, July 10 (Reuters) - The council voted on Tuesday to close the harbour bridge for a year.
 |
p|Nobody voted against the plan.`,
  'neither headline nor dateline': `
p|The council voted on Tuesday to close the harbour bridge for a year.
 |
p|Nobody voted against the plan.`,
  'a broadcaster’s dateline': `
h|Council votes to close the harbour bridge
b|By Ana Ortiz, CNN
d|(CNN) — The council voted on Tuesday to close the harbour bridge for a year.`,
  'an agency’s date without a place': `
h|Council votes to close the harbour bridge
d|July 10 (UPI) -- The council voted on Tuesday to close the harbour bridge for a year.`,
  'two places': `
d|OLTEN/BASEL, Switzerland, July 10 (Reuters) - The council voted on Tuesday to close the bridge for a year.`,
  'a label of the paper': `
x|EXCLUSIVE
h|Council votes to close the harbour bridge
 |
p|The council voted on Tuesday to close the harbour bridge for a year.`,
}

describe('above the story', () => {
  test.each(Object.entries(LAYOUTS))('%s', (_, layout) => {
    expect(asZoned(layout.slice(1))).toBe(layout.slice(1))
  })
})
