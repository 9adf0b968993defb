import type { Article } from '../../../article/article.js'
import { cleanNames } from '../../../article/names.js'
import { type Element, elementsIn } from '../element.js'
import { isInAside } from '../main.js'
import type { Page } from '../parse.js'
import { wordsIn } from '../words.js'
import { type ArticleData, articleData } from './json-ld.js'
import { type Said, saidIn } from './meta.js'
import { publishedIn } from './published.js'

type Metadata = Pick<Article, 'title' | 'byline' | 'publisher' | 'published' | 'url'>

/** What a page says of its article in its head, its data and its attributes. */
export interface PageMetadata extends Metadata {
  /** All titles that it gives. */
  titles: string[]
  /** The words that it quotes from the story: its description, its data's text. */
  quoted: string[]
}

export function pageMetadata(page: Page, address: string | undefined): PageMetadata {
  const said = saidIn(page)
  const data = articleData(page.data, [page.title, ...said('og:title')])
  const canonical = page.links.find(({ rel, href }) => /\bcanonical\b/i.test(rel ?? '') && href)?.['href']
  const url = address ?? canonical ?? said('og:url')[0]
  const titles = [
    data.headline,
    ...said('og:title', 'parsely-title', 'sailthru.title', 'dc.title', 'dcterms.title', 'twitter:title'),
    page.title.trim(),
  ]
  const [title] = titles.filter((one) => one)
  const publisher = publisherIn(data, said)
  const byline = bylineIn(page.root, data, said, publisher)
  const published = publishedIn(data, said, page.root, url)
  return {
    ...(title ? { title: title.replace(/\s+/g, ' ') } : {}),
    ...(byline.length > 0 ? { byline } : {}),
    ...(publisher ? { publisher } : {}),
    ...(published ? { published } : {}),
    ...(url ? { url } : {}),
    titles: titles.filter((one) => one !== undefined),
    quoted: [data.description, data.body, ...said('description', 'og:description')].filter((one) => one !== undefined),
  }
}

/** The first place that names the publisher; an address or an account is no name. */
function publisherIn(data: ArticleData, said: Said): string | undefined {
  const names = [
    data.publisher,
    ...said('og:site_name', 'publisher', 'dc.publisher', 'dcterms.publisher', 'application-name'),
  ]
  return names.find((name) => name !== undefined && !/^(?:@|https?:)/i.test(name))
}

/** The first place that names a writer. */
function bylineIn(root: Element, data: ArticleData, said: Said, publisher: string | undefined): string[] {
  const places = [
    () => data.authors,
    () =>
      said(
        'author',
        'article:author',
        'article:author_name',
        'parsely-author',
        'sailthru.author',
        'byl',
        'dc.creator',
        'dcterms.creator',
        'dc.contributor',
      ),
    () => marked(root),
  ]
  for (const place of places) {
    const names = cleanNames(place(), publisher)
    if (names.length > 0) return names
  }
  return []
}

/** The words of the elements marked as an author's name, outside asides. */
function marked(root: Element): string[] {
  const found: string[] = []
  for (const element of elementsIn(root)) {
    const { rel = '', itemprop = '', class: classes = '' } = element.attributes
    const isAuthor =
      /\bauthor\b/.test(`${rel} ${itemprop}`) ||
      /(?:^|\s)(?:byline(?:[-_]{1,2}name)?|author[-_]{1,2}name|p-author)(?:\s|$)/.test(classes)
    if (!isAuthor || element.text === 0 || element.text > 120) continue
    if (!isInAside(element, root)) found.push(wordsIn(element))
  }
  return found
}
