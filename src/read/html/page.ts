import type { Article } from '../../article/article.js'
import { DecodeError } from '../../text/decode.js'
import { folded } from '../../text/folded.js'
import { blocksOf } from './blocks.js'
import type { Element } from './element.js'
import { headlineOf } from './headline.js'
import { joined } from './joined.js'
import { judged } from './judged.js'
import { pageMetadata } from './metadata/index.js'
import { parsePage } from './parse.js'
import { storyOf } from './story.js'
import { topOf } from './top.js'
import { wordsIn } from './words.js'
import { writersOf } from './writers.js'

/** So many characters are read of a page; more is no article. */
const LONGEST = 20_000_000
const NUL = '\0'

/** The article of a page: the story's text as a reader sees it, its parts' zones, and what the page says of it. */
export function pageArticle(source: string, html: string, address?: string): Article {
  if (html.length > LONGEST)
    throw new DecodeError(`is a page of more than ${LONGEST / 1e6} million characters; save the article alone`)
  const page = parsePage(html.replaceAll(NUL, ''))
  const { titles, quoted, ...metadata } = pageMetadata(page, address)
  const headline = headlineOf(page.root, titles)
  const story = storyOf(page.root, headline, quoted)
  const blocks = [...topOf(page.root, headline, story, metadata.byline ?? []), ...judged(blocksOf(story, headline))]
  const byline = writersOf(blocks, metadata)
  const { text, parts } = joined(blocks)
  if (text === '') throw new DecodeError('is a page without text; save it again when it has loaded')
  return {
    source,
    format: 'html',
    text,
    parts,
    ...metadata,
    ...(byline.length > 0 ? { byline } : {}),
    ...titleOf(metadata.title, headline),
  }
}

/** The headline as it stands, where the page's title only adds to it: "Bridge closes - The Press". */
function titleOf(title: string | undefined, headline: Element | null): { title?: string } {
  const words = headline ? wordsIn(headline) : ''
  if (title === undefined) return words === '' ? {} : { title: words }
  const [whole, part] = [folded(title), folded(words)]
  const isTitle = whole.startsWith(part) || (whole.includes(part) && part.length > whole.length / 2)
  return { title: part !== '' && isTitle ? words : title }
}
