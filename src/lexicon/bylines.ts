/** What stands before a writer's name. */
export const BYLINE_LEADS =
  'by|words by|words and pictures by|story by|text by|written by|reported by|report by|analysis by|opinion by|posted by|published by|story and photos by'

/** The words in small letters of a line about the writers; any other makes it a sentence. */
export const BYLINE_WORDS: ReadonlySet<string> = new Set(
  `by and in at for from of the to with on special words text story pictures photos written reported report analysis opinion posted published
  staff writer writers reporter reporters correspondent correspondents editor editors bureau chief contributor contributors columnist columnists producer
  journalist journalists agencies agency political business economics science health sports foreign senior deputy national diplomatic security
  courts court defence defense arts religion transport affairs home royal property energy investigations consumer data regional
  technology environment education media culture legal crime chief world city local news press team desk contributing freelance democracy football cricket rugby racing climate social showbiz multimedia trainee audience features feature associate assistant
  de da di del della der den van von al bin ibn el la le du dos das y e ter ten`
    .split(/\s+/)
    .filter(Boolean),
)

/** The words of a time stamp: any other makes the line a sentence, "On July 4, 2024 the two sides met". */
export const STAMP_WORDS: ReadonlySet<string> = new Set(
  (
    'published updated posted modified issued first last date on at by in and from the of am pm a.m p.m ago min mins minute minutes hour hours day days read watch listen time ' +
    'local et gmt st nd rd th jan feb mar apr may jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday'
  ).split(' '),
)

/** What a line under a name says that its owner is. */
export const JOBS: ReadonlySet<string> = new Set(
  'writer reporter correspondent editor columnist contributor producer journalist staff chief photographer anchor'.split(
    ' ',
  ),
)

/** Agencies and broadcasters that go by their letters, beside names written out. */
export const INITIALS: ReadonlySet<string> = new Set('AP PA UN UK US'.split(' '))

/** Degrees and parts of a name that a comma may set off: they are no second writer. */
export const AFTER_NAMES: ReadonlySet<string> = new Set(
  'md phd ms ma mph mba jd rd rdn rn do dds dvm esq jr sr ii iii iv cfa cpa obe mbe cbe'.split(' '),
)

/** What content systems put where a writer's name belongs. */
export const NO_NAMES: ReadonlySet<string> = new Set(
  'admin|administrator|editor|editors|staff|webmaster|unknown|null|undefined|none|guest|author|user|web desk|online desk|news desk|newsroom|web team|newsdesk'.split(
    '|',
  ),
)
