/** What is called by a number: roads, flights, models, indices. Such numbers are parts of names and measure nothing. */

const words = (list: string): string[] => list.split(/\s+/)

/** Nouns that number what they name, where they have a capital: "Flight 93", "Section 230". Lower case. */
export const NUMBERED: ReadonlySet<string> = new Set(
  words(
    'flight route highway interstate channel section sections chapter article title act rule part room row gate pier platform unit area ' +
      'district ward precinct zone level phase tier category class grade type model version game season episode volume page pages no nos ' +
      'number numbers proposition prop amendment resolution exit lot box suite apartment apt stage round day week year mach division ' +
      'company battalion verse op symphony reactor lane floor seat table item exhibit clause paragraph figure fig step group line bay ' +
      'terminal runway studio block measure top bottom mk mark u.s us under psalm psalms sonnet surah',
  ),
)
/** Those that do so in small letters too: "page 12". */
export const NUMBERED_IN_SMALL: ReadonlySet<string> = new Set(
  words(
    'no. nos. number category resolution article amendment proposition interstate highway exit paragraph rule page pages section chapter ' +
      'grade level room row reactor type channel route flight figure step phase top bottom junction junctions rooms chapters articles exits ' +
      'runway gate terminal platform apartment seat lane ward count counts',
  ),
)
/** And before a number in words: "on day five of the tour", "in game seven". */
export const NUMBERED_IN_WORDS: ReadonlySet<string> = new Set(
  words('day week game round part act chapter phase stage step season episode number line page category level grade'),
)

/** Indices and lists, each with how many they hold: "the S&P 500", "Fortune 500 companies". */
export const INDICES: ReadonlyMap<string, ReadonlySet<number>> = new Map(
  [
    'S&P 100 200 300 400 500 600 1500',
    'FTSE 100 250 350',
    'Nikkei 225',
    'Nasdaq 100',
    'Stoxx 50 600',
    'Russell 1000 2000 3000',
    'CAC 40',
    'DAX 30 40',
    'IBEX 35',
    'ASX 50 200 300',
    'TSX 60',
    'CSI 300 500',
    'Nifty 50 500',
    'Kospi 200',
    'TA 25 35 125',
    'Fortune 50 100 500 1000',
    'Forbes 100 400 500 2000',
    'Inc. 500 5000',
    'Billboard 100 200',
  ].flatMap((line) => {
    const [name = '', ...sizes] = line.split(' ')
    const entry = [name.toLowerCase(), new Set(sizes.map(Number))] as const
    // where "&" has been lost
    return name.includes('&') ? [entry, [entry[0].replace('&', ' '), entry[1]] as const] : [entry]
  }),
)

/** Aircraft that go by their number alone: "two 737 Max jets". */
export const AIRCRAFT: ReadonlySet<number> = new Set([707, 717, 727, 737, 747, 757, 767, 777, 787])
/** Lines or columns of a picture: "1080p", "a 4K screen". */
export const PICTURE_LINES: ReadonlySet<string> = new Set(words('480p 720p 1080p 1440p 2160p'))
export const PICTURE_WIDTHS: ReadonlySet<string> = new Set(words('4K 5K 8K'))
export const SCREENS: ReadonlySet<string> = new Set(
  words(
    'tv tvs video videos display displays screen screens resolution uhd oled hdr monitor monitors ultra camera cameras content',
  ),
)

/** Programs and standards that come in versions, decimals too: "iOS 17.5", "USB 3.0". Lower case. */
export const VERSIONED: ReadonlySet<string> = new Set(
  words(
    'ios ipados macos watchos android windows linux ubuntu python java php html css usb bluetooth wi-fi wifi hdmi pcie gpt chatgpt llama ' +
      'gemini claude firefox chrome safari photoshop playstation xbox ps',
  ),
)
/** What a calibre is of: "a .22 rifle". */
export const FIREARMS: ReadonlySet<string> = new Set(
  words('caliber calibre rifle rifles pistol pistols handgun revolver special magnum round rounds bullet bullets gun'),
)

/** What a street's name ends with. */
export const STREETS: readonly string[] = words(
  'Road Rd Street St Avenue Ave Av Drive Dr Lane Ln Way Boulevard Blvd Court Ct Place Pl Square Sq Highway Hwy Parkway Pkwy Terrace ' +
    'Crescent Close Walk Gardens Quay Row Alley Circle Pike Turnpike',
)

/** Words with a capital that are no names before a number: sentences begin with them, or they are dates and amounts. */
export const OPENERS: ReadonlySet<string> = new Set(
  words(
    'In On At By Of To For From With About Around Some Over Under Nearly Almost Roughly Approximately More Less Fewer Up Only Just ' +
      'The A An And But Or All His Her Their Its Our My These Those That This Between Another Than When If After Before Since Until ' +
      'Other Every Each Last Next First Within It He She They We I You As Where While There Then Now Also Still Even Yes No Total Cost ' +
      'Costs Price Prices Age Aged Ages US Are Is Was Were Has Have Had Did Does Do Not Rose Fell ' +
      'Two Three Four Five Six Seven Eight Nine Ten ' +
      'Jan Feb Mar Apr May Jun Jul Aug Sept Sep Oct Nov Dec January February March April June July August September October November ' +
      'December Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
  ),
)
