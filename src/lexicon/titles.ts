/** Words before a name that say who somebody is. Lower case, without a final stop. */

/** Forms of address, and the gender that they tell. */
export const HONORIFICS: ReadonlyMap<string, 'male' | 'female' | null> = new Map([
  ['mr', 'male'],
  ['sir', 'male'],
  ['lord', 'male'],
  ['mrs', 'female'],
  ['ms', 'female'],
  ['miss', 'female'],
  ['dame', 'female'],
  ['lady', 'female'],
  ['mx', null],
  ['dr', null],
  ['prof', null],
])

/** Offices, ranks and trades: capitalised before a name they belong to the role, not to the name. */
export const TITLES: ReadonlySet<string> = new Set(
  (
    'president vice chairman chairwoman chair premier chancellor minister secretary senator sen representative rep ' +
    'congressman congresswoman governor gov lieutenant lt mayor councilman councilwoman councillor councilor alderman ' +
    'ambassador envoy general gen admiral adm colonel col major maj captain capt sergeant sgt lieutenant officer chief ' +
    'sheriff detective det inspector superintendent commissioner commander judge justice attorney prosecutor king queen ' +
    'prince princess pope cardinal archbishop bishop rev reverend father rabbi imam sheikh ayatollah professor prof ' +
    'director deputy acting former first foreign prime interior defense defence finance treasury home state speaker leader ' +
    'majority minority whip coach manager spokesman spokeswoman spokesperson analyst economist ceo cfo founder ' +
    'republican democrat democratic conservative labour liberal candidate nominee running mate gop senior pastor brigadier ' +
    'brig field marshal crown supreme us u.s uk british-born sens reps district executive'
  ).split(' '),
)

/** Nouns for people by what they do: with an article and without a name, a source by role or an unnamed one. */
export const ROLE_NOUNS: ReadonlySet<string> = new Set(
  (
    'president minister secretary senator governor mayor councillor ambassador envoy general judge prosecutor lawyer attorney ' +
    'professor researcher scientist scholar expert analyst economist strategist author writer journalist reporter ' +
    'correspondent editor columnist director chief executive chairman chairwoman spokesman spokeswoman spokesperson ' +
    'official officer candidate nominee leader lawmaker congressman congresswoman politician activist advocate organizer ' +
    'pollster doctor physician nurse surgeon teacher student resident witness survivor victim neighbor neighbour farmer ' +
    'driver coach manager player striker captain winger midfielder goalkeeper defender athlete actor singer billionaire businessman developer mogul ' +
    'diplomat aide adviser advisor source insider consultant engineer pilot astronaut pastor priest bishop pope king queen ' +
    'prince princess mother father son daughter wife husband brother sister man woman boy girl veteran worker volunteer ' +
    'founder owner trader investor banker lawgiver historian seismologist geologist meteorologist forecaster'
  ).split(' '),
)
