/** Words that make a name an organisation's. Lower case, singular. */
export const ORGANIZATION_WORDS: ReadonlySet<string> = new Set(
  (
    'ministry department agency bureau office authority programme program commission committee council court parliament senate congress house ' +
    'assembly government administration university college institute school academy hospital clinic center centre foundation ' +
    'association federation union league club party coalition alliance front movement campaign group company corporation corp ' +
    'inc ltd llc plc bank fund trust partners holdings airlines airways motors industries technologies systems labs ' +
    'times post journal news press herald tribune guardian telegraph gazette chronicle observer radio television network ' +
    'magazine review daily weekly reuters police force army navy guard service forces corps board society organization ' +
    'organisation embassy consulate mission secretariat observatory laboratory museum church synod kremlin pentagon ' +
    'white-house nations nato fbi cia nasa un eu united rovers athletic ministry-of treasury exchange reserve dynamics ' +
    'academy commons duma knesset bundestag taliban hamas hezbollah archdiocese diocese brewery consortium alliance network ' +
    'brothers sons associates solutions pharmaceuticals energy electric motor bancorp capital securities insurance airline ' +
    'railway rail logistics software entertainment studios pictures records publishing communications telecom cross crescent ' +
    'tribunal directorate inspectorate archives library orchestra theatre theater chamber confederation conference initiative project ' +
    'foods farms stores markets hotels homes mines mining oil gas steel petroleum chemicals healthcare beverages brewing outfitters games toys ' +
    'cars media digital interactive analytics consulting advisors advisers management investments investors properties realty estates ' +
    'construction builders engineering aerospace aviation shipping lines transport express retail supermarkets apparel brands products ' +
    'institution stamping trucking plumbing roofing catering packaging drilling printing recycling racing milling tooling manufacturing fire water health brigade rescue ambulance wildlife parks robotics semiconductor microsystems biotech genomics networks computing materials sciences research ratings economics futures wealth strategies ' +
    'supplies resources ventures enterprises international global worldwide pac state watch biosciences pharma therapeutics statistics ferries cruises railways ' +
    'grid hydro solar renewables nuclear wireless broadband freight trucks cargo cement aluminium aluminum ceramics textiles photonics ' +
    'biologics diagnostics genetics devices instruments tools dairy bakery distillers wines burgers cinemas arenas casinos fitness fashion ' +
    'jewellers cosmetics furniture kitchens housing lettings mortgages finance payments credit equity trains metro transit helicopters ' +
    'shipyard dockyard ports highways zoo aquarium heritage ballet cricket rugby tennis cycling'
  ).split(' '),
)

const MAKERS =
  'carmaker automaker planemaker chipmaker drugmaker toymaker steelmaker shipbuilder brewer distiller grocer'

/** Common nouns for bodies that speak: "the company said". */
export const ORGANIZATION_NOUNS: ReadonlySet<string> = new Set(
  (
    'ministry department agency bureau office authority commission committee council court parliament government ' +
    'administration university institute hospital foundation association federation union league club party coalition ' +
    'campaign group company firm corporation bank fund airline carrier retailer manufacturer maker publisher newspaper paper ' +
    'magazine outlet publication network station broadcaster website site police army navy military embassy consulate ' +
    'mission charity body board team watchdog regulator operator utility startup start-up nonprofit ' +
    `${MAKERS} supermarket ` +
    'refiner bookmaker developer giant chain brand lender insurer miner supplier exchange studio museum school college church court congress senate ' +
    'confederation alliance movement hospice clinic trust society nursery theatre orchestra library zoo gallery ' +
    'force service conglomerate cooperative consortium think-tank secretariat tribunal commission'
  ).split(' '),
)

/** What a company is called before its name: "carmaker Ford". */
export const TRADES: ReadonlySet<string> = new Set(
  `${MAKERS} rival fellow competitor parent retailer lender insurer miner refiner startup start-up conglomerate broadcaster supplier`.split(
    ' ',
  ),
)

/** Those of them that no other body is called by: "the ministry" is never a company. */
export const INSTITUTION_NOUNS: ReadonlySet<string> = new Set(
  (
    'ministry department commission committee council court parliament government administration university campaign party embassy ' +
    'consulate police army navy military senate congress assembly republican democratic times post news house office authority'
  ).split(' '),
)

