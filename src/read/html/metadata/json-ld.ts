import { folded } from '../../../text/folded.js'

/** What a page's JSON-LD says of its article, names and dates as they stand there. */
export interface ArticleData {
  headline?: string
  description?: string
  body?: string
  authors: string[]
  publisher?: string
  published?: string
  modified?: string
}

type Thing = Readonly<Record<string, unknown>>

const ARTICLE = /(?:Article|BlogPosting|Posting|Report|Review)$/
/** More things than this in a page are not looked through. */
const MOST = 5_000

/**
 * The article in the JSON-LD of a page: alone, in a list or in a @graph. Where there are several, it is the first with one of
 * the page's titles, else the first.
 */
export function articleData(scripts: readonly string[], titles: readonly string[]): ArticleData {
  const things = scripts.flatMap(thingsIn)
  const articles = things.filter((thing) => typesOf(thing).some((type) => ARTICLE.test(type)))
  const wanted = titles.map(folded)
  const article =
    articles.find(({ headline }) => {
      const words = typeof headline === 'string' ? folded(headline) : ''
      return words !== '' && wanted.some((title) => title.includes(words))
    }) ?? articles[0]
  if (!article) return { authors: [] }
  const byId = new Map(things.flatMap((thing) => (typeof thing['@id'] === 'string' ? [[thing['@id'], thing]] : [])))
  return {
    ...textFields(article),
    authors: namesOf(article['author'] ?? article['creator'], byId),
    ...ifAny('publisher', namesOf(article['publisher'], byId)[0]),
  }
}

function textFields(article: Thing): Omit<ArticleData, 'authors'> {
  return {
    ...ifAny('headline', article['headline'] ?? article['name']),
    ...ifAny('description', article['description']),
    ...ifAny('body', article['articleBody']),
    ...ifAny('published', article['datePublished'] ?? article['dateCreated']),
    ...ifAny('modified', article['dateModified']),
  }
}

function ifAny<K extends string>(field: K, value: unknown): { [P in K]?: string } {
  return typeof value === 'string' && value.trim() !== '' ? ({ [field]: value.trim() } as { [P in K]?: string }) : {}
}

/** All objects in a script, outer ones first; none where it is no JSON. */
function thingsIn(script: string): Thing[] {
  let root: unknown
  try {
    root = JSON.parse(
      script.replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|\/\/<!\[CDATA\[)/, '').replace(/(?:-->|\/\/\]\]>)\s*$/, ''),
    )
  } catch {
    return []
  }
  const found: Thing[] = []
  const values: unknown[] = [root]
  // it grows while it is walked over: what is inside comes after all that is beside
  for (const value of values) {
    if (found.length === MOST) break
    if (typeof value !== 'object' || value === null) continue
    if (!Array.isArray(value)) found.push(value as Thing)
    for (const inner of Object.values(value)) if (typeof inner === 'object') values.push(inner)
  }
  return found
}

function typesOf(thing: Thing): string[] {
  const type = thing['@type']
  return (Array.isArray(type) ? type : [type]).filter((one) => typeof one === 'string')
}

/** The names of people or organizations: as a string, an object with a name, a reference to one, or a list of these. */
function namesOf(value: unknown, byId: ReadonlyMap<unknown, Thing>): string[] {
  return (Array.isArray(value) ? value : [value]).flatMap((one: unknown) => {
    if (typeof one === 'string') return [one]
    if (typeof one !== 'object' || one === null) return []
    const { name, '@id': id } = one as Thing
    const said = name ?? byId.get(id)?.['name']
    return (Array.isArray(said) ? said : [said]).filter((words) => typeof words === 'string')
  })
}
