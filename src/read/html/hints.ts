import type { Element } from './element.js'

const ASIDE_NAMES = new Set(['nav', 'footer', 'aside', 'form', 'button', 'menu'])
const ASIDE_ROLES = new Set(
  'navigation complementary banner contentinfo search dialog alertdialog menu menubar button toolbar'.split(' '),
)

/** What the names of parts around a story say: each a word of a class or an id. */
const ASIDE_WORDS = new Set(
  `ad ads adsense adslot adv advert advertisement advertising advertorial affiliate also alsolike announcement app appbox banner bio biography
  bottomline breadcrumb breadcrumbs carousel comment commenting comments consent cookie cookies copyright cta discuss discussion disqus
  donate donation duration feedback flyout follow footer gdpr hashtags hovercard inread jetpack jp keywords latest livefyre login masthead
  megamenu menu modal more mostpopular mostread nav navbar navigation newsletter newsletters next nextup noprint optin outbrain overlay
  pager pagination paging partner pingback popin popover popular popup prev previous print promo promobox promos promoted promotion
  pullquote rail rating reactions readmore readnext recirc recirculation recommend recommendation recommendations recommended rel related
  relatedposts replies reply respond revcontent rollover share sharebar sharedaddy sharethis sharing shop shopping sidebar sidecar signup
  skyscraper social socials sponsor sponsored sponsors subscribe subscriber subscription suggested suggestions survey taboola tag taglist
  tags teaser teasers toolbar tooltip topics trackback trc trending upnext upsell viafoura zergnet`.split(/\s+/),
)

const CAPTION_WORDS = new Set([
  'caption',
  'captions',
  'figcaption',
  'cutline',
  'credit',
  'credits',
  'photocredit',
  'legend',
])
const BYLINE_WORDS = new Set(
  'byline bylines author authors dateline timestamp pubdate published publishdate datetime postdate meta metadata'.split(
    ' ',
  ),
)
const TIME_WORDS = new Set(['timestamp', 'pubdate', 'published', 'publishdate', 'datetime', 'postdate'])
/** What is named for these is about a picture. */
const PICTURE_WORDS = new Set(['image', 'photo', 'picture', 'figure', 'video'])
const STORY_WORDS = new Set([
  'articlebody',
  'storybody',
  'entrycontent',
  'postcontent',
  'articlecontent',
  'storycontent',
  'articletext',
  'storytext',
  'bodycontent',
])

const wordsOfElements = new WeakMap<Element, readonly string[]>()

/** The words of an element's class and id: "ArticleBody-related_links" is article, body, related and links. */
function nameWords(element: Element): readonly string[] {
  let words = wordsOfElements.get(element)
  if (!words) {
    const { class: classes = '', id = '', itemprop = '' } = element.attributes
    const names = `${classes} ${id} ${itemprop}`.slice(0, 600).replace(/([a-z])([A-Z])/g, '$1-$2')
    words = names.toLowerCase().match(/[a-z]+/g) ?? []
    wordsOfElements.set(element, words)
  }
  return words
}

export function isNamedAside(element: Element): boolean {
  if (ASIDE_NAMES.has(element.name) || ASIDE_ROLES.has(element.attributes['role'] ?? '')) return true
  const words = nameWords(element)
  // the foot of a headline holds the byline
  return words.some((word) => ASIDE_WORDS.has(word) && !(word === 'footer' && words.includes('headline')))
}

export function isNamedCaption(element: Element): boolean {
  return element.name === 'figcaption' || nameWords(element).some((word) => CAPTION_WORDS.has(word))
}

export function isNamedByline(element: Element): boolean {
  const { rel = '' } = element.attributes
  if (/\bauthor\b/.test(rel) || element.name === 'address') return true
  const words = nameWords(element)
  return words.some((word) => BYLINE_WORDS.has(word)) && !words.some((word) => PICTURE_WORDS.has(word))
}

/** Whether it says when the story was published or changed. */
export function isNamedTime(element: Element): boolean {
  return element.name === 'time' || nameWords(element).some((word) => TIME_WORDS.has(word))
}

/** Whether its name says that it holds the text of a story. */
export function isNamedStory(element: Element): boolean {
  const words = nameWords(element)
  return words.some((word, i) => STORY_WORDS.has(word) || STORY_WORDS.has(word + (words[i + 1] ?? '')))
}
