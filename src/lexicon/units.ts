/**
 * Units of measure. One line a unit, and that line is all that a new unit needs:
 *
 *   name | spellings besides the name and its plural | symbols, in which capitals count | UCUM | dimension | SI factor | SI unit
 *
 * Factors are exact where the unit is defined so (NIST SP 811; CLDR 48, units.xml); a temperature has an offset behind "+".
 */
const UNITS = `
mile | statute mile | mi | [mi_i] | length | 1609.344 | m
foot | feet | ft | [ft_i] | length | 0.3048 | m
inch | inches | | [in_i] | length | 0.0254 | m
yard | | yd yds | [yd_i] | length | 0.9144 | m
nautical mile | | nmi | [nmi_i] | length | 1852 | m
furlong | | fur | [fur_us] | length | 201.168 | m
league | | | | length | 4828.032 | m
meter | metre | m | m | length | 1 | m
kilometer | kilometre,klick | km kms | km | length | 1000 | m
centimeter | centimetre | cm | cm | length | 0.01 | m
millimeter | millimetre | mm | mm | length | 0.001 | m
micrometer | micrometre,micron | µm | um | length | 0.000001 | m
nanometer | nanometre | nm | nm | length | 0.000000001 | m
light-year | light year,light years | | [ly] | length | 9460730472580800 | m
square mile | sq mile,sq miles | sq_mi | [mi_i]2 | area | 2589988.110336 | m2
square kilometer | square kilometre,square kilometres,sq kilometers | sq_km km2 km² | km2 | area | 1000000 | m2
square meter | square metre,square metres,sq meters | sq_m m2 m² | m2 | area | 1 | m2
square foot | square feet,sq feet | sq_ft | [sft_i] | area | 0.09290304 | m2
square yard | | sq_yd | [syd_i] | area | 0.83612736 | m2
acre | | | [acr_us] | area | 4046.8564224 | m2
hectare | | ha | har | area | 10000 | m2
cubic foot | cubic feet | cu_ft | [cft_i] | volume | 0.028316846592 | m3
cubic meter | cubic metre,cubic metres | m3 m³ | m3 | volume | 1 | m3
liter | litre | l L | L | volume | 0.001 | m3
milliliter | millilitre | ml mL | mL | volume | 0.000001 | m3
gallon | | gal | [gal_us] | volume | 0.003785411784 | m3
pint | | pt | [pt_us] | volume | 0.000473176473 | m3
quart | | qt | [qt_us] | volume | 0.000946352946 | m3
barrel | | bbl | [bbl_us] | volume | 0.158987294928 | m3
bushel | | | [bu_us] | volume | 0.03523907016688 | m3
cup | | | [cup_us] | volume | 0.0002365882365 | m3
tablespoon | | tbsp | [tbs_us] | volume | 0.00001478676478125 | m3
teaspoon | | tsp | [tsp_us] | volume | 0.00000492892159375 | m3
acre-foot | acre-feet | | | volume | 1233.48183754752 | m3
gram | gramme | g | g | mass | 0.001 | kg
kilogram | kilo,kilogramme | kg kgs | kg | mass | 1 | kg
milligram | | mg | mg | mass | 0.000001 | kg
microgram | | µg mcg | ug | mass | 0.000000001 | kg
pound | | lb lbs | [lb_av] | mass | 0.45359237 | kg
ounce | | oz | [oz_av] | mass | 0.028349523125 | kg
stone | | | [stone_av] | mass | 6.35029318 | kg
ton | | | [ston_av] | mass | 907.18474 | kg
metric ton | tonne | t | t | mass | 1000 | kg
carat | | | [car_m] | mass | 0.0002 | kg
second | sec,secs | | s | time | 1 | s
minute | min,mins | | min | time | 60 | s
hour | hr,hrs | | h | time | 3600 | s
day | | | d | time | 86400 | s
week | | | wk | time | 604800 | s
fortnight | | | | time | 1209600 | s
month | | | mo | time | 2629800 | s
year | yr,yrs | | a | time | 31557600 | s
decade | | | | time | 315576000 | s
century | centuries | | | time | 3155760000 | s
millisecond | | ms | ms | time | 0.001 | s
light-minute | | | | length | 17987547480 | m
mile per hour | miles per hour,miles an hour,mile an hour | mph | [mi_i]/h | speed | 0.44704 | m/s
kilometer per hour | kilometers per hour,kilometres per hour,kilometers an hour,kilometres an hour,kilometre per hour | km/h kph kmh | km/h | speed | 0.2777777777777778 | m/s
meter per second | meters per second,metres per second | m/s | m/s | speed | 1 | m/s
foot per second | feet per second | ft/s | [ft_i]/s | speed | 0.3048 | m/s
knot | | kt kts | [kn_i] | speed | 0.5144444444444445 | m/s
mile per gallon | miles per gallon,miles a gallon | mpg | [mi_i]/[gal_us] | fuel economy | 425143.7074 | m-2
celsius | degrees celsius,degree celsius,deg celsius,degrees centigrade,degrees c,deg c,degree c,celcius,centigrade | °C ℃ C | Cel | temperature | 1+273.15 | K
fahrenheit | degrees fahrenheit,degree fahrenheit,deg fahrenheit,degrees f,deg f,degree f | °F ℉ F | [degF] | temperature | 0.5555555555555556+255.3722222222222 | K
kelvin | degrees kelvin | K | K | temperature | 1 | K
degree | deg | ° | deg | angle | 0.017453292519943295 | rad
watt | | W | W | power | 1 | W
kilowatt | | kW | kW | power | 1000 | W
megawatt | | MW | MW | power | 1000000 | W
gigawatt | | GW | GW | power | 1000000000 | W
horsepower | | hp HP | [HP] | power | 745.69987158227 | W
brake horsepower | | bhp | | power | 745.69987158227 | W
kilowatt-hour | kilowatt hour,kilowatt hours | kWh | kW.h | energy | 3600000 | J
megawatt-hour | megawatt hour,megawatt hours | MWh | MW.h | energy | 3600000000 | J
calorie | | cal | cal | energy | 4.184 | J
kilocalorie | | kcal | kcal | energy | 4184 | J
joule | | J | J | energy | 1 | J
volt | | V | V | voltage | 1 | V
kilovolt | | kV | kV | voltage | 1000 | V
ampere | amp | A | A | current | 1 | A
milliampere-hour | milliamp hour,milliamp hours | mAh | mA.h | charge | 3.6 | C
hertz | | Hz | Hz | frequency | 1 | Hz
kilohertz | | kHz | kHz | frequency | 1000 | Hz
megahertz | | MHz | MHz | frequency | 1000000 | Hz
gigahertz | | GHz | GHz | frequency | 1000000000 | Hz
decibel | | dB | dB | level | |
pascal | | Pa | Pa | pressure | 1 | Pa
hectopascal | | hPa | hPa | pressure | 100 | Pa
megapascal | | MPa | MPa | pressure | 1000000 | Pa
gigapascal | | GPa | GPa | pressure | 1000000000 | Pa
bar | | | bar | pressure | 100000 | Pa
millibar | | mb mbar | mbar | pressure | 100 | Pa
pound per square inch | pounds per square inch | psi | [psi] | pressure | 6894.757293168361 | Pa
kilopound per square inch | kilopounds per square inch | ksi | | pressure | 6894757.293168361 | Pa
pound-foot | pound-feet,pound feet,foot-pound,foot-pounds,lb-ft | lb-ft lb_ft | | torque | 1.3558179483314004 | N.m
newton-meter | newton metres,newton meters,newton-metres | Nm | N.m | torque | 1 | N.m
revolutions per minute | revolution per minute | rpm | | frequency | 0.016666666666666666 | Hz
bit | | | bit | information | |
byte | | | By | information | |
kilobyte | | KB kB | kBy | information | |
megabyte | | MB | MBy | information | |
gigabyte | gig | GB | GBy | information | |
terabyte | | TB | TBy | information | |
megabit | | Mb Mbit | Mbit | information | |
megabit per second | megabits per second | Mbps Mbit/s | Mbit/s | data rate | |
gigabit per second | gigabits per second | Gbps | Gbit/s | data rate | |
megapixel | | MP | | image | |
part per million | parts per million | ppm | [ppm] | fraction | 0.000001 | 1
part per billion | parts per billion | ppb | [ppb] | fraction | 0.000000001 | 1
sievert | | Sv | Sv | dose | 1 | Sv
millisievert | | mSv | mSv | dose | 0.001 | Sv
barrel per day | barrels per day,barrels a day,barrel a day | bpd b/d | | flow | 0.0000018401307283333333 | m3/s
million barrels per day | | mbd | | flow | 1.8401307283333333 | m3/s
`

