/**
 * Where a bare "$" is another country's dollar. One line a currency: ISO 4217 code | words of its places, which datelines begin with
 * and publishers are named after | publishers and agencies that say no place | letters that tell its dollar from the others.
 */
const COUNTRIES = `
AUD | australia,australian,sydney,melbourne,brisbane,perth,adelaide,canberra,hobart,darwin | aap,the age | A,AU,AUD
CAD | canada,canadian,toronto,montreal,vancouver,ottawa,calgary,edmonton,winnipeg,halifax,regina,saskatoon | cbc,globe and mail,national post | C,CA,CAD,CDN,Can
NZD | new zealand,auckland,wellington,christchurch,dunedin | rnz | NZ,NZD
SGD | singapore | straits times,channel newsasia | S,SG,SGD
HKD | hong kong | south china morning post | HK,HKD
TWD | taiwan,taipei | | NT,TW
JMD | jamaica,jamaican | | J
TTD | trinidad,port of spain | | TT
FJD | fiji,suva | | FJ
`

export interface DollarCountry {
  code: string
  places: readonly string[]
  publishers: readonly string[]
  letters: readonly string[]
}

const list = (cell = ''): string[] => cell.split(',').filter((word) => word !== '')

export const DOLLAR_COUNTRIES: readonly DollarCountry[] = COUNTRIES.trim()
  .split('\n')
  .map((line) => {
    const [code = '', places, publishers, letters] = line.split('|').map((cell) => cell.trim())
    return { code, places: list(places), publishers: list(publishers), letters: list(letters) }
  })

/** Agencies to which "$" is the US dollar wherever they write from. */
export const AGENCIES_IN_US_DOLLARS: readonly string[] = [
  'AP',
  'Reuters',
  'AFP',
  'UPI',
  'Bloomberg',
  'Dow Jones',
  'Xinhua',
  'CNN',
]
