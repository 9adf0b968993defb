const LEAD = /^(?:(?:written|words|story|reported|posted|published|analysis|opinion)\s{1,3})?by\b[\s:]{0,3}/i
const HANDLE = /^@|^https?:|[@/]\w|\.(?:com|org|net)\b/i
const NO_NAME =
  /^(?:admin|administrator|editor|editors|staff|webmaster|unknown|null|undefined|none|guest|author|user)$/i
/** What may follow a name and is none: "Ana Ortiz, Staff Writer". */
const JOB =
  /^(?:.{0,40}\s)?(?:writer|reporter|editor|correspondent|columnist|contributor|producer|journalist|staff|bureau chief|md|phd|jr|sr|at[- ]large)\.?$/i
const LONGEST = 60

/** The names of writers, one each, from what bylines and metadata say: "By ANA ORTIZ and Paul Hall | @paul". */
export function cleanNames(bylines: readonly string[]): string[] {
  const names = bylines.flatMap((byline) =>
    byline
      .replace(/[\s\u00a0]+/g, ' ')
      .trim()
      .replace(LEAD, '')
      .split(/ ?[|;•·] ?|, and |,? and |,? & |, /)
      .map((name) =>
        name
          .replace(LEAD, '')
          .replace(/\s{0,3}\([^()]{0,80}\)$/, '')
          .replace(/^[\s,.:–—-]{1,5}|[\s,:–—-]{1,5}$/g, ''),
      ),
  )
  const seen = new Set<string>()
  return names.filter((name) => {
    const key = name.toLowerCase()
    if (name === '' || name.length > LONGEST || seen.has(key)) return false
    if (HANDLE.test(name) || NO_NAME.test(name) || JOB.test(name) || /\d/.test(name)) return false
    seen.add(key)
    return true
  })
}
