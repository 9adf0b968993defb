/**
 * Words whose full stop does not end a sentence. Lower case, without the stop.
 *
 * A newcomer adds an abbreviation here; nothing else needs to change.
 */

/** Always followed by more: titles before names, "vs.", "No. 5". */
export const NEVER_FINAL: ReadonlySet<string> = new Set(
  (
    'mr mrs ms messrs dr prof rev fr sr hon pres gov lt col gen maj capt cmdr cpl sgt adm brig pvt supt insp det ' +
    'rep reps sen sens amb atty st ste mt ft vs v cf viz approx dept ' +
    'mlle mme msgr pte const hons'
  ).split(' '),
)

/** Final only where the next word begins a sentence: "the U.S. The", "Inc. said", "in Nov. and". */
export const SOMETIMES_FINAL: ReadonlySet<string> = new Set(
  (
    'inc corp co ltd llc plc bros jr sr esq etc e.g i.e a.m p.m am pm u.s u.k u.n e.u u.s.a d.c l.a n.y n.j ph.d b.a ' +
    'm.a m.d d.d.s b.c a.d b.c.e c.e jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs ' +
    'fri sat sun ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ' +
    'ore pa penn tenn tex vt va wash wis wyo ave blvd rd hwy assn assoc univ intl natl govt ext dist cos avg max min ' +
    'hr hrs oz lb lbs yd sq mi km kg'
  ).split(' '),
)

/** Abbreviations only before a number: "No. 5", "Fig. 2", "Rs. 50"; else a word that ends its sentence. */
export const BEFORE_NUMBER: ReadonlySet<string> = new Set('no nos fig vol pp art sec ch rs rp sh shs ksh'.split(' '))

/** Words that begin sentences rather than carry on a name: what decides after "U.S." or "Inc.". */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  (
    'the a an this that these those he she it they we i you his her its their our my there here in on at by for from with ' +
    'but and or so yet if when while as after before since although though however meanwhile also some many most both ' +
    'all each every no not one two three what who why how where which'
  ).split(' '),
)
