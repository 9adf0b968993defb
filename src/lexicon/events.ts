/** Nouns for what happens: with a date beside them they are events of their own. Lower case, singular. */
const NOUNS: ReadonlySet<string> = new Set(
  [
    // politics and law
    'summit meeting conference talks negotiation election vote referendum ballot primary caucus runoff debate inauguration hearing trial verdict',
    'ruling arrest lawsuit appeal testimony agreement treaty pact accord ceasefire cease-fire truce sanctions embargo blockade visit',
    'trip tour speech address ceremony parade funeral resignation campaign coup overthrow ouster ousting downfall abdication coronation uprising protest march rally riot session convention',
    'announcement reshuffle veto amnesty pardon summons subpoena plea law decree audit census survey poll warning remark lecture',
    'interview statement report broadcast vigil walkout boycott pullout withdrawal handover takeover power-grab',
    // war and crime
    'raid attack bombing shooting stabbing explosion blast strike airstrike invasion war battle offensive assault siege massacre genocide',
    'killing murder assassination kidnapping abduction slaying capture clash fighting ambush robbery theft death escape rescue',
    // nature and accidents
    'earthquake quake tsunami hurricane storm flood fire wildfire eruption landslide outbreak pandemic crash collision accident collapse',
    'derailment spill disaster crisis meltdown outage blackout drought famine blizzard avalanche heatwave',
    // technology, sport, culture
    'launch landing flight mission takeoff liftoff test game match final tournament championship race season opener premiere release',
    'debut concert festival exhibition performance show tryout draft playoff rendezvous wedding birth marriage divorce birthday',
    'anniversary graduation surgery transplant exam drill exercise broadcast opening closure start end beginning',
    // business
    'merger acquisition deal buyout spinoff bailout bankruptcy purchase sale sales loss profit income earnings results revenue gain charge',
    'dividend payment offer bid growth decline drop increase rise fall slump decrease cut cutback turnaround slowdown recovery rebound',
    'swap trade trading redemption split listing layoff strike lockout shutdown closing close write-down write-off deficit surplus',
    'shipment delivery production spending output turnover recession rally sell-off selloff crash boom plunge surge jump hike raise',
    'comment discovery breakthrough slide squeeze offering closing miscarriage briefing incident search shot show order crime advance buy-out profit-taking profittaking lunch dinner reception lockdown evacuation famine revolution independence reunification deadline conference quiz coverage effort move plan',
  ]
    .join(' ')
    .split(' '),
)

/** Nouns that end like those made of verbs and name things, bodies or qualities. */
const NO_EVENTS: ReadonlySet<string> = new Set(
  (
    'station nation population section position condition situation institution constitution corporation association organization ' +
    'administration government department apartment document building evening morning environment instrument equipment element ' +
    'moment segment establishment parliament television version mission-control commission profession region religion million billion ' +
    'opinion vision passion mansion tension pension dimension question fraction fiction function generation location foundation federation ' +
    'edition resolution legislation petition direction information education occasion medication destination reputation nutrition temperament monument compartment ' +
    'division unemployment employment percent regiment garment pavement basement ingredient client patient treatment-center delegation coalition union portion lotion ' +
    'motion-picture caption auction-house plantation reservation notion ration vacation motivation ammunition munition precaution cushion aggression ambition reflection sensation ' +
    'inspiration imagination precipitation vegetation pigment sediment condiment fragment elation'
  ).split(' '),
)

/** Whether a noun (lower case, singular) names something that happens: one of the list, or one made of a verb. */
export function isEventNoun(noun: string): boolean {
  return NOUNS.has(noun) || (/^[a-z]{3,20}(?:tion|sion|ment)$/.test(noun) && !NO_EVENTS.has(noun))
}

/** Verbs that say little beside an event noun: "held a meeting", "had a loss". */
const LIGHT: ReadonlySet<string> = new Set(
  (
    'have has had having hold holds held make makes made take takes took give gives gave suffer suffered see saw post posted ' +
    'stage staged launch launched conduct conducted carry carried include includes included report reports reported reporting'
  ).split(' '),
)

export function isTakenByLightVerb(verb: string): boolean {
  return LIGHT.has(verb)
}

