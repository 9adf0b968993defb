import { verbForms } from './cues/cue.js'

/** Words for growing and shrinking. Lower case; "up" and "down" are the rules' own affair. */

const words = (list: string): string[] => list.trim().split(/\s+/)

/** Verbs that say nothing but that: "rose 5%". */
const RISE = words(`
  rose rise rises risen rising increase increased increases increasing grew grow grows grown growing climbed climb climbs climbing
  jumped jump jumps jumping surged surge surges surging soared soar soars soaring hiked hike hikes rallied rally rallies rallying
  rebounded rebound rebounds rebounding spiked spike spikes skyrocketed leapt leaped leaps swelled swells accelerated accelerates
  widened widens firmed strengthened ticked boomed`)
const FALL = words(`
  fell fall falls fallen falling decreased decrease decreases decreasing declined decline declines declining slid slide slides sliding
  slipped slip slips slipping shed sheds shedding sank sink sinks sinking sunk plunged plunge plunges plunging plummeted plummet
  plummets plummeting tumbled tumble tumbles tumbling reduced reduce reduces reducing shrank shrink shrinks shrunk shrinking dipped dip
  dips dipping lowered lowers lowering slumped slump slumps slumping retreated retreats contracted contracts
  weakened weakens narrowed slowed slows sagged softened`)
/** These take things as well: "gained 40 yards", "cut three players". */
const GAIN = words(`
  gained gain gains gaining advanced advance advances advancing boosted boost boosts boosting improved improve improves improving`)
const DROP = words(`
  dropped drop drops dropping cut cuts cutting slashed slash slashes slashing eased ease eases easing trimmed trims crashed crashes`)
/** And these take money: "raised $5 million", "lost $3,000". */
const ADD = words(`
  added adds adding raised raise raises raising lift lifted lifts lifting upped expanded expand expands expanding recovered recouped`)
const LOSE = words('lost lose loses losing')

export const TREND_UP: ReadonlySet<string> = new Set([...RISE, ...GAIN, ...ADD])
export const TREND_DOWN: ReadonlySet<string> = new Set([...FALL, ...DROP, ...LOSE])
export const TREND_VERBS: ReadonlySet<string> = new Set([...TREND_UP, ...TREND_DOWN])
export const TAKES_THINGS: ReadonlySet<string> = new Set([...GAIN, ...DROP, ...ADD, ...LOSE])
export const TAKES_MONEY: ReadonlySet<string> = new Set([...ADD, ...LOSE])

/** What stands behind a share of it: "a 4% drop", "3 percent higher". */
export const TREND_NOUNS: ReadonlyMap<string, 'up' | 'down'> = new Map([
  ...words('increase rise gain jump surge growth hike boost higher uptick advance').map(
    (word) => [word, 'up'] as const,
  ),
  ...words('drop fall decline decrease reduction cut slump dip lower plunge slide slowdown downturn').map(
    (word) => [word, 'down'] as const,
  ),
])

/** What goes up and down by itself, besides money and shares; other things are won and given up. */
export const LEVELS: ReadonlySet<string> = new Set(words('point job position seat degree'))

/** What may stand between the verb and its amount, besides adverbs in "ly". */
export const BEFORE_AMOUNT: ReadonlySet<string> = new Set(
  words(`
    by to a an the another further just only as much about around over nearly almost some roughly approximately more less than at
    least under up total combined additional well low high below above either estimated`),
)

/** With these, "up" and "down" say which way an amount went: "closed up 3%", "edged down 2 points". */
export const MOVES: ReadonlySet<string> = new Set(
  words(`
    is are was were be been being went gone goes going edged inched ticked moved nudged crept drifted rocketed shot zoomed came
    closed opened ended finished traded trading settled started stood remained stayed climbed jumped dipped dropped fell pushed
    rose leapt leaped rallied`),
)
/** With these "up to" tells where it went: "edged up to 3.8%". */
export const GOES_UP =
  /^(?:edg|tick|inch|creep|crept|nudg|shoot|shot|climb|ratchet|jump|rose|ris|mov|drift|bump|went|go(?:es|ing|ne))(?:e|ed|es|s|ing)?$/

/** With these they make another verb: "gave up 517 yards", "brought down 12 houses". */
export const PHRASAL: ReadonlySet<string> = new Set(
  [
    'give gave given, take took taken, pick, set setting, make made, put putting, turn, call, rack, bring brought, shut shutting, ' +
      'show, pile, save, buy bought, use, burn, knock, tear tore torn, break broke broken, mark, win won, lock, track, load, ' +
      'blow blew blown, hold held, throw threw thrown, lay laid, wind wound, line, look, hunt, shoot, follow, stand, sit sat, hand, ' +
      'pass, write wrote written, sign, speak spoke spoken, wrap wrapped, pay paid, round, clean, build built, eat ate eaten, ' +
      'gobble, snap snapped, divide, split splitting, lift, dig dug, mop mopped, swallow, bid, cough, free, clear, fill',
  ]
    .join()
    .split(', ')
    .flatMap((entry) => {
      const [lemma = '', ...irregular] = entry.split(' ')
      return verbForms(lemma, irregular)
    }),
)
