/** Elements whose content is no text of the page: code, forms, drawings, what stands in for something not loaded. */
const NO_TEXT = new Set(
  'script style template noscript svg math iframe object embed canvas audio video map select textarea button datalist applet noembed noframes dialog input title'.split(
    ' ',
  ),
)
/** Never hidden, whatever is said of them: pages hide them until their script has run. */
const FRAME = new Set(['html', 'body', 'main'])
const HIDDEN_STYLE = /(?:^|[;\s])(?:display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden)/i
const HIDDEN_CLASS =
  /(?:^|\s)(?:sr-only|screen-reader(?:-text)?|visually-?hidden|visuallyHidden|offscreen|off-screen|d-none|is-hidden|u-hidden|print-only|printOnly|noscript)(?:\s|$)/

/** Whether a reader sees nothing of an element and of all that is in it. */
export function isHidden(name: string, attributes: Readonly<Record<string, string>>): boolean {
  if (NO_TEXT.has(name)) return true
  if (FRAME.has(name)) return false
  const { style, class: classes, hidden } = attributes
  return (
    (hidden !== undefined && hidden !== 'until-found') ||
    attributes['aria-hidden'] === 'true' ||
    (style !== undefined && HIDDEN_STYLE.test(style)) ||
    (classes !== undefined && HIDDEN_CLASS.test(classes))
  )
}