export interface UnitEntry {
  name: string
  ucum: string | null
  dimension: string
  si: { factor: number; offset: number; unit: string } | null
}

function plural(name: string): string {
  const [head = '', ...rest] = name.split(' per ')
  const heads = /(?:[^s]s|ch|x|hertz|horsepower|celsius|fahrenheit|kelvin)$/.test(head)
    ? head
    : head.replace(/y$/, 'ie').concat('s')
  return [heads, ...rest].join(' per ')
}

const parsed = UNITS.trim()
  .split('\n')
  .map((line) => {
    const [name = '', spellings = '', symbols = '', ucum = '', dimension = '', factor = '', unit = ''] = line
      .split('|')
      .map((part) => part.trim())
    const [scale, offset] = factor.split('+')
    const entry: UnitEntry = {
      name,
      ucum: ucum || null,
      dimension,
      si: scale ? { factor: Number(scale), offset: Number(offset ?? 0), unit } : null,
    }
    const variants = spellings.split(',')
    const words = [name, plural(name), ...variants.flatMap((word) => [word.trim(), plural(word.trim())])].filter(
      (word) => word !== '',
    )
    return {
      entry,
      words,
      symbols: symbols
        .split(' ')
        .filter(Boolean)
        .map((symbol) => symbol.replace('_', ' ')),
    }
  })

/** Units by every spelling of their names, lower case. */
export const UNIT_NAMES: ReadonlyMap<string, UnitEntry> = new Map(
  parsed.flatMap(({ entry, words }) => words.map((word) => [word.toLowerCase(), entry] as const)),
)
/** Units by symbol, capitals as they are. */
export const UNIT_SYMBOLS: ReadonlyMap<string, UnitEntry> = new Map(
  parsed.flatMap(({ entry, symbols }) => symbols.map((symbol) => [symbol, entry] as const)),
)
