/**
 * Currencies of the news. One line a currency: ISO 4217 code | name | plural and other names | signs before | signs behind
 * | its hundredth. The code in capitals is always understood, before or behind the number.
 */
const CURRENCIES = `
USD | dollar | dollars,us dollar,us dollars,u.s. dollars,u.s. dollar,buck,bucks | US$ US_$ $ | | cent
EUR | euro | euros | € | € | cent
GBP | pound sterling | pounds sterling,quid,pound | £ | | penny
JPY | japanese yen | yen | JP¥ ¥ | |
CNY | chinese yuan | yuan,renminbi,rmb | RMB CN¥ | | fen
AUD | australian dollar | australian dollars,a-dollars | A$ AU$ | | cent
CAD | canadian dollar | canadian dollars | C$ CA$ CDN$ | | cent
HKD | hong kong dollar | hong kong dollars | HK$ | | cent
NZD | new zealand dollar | new zealand dollars | NZ$ | | cent
SGD | singapore dollar | singapore dollars | S$ | | cent
TWD | taiwan dollar | taiwan dollars | NT$ | | cent
INR | indian rupee | rupees,rupee | ₹ Rs Rs. INR | | paise
PKR | pakistani rupee | pakistani rupees | PKR | | paise
LKR | sri lankan rupee | sri lankan rupees | LKR | |
CHF | swiss franc | swiss francs,francs,franc | CHF SFr | | centime
SEK | swedish krona | kronor,krona,swedish kronor | SEK | kr |
NOK | norwegian krone | norwegian kroner,norwegian kroner | NOK | |
DKK | danish krone | danish kroner,kroner | DKK | |
RUB | russian ruble | rubles,roubles,ruble,rouble | ₽ | ₽ | kopeck
UAH | ukrainian hryvnia | hryvnia,hryvnias | ₴ | |
PLN | polish zloty | zloty,zlotys | | zł |
TRY | turkish lira | lira,liras | ₺ | |
KRW | south korean won | korean won,south korean won | ₩ | |
BRL | brazilian real | reais,reals | R$ | |
MXN | mexican peso | mexican pesos,pesos,peso | MX$ | |
ZAR | south african rand | rand,rands | R | |
ILS | shekel | shekels,new shekels | ₪ | |
MYR | malaysian ringgit | ringgit | RM | | sen
THB | thai baht | baht | ฿ | |
IDR | indonesian rupiah | rupiah | Rp | |
PHP | philippine peso | philippine pesos | ₱ | |
VND | vietnamese dong | dong | ₫ | |
SAR | saudi riyal | riyals,riyal | | |
AED | dirham | dirhams,uae dirhams | Dh AED | |
NGN | nigerian naira | naira | ₦ | |
KES | kenyan shilling | shillings | KSh | |
EGP | egyptian pound | egyptian pounds | E£ | |
GEL | georgian lari | lari | | |
HRK | croatian kuna | kuna,kunas | | |
LAK | lao kip | kip | | |
CRC | costa rican colón | colones,colón,colon | ₡ | |
BTC | bitcoin | bitcoins | ₿ | |
ESP | peseta | pesetas | | |
DEM | mark | marks,deutsche marks,deutschemarks | DM | | pfennig
`

export interface CurrencyEntry {
  code: string
  name: string
}

const parsed = CURRENCIES.trim()
  .split('\n')
  .map((line) => {
    const [code = '', name = '', names = '', before = '', behind = '', hundredth = ''] = line
      .split('|')
      .map((part) => part.trim())
    const signs = (list: string) =>
      list
        .split(' ')
        .filter(Boolean)
        .map((sign) => sign.replace('_', ' '))
    return {
      entry: { code, name },
      names: [name, ...names.split(',').map((other) => other.trim())].filter(Boolean),
      before: [...signs(before), code],
      behind: [...signs(behind), code],
      hundredth,
    }
  })

export const CURRENCY_NAMES: ReadonlyMap<string, CurrencyEntry> = new Map(
  parsed.flatMap(({ entry, names }) => names.map((name) => [name, entry] as const)),
)
/** Capitals count. */
export const CURRENCY_SIGNS_BEFORE: ReadonlyMap<string, CurrencyEntry> = new Map(
  parsed.flatMap(({ entry, before }) => before.map((sign) => [sign, entry] as const)),
)
export const CURRENCY_SIGNS_BEHIND: ReadonlyMap<string, CurrencyEntry> = new Map(
  parsed.flatMap(({ entry, behind }) => behind.map((sign) => [sign, entry] as const)),
)

/** Hundredths that are counted by themselves: "19 cents", "45p". */
export const HUNDREDTHS: ReadonlyMap<string, { name: string; code: string }> = new Map(
  [
    { name: 'cent', code: 'USD', words: ['cent', 'cents', '¢'] },
    { name: 'penny', code: 'GBP', words: ['penny', 'pence', 'p'] },
  ].flatMap(({ name, code, words }) => words.map((word) => [word, { name, code }] as const)),
)
