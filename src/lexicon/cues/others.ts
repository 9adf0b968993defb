import type { Act } from './cue.js'

/**
 * Cues that are no active verbs. Each entry: the word, then how it takes its content (`cue.ts` tells the letters); what
 * has `n` may also stand with a plain noun or adjective ("was deemed safe"), what has `b` needs "by" somebody.
 */
const PASSIVES: Readonly<Record<Act, string>> = {
  statement:
    'say it, report itc, tell tc, warn t +about +of, inform t +of, remind t +of, advise ti, call n, dub n, label n, brand n, declare n, describe +as, portray +as, depict +as, cast +as, ' +
    'identify +as, characterize +as, list +as, billed +as, hail +as, accuse +of, charge +with, criticize +for +as, criticise +for +as, praise +for +as, ' +
    'blame +for, credit +with, attribute +to, remember +for +as, known +for +as, announce nt, allege itc, rumor it, claim btc, reject b +as, ' +
    'suggest t, agree t, decide t, reveal t, echo b, denounce b +as, condemn b +as, endorse b, dismiss b +as, applaud b, welcome b, mock b, share b, disclose b, shown ig, confirm btc, urge i, invite i',
  question: '',
  belief:
    'expect i +to, project i, predict i, forecast i, believe itc, think itc, understand itc, fear tc, hope t, see +as gn, view +as, regard +as, deem na, perceive +as, assume it, estimate itc',
  intention: 'mean i, intend i',
}

/** Adjectives behind "is" that tell what somebody thinks: "is aware that", "is critical of". */
const ADJECTIVES: Readonly<Record<Act, string>> = {
  statement:
    'critical +of, dismissive +of, complimentary +of, vocal +about +in, adamant tc +about, insistent t, emphatic t, unanimous t, outspoken +about',
  question: '',
  belief:
    'sure tcw, certain tc +of, confident tc +in, convinced tc +of, unconvinced tc +of +by, fearful t, aware t +of, afraid tc +of, worried tc +about, concerned tc +about +by, ' +
    'skeptical t +of +about, doubtful t +about, wary +of, optimistic tc +about, pessimistic t +about, hopeful tc +about, glad tc, happy tc +with +about, ' +
    'proud tc +of, sorry tc +for, pleased t +with, disappointed t +in +with, surprised t +by, angry t +at +about +with, upset +about +with, ' +
    'furious +at +with +about, frustrated t +with +by, supportive +of, fond +of, enamored +of, mindful +of, suspicious +of, distrustful +of, tired +of, ' +
    'sick +of, dissatisfied +with, unhappy +with +about, satisfied +with, excited +about, enthusiastic +about, nervous +about, uneasy +about +with, ' +
    'uncertain w +about, unsure w +of, open +to, opposed +to, grateful +for t, ashamed +of, jealous +of',
  intention:
    'eager i, determined i, willing i, unwilling i, reluctant i, keen i, anxious i, committed +to, desperate i, loath i',
}

/** Nouns that report what stands behind them: "the claim that", "his criticism of"; what has `p` needs its speaker before it. */
const NOUNS: Readonly<Record<Act, string>> = {
  statement:
    'claim t, claims t, statement t, assertion t, assertions t, assurance t, assurances t, contention t, allegation t, allegations t, accusation t, accusations t, ' +
    'suggestion t, argument t, arguments t, admission t, acknowledgment t, acknowledgement t, announcement t, declaration t, insistence t, denial t, complaint t, complaints t, ' +
    'warning t, warnings t, prediction t, predictions t, rumor t, rumors t, rumour t, rumours t, promise ti p, pledge ti p, vow ti p, refusal i p, criticism +of p, condemnation +of p',
  question: '',
  belief:
    'belief t, view t p, fear t, fears t, concern t, concerns t, worry t, worries t, doubts t, hope t, hopes t p, conviction t, suspicion t, suspicions t, notion t',
  intention: 'desire i p',
}

export interface OtherCue {
  act: Act
  frames: ReadonlySet<string>
}

function table(lists: Readonly<Record<Act, string>>): ReadonlyMap<string, OtherCue> {
  const entries = new Map<string, OtherCue>()
  for (const [act, list] of Object.entries(lists) as [Act, string][]) {
    for (const entry of list.split(', ').filter(Boolean)) {
      const [word = '', ...frames] = entry.split(' ')
      entries.set(word, {
        act,
        frames: new Set(frames.flatMap((frame) => (frame.startsWith('+') ? [frame] : [...frame]))),
      })
    }
  }
  return entries
}

export const PASSIVE_CUES = table(PASSIVES)
export const ADJECTIVE_CUES = table(ADJECTIVES)
export const NOUN_CUES = table(NOUNS)
