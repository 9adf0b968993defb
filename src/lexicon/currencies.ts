/**
 * Currencies of the news. One line a currency: ISO 4217 code | name | other names, plurals included | signs before | signs
 * behind. The code in capitals is always understood, before or behind the number; a dollar's letters may stand on either
 * side of its sign ("A$5", "$A5"). "PS" and "Y=" are what is left of the pound's and the yen's sign where a text was made ASCII.
 */
const CURRENCIES = `
USD | dollar | dollars,us dollar,us dollars,united states dollar,united states dollars,american dollar,u.s. dollars,u.s. dollar,american dollars,buck,bucks | US$ U.S.$ USD$ $ dlrs dlr | $
EUR | euro | euros | € | €
GBP | pound sterling | pounds sterling,british pounds,british pound,quid | £ GB£ UK£ PS | £
JPY | japanese yen | yen,japanese yen | JP¥ ¥ Y= | ¥ 円
CNY | chinese yuan | yuan,chinese yuan,renminbi,rmb,yuan renminbi | RMB CN¥ | 元
AUD | australian dollar | australian dollars,aussie dollars,a-dollars | A$ AU$ AUD$ |
CAD | canadian dollar | canadian dollars | C$ CA$ CDN$ CAD$ Can$ |
HKD | hong kong dollar | hong kong dollars | HK$ HKD$ |
NZD | new zealand dollar | new zealand dollars | NZ$ NZD$ |
SGD | singapore dollar | singapore dollars | S$ SG$ SGD$ |
TWD | taiwan dollar | taiwan dollars,new taiwan dollars | NT$ TW$ |
JMD | jamaican dollar | jamaican dollars | J$ |
TTD | trinidad and tobago dollar | | TT$ |
FJD | fijian dollar | fijian dollars,fiji dollars | FJ$ |
ZWL | zimbabwean dollar | zimbabwean dollars,zimbabwe dollars | Z$ |
INR | rupee | rupees | |
INR | indian rupee | indian rupees | ₹ Rs Rs. | ₹
PKR | pakistani rupee | pakistani rupees | |
LKR | sri lankan rupee | sri lankan rupees | SLRs |
NPR | nepalese rupee | nepalese rupees | |
IDR | indonesian rupiah | rupiah,rupiahs,indonesian rupiahs | Rp Rp. |
BDT | bangladeshi taka | taka | Tk ৳ | ৳
CHF | swiss franc | swiss francs,francs,franc | SFr SFr. Fr. |
FRF | french franc | french francs | |
BEF | belgian franc | belgian francs | |
XAF | central african franc | cfa francs | |
SEK | swedish krona | kronor,krona,swedish kronor,swedish kronas | | kr
NOK | norwegian krone | norwegian kroner | |
DKK | danish krone | danish kroner,kroner,krone | |
ISK | icelandic krona | icelandic kronur | |
CZK | czech koruna | koruna,korunas,koruny,czech crowns | | Kč
HUF | hungarian forint | forint,forints | | Ft
PLN | polish zloty | zloty,zlotys,zlotych | | zł
RON | romanian leu | lei,leu | |
BGN | bulgarian lev | leva,lev | |
HRK | croatian kuna | kuna,kunas | |
RSD | serbian dinar | dinars,dinar,serbian dinars | |
KWD | kuwaiti dinar | kuwaiti dinars | KD |
RUB | russian ruble | rubles,roubles,ruble,rouble,russian rubles,russian roubles | ₽ | ₽
UAH | ukrainian hryvnia | hryvnia,hryvnias,hryvnya | ₴ | ₴
BYN | belarusian ruble | belarusian rubles | |
KZT | kazakhstani tenge | tenge | ₸ | ₸
GEL | georgian lari | lari,laris | ₾ | ₾
AMD | armenian dram | | ֏ | ֏
TRY | turkish lira | lira,liras,turkish liras | ₺ | ₺ TL
ITL | italian lira | lire,italian lire | |
ILS | shekel | shekels,new shekels,israeli shekels,israeli new shekels,new israeli shekels | ₪ NIS | ₪
KRW | south korean won | won,korean won | ₩ | ₩
KPW | north korean won | | |
BRL | brazilian real | reais,reals,brazilian reais | R$ |
MXN | mexican peso | mexican pesos,pesos,peso | MX$ Mex$ |
ARS | argentine peso | argentine pesos | |
CLP | chilean peso | chilean pesos | |
COP | colombian peso | colombian pesos | |
UYU | uruguayan peso | uruguayan pesos | |
DOP | dominican peso | dominican pesos | RD$ |
CUP | cuban peso | cuban pesos | |
PYG | paraguayan guarani | guarani,guaranies,guaraní,guaraníes,guaranis | ₲ | ₲
BOB | boliviano | bolivianos | |
VES | venezuelan bolívar | bolivar,bolivars,bolivares,bolívares,bolívar | |
GTQ | guatemalan quetzal | quetzal,quetzals,quetzales | |
HNL | honduran lempira | lempira,lempiras | |
NIO | nicaraguan córdoba | cordobas,córdobas | |
PHP | philippine peso | philippine pesos | ₱ |
PEN | peruvian sol | soles,peruvian soles | S/ |
CRC | costa rican colón | colones,colón,colon | ₡ | ₡
ZAR | south african rand | rand,rands,south african rands | R | R
NAD | namibian dollar | namibian dollars | N$ |
NGN | nigerian naira | naira,nairas | ₦ N | ₦
GHS | ghanaian cedi | cedi,cedis | GH₵ GH¢ ₵ |
KES | kenyan shilling | kenyan shillings,shillings,shilling | KSh Ksh KSh. Kshs Sh Shs Sh. Shs. |
TZS | tanzanian shilling | tanzanian shillings | TSh Tsh |
UGX | ugandan shilling | ugandan shillings | USh Ush |
ETB | ethiopian birr | birr,ethiopian birr | |
ZMW | zambian kwacha | kwacha,zambian kwacha | |
MWK | malawian kwacha | malawian kwacha | |
AOA | angolan kwanza | kwanza,kwanzas | |
MZN | mozambican metical | meticais | |
BWP | botswana pula | pula | |
RWF | rwandan franc | rwandan francs | |
CDF | congolese franc | congolese francs | |
XOF | west african franc | west african francs | |
GNF | guinean franc | guinean francs | |
BIF | burundian franc | burundian francs | |
SOS | somali shilling | somali shillings | |
MUR | mauritian rupee | mauritian rupees | |
IQD | iraqi dinar | iraqi dinars | |
JOD | jordanian dinar | jordanian dinars | |
TND | tunisian dinar | tunisian dinars | |
DZD | algerian dinar | algerian dinars | |
LYD | libyan dinar | libyan dinars | |
BHD | bahraini dinar | bahraini dinars | |
OMR | omani rial | omani rials | |
YER | yemeni rial | yemeni rials,yemeni riyals | |
AFN | afghani | afghanis | |
UZS | uzbek som | uzbek soms,uzbek sum | |
AZN | azerbaijani manat | manat,manats | |
MDL | moldovan leu | moldovan lei | |
ALL | albanian lek | lek,leks,albanian leks | |
MOP | macanese pataca | pataca,patacas | |
EGP | egyptian pound | egyptian pounds | E£ LE |
LBP | lebanese pound | lebanese pounds | |
SYP | syrian pound | syrian pounds | |
IEP | irish pound | irish pounds,punts | IR£ |
MAD | moroccan dirham | moroccan dirhams | |
AED | emirati dirham | dirhams,dirham,uae dirhams | Dh Dhs |
SAR | saudi riyal | riyals,riyal,saudi riyals | SR |
QAR | qatari riyal | qatari riyals | QR |
IRR | iranian rial | rials,rial,iranian rials | |
MYR | malaysian ringgit | ringgit,ringgits | RM |
THB | thai baht | baht,bahts | ฿ | ฿
VND | vietnamese dong | dong | ₫ | ₫
LAK | lao kip | kip,kips | ₭ | ₭
KHR | cambodian riel | riel,riels | ៛ | ៛
MMK | myanmar kyat | kyat,kyats | |
MNT | mongolian tugrik | tugrik,tugriks | ₮ | ₮
BTC | bitcoin | bitcoins | ₿ | ₿
ETH | ether | ethers | |
ESP | peseta | pesetas | |
PTE | escudo | escudos | |
NLG | guilder | guilders,dutch guilders | |
DEM | mark | marks,deutsche marks,deutsche mark,deutschemarks,german marks | DM |
ATS | austrian schilling | schilling,schillings | |
FIM | finnish markka | markka,markkas,finnish marks | |
`

