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

/** Those who serve a town, a county or a state. */
const LOCAL_OFFICES =
  'engineer planner surveyor trustee selectman selectwoman alderwoman councilmember councilperson assemblymember freeholder legislator solicitor coroner assessor moderator harbormaster harbourmaster arborist librarian geologist climatologist epidemiologist veterinarian demographer historian archaeologist'

/** Offices, ranks and trades: capitalised before a name they belong to the role, not to the name, with all that stands before them. */
export const TITLES: ReadonlySet<string> = new Set(
  (
    'president vice-president chairman chairwoman chairperson chair premier chancellor minister secretary senator sen representative rep ' +
    'congressman congresswoman governor gov lieutenant lt mayor councilman councilwoman councillor councilor alderman assemblyman ' +
    'assemblywoman ambassador envoy general gen admiral adm colonel col major maj captain capt sergeant sgt officer chief cpl corporal ' +
    'sheriff detective det inspector superintendent commissioner commander judge justice attorney prosecutor king queen prince princess ' +
    'duke duchess emperor pope cardinal archbishop bishop rev reverend father rabbi imam sheikh ayatollah professor prof director deputy ' +
    'acting former interim outgoing retired baroness baron speaker leader whip coach manager spokesman spokeswoman spokesperson analyst ' +
    'economist ceo cfo cto coo founder co-founder republican democrat candidate nominee mate pastor brigadier brig marshal crown ' +
    'executive mp msp mep dean provost principal head editor lawyer pm agent gop staffer vp strategist trooper constable cllr labour supervisor registrar clerk auditor treasurer comptroller controller administrator ' +
    'insp supt recorder coun undersecretary correspondent reporter adviser advisor consultant counsel scientist researcher activist author ag ' +
    'taoiseach tánaiste tanaiste headmaster headmistress headteacher undersheriff parliamentarian pvt pfc spc commodore airman ' +
    'cadet garda chaplain monsignor archdeacon vicar czar tsar ' +
    LOCAL_OFFICES
  ).split(' '),
)

/** What is joined to an office by a hyphen: "Secretary-General", "vice-chancellor", "Editor-in-Chief", "mayor-elect". */
const AFFIX = /^(?:vice|co|under|sub|ex)-|-(?:general|in-chief|elect|designate)$/

/** An office, with what a hyphen joins to it or not. Lower case. */
export function isTitleWord(word: string): boolean {
  return TITLES.has(word) || (word.includes('-') && TITLES.has(word.replace(AFFIX, '')))
}

/** Offices and ranks in initials, which are bodies as well: a title only before a person's name. Lower case. */
export const INITIALLED_TITLES: ReadonlySet<string> = new Set(
  'pc wpc dc ds di dci dcs acc dcc cm dcm dcp acp asp dsp ssp dgp adgp mla mlc mna mpp msp mep'.split(' '),
)

/** Letters behind a name: of honours, degrees and callings. */
export const LETTERS_BEHIND: ReadonlySet<string> = new Set(
  'KC QC OBE CBE MBE KBE DBE GBE BEM CVO MVO FRS FRSE FBA PhD DPhil MBA LLM RN DVM'.split(' '),
)

/** Offices whose initials stand behind a name as well: "John Smith MP". */
export const OFFICES_BEHIND: ReadonlySet<string> = new Set('MP MSP MEP MLA MLC MNA MPP TD SC'.split(' '))

/** What may end an office whose name has an "of" inside: "Secretary of State John Kerry", "Chief of Staff Katie Walsh". */
export const OFFICE_ENDS: ReadonlySet<string> = new Set(
  'state staff defense defence commerce labor labour energy education agriculture transportation intelligence justice police'.split(
    ' ',
  ),
)

/** Titles that are part of the name where only a given name follows: "Pope Francis", "King Charles III". */
export const REGAL_TITLES: ReadonlySet<string> = new Set(
  'king queen prince princess duke duchess emperor pope sheikh archbishop'.split(' '),
)

