import { describe, expect, test } from 'vitest'
import { asZoned } from './layout.js'

/** What stands between the paragraphs of a story and below it. */
const LAYOUTS: Readonly<Record<string, string>> = {
  'captions with credits': `
h|Council votes to close the harbour bridge
 |
c|The harbour bridge at dusk on July 2, 2024. Sam Reed/AFP via Getty Images
 |
p|The council voted on Tuesday to close the harbour bridge for a year.
 |
c|A ferry in the harbour. (AP Photo/Sam Reed, File)
 |
p|Nobody voted against the plan.
 |
c|FILE - Mayor Ana Ortiz speaks in Olten, July 2, 2024.
 |
p|Work begins in May.`,
  'captions without credits': `
h|Council votes to close the harbour bridge
 |
c|This photo shows the harbour bridge at dusk
 |
p|The council voted on Tuesday to close the harbour bridge for a year.
 |
c|Image caption, The harbour bridge carries 20,000 people a day
 |
p|Nobody voted against the plan.
 |
c|Pictured: Mayor Ana Ortiz in Olten on Tuesday
 |
p|Work begins in May.`,
  'the credit on a line of its own': `
h|Council votes to close the harbour bridge
 |
c|Image source, Getty Images
c|Image caption,
c|The harbour bridge at dusk
 |
p|The council voted on Tuesday to close the harbour bridge for a year.
 |
c|Credit...Sam Reed for The Harbour Press
 |
p|Nobody voted against the plan.`,
  'numbered pictures': `
h|Council votes to close the harbour bridge
 |
c|[1/3] The harbour bridge at dusk, July 2, 2024. REUTERS/Sam Reed
x|Acquire Licensing Rights
 |
d|OLTEN, July 10 (Reuters) - The council voted on Tuesday to close the harbour bridge for a year.`,
  advertisements: `
h|Council votes to close the harbour bridge
 |
p|The council voted on Tuesday to close the harbour bridge for a year.
 |
x|Advertisement
 |
p|Nobody voted against the plan.
 |
x|Story continues below advertisement
 |
p|Work begins in May.
 |
x|Skip past newsletter promotion
 |
x|Sign up to Harbour Briefing
 |
x|Our morning email breaks down the key stories of the day
 |
x|after newsletter promotion
 |
p|The bridge was opened 65 years ago.`,
  'other stories': `
h|Council votes to close the harbour bridge
 |
p|The council voted on Tuesday to close the harbour bridge for a year.
 |
x|Related: Who pays for the bridge?
 |
p|Nobody voted against the plan.
 |
x|READ MORE: How the bridge was built
 |
p|Work begins in May.
 |
x|Read next
x|Ferry sinks in the harbour with 30 people on board
x|Mayor to stand again
 |
p|The bridge was opened 65 years ago.`,
  'other stories below it': `
h|Council votes to close the harbour bridge
 |
p|The council voted on Tuesday to close the harbour bridge for a year.
 |
p|Nobody voted against the plan.
 |
x|More from Europe
 |
x|Ferry sinks in the harbour with 30 people on board
 |
x|Mayor to stand again in 2025
 |
x|Most popular`,
  'agencies and editors': `
h|Council votes to close the harbour bridge
 |
d|OLTEN (AP) — The council voted on Tuesday to close the harbour bridge for a year.
 |
p|Nobody voted against the plan.
 |
x|___
 |
x|Associated Press writer Paul Hall in Basel contributed to this report.
 |
x|Reporting by Ana Ortiz in Olten and Paul Hall; Editing by Mira Lund
 |
x|Our Standards: The Thomson Reuters Trust Principles.
 |
x|Copyright 2024 The Associated Press. All rights reserved.`,
  'the Associated Press contributed': `
h|Council votes to close the harbour bridge
 |
p|The council voted on Tuesday to close the harbour bridge for a year.
 |
x|The Associated Press contributed to this report.`,
  'a box about the writer with more of the story below': `
h|Council votes to close the harbour bridge
 |
p|The council voted on Tuesday to close the harbour bridge for a year.
 |
p|Nobody voted against the plan, which had been put forward by the mayor.
 |
x|About the author
 |
x|Ana Ortiz is a reporter based in Olten.
 |
p|The mayor, Paul Hall, said on Tuesday that the ferry would take over from May, and that 20,000 people would need it each day until the piers are rebuilt and the bridge is open again.
 |
p|“We cannot keep patching it,” he told reporters after the vote, in which all 24 members of the council were for the plan and nobody was against it.`,
  'the end of the story': `
h|Council votes to close the harbour bridge
 |
p|The council voted on Tuesday to close the harbour bridge for a year.
 |
p|Nobody voted against the plan, which had been put forward by the mayor.
 |
p|Work begins in May, and the ferry takes over until it ends, the mayor said.
 |
x|About the writer
 |
x|Ana Ortiz has covered 12 elections for the Harbour Press.
 |
x|Subscribe for $4.99 a month
x|  • Full access to our archive
x|  • The print edition in your mailbox every month`,
  'a cookie wall': `
x|We use cookies to make your visit better. By clicking Accept you agree to our use of 143 partners.
x|Accept all
x|Reject all
h|Council votes to close the harbour bridge
b|By Ana Ortiz
p|The council voted on Tuesday to close the harbour bridge for a year.`,
  'tags and comments': `
h|Council votes to close the harbour bridge
 |
p|The council voted on Tuesday to close the harbour bridge for a year.
 |
p|Nobody voted against the plan.
 |
x|Tags: bridge, harbour, Olten
x|Filed under: News
x|Topics
x|View comments (27)
x|Privacy Policy | Terms of Service | Contact us`,
  'subheadings, and a summary in points': `
h|Council votes to close the harbour bridge
 |
p|- The bridge closes for a year in May
p|- The work will cost $4.2 million
 |
p|The council voted on Tuesday to close the harbour bridge for a year.
 |
p|What comes next
 |
p|Work begins in May.`,
  'questions and answers': `
h|Five questions about the bridge
 |
p|Q: How long will it be closed?
 |
p|A: For a year, the mayor said.
 |
p|Q: How long will it be closed in the end?
 |
p|A: Nobody knows.`,
}

describe('around the story', () => {
  test.each(Object.entries(LAYOUTS))('%s', (_, layout) => {
    expect(asZoned(layout.slice(1))).toBe(layout.slice(1))
  })
})
