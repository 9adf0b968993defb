/** Nouns for what happens: with a date beside them they are events of their own. Lower case, singular. */
export const EVENT_NOUNS: ReadonlySet<string> = new Set(
  (
    'summit meeting conference talks negotiation election vote referendum ballot primary debate inauguration hearing trial ' +
    'verdict sentencing ruling arrest raid attack bombing shooting stabbing explosion blast strike airstrike invasion war battle ' +
    'coup uprising protest march rally riot demonstration earthquake quake tsunami hurricane storm flood fire wildfire ' +
    'eruption landslide outbreak pandemic crash collision accident collapse derailment spill launch landing flight mission ' +
    'visit trip tour speech address ceremony parade funeral wedding birth death killing murder assassination kidnapping ' +
    'game match final tournament championship race season opener premiere release debut merger acquisition takeover deal ' +
    'agreement treaty pact accord ceasefire truce announcement resignation appointment retirement dismissal strike walkout ' +
    'lockdown outage blackout drought famine evacuation massacre disaster crisis meltdown reunification independence ' +
    'revolution bailout bankruptcy audit census survey poll exercise drill test deadline opening closure anniversary convention'
  ).split(' '),
)

/** Verbs whose infinitive is meant to happen: "plans to open". Lemmas and adjectives. */
export const LOOKING_AHEAD: ReadonlySet<string> = new Set(
  'plan intend aim expect schedule set due hope want promise pledge vow prepare seek agree decide begin start continue likely ready about going'.split(
    ' ',
  ),
)
