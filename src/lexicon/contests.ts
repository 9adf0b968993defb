/** Words by which figures set against each other are a vote, or the score of a game. Lower case. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** "ruled 5-4" */
export const VOTING_VERBS = words(
  'voted votes voting ruled rules approved approves rejected upheld confirmed passed adopted acquitted convicted ratified deadlocked split divided',
)
/** "a 5-4 ruling" */
export const VOTING_NOUNS = words('vote votes ruling decision majority verdict opinion ballot')

/** A clause that has one of these tells of a game, also where something is decided in it. */
export const GAME_WORDS = words(
  'win won wins winning beat beats beaten lost lose loses loss lead led game games match goal goals penalties score scores scored ' +
    'overtime inning innings set sets final series tied draw drew defeat defeated victory ahead down',
)
/** "won 3-1", "a record of 10-4" */
export const SCORE_CUES: ReadonlySet<string> = new Set([
  ...GAME_WORDS,
  ...VOTING_VERBS,
  ...VOTING_NOUNS,
  'record',
  'split',
])
/** "a 3-1 win" */
export const SCORE_NOUNS: ReadonlySet<string> = new Set([
  ...VOTING_NOUNS,
  ...words('win victory defeat loss draw record lead triumph scoreline mark split formation'),
])