/** Hundredths that are counted by themselves: "19 cents", "45p". */
const HUNDREDTH_LINES = `
cent | USD | cents,¢,us cent,us cents,u.s. cent,u.s. cents | dollar
canadian cent | CAD | canadian cents | canadian dollar
australian cent | AUD | australian cents | australian dollar
penny | GBP | pence,p,pennies | pound sterling
euro cent | EUR | euro cents,eurocent,eurocents | euro
sen | MYR | sens | malaysian ringgit
paise | INR | paisa | indian rupee
kopeck | RUB | kopecks,kopek,kopeks | russian ruble
pfennig | DEM | pfennigs | mark
centime | CHF | centimes | swiss franc
`

export interface CurrencyEntry {
  code: string
  name: string
}

const split = (list: string, by: string): string[] => list.split(by).filter((part) => part !== '')
const fields = (line: string): string[] => line.split('|').map((part) => part.trim())

const parsed = CURRENCIES.trim()
  .split('\n')
  .map((line) => {
    const [code = '', name = '', names = '', before = '', behind = ''] = fields(line)
    const signs = split(before, ' ')
    // "$A5" beside "A$5"
    const turned = signs.flatMap((sign) => (/^[A-Z]{1,3}\$$/.test(sign) ? [`$${sign.slice(0, -1)}`] : []))
    return {
      entry: { code, name },
      names: [name, ...split(names, ',')],
      before: [...signs, ...turned, code],
      behind: [...split(behind, ' '), ...signs.filter((sign) => /[A-Z]\$$/.test(sign)), code],
    }
  })

/** Lower case. */
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

export interface HundredthEntry extends CurrencyEntry {
  /** The name of what it is a hundredth of. */
  of: string
}

export const HUNDREDTHS: ReadonlyMap<string, HundredthEntry> = new Map(
  HUNDREDTH_LINES.trim()
    .split('\n')
    .flatMap((line) => {
      const [name = '', code = '', words = '', of = ''] = fields(line)
      return [name, ...split(words, ',')].map((word) => [word, { name, code, of }] as const)
    }),
)
