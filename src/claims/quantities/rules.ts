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
      'The wind reached 87 mph (140 km/h).': '87 mile per hour of wind; 140 kilometer per hour of wind',
      'The river is 324 miles long.': '324 mile of river',
      'Her father is 6ft 2in tall.': '6.16666666667 foot of Her father',
      'Temperatures fell to minus 30 degrees Celsius.': 'down -30 celsius of Temperatures',
      'The panel was rated at 10 kV/cm.': '10 kilovolt per centimeter of panel',
    },
    never: ['The bridge opened 65 years ago.', 'An F-16 and an A-1 flew past.', 'She sat in Row 21.'],
  },
  {
    id: 'quantity.money',
    says: 'an amount of money, by sign, code or word',
    examples: {
      'The deal cost £3.5bn.': '3500000000 GBP of deal',
      'Shares rose by 19 cents.': 'up 19 USD of Shares',
      'The carmaker paid $800 million in 2019.': '800000000 USD of carmaker',
      'Tickets cost A$5, EUR50m or Rs 20 crore.': '5 AUD of Tickets; 50000000 EUR of Tickets; 200000000 INR of Tickets',
      'Oil fell to $58.24 a barrel.': 'down 58.24 USD of Oil',
      'The lunch cost thirteen dollars and forty-five cents.': '13.45 USD of lunch',
    },
    never: ['It was the won of the year.', 'They won 5 games.'],
  },
  {
    id: 'quantity.percent',
    says: 'a share in percent, percentage points or basis points',
    examples: {
      'Sales fell 4.2 per cent.': 'down 4.2 percent of Sales',
      'Rates rose by half a percentage point.': 'up 0.5 percentage point of Rates',
      'Hall has 49% of likely voters.': '49 percent of likely voters',
    },
    never: ['They scored 5 points.'],
  },
  {
    id: 'quantity.count',
    says: 'a number of things or people: the noun behind it, up to its plural',
    examples: {
      'Moscow sent five coast guard vessels.': '5 coast guard vessel of Moscow',
      'More than 20,000 people fled.': 'over 20000 people',
      'Two of his deputies left.': '2 deputy',
      'It is a 12-page document.': '12 page of document',
      'The town has 460 Kia and Hyundai cars.': '460 kia and hyundai car of town',
    },
    never: ['One said no.', 'He came on May 5.', 'Ana Ortiz, one of the engineers, left.', 'They met one of them.'],
  },
  {
    id: 'quantity.age',
    says: 'how old somebody is',
    examples: {
      'A 43-year-old man was held.': '43 year of man',
      'Ana Ortiz, 43, resigned.': '43 year of Ana Ortiz',
      'The victim was aged 43.': '43 year of victim',
    },
    never: ['He waited 43 years.', 'On May 5, 43, it said.'],
  },
  {
    id: 'quantity.multiple',
    says: 'how many times as much',
    examples: {
      'The lake is three times as big.': '3 time of lake',
      'Profits doubled.': '2 time of Profits',
      'The house is twice the size.': '2 time of house',
    },
    never: ['He went three times.', 'She came twice.'],
  },
  {
    id: 'quantity.ratio',
    says: 'a part of a whole, so many out of so many, or so many to so many: a vote, but no score',
    examples: {
      'One in five voters said no.': '0.2 voter of voters',
      'One voter in ten said no.': '0.1 voter',
      'Unions won by nearly 2-to-1.': 'about 2 of Unions',
      'In a 5-4 ruling, the court upheld it.': '1.25 of ruling',
      'The Senate voted 52 to 48.': '1.0833333333333333 of Senate',
      'Two-thirds of the voters stayed home.': '0.6666666666666666 voter of voters',
    },
    never: [
      'One in five years later moved.',
      'One bomb in three cars went off.',
      'It is one in a million.',
      'The second half of the game was dull.',
      'They won 5-4.',
      'It was a 5-4 win.',
    ],
  },
  {
    id: 'quantity.range',
    says: 'from one number to another; unit and multiplier reach back to the first',
    examples: {
      'Repairs cost between $3 and $4 million.': '3000000..4000000 USD of Repairs',
      'Growth of 5-10% is likely.': '5..10 percent of Growth',
      'Growth rose from 5 to 10 percent.': 'up 5..10 percent of Growth',
      'The plume extends hundreds of miles.': '100..1000 mile of plume',
    },
    never: ['Profit fell £140m to £1.1bn.', 'The index rose 3/8 to 23 1/8.'],
  },
  {
    id: 'quantity.number',
    says: 'a number with no unit to be found',
    examples: { 'The index closed at 10,212.': '10212 of index' },
    never: [
      'In 2019 it rained.',
      'Call 555-0100.',
      'They won 3-1.',
      'It is version 2.15.3.',
      'He drove an An-70 on Route 66.',
    ],
  },
]

/** The rule that gives quantities of a kind. */
export function ruleFor(kind: Quantity['kind'], range: boolean): string {
  return range ? 'quantity.range' : `quantity.${kind}`
}