/** Those of them by which whatever body was named last may be meant: "the company", not "the team". */
export const COMPANY_NOUNS: ReadonlySet<string> = new Set(
  (
    'company firm group corporation bank fund airline carrier retailer manufacturer maker publisher broadcaster network club ' +
    'organization organisation association federation foundation institute union league charity nonprofit agency watchdog regulator ' +
    'operator utility startup start-up giant chain brand lender insurer miner supplier exchange studio conglomerate cooperative ' +
    `consortium ${MAKERS} ` +
    'supermarket refiner bookmaker developer coalition'
  ).split(' '),
)

/** Those of them that stand for something that is read, seen or heard. */
export const MEDIA_NOUNS: ReadonlySet<string> = new Set(
  'newspaper paper magazine outlet publication network station broadcaster website site daily weekly agency service'.split(
    ' ',
  ),
)
export const MEDIA_WORDS: ReadonlySet<string> = new Set(
  (
    'times post journal news press herald tribune guardian telegraph gazette chronicle observer radio television magazine ' +
    'review daily weekly reuters nikkei bloomberg newsweek cnn bbc afp ap npr fox nbc abc cbs msnbc politico breitbart axios ' +
    'yonhap xinhua tass kyodo channel tv broadcasting newspaper ' +
    'sentinel globe examiner inquirer enquirer dispatch register bee monitor mirror star sun standard independent economist courier argus echo'
  ).split(' '),
)

/** Writings that speak: "the report said". */
export const DOCUMENT_NOUNS: ReadonlySet<string> = new Set(
  (
    'report study survey poll statement document letter memo memorandum filing lawsuit complaint indictment affidavit ' +
    'transcript article book paper analysis review communique communiqué declaration resolution email e-mail release data ' +
    'figures statistics census audit dossier treaty agreement law bill bulletin forecast editorial tweet post message ' +
    'ruling verdict judgment judgement manifesto findings results records research manual opinion examination investigation inquiry inspection ' +
    'polls surveys studies reports documents emails e-mails letters'
  ).split(' '),
)

/** How the name of a company ends, of whose first word it is called for short. */
export const COMPANY =
  /^(?:inc|corp|co|ltd|plc|llc|group|holdings|foods|industries|motors|energy|airlines|partners|technologies|systems|pharmaceuticals)\.?$/

/** Bodies whose names look like a person's or a place's. Lower case. */
export const BODIES_BY_NAME: ReadonlySet<string> = new Set(
  (
    'fannie mae,freddie mac,sallie mae,ginnie mae,rio tinto,downing street,charles schwab,morgan stanley,jpmorgan chase,goldman sachs,' +
    'wells fargo,merrill lynch,eli lilly,levi strauss,kraft heinz,dow jones,standard chartered,credit suisse,philip morris,booz allen,' +
    'lockheed martin,northrop grumman,hewlett packard,aston martin,land rover,alfa romeo,warner bros,live nation,thomson reuters,' +
    'sinn fein,sinn féin,plaid cymru,citizens advice,cal fire,save the children,friends of the earth,médecins sans frontières,amnesty international,' +
    'capital one,american express,ernst young,booz allen hamilton,marks and spencer,procter and gamble,rolls royce,best buy,home depot,' +
    'general mills,dollar general,dollar tree,whole foods,burger king,dairy queen,taco bell,papa john,legal and general,tata steel,' +
    'met police,scotland yard,buckingham palace,kensington palace,planned parenthood,reuters,axios,greggs,argos,currys,unite,unison,' +
    'unicef,oxfam,barnardos,mencap,acas,ofcom,ofgem,ofsted,ofwat'
  ).split(','),
)

/** Small words inside the names of organisations and places. */
export const NAME_JOINERS: ReadonlySet<string> = new Set(
  'of for the and & de la du des del von van der den al el bin ben ibn bint da di do dos das ap ter ten zu della delle dei'.split(
    ' ',
  ),
)

/** Whether a word makes a name an organisation's, also in the plural: "National Academies". */
export function isOrganizationWord(word: string): boolean {
  return (
    ORGANIZATION_WORDS.has(word) ||
    MEDIA_WORDS.has(word) ||
    (word.endsWith('ies') && ORGANIZATION_WORDS.has(`${word.slice(0, -3)}y`)) ||
    (word.endsWith('s') && word.length > 5 && ORGANIZATION_WORDS.has(word.slice(0, -1)))
  )
}
