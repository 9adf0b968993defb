/**
 * Units of measure. One line a unit, and that line is all that a new unit needs:
 *
 *   name | spellings besides the name and its plural | symbols, in which capitals count | UCUM | dimension | SI factor | SI unit
 *
 * Factors are exact where the unit is defined so (NIST SP 811; CLDR 48, units.xml); a temperature has an offset behind "+".
 */
export const UNITS = `
foot | feet | ft ′ | [ft_i] | length | 0.3048 | m
inch | inches | in " ″ ” | [in_i] | length | 0.0254 | m
second | sec,secs | s | s | time | 1 | s
celsius | ° celsius,°celsius,º celsius,degrees celsius,degree celsius,degree of celsius,degrees of celsius,deg celsius,degrees centigrade,degree centigrade,degrees c,deg c,degree c,celcius,degrees celcius,degree celcius,centigrade | °C ℃ ºC °c degC C | Cel | temperature | 1+273.15 | K
fahrenheit | ° fahrenheit,°fahrenheit,º fahrenheit,degrees fahrenheit,degree fahrenheit,degrees of fahrenheit,deg fahrenheit,degrees f,deg f,degree f,fahrenheits | °F ℉ ºF °f degF F | [degF] | temperature | 0.5555555555555556+255.3722222222222 | K
kelvin | degrees kelvin,kelvins | K | K | temperature | 1 | K
mile per hour | miles an hour,mph,mile-per-hour,mile-an-hour | mph | [mi_i]/h | speed | 0.44704 | m/s
kilometer per hour | kilometers an hour,kilometres an hour,kph,kmh | km/h kph kmh kmph km/hr | km/h | speed | 0.2777777777777778 | m/s
meter per second | | m/s | m/s | speed | 1 | m/s
foot per second | | ft/s | [ft_i]/s | speed | 0.3048 | m/s
mile per gallon | miles a gallon,mpg | mpg MPG | [mi_i]/[gal_us] | fuel economy | 425143.7074 | m-2
pound per square inch | psi | psi | [psi] | pressure | 6894.757293168361 | Pa
frame per second | frames per second,frames a second | fps FPS | {frame}/s | frequency | 1 | Hz
revolutions per minute | revolution per minute,rpm | rpm RPM | {rev}/min | frequency | 0.016666666666666666 | Hz
barrel per day | barrels per day,barrels a day,bpd,barrel-a-day | bpd b/d | [bbl_us]/d | flow | 0.0000018401307283333333 | m3/s
million barrels per day | | mbd mbpd | | flow | 1.8401307283333333 | m3/s
part per million | ppm | ppm | [ppm] | fraction | 0.000001 | 1
part per billion | ppb | ppb | [ppb] | fraction | 0.000000001 | 1
watt-hour | watt hour | Wh | W.h | energy | 3600 | J
kilowatt-hour | kilowatt hour | kWh KWh kwh | kW.h | energy | 3600000 | J
megawatt-hour | megawatt hour | MWh | MW.h | energy | 3600000000 | J
gigawatt-hour | gigawatt hour | GWh | GW.h | energy | 3600000000000 | J
terawatt-hour | terawatt hour | TWh | TW.h | energy | 3600000000000000 | J
calorie | | cal | cal | energy | 4.184 | J
kilocalorie | | kcal | kcal | energy | 4184 | J
british thermal unit | btu | BTU Btu | [Btu] | energy | 1055.05585262 | J
million british thermal units | mmbtu,million btu,million btus | mmBtu mmBTU MMBtu | | energy | 1055055852.62 | J
electronvolt | electron volt | eV | eV | energy | 0.0000000000000000001602176634 | J
newton | | N | N | force | 1 | N
kilonewton | | kN | kN | force | 1000 | N
coulomb | | | C | charge | 1 | C
farad | | | F | capacitance | 1 | F
ohm | | Ω | Ohm | resistance | 1 | Ohm
tesla | | | T | magnetic flux density | 1 | T
lumen | | lm | lm | luminous flux | 1 | lm
lux | | lx | lx | illuminance | 1 | lx
candela | candelas | cd | cd | luminous intensity | 1 | cd
roentgen | | R | R | exposure | 0.000258 | C/kg
becquerel | | Bq | Bq | activity | 1 | Bq
gray | | Gy | Gy | dose | 1 | Gy
rem | rems | | REM | dose | 0.01 | Sv
radian | | rad | rad | angle | 1 | rad
arcminute | arc minute | | ' | angle | 0.0002908882086657216 | rad
arcsecond | arc second | | '' | angle | 0.00000484813681109536 | rad
fathom | | | [fth_us] | length | 1.8288 | m
astronomical unit | | AU au | AU | length | 149597870700 | m
parsec | | pc | pc | length | 30856775814913700 | m
angstrom | ångström | Å | Ao | length | 0.0000000001 | m
grain | | gr | [gr] | mass | 0.00006479891 | kg
dram | drachm,drachma | dr | [dr_av] | mass | 0.0017718451953125 | kg
long ton | imperial ton | | [lton_av] | mass | 1016.0469088 | kg
quintal | | | | mass | 100 | kg
troy ounce | | | [oz_tr] | mass | 0.0311034768 | kg
atmosphere | | atm | atm | pressure | 101325 | Pa
millimeter of mercury | millimeters of mercury,millimetres of mercury | mmHg | mm[Hg] | pressure | 133.322387415 | Pa
inch of mercury | inches of mercury | inHg | [in_i'Hg] | pressure | 3386.389 | Pa
fluid ounce | fl ounce | | [foz_us] | volume | 0.0000295735295625 | m3
cubic inch | cubic inches,cu in,cubic in | | [cin_i] | volume | 0.000016387064 | m3
cubic yard | cu yd | | [cyd_i] | volume | 0.764554857984 | m3
cubic mile | | | | volume | 4168181825.44057 | m3
cubic kilometer | cubic kilometre,cubic km,cu km | km3 km³ | km3 | volume | 1000000000 | m3
cubic centimeter | cubic centimetre,cc | cc cm3 cm³ | cm3 | volume | 0.000001 | m3
square inch | square inches,sq in | | [sin_i] | area | 0.00064516 | m2
square centimeter | square centimetre,sq cm | cm2 cm² | cm2 | area | 0.0001 | m2
millennium | millennia,millenniums | | | time | 31557600000 | s
frame per second | | | | frame rate | 1 | Hz
dots per inch | | dpi | | resolution | |
mile | statute mile | mi | [mi_i] | length | 1609.344 | m
yard | | yd yds | [yd_i] | length | 0.9144 | m
nautical mile | | nmi | [nmi_i] | length | 1852 | m
furlong | | fur | [fur_us] | length | 201.168 | m
league | | | | length | 4828.032 | m
light-year | light year,light years | | [ly] | length | 9460730472580800 | m
square mile | sq mile,sq mi,square mi | | [mi_i]2 | area | 2589988.110336 | m2
square kilometer | square kilometre,sq kilometer,sq kilometre,sq km,square km | km2 km² | km2 | area | 1000000 | m2
square meter | square metre,sq meter,sq metre,sq m,sqm,square m,meter squared,meters squared,metre squared | m2 m² | m2 | area | 1 | m2
square foot | square feet,sq feet,sq foot,sq ft,sqft,square ft | | [sft_i] | area | 0.09290304 | m2
square yard | sq yd,square yd | | [syd_i] | area | 0.83612736 | m2
acre | | | [acr_us] | area | 4046.8564224 | m2
hectare | | ha | har | area | 10000 | m2
cubic foot | cubic feet,cu ft,cubic ft | ft3 | [cft_i] | volume | 0.028316846592 | m3
cubic meter | cubic metre,cubic metres,cubic m,cu m | m3 m³ | m3 | volume | 1 | m3
gallon | us gallon,u.s. gallon,imperial gallon | gal | [gal_us] | volume | 0.003785411784 | m3
pint | | pt | [pt_us] | volume | 0.000473176473 | m3
quart | | qt | [qt_us] | volume | 0.000946352946 | m3
barrel | | bbl | [bbl_us] | volume | 0.158987294928 | m3
bushel | | | [bu_us] | volume | 0.03523907016688 | m3
cup | | | [cup_us] | volume | 0.0002365882365 | m3
tablespoon | | tbsp Tbsp | [tbs_us] | volume | 0.00001478676478125 | m3
teaspoon | | tsp Tsp | [tsp_us] | volume | 0.00000492892159375 | m3
acre-foot | acre-feet | | | volume | 1233.48183754752 | m3
pound | | lb lbs | [lb_av] | mass | 0.45359237 | kg
ounce | | oz | [oz_av] | mass | 0.028349523125 | kg
stone | | st | [stone_av] | mass | 6.35029318 | kg
ton | | | [ston_av] | mass | 907.18474 | kg
metric ton | tonne,metric tonne | t | t | mass | 1000 | kg
metric horsepower | | PS | | power | 735.49875 | W
barrel of oil equivalent | barrels of oil equivalent | boe BOE | | energy | 6117863200 | J
carat | | | [car_m] | mass | 0.0002 | kg
minute | min,mins | | min | time | 60 | s
hour | hr,hrs | | h | time | 3600 | s
day | | | d | time | 86400 | s
week | | | wk | time | 604800 | s
fortnight | | | | time | 1209600 | s
month | | | mo | time | 2629800 | s
year | yr,yrs | | a | time | 31557600 | s
decade | | | | time | 315576000 | s
century | centuries | | | time | 3155760000 | s
light-minute | | | | length | 17987547480 | m
knot | | kt kts kn | [kn_i] | speed | 0.5144444444444445 | m/s
degree | deg | ° | deg | angle | 0.017453292519943295 | rad
horsepower | | hp HP | [HP] | power | 745.69987158227 | W
brake horsepower | | bhp | | power | 745.69987158227 | W
milliampere-hour | milliamp hour,milliamp hours,milliampere hour | mAh | mA.h | charge | 3.6 | C
decibel | | dB | dB | level | |
bar | | bar | bar | pressure | 100000 | Pa
millibar | | mb mbar | mbar | pressure | 100 | Pa
kilopound per square inch | kilopounds per square inch | ksi | | pressure | 6894757.293168361 | Pa
pound-foot | pound-feet,pound feet,pound foot,lb-feet,lb ft,lb feet,ft-lb,ft-lbs,ft lb,ft lbs,foot pounds,foot-pound,foot-pounds,lb-ft | lb-ft | | torque | 1.3558179483314004 | N.m
newton-meter | newton metres,newton meters,newton-metres | Nm | N.m | torque | 1 | N.m
megapixel | | MP | | image | |
`