/** Verbs that say where in its course another event is. Lemmas. */
const ASPECTUAL: ReadonlySet<string> = new Set(
  'begin start continue resume stop finish end complete cease keep commence halt'.split(' '),
)

export function isAspectual(lemma: string): boolean {
  return ASPECTUAL.has(lemma)
}

/** Verbs that only say that their subject happens, or when. Lemmas. */
const HAPPENING: ReadonlySet<string> = new Set(
  'begin start end occur happen take continue resume last open close come follow erupt finish'.split(' '),
)

export function happens(lemma: string): boolean {
  return HAPPENING.has(lemma)
}

/** Whether what has ended by then went on for so long that its end does not date it: "The war ended in 1945". */
export function outlastsItsEnd(noun: string, verb: string): boolean {
  return /^(?:end|finish)$/.test(verb) && LASTING.has(noun)
}

const LASTING: ReadonlySet<string> = new Set(
  'marriage war siege drought famine recession boom pandemic revolution mission blockade'.split(' '),
)

/** Verbs whose infinitive is meant to happen: "plans to open". Lemmas and adjectives. */
export const LOOKING_AHEAD: ReadonlySet<string> = new Set(
  'plan intend aim expect schedule set due hope want promise pledge vow prepare seek agree decide begin start continue likely ready about going suppose slate project predict foresee signal forecast anticipate poised unlikely willing bound able unable'.split(
    ' ',
  ),
)

/** Verbs that are themselves done, on the day they are told of: "agreed to sell last month". Lemmas. */
const DECIDING: ReadonlySet<string> = new Set('agree decide promise pledge vow'.split(' '))

export function isDeciding(lemma: string): boolean {
  return DECIDING.has(lemma)
}

/** Verbs that say of what they govern that it did not happen: "failed to pay". Lemmas. */
const FAILING: ReadonlySet<string> = new Set('fail refuse decline neglect forget deny avoid'.split(' '))

export function isFailing(lemma: string): boolean {
  return FAILING.has(lemma)
}

/** Verbs whose object does not take place: "cancelled the match". Lemmas. */
const CANCELLING: ReadonlySet<string> = new Set(
  'cancel call-off scrap abandon postpone block prevent deny avoid halt avert'.split(' '),
)

export function isCancelling(lemma: string): boolean {
  return CANCELLING.has(lemma)
}

/** Verbs in whose passive an event does not take place as it was meant to: "was cancelled". Lemmas, with their particle. */
const CANCELLED: ReadonlySet<string> = new Set('cancel call-off scrap postpone avert prevent shelve'.split(' '))

export function isCancelled(verb: string): boolean {
  return CANCELLED.has(verb)
}

/** Verbs and adjectives that wish for what they govern, with no word that it will be. Lemmas. */
const WISHING: ReadonlySet<string> = new Set('want hope wish seek ask urge demand try able ready willing'.split(' '))

export function isWishing(lemma: string): boolean {
  return WISHING.has(lemma)
}

/** Verbs that put another event off, to or until a date. Lemmas, with their particle. */
const PUTTING_OFF: ReadonlySet<string> = new Set(
  'adjourn postpone delay defer table recess extend remand jail put-off hold-off hold-over push push-back move move-back shift switch bring-forward reschedule'.split(
    ' ',
  ),
)

export function isPuttingOff(verb: string): boolean {
  return PUTTING_OFF.has(verb)
}

/** Verbs whose object is yet to be, if ever: "is weighing a bid". Lemmas. */
const MULLING: ReadonlySet<string> = new Set(
  'consider weigh debate discuss mull eye ponder contemplate explore negotiate predict warn fear'.split(' '),
)

export function isMulling(lemma: string): boolean {
  return MULLING.has(lemma)
}

/** Infinitives that say where a price or a figure came to rest: "rose to close at 117". */
const END_OF_MOVE: ReadonlySet<string> = new Set('close finish end settle reach'.split(' '))

export function isEndOfMove(verb: string): boolean {
  return END_OF_MOVE.has(verb)
}

/** What an attack or an accident does as it happens. Lemmas. */
const HARM: ReadonlySet<string> = new Set('kill injure wound destroy damage devastate wreck hurt maim'.split(' '))

export function isHarm(lemma: string): boolean {
  return HARM.has(lemma)
}
