import { isMap, isScalar, isSeq, type Node } from 'yaml'
import { written, YamlReader } from '../../text/yaml.js'

/** What front matter says, as the elements of a page's head that say the same: the page's reader knows what to make of them. */
export interface Metas {
  metas: { name: string; content: string }[]
  links: { rel: string; href: string }[]
  warnings: string[]
}

/** Names of fields, in small letters and without "_" and "-", for each name that the head of a page has for them. */
const NAMES = new Map(
  Object.entries({
    'og:title': 'title headline',
    author: 'author authors by byline creator writer writers',
    publisher: 'publisher publication site sitename source outlet newspaper website',
    'article:published_time':
      'date published publishedat publishdate publisheddate publishedtime publicationdate pubdate datepublished posted postdate',
    'article:modified_time': 'updated updatedat modified modifiedat lastmod lastmodified lastupdated datemodified',
    canonical: 'url canonical canonicalurl link permalink originalurl sourceurl',
  }).flatMap(([meta, names]) => names.split(' ').map((name) => [name, meta] as const)),
)
const ADDRESS = /^https?:\/\/\S+$/i
/** Nobody has more writers; aliases in a longer list would cost the square of their number. */
const MOST = 100

/** Reads the YAML of front matter. Where it has a mistake nothing of it is taken, and a warning says so. */
export function metasOf(yaml: string): Metas {
  const reader = new YamlReader(yaml, 'front matter')
  const { root, failures } = reader
  const found: Metas = { metas: [], links: [], warnings: [] }
  const [mistake] = failures
  if (mistake) {
    const place = mistake.source.replace(':', ', line ')
    return { ...found, warnings: [`${place}: ${mistake.problem}; what it says of the article is left out`] }
  }
  if (!isMap(root)) return found
  for (const { key, value } of root.items) {
    const field = isScalar(key) ? String(key.value) : ''
    const name = NAMES.get(field.toLowerCase().replace(/[_ -]/g, ''))
    if (name) for (const words of wordsOf(reader.node(value), reader)) add(found, name, words)
  }
  return found
}

function add({ metas, links }: Metas, name: string, words: string): void {
  // "source" is a paper's name or the address of its page
  if (ADDRESS.test(words)) links.push({ rel: 'canonical', href: words })
  else if (name === 'author') metas.push({ name, content: withoutMarks(words) })
  else if (name.startsWith('article:')) metas.push({ name, content: withHyphens(words) })
  else if (name !== 'canonical') metas.push({ name, content: words })
}

/** The words of a scalar, of a list, of an object with a name, of a list of those. */
function wordsOf(node: Node | null, reader: YamlReader): string[] {
  const items = isSeq(node) ? node.items.slice(0, MOST).map((item) => reader.node(item)) : [node]
  return items.flatMap((item) => {
    const named = isMap(item) ? reader.node(item.get('name', true)) : item
    return isScalar(named) && named.value !== null ? [written(named).trim()] : []
  })
}

/** "[[Ana Ortiz]]" and "[[people/ana|Ana Ortiz]]", as note-takers link it; "Ana Ortiz <ana@press.example>" */
function withoutMarks(name: string): string {
  return name.replace(/\[\[(?:[^[\]|]{1,100}\|)?([^[\]|]{1,100})\]\]/g, '$1').replace(/\s{0,3}<[^<>]{0,100}>/g, '')
}

/** "2024/7/10 08:00" → "2024-07-10 08:00" */
function withHyphens(date: string): string {
  return date.replace(
    /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})(?!\d)/,
    (_, year, month, day) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
  )
}
