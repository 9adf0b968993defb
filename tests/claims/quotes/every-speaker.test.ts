import { describe, expect, test } from 'vitest'
import { findQuotes } from '../../../src/claims/quotes/index.js'
import { exampleDocument } from '../../../src/language/document.js'

/** Who may speak in the news, as a sentence would begin with it; a comma closes what is put in. */
const SPEAKERS = [
  'The mayor',
  'Ms. Hall, a nurse,',
  'Ann Hall, 34,',
  'Ann Hall, 34, a nurse from Salem,',
  'A spokesman for the firm',
  "The firm's chief executive, Ann Hall,",
  'Two of the workers',
  'Ann Hall, who lives in Salem,',
  'Hall (R-Ohio)',
  'Sen. Ann Hall of Ohio',
  'Sen. Ann Hall, D-Ohio,',
  'Police',
  'Officials in Salem',
  'One resident',
  'Many in the crowd',
  'Hall and Bell',
  'Both men',
  'A person familiar with the matter',
  'People close to the talks',
  'The World Health Organization',
  'U.N. Secretary-General Ann Hall',
  'Campaign manager Ann Hall',
  'Mayor-elect Ann Hall',
  "Dr. Ann Hall of St. Mary's Hospital",
  'St. Louis Mayor Ann Hall',
  'Ann Hall Jr.',
  'Prof Ann Hall',
  "Hall's lawyer, Tom Bell,",
  'The 34-year-old',
  'The former Vermont governor',
  'A U.S. official who spoke on condition of anonymity',
  'Those who stayed',
  'The head of the union',
  "The union's president",
  'Ann Hall, the head of the union,',
  'Ann Hall, president of the Salem Chamber of Commerce,',
  'Ann Hall, an analyst at Bell & Co.,',
  'Ann Hall, chief economist at the Bank of Ohio in Cleveland,',
  'Lawyers for the family',
  "The family's lawyers",
  'A report by the auditor',
  'The report',
  'A statement from the ministry',
  'Researchers at the University of Ohio',
  'The researchers',
  'Prime Minister Ann Hall',
  'The prime minister',
  'Israeli Prime Minister Ann Hall',
  'Former President Ann Hall',
  'State Rep. Ann Hall',
  'Police chief Ann Hall',
  'Detective Chief Inspector Ann Hall',
  'Lt. Gov. Ann Hall',
  'Maj. Gen. Ann Hall',
  'Justice Hall',
  'Judge Ann M. Hall',
  "Ann-Marie O'Hall",
  'Ann van der Hall',
  'Osama al-Hall',
  'Sir Tom Hall',
  'Lord Hall of Salem',
  'The duchess',
  'The company',
  'Apple',
  'Volkswagen AG',
  'The Environment Agency',
  'The Foreign Office',
  'Downing Street',
  'The White House',
  'Beijing',
  'Some experts',
  'Most residents',
  'Nobody',
  'Everyone there',
  'Her father',
  'His lawyer',
  'Their daughter Ann',
  "Ann Hall's mother",
  'A man in the crowd',
  'A woman who gave her name only as Ann',
  'Another neighbor, Tom Bell,',
  'Neighbor Tom Bell',
  'Residents like Tom Bell',
  'Protesters outside the court',
  'The 12 members of the panel',
  'About 40 percent of voters',
  'More than half of those polled',
  'The president and his aides',
  'Senior officials',
  'A senior defense official',
  'Two people briefed on the talks',
  "The suspect's brother, Tom,",
  "Tom Bell, the suspect's brother,",
  'The captain, Tom Bell, 51,',
  'Tom Bell, whose farm was flooded,',
  'Tom Bell, speaking on Monday,',
  'Tom Bell, then 12,',
  'Tom Bell, now 70,',
  'Tom Bell, of Salem,',
  'Bell, of Salem, Ohio,',
  'Tom Bell, a Republican,',
  'She',
  'They',
  'The mayor himself',
  'Environment Minister Ann Hall',
  'Greens leader Ann Hall',
  "Labour's Ann Hall",
  'Fox News host Ann Hall',
  'New York Times columnist Ann Hall',
  'Tesla CEO Ann Hall',
  'Manager Ann Hall',
  'Midfielder Ann Hall',
  'Coach Ann Hall',
  'Salem manager Ann Hall',
]

/** Where a speaker may stand, each with a quote by nobody else. */
const PLACES: Readonly<Record<string, (speaker: string, within: string) => string>> = {
  'quotation, speaker, verb': (_, who) => `“We will never close the bridge,” ${who} said.`,
  'quotation, speaker, verb, day': (_, who) => `“We will never close the bridge,” ${who} said on Tuesday.`,
  'quotation, verb, speaker': (_, who) => `“We will never close the bridge,” said ${closed(who)}.`,
  'between two quotations': (_, who) => `“We will never close the bridge,” ${who} said. “It is ours.”`,
  'with that': (who) => `${who} said that the bridge would never be closed.`,
  'without that': (who) => `${who} said the bridge would never be closed.`,
  'before a colon': (who) => `${who} said: “We will never close the bridge.”`,
  'telling somebody': (who) => `${who} told reporters the bridge would never be closed.`,
  'behind a day': (_, who) => `On Monday, ${who} said the bridge would never be closed.`,
  'according to': (_, who) => `The bridge will never be closed, according to ${closed(who)}.`,
  'within the content': (_, who) => `The bridge, ${who} said, would never be closed.`,
  'behind the content': (_, who) => `The bridge would never be closed, ${who} said.`,
  denying: (who) => `${who} denied any wrongdoing.`,
  accusing: (who) => `${who} accused the council of lying.`,
  'behind but': (_, who) => `But ${who} warned that the bridge was weak.`,
}

/** Speakers that are not, or not wholly, read in a place. */
const KNOWN_MISSES: Readonly<Record<string, readonly string[]>> = {
  'quotation, verb, speaker': [
    // with the stop behind it
    'Sen. Ann Hall, D-Ohio,',
    'About 40 percent of voters',
    'More than half of those polled',
  ],
  'according to': ['Sen. Ann Hall, D-Ohio,', 'More than half of those polled'],
  'within the content': ['Ann Hall, 34, a nurse from Salem,', 'The captain, Tom Bell, 51,'],
}

/** Without the comma that closes it, and without where and when somebody spoke. */
const closed = (speaker: string) => speaker.replace(/(?:, speaking on Monday)?,$/, '')

/** As it stands within a sentence: "The mayor" is "the mayor", "Ann Hall" stays. */
const COMMON =
  /^(?:The|A|An|Two|Many|Both|Those|Some|Most|Nobody|Everyone|Her|His|Their|Another|Police|Officials|People|Lawyers|Researchers|Residents|Protesters|About|More|Senior|She|They|One|Campaign|Neighbor|Midfielder|Manager|Coach)\b/

function within(speaker: string): string {
  return COMMON.test(speaker) ? speaker.charAt(0).toLowerCase() + speaker.slice(1) : speaker
}

describe('every kind of speaker is read in every place', () => {
  test.each(Object.entries(PLACES))('%s', (place, sentence) => {
    const missed = SPEAKERS.filter((speaker) => {
      // "according to she"
      if (place === 'according to' && /^(?:She|They)$/.test(speaker)) return false
      const found = findQuotes(exampleDocument(sentence(speaker, within(speaker)), '2024-07-10'))
      const read = closed(found[0]?.quote.speaker?.text ?? '').toLowerCase()
      return found.length !== 1 || read !== closed(speaker).toLowerCase()
    })
    expect(missed).toEqual(KNOWN_MISSES[place] ?? [])
  })
})
