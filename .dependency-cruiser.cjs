/**
 * The floors of the house. A floor may import the ones below it, never one above; rooms of one floor do not import each
 * other except where `besides` says so; nothing is circular.
 */
const floors = [
  { name: 'record', path: '^src/record\\.ts$' },
  { name: 'schema', path: '^src/schema/' },
  { name: 'text', path: '^src/text/' },
  { name: 'lexicon', path: '^src/lexicon/' },
  { name: 'language', path: '^src/language/' },
  { name: 'rules', path: '^src/rules/' },
  { name: 'dates', path: '^src/claims/dates/' },
  { name: 'quantities', path: '^src/claims/quantities/' },
  { name: 'quotes', path: '^src/claims/quotes/' },
  { name: 'sources', path: '^src/claims/sources/' },
  { name: 'events', path: '^src/claims/events/' },
  { name: 'claims', path: '^src/claims/[^/]+\\.ts$' },
  { name: 'article', path: '^src/article/' },
  { name: 'extract', path: '^src/extract\\.ts$' },
  { name: 'read', path: '^src/read/' },
  { name: 'output', path: '^src/output/' },
  { name: 'facts', path: '^src/facts/' },
  { name: 'index', path: '^src/index\\.ts$' },
  { name: 'cli', path: '^src/cli/' },
]

/** Floors that stand side by side although the list has to put one first. */
const apart = [
  ['read', '^src/(extract\\.ts|claims/|rules/|language/|lexicon/)'],
  ['output', '^src/(extract\\.ts|claims/|rules/|language/|lexicon/|article/|read/)'],
]

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    ...floors
      .map(({ name, path }, i) => ({
        name: `${name}-knows-no-upper-floor`,
        severity: 'error',
        from: { path },
        to: { path: floors.slice(i + 1).map((upper) => upper.path) },
      }))
      .filter((rule) => rule.to.path.length > 0),
    ...apart.map(([name, to]) => ({
      name: `${name}-stands-apart`,
      severity: 'error',
      from: { path: floors.find((floor) => floor.name === name).path },
      to: { path: to },
    })),
    {
      name: 'one-door-to-compromise',
      severity: 'error',
      from: { pathNot: '^src/language/tagger\\.ts$' },
      to: { path: 'node_modules/compromise' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
  },
}
