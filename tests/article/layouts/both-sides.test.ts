import { describe, expect, test } from 'vitest'
import { zoneWithin } from './layout.js'

/** Lines of a page around a story, and beside each what looks like it and is the story's own. */
const PAIRS: readonly [boilerplate: string, body: string][] = [
  ['Advertisement', 'Advertisement spending fell by 5% in the first quarter.'],
  ['ADVERTISEMENT - CONTINUE READING BELOW', 'Advertising is the paper’s main source of income.'],
  ['Sign up for our daily newsletter.', 'Sign up for the army rose 5% in a year.'],
  ['Sign up for The Brief', 'Sign up for the army rose 5%'],
  ['Subscribe now for $1 a week', 'Subscribers rose to 1.2 million in June, the paper said.'],
  ['Register now to keep reading', 'Register offices in the north saw 300 weddings on one day.'],
  ['Get our free app', 'Get ready for 40 degrees, forecasters said.'],
  ['Related: Harbour bridge to close', 'Related: the court said on Monday that the toll of $4 was unlawful.'],
  ['Related', 'Related costs of $3 million were not counted.'],
  ['Read more: Who pays for it?', 'Read more widely, the minister told pupils on Monday.'],
  ['Read next', 'Next, 40 people were taken to the shore.'],
  ['Watch: Ferry sinks in the harbour', 'Watch sales fell 12% in May.'],
  ['Listen to this article', 'Listen, the judge told him, you owe her $400.'],
  ['SEE ALSO: Mayor to stand again', 'See also how 30 towns pay for their bridges, the report said.'],
  ['Most read', 'Most readers of the letter, 60% of them, were against it.'],
  ['Trending', 'Trending prices point to a rise of 3% next year.'],
  ['Recommended', 'Recommended doses rose to 40 mg in March.'],
  ['Share this article', 'Share prices fell by 3% on Monday.'],
  ['Share', 'Share buybacks cost $2 billion.'],
  ['Comments', 'Comments by the minister on Monday were met with anger.'],
  ['Print', 'Print sales fell by 8%.'],
  ['Copyright 2024 Harbour Press. All rights reserved.', 'Copyright law was changed in 1998.'],
  ['© 2024 Harbour Press', 'Copyright fees of $3 million are due in May.'],
  [
    'This material may not be published, broadcast, rewritten or redistributed.',
    'The names of the 3 boys may not be published, a judge ruled on Monday.',
  ],
  ['This article was originally published in May.', 'This report was the third in 10 years to warn of it, she said.'],
  ['This story was updated on July 11.', 'This story is about 40 men who built a bridge in 1931.'],
  [
    'Reporting by Ana Ortiz in Olten; Editing by Paul Hall',
    'Reporting by the ministry showed that 30 bridges were unsafe.',
  ],
  ['Additional reporting by Paul Hall', 'Additional reporting rules take effect on July 1.'],
  ['Editing by Paul Hall', 'Editing by hand took the team 3 weeks.'],
  ['The Associated Press contributed to this report.', 'The Associated Press contributed $3 million to the fund.'],
  [
    'By signing up, you agree to our Privacy Policy.',
    'The firm changed its privacy policy in May, and 20 million users were told.',
  ],
  ['Our newsletter brings the week’s news to your inbox.', 'His newsletter has 40,000 readers, he told the court.'],
  ['Start your free trial. Cancel any time.', 'The first free trial of the drug began in May with 300 people.'],
  ['Unlimited access to our articles', 'Inspectors were given unlimited access to 12 sites.'],
  ['We may earn a commission if you buy through our links.', 'Agents may earn a commission of 5% on each sale.'],
  ['Follow us on Facebook', 'Follow the money, he told the 12 jurors.'],
  ['Follow @harbourpress', 'Follow-up tests found lead in 3 of 10 homes.'],
  ['Download the app', 'Download speeds rose by 30% in a year.'],
  ['Join the conversation', 'Join the army or go to prison, he was told in 1943.'],
  ['Email the reporter: ana@press.example', 'Email was used by 90% of those asked.'],
  ['Contact the author at ana@press.example', 'Contact with the ship was lost at 4 a.m. on Monday.'],
  ['Click here to read the full report', 'Users who click here and there cost the firm $3 million.'],
  ['Support independent journalism', 'Support for the plan fell to 40% in May.'],
  ['Donate today', 'Donations rose to $3 million in May.'],
  ['Topics: bridges, Olten', 'Topics such as the toll were left for May 3.'],
  ['Tags', 'Tags on 300 turtles showed where they swam.'],
  ['Next article', 'Next year 40 more will be built.'],
  ['Back to top', 'Back to back wins put them in first place on Monday.'],
  ['Load more', 'More than 40 people were hurt when the bridge fell.'],
  ['4 min read', '4 minutes later the ship had sunk.'],
  ['For more information, visit press.example', 'For more than 20 years nobody looked at it.'],
  ['Harbour Press is an equal opportunity employer.', 'It is an equal opportunity for all, she said on Monday.'],
]

describe('no part of the story', () => {
  test.each(PAIRS.map(([boilerplate]) => boilerplate))('%s', (line) => {
    expect(zoneWithin(line)).toBe('boilerplate')
  })
})

describe('part of the story', () => {
  const others = [
    'Updated rules take effect on July 1, 2024.',
    'By July 1, 2024 the bridge had closed.',
    'By Paul Hall’s account, the bridge was shut at 4 a.m.',
    'Getty Images sued the firm for $1.6 million on Monday.',
    'A picture by the artist sold for $3 million.',
    'The magazine said the ads had cost $3 million',
    'File 12 was lost in 1998, the court heard.',
    '“Sign up for it today,” the minister told 300 pupils.',
    '- Full access to the archive was denied to 30 researchers.',
    'Correction: An earlier version of this article gave the wrong toll. It is $4.',
    'Graphics streamed to your browser cost $3 a month, which is a bargain for subscribers.',
    'Credit: the minister said banks had lent $3 million.',
    'Image is all that counts, said the mayor, who is 43.',
    'Most of the 40 voted for it',
    'On July 4, 2024 the two sides met.',
  ]
  test.each([...PAIRS.map(([, body]) => body), ...others])('%s', (line) => {
    expect(zoneWithin(line)).toBe('body')
  })
})
