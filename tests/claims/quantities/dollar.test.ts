import { expect, test } from 'vitest'
import { extract } from '../../../src/extract.js'

function units(text: string, publisher?: string) {
  const { quantities } = extract({ source: 'a.txt', format: 'text', text, ...(publisher ? { publisher } : {}) })
  return quantities.map(({ unit }) => `${unit?.currency} ${unit?.name} ${unit?.basis}`)
}

test.each([
  ['a bare sign is the US dollar’s', 'The deal cost $5.', undefined, ['USD dollar assumed']],
  [
    'marked as the US dollar’s',
    'It cost US$5 and 6 US dollars.',
    undefined,
    ['USD dollar explicit', 'USD dollar explicit'],
  ],
  [
    'by the dateline',
    'TORONTO — The deal cost $5 or 20 cents a share.',
    undefined,
    ['CAD canadian dollar assumed', 'CAD canadian cent per share assumed'],
  ],
  ['by the publisher', 'The deal cost $5 million.', 'The Sydney Morning Herald', ['AUD australian dollar assumed']],
  ['not where an agency writes', 'TORONTO (AP) — The deal cost $5.', undefined, ['USD dollar assumed']],
  [
    'not where the country’s own are marked',
    'SYDNEY — It cost A$5 ($3).',
    undefined,
    ['AUD australian dollar explicit', 'USD dollar assumed'],
  ],
  [
    'of the US where the country’s own are marked beside theirs',
    'SINGAPORE — It cost S$5, US$4 and $3.',
    undefined,
    ['SGD singapore dollar explicit', 'USD dollar explicit', 'USD dollar assumed'],
  ],
  [
    'in cents of the dollar before',
    'Magna shares closed at C$35, up 12.5 cents.',
    undefined,
    ['CAD canadian dollar explicit', 'CAD canadian cent assumed'],
  ],
  ['of a range by its first', 'SYDNEY — It costs US$3 to $5 million.', undefined, ['USD dollar explicit']],
  [
    'where only US ones are marked',
    'New Zealand farms sold for $5 million (US$3 million) in Auckland.',
    undefined,
    ['NZD new zealand dollar assumed', 'USD dollar explicit'],
  ],
])('a dollar %s', (_, text, publisher, expected) => {
  expect(units(text, publisher)).toEqual(expected)
})

test.each([
  ['by the dateline', 'SANTIAGO, Chile — The fine was 20 million pesos.', ['CLP chilean peso assumed']],
  ['by the country spoken of', 'Pakistan sold fuel at 15 rupees a litre.', ['PKR pakistani rupee per liter assumed']],
  ['where none is told', 'The fine was 20 million pesos.', ['MXN mexican peso assumed']],
  ['by its letters', 'KARACHI — It cost Rs500 million.', ['PKR pakistani rupee assumed']],
  ['by other letters', 'KAMPALA — It cost Shs 20,000.', ['UGX ugandan shilling assumed']],
  ['kwacha by the dateline', 'BLANTYRE — Fuel cost 2,530 kwacha.', ['MWK malawian kwacha assumed']],
  ['kroner by the country spoken of', 'Norway paid 40 kroner.', ['NOK norwegian krone assumed']],
  ['where it is said', 'Argentina paid 20 million Mexican pesos.', ['MXN mexican peso explicit']],
])('money of a name that several countries use, %s', (_, text, expected) => {
  expect(units(text)).toEqual(expected)
})
