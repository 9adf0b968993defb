/**
 * Names that several countries give their money: "pesos". One line a name: the name and its letters | for each country its ISO 4217 code and the words that
 * tell it, which datelines begin with and publishers are named after. Without any of them the name means the first one.
 */
const SHARED = `
peso | MXN mexico,mexican,mexico city,guadalajara,monterrey,tijuana | ARS argentina,argentine,argentinian,buenos aires,cordoba | CLP chile,chilean,santiago,valparaiso | COP colombia,colombian,bogota,bogotá,medellin,medellín,cali | PHP philippines,philippine,filipino,manila,davao,cebu | UYU uruguay,uruguayan,montevideo | DOP dominican,santo domingo | CUP cuba,cuban,havana
rupee,rs | INR india,indian,new delhi,delhi,mumbai,bengaluru,chennai,kolkata,hyderabad | PKR pakistan,pakistani,islamabad,karachi,lahore | LKR sri lanka,sri lankan,colombo | NPR nepal,nepalese,kathmandu | MUR mauritius,port louis
dinar | RSD serbia,serbian,belgrade | KWD kuwait,kuwaiti | IQD iraq,iraqi,baghdad,basra | JOD jordan,jordanian,amman | TND tunisia,tunisian,tunis | DZD algeria,algerian,algiers | LYD libya,libyan,tripoli | BHD bahrain,bahraini,manama
franc | CHF switzerland,swiss,zurich,geneva,bern | FRF france,french,paris | BEF belgium,belgian,brussels | XAF cameroon,yaounde,gabon,libreville,chad,n'djamena,congo,brazzaville | XOF senegal,dakar,ivory coast,abidjan,mali,bamako,niger,niamey,burkina faso,ouagadougou,togo,lome,benin,cotonou | RWF rwanda,rwandan,kigali | CDF kinshasa | GNF guinea,conakry | BIF burundi,bujumbura
shilling,sh | KES kenya,kenyan,nairobi,mombasa | TZS tanzania,tanzanian,dar es salaam,dodoma | UGX uganda,ugandan,kampala | SOS somalia,somali,mogadishu
lira | TRY turkey,turkish,turkiye,türkiye,istanbul,ankara,izmir | ITL italy,italian,rome,milan
riyal | SAR saudi,riyadh,jeddah | QAR qatar,qatari,doha | YER yemen,yemeni,sanaa,aden
rial | IRR iran,iranian,tehran | OMR oman,omani,muscat | YER yemen,yemeni,sanaa,aden
kwacha | ZMW zambia,zambian,lusaka | MWK malawi,malawian,blantyre,lilongwe
krone,kroner | DKK denmark,danish,dane,danes,copenhagen,aarhus,odense,aalborg,greenland,faroe | NOK norway,norwegian,norwegians,oslo,bergen,trondheim,stavanger
dirham | AED emirates,emirati,dubai,abu dhabi | MAD morocco,moroccan,rabat,casablanca
`

export interface NationalCurrency {
  code: string
  places: readonly string[]
}

/** By the name, singular and lower case. */
export const NATIONAL_CURRENCIES: ReadonlyMap<string, readonly NationalCurrency[]> = new Map(
  SHARED.trim()
    .split('\n')
    .flatMap((line) => {
      const [names = '', ...countries] = line.split(' | ')
      return names.split(',').map((name) => [name, countries.map(countryFrom)] as const)
    }),
)

/** The name in an amount that several countries' money has: of "50 rupees", "Rs. 50", "Shs50". */
export function sharedName(written: string): string | null {
  const words = written.toLowerCase().match(/\p{L}+/gu) ?? []
  return words.map((word) => word.replace(/(?<=..)s$/, '')).find((word) => NATIONAL_CURRENCIES.has(word)) ?? null
}

function countryFrom(cell: string): NationalCurrency {
  const space = cell.indexOf(' ')
  return { code: cell.slice(0, space), places: cell.slice(space + 1).split(',') }
}
