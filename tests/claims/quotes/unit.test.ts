import { describe, expect, test } from 'vitest'
import { paragraphsOf } from '../../../src/article/blocks.js'
import { isQuotation, unitsOf } from '../../../src/claims/quotes/unit.js'
import { documentOf } from '../../../src/language/document.js'

/** The units of an article, each as its text, quotations in angle brackets. */
function units(text: string): string[] {
  const blocks = paragraphsOf(text).map(({ start, end }) => ({ start, end, zone: 'body' as const }))
  const document = documentOf(text, blocks, { date: '2024-07-10', basis: 'flag' })
  return unitsOf(document).map(({ items }) =>
    items
      .map((item) => {
        const words = text.slice(item.start, item.end)
        return isQuotation(item) ? `<${words}>` : words
      })
      .join(' '),
  )
}

const cases: Record<string, string[]> = {
  '“It is over.” The mayor left the room.': ['<“It is over.”>', 'The mayor left the room .'],
  '“It is over. We lost,” the mayor said. She left.': ['<“It is over. We lost,”> the mayor said .', 'She left .'],
  '“Is it over?” the mayor asked. She left.': ['<“Is it over?”> the mayor asked .', 'She left .'],
  '“It is over.” Ms. Cole said. She left.': ['<“It is over.”> Ms. Cole said .', 'She left .'],
  '“It is over!”The crowd cheered.': ['<“It is over!”>', 'The crowd cheered .'],
  'The “new normal” is here.': ['The “ new normal ” is here .'],
  'Earl “Butch” Long won the race on Friday.': ['Earl “ Butch ” Long won the race on Friday .'],
  'Ms. Cole went on:\n\n“It is over. We lost.”\n\nShe left.': [
    'Ms. Cole went on : <“It is over. We lost.”>',
    'She left .',
  ],
  'Ms. Cole went on:\n\nThe bridge was closed.': ['Ms. Cole went on :', 'The bridge was closed .'],
  '“It is over.”\n\n— Ana Cole': ['<“It is over.”> — Ana Cole'],
  '“It is over.”\n\nAna Cole left.': ['<“It is over.”>', 'Ana Cole left .'],
  'HALL: It is over. We lost.\n\nCOLE: Not yet.': ['HALL : <It is over. We lost.>', 'COLE : <Not yet.>'],
  'Q: Is it over?\n\nA: Not yet. Wait.': ['Q : <Is it over?>', 'A : <Not yet. Wait.>'],
  'Mr. Hall spoke on Friday.\n\nHALL: It is over.': ['Mr. Hall spoke on Friday .', 'HALL : <It is over.>'],
  'UPDATE: The road is open.': ['UPDATE : The road is open .'],
  'Cole: 547.\n\nHall: 46.\n\nCole: 12.': ['Cole : 547 .', 'Hall : 46 .', 'Cole : 12 .'],
  'Iowa: A cold start.\n\nOhio: A warm end.': ['Iowa : A cold start .', 'Ohio : A warm end .'],
}

describe('units', () => {
  for (const [text, expected] of Object.entries(cases)) test(text, () => expect(units(text)).toEqual(expected))
})
