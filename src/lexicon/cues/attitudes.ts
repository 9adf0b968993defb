/** Verbs of asking, thinking and intending: `cue.ts` tells how an entry is read. */

export const QUESTIONS = `
ask qwtWCIQi +for +about +if, wonder qwt +about, ponder w, inquire qw +about, enquire qw +about, question nw, query qwn / queried, press n +for +on,
grill n +about +on, quiz n +about / quizzed quizzing
`

export const BELIEFS = `
believe tcn +in, think tc +about / thought, feel tc / felt, know tcwn / knew known, expect tcniI, hope tci +for, fear tcn,
worry tc +about, doubt tcnw, suspect tcn, assume tc, presume tc, suppose tc, imagine tc, guess tc, reckon tc, figure tc,
realize tcn, realise tcn, recognize tcn, recognise tcn, understand tcnw / understood, see tcnI / saw seen, view n +as, regard n,
consider ngw, hold t / held, anticipate tcn, accept tn, dream +of +about, wish tc, bet tc / bet betting, conceive +of,
support ng, vote i +for +against, oppose ng, favor g, favour g, back n, prefer ni / preferred preferring, approve +of, disapprove +of, like n, dislike n,
love n, hate n, loathe n, detest n, distrust n, mistrust n, trust n, admire n, resent n, appreciate n, respect n, regret ngt,
side +with, disdain n, abhor n / abhorred, value n, judge nt, rate n, rank n, perceive n, remember tn, learn tc
/ learned learnt, discover t, notice tc, misunderstand n / misunderstood, envision n, envisage n, contemplate ngw, weigh nw, mull ng,
covet n, crave n, despair +of, rejoice q, object +to
`

export const INTENTIONS = `
plan i +to +on / planned planning, intend i, want iIn, aim i +to, seek in / sought, wish i, decide tciw, opt i
/ opted opting, refuse i, resolve i, look i, hope i, vie i / vied vying, strive i / strove striven, desire in, resist gn
`
