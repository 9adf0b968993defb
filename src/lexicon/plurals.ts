/** Nouns whose plural does not follow the rule, by their plural. Lower case. */
export const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map(
  (
    'people people, police police, troops troop, cattle cattle, personnel personnel, staff staff, crew crew, livestock livestock, sheep sheep, deer deer, clergy clergy, offspring offspring, spacecraft spacecraft, men man, women woman, children child, grandchildren grandchild, ' +
    'lives life, wives wife, midwives midwife, housewives housewife, knives knife, leaves leaf, wolves wolf, halves half, wharves wharf, dwarves dwarf, loaves loaf, shelves shelf, thieves thief, calves calf, hooves hoof, scarves scarf, mice mouse, feet foot, teeth tooth, geese goose, ' +
    'movies movie, series series, species species, aircraft aircraft, media media, crises crisis, analyses analysis, buses bus, caucuses caucus, campuses campus, censuses census, bonuses bonus, surpluses surplus, choruses chorus, circuses circus, ' +
    'viruses virus, heroes hero, potatoes potato, tomatoes tomato, tornadoes tornado, volcanoes volcano, mosquitoes mosquito, torpedoes torpedo, vetoes veto, embargoes embargo, cargoes cargo, mangoes mango, ' +
    'echoes echo, denarii denarius, alumni alumnus, bacteria bacterium, criteria criterion, phenomena phenomenon'
  )
    .split(', ')
    .map((pair) => pair.split(' ') as [string, string]),
)

/** What one of a group of people is called: taggers take "man" for a verb. */
export const PERSON_NOUNS: ReadonlySet<string> = new Set('man woman person child boy girl people men women'.split(' '))
/** What so many people make: "a family of four". */
export const GATHERINGS: ReadonlySet<string> = new Set(
  'family household couple group party team class crew gang panel'.split(' '),
)
