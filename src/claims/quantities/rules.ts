import type { Quantity } from '../../record.js'
import type { Rule } from '../../rules/rule.js'

/** The rules for quantities, by the kind that they give. */
export const QUANTITY_RULES: readonly Rule[] = [
  {
    id: 'quantity.measure',
    says: 'a number with a unit of measure',
    examples: {
      'It is the sole crossing point along their 10-mile land border.': '10 mile of land border',
      'Access ends about 9 miles upstream.': 'about 9 mile of Access',
      'The wind reached 87 mph.': '87 mile per hour of wind',
    },
    never: ['The bridge opened 65 years ago.', 'An F-16 and an A-1 flew past.', 'She sat in Row 21.'],
  },
  {
    id: 'quantity.money',
    says: 'an amount of money, by sign, code or word',
    examples: {
      'The deal cost £3.5bn.': '3500000000 GBP of deal',
      'Shares rose by 19 cents.': 'up 19 USD of Shares',
      'It paid $800 million in 2019.': '800000000 USD of It',
    },
    never: ['It was the won of the year.', 'They won 5 games.'],
  },
  {
    id: 'quantity.percent',
    says: 'a share in percent, percentage points or basis points',
    examples: {
      'Sales fell 4.2 per cent.': 'down 4.2 percent of Sales',
      'Rates rose by half a percentage point.': 'up 0.5 percentage point of Rates',
    },
    never: ['They scored 5 points.'],
  },
  {
    id: 'quantity.count',
    says: 'a number of things or people: the noun behind it, up to its plural',
    examples: {
      'They sent five coast guard vessels.': '5 coast guard vessel of They',
      'More than 20,000 people fled.': 'over 20000 people',
    },
    never: ['One said no.', 'He came on May 5.'],
  },
  {
    id: 'quantity.age',
    says: 'how old somebody is',
    examples: { 'A 43-year-old man was held.': '43 year of man', 'Ana Ortiz, 43, resigned.': '43 year of Ana Ortiz' },
    never: ['He waited 43 years.'],
  },
  {
    id: 'quantity.multiple',
    says: 'how many times as much',
    examples: { 'It is three times as big.': '3 time of It' },
    never: ['He went three times.'],
  },
  {
    id: 'quantity.ratio',
    says: 'so many out of so many, or so many to one',
    examples: { 'One in five voters said no.': '0.2 of voters', 'They won by nearly 2-to-1.': 'about 2 of They' },
    never: ['One in five years later moved.', 'It is one in a million.'],
  },
  {
    id: 'quantity.range',
    says: 'from one number to another; unit and multiplier reach back to the first',
    examples: {
      'It costs between $3 and $4 million.': '3000000..4000000 USD of It',
      'Growth of 5-10% is likely.': '5..10 percent of Growth',
    },
    never: ['It rose from 5 to 10 percent.'],
  },
  {
    id: 'quantity.number',
    says: 'a number with no unit to be found',
    examples: { 'The index closed at 10,212.': '10212 of index' },
    never: ['In 2019 it rained.', 'Call 555-0100.', 'They won 3-1.'],
  },
]

/** The rule that gives quantities of a kind. */
export function ruleFor(kind: Quantity['kind'], range: boolean): string {
  return range ? 'quantity.range' : `quantity.${kind}`
}
