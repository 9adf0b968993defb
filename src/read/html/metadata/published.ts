import { type Element, elementsIn } from '../element.js'
import { isInAside } from '../main.js'
import { wordsIn } from '../words.js'
import type { Said } from './meta.js'

const PUBLISHED =
  `article:published_time article:published og:article:published_time og:published_time datepublished parsely-pub-date sailthru.date
  dc.date.issued dcterms.issued dc.date.created dcterms.created dc.date dcterms.date pubdate publishdate publish-date publish_date
  publication_date cxenseparse:recs:publishtime datecreated originalpublicationdate article_date_original citation_publication_date
  displaydate date`.split(/\s+/)
const MODIFIED =
  'article:modified_time og:updated_time datemodified dc.date.modified dcterms.modified lastmod last-modified'.split(
    ' ',
  )

/** A full date begins so, or is written out with a month's name and a year. */
const DATE =
  /^\s*(?:18|19|20)\d{2}-\d{2}-\d{2}|^\s*(?:19|20)\d{6}(?:T|$)|^(?=.*\b[A-Za-z]{3,9}\b)(?=.*\b(?:19|20)\d{2}\b).{8,60}$/
const CHANGED = /\b(?:updated?|modified|changed|last)/i
const IN_ADDRESS =
  /\/((?:19|20)\d{2})[/-]?(0[1-9]|1[0-2]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[/-]?(0[1-9]|[12]\d|3[01])(?![\d])/i
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** When the article was published, as the page says it; when it was changed, only where it says no more. */
export function publishedIn(
  data: { published?: string; modified?: string },
  said: Said,
  root: Element,
  url: string | undefined,
): string | undefined {
  const marked = markedIn(root)
  const dates = [
    data.published,
    ...said(...PUBLISHED),
    ...marked.published,
    dayInAddress(url),
    data.modified,
    ...said(...MODIFIED),
    ...marked.modified,
  ]
  return dates.find((date) => date !== undefined && DATE.test(date))?.trim()
}

/** The dates of the elements that give one, those named as the date of publication first. */
function markedIn(root: Element): { published: string[]; modified: string[] } {
  const named: string[] = []
  const times: string[] = []
  const modified: string[] = []
  for (const element of elementsIn(root)) {
    const { itemprop = '', datetime, content, class: classes = '', pubdate } = element.attributes
    const isTime = element.name === 'time'
    if (!isTime && !/date(?:Published|Modified|Created)/.test(itemprop)) continue
    if (isInAside(element, root)) continue
    const date = datetime ?? content ?? wordsIn(element)
    if (
      /dateModified/.test(itemprop) ||
      (isTime && CHANGED.test(`${classes} ${element.parent?.attributes['class'] ?? ''}`))
    )
      modified.push(date)
    else if (/date/.test(itemprop) || pubdate !== undefined || /publish|pubdate|dt-published/i.test(classes))
      named.push(date)
    else times.push(date)
  }
  return { published: [...named, ...times], modified }
}

/** "/2024/07/10/", "/2024-07-10-", "/2024/jul/10/" in an address. */
function dayInAddress(url: string | undefined): string | undefined {
  const [, year, month, day] = IN_ADDRESS.exec(url ?? '') ?? []
  if (!year || !month || !day) return undefined
  const number = MONTHS.indexOf(month.toLowerCase()) + 1
  return `${year}-${number > 0 ? String(number).padStart(2, '0') : month}-${day}`
}