/** Nouns for people by what they do: with an article and without a name, a source by role or an unnamed one. */
export const ROLE_NOUNS: ReadonlySet<string> = new Set(
  (
    'president minister secretary senator governor mayor councillor ambassador envoy general judge prosecutor lawyer attorney ' +
    'professor researcher scientist scholar expert analyst economist strategist author writer journalist reporter ' +
    'correspondent editor columnist director chief executive chairman chairwoman spokesman spokeswoman spokesperson ' +
    'official officer assistant candidate nominee leader lawmaker congressman congresswoman politician activist advocate organizer ' +
    'pollster doctor physician nurse surgeon teacher student resident witness survivor victim neighbor neighbour farmer ' +
    'driver coach manager player striker captain winger midfielder goalkeeper defender athlete actor singer billionaire businessman developer mogul ' +
    'diplomat aide adviser advisor source insider consultant engineer pilot astronaut pastor priest bishop pope king queen ' +
    'prince princess mother father son daughter wife husband brother sister man woman boy girl veteran worker volunteer ' +
    'founder owner trader investor banker lawgiver historian seismologist geologist meteorologist forecaster speaker secretary-general ' +
    'vice-president co-founder co-author chairperson commissioner superintendent inspector detective sheriff sergeant captain colonel ' +
    'commander lieutenant treasurer comptroller chancellor premier representative delegate member negotiator mediator fellow lecturer academic ' +
    'biologist chemist physicist astronomer psychologist psychiatrist sociologist epidemiologist virologist ecologist climatologist ' +
    'oceanographer paleontologist archaeologist anthropologist neuroscientist geneticist statistician mathematician demographer ' +
    'cardiologist oncologist pediatrician paediatrician midwife paramedic firefighter barrister solicitor magistrate juror plaintiff ' +
    'defendant suspect ombudsman auditor mp senator-elect president-elect chairwoman whip operative staffer supporter critic opponent rival ' +
    'dissident refugee migrant protester demonstrator tourist passenger customer shopper voter homeowner landlord tenant actress ' +
    'musician composer painter filmmaker producer novelist poet blogger anchor host commentator pundit imam rabbi nun chef baker ' +
    'entrepreneur executive partner associate chairman principal dean provost headteacher parent uncle aunt niece nephew cousin ' +
    'grandfather grandmother widow widower boyfriend girlfriend friend colleague teammate goalscorer quarterback pitcher sprinter swimmer ' +
    'cyclist boxer jockey umpire referee fan forward fisherman gunman policeman policewoman cameraman whistleblower pioneer heir head boss lieutenant-governor ' +
    'architect sculptor conductor choreographer cellist violinist pianist guitarist drummer photographer designer curator philosopher pharmacist ' +
    'dentist veterinarian botanist zoologist immunologist neurologist mechanic plumber electrician carpenter butcher waiter bartender welder ' +
    'trucker sailor soldier librarian graduate alumnus monk campaigner shopkeeper broker accountant lobbyist broadcaster presenter influencer ' +
    'screenwriter playwright comedian rapper dancer footballer golfer skier trainer legislator sultan emir retiree pensioner hiker climber teenager runner chair investigator landlady organiser skipper promoter frontman freshman sophomore champion counsel ' +
    'shortstop outfielder infielder linebacker cornerback goaltender defenseman defenceman reliever rookie batsman batter bowler ' +
    'catcher slugger fullback full-back centre-back fly-half scrum-half flanker left-hander right-hander all-rounder wicketkeeper ' +
    'seamer spinner playmaker kicker punter backbencher crossbencher czar tsar ' +
    'eyewitness bystander onlooker motorist passerby passer-by holidaymaker evacuee camper commuter pedestrian patient carer caregiver ' +
    'stallholder publican stepfather stepmother landowner rancher pupil undergraduate apprentice cleaner barista hairdresser builder ' +
    'janitor cashier receptionist counsellor counselor therapist psychotherapist nutritionist dietitian radiologist anaesthetist ' +
    'gynaecologist dermatologist pathologist criminologist theologian linguist ethicist ornithologist entomologist hydrologist ' +
    'volcanologist glaciologist astrophysicist toxicologist conservationist environmentalist illustrator cartoonist songwriter bassist ' +
    'vlogger podcaster youtuber stylist realtor auctioneer arbitrator translator interpreter ' +
    LOCAL_OFFICES
  ).split(' '),
)
