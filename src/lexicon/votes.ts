/** Words by which figures set against each other are a vote and no score: "ruled 5-4", "a 5-4 ruling". Lower case. */
export const VOTING_VERBS: ReadonlySet<string> = new Set(
  'voted votes voting ruled rules approved approves rejected upheld confirmed passed adopted acquitted convicted ratified'.split(
    ' ',
  ),
)
export const VOTING_NOUNS: ReadonlySet<string> = new Set(
  'vote votes ruling decision majority verdict opinion ballot'.split(' '),
)
