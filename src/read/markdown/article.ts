import type { Article } from '../../article/article.js'
import { DecodeError } from '../../text/decode.js'
import { blocksOf } from '../html/blocks.js'
import type { Element } from '../html/element.js'
import { headlineOf } from '../html/headline.js'
import { joined } from '../html/joined.js'
import { judged } from '../html/judged.js'
import { pageMetadata } from '../html/metadata/index.js'
import { parsePage } from '../html/parse.js'
import { type FrontMatter, frontMatterOf } from './front-matter.js'
import { type Metas, metasOf } from './metas.js'
import { htmlOf } from './render.js'

const NUL = '\0'
/** The time of reading YAML grows with the square of how many fields it has. */
const LONGEST_FIELDS = 50_000

/**
 * The article of a Markdown text: what a reader sees of it, its parts' zones, and what its front matter says.
 *
 * It is read as a page of which all is the story, so that a story gives the same claims in either form. An image's
 * alternative text is no text, as on a page: who sees the picture does not see it.
 *
 * @param address where it was published, where known
 */
export function markdownArticle(source: string, markdown: string, address?: string): Article {
  const frontMatter = frontMatterOf(markdown)
  const said = saidIn(frontMatter)
  const page = parsePage(htmlOf((frontMatter?.body ?? markdown).replaceAll(NUL, '')))
  page.metas.unshift(...said.metas)
  page.links.unshift(...said.links)
  const { titles, quoted: _, ...metadata } = pageMetadata(page, address)
  const headline = headlineOf(page.root, titles) ?? headingOnTop(page.root)
  const { text, parts } = joined(judged(blocksOf(page.root, headline)))
  if (text === '') throw new DecodeError('is Markdown without text; there is nothing to read in it')
  const { warnings } = said
  return { source, format: 'markdown', text, parts, ...metadata, ...(warnings.length > 0 && { warnings }) }
}

function saidIn(frontMatter: FrontMatter | null): Metas {
  const nothing = { metas: [], links: [], warnings: [] }
  if (!frontMatter) return nothing
  if (frontMatter.language === 'TOML')
    return { ...nothing, warnings: ['front matter is TOML, which is not read; write it as YAML'] }
  if (frontMatter.fields.length > LONGEST_FIELDS)
    return { ...nothing, warnings: [`front matter of more than ${LONGEST_FIELDS} characters is not read; shorten it`] }
  return metasOf(frontMatter.fields)
}

/** Of several headings of the first rank, the one that the text begins with. */
function headingOnTop({ children }: Element): Element | null {
  const first = children.find((child) => typeof child === 'object')
  return first && /^h[1-6]$/.test(first.name) ? first : null
}
