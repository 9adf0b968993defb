/** The credit of a photograph, which shows that a short paragraph is its caption; a Reuters/Ipsos poll is none. */
export const PHOTO_CREDITS: readonly RegExp[] = [
  /\bvia (?:getty|AP|AFP|Reuters|EPA)\b|\bgetty images?(?:\s?\/|["”’')\].]{0,3}$)/i,
  /\b(?:AFP|AP|EPA|PA|Reuters|Xinhua|TASS|Yonhap|Kyodo|ANSA|DPA|NurPhoto|Shutterstock|Alamy|Bloomberg|Anadolu)(?: ?Photo)?\s?\/\s?(?![\w-]{2,14} (?:[\w-]{2,14} )?(?:poll|survey|tracking))\w/i,
  /\w\s?\/\s?(?:AFP|AP|EPA|PA|Reuters|Getty|Bloomberg|Anadolu|Shutterstock|Alamy)\b/i,
  /\b(?:AP|AFP|Reuters|PA|EPA) Photo\b|\([\w ]{2,24} Photo\s?\//i,
  /\b(?:[Pp]hoto(?:graph)?s?|[Ii]mages?|[Pp]ictures?|[Ii]llustrations?) (?:by|courtesy of) [A-Z]/,
  /^PHOTOGRAPHS? BY |\((?:AP|AFP|Reuters|photo|file photo|handout|courtesy)[^()]{0,40}\)\s*$/i,
  /\((?:photo |image )?credit: |\b(?:photo|image|picture) credit: /i,
  /(?:^|[.)] |\()(?:photo(?:graph)?|image|picture|photo credit|image credit|file photo|handout)(?: (?:by|courtesy of|credit))?\s?[:/]/i,
  /^(?:[Pp]hoto )?(?:[Cc]redits?|CREDITS?)\s?(?:[:…]|\.{3})\s{0,2}\p{Lu}[\p{L}.'’-]{1,20}(?:[ ,/]{1,2}(?:(?:for|of|via|the|and) ){0,2}\p{Lu}[\p{L}.'’-]{0,20}){0,7}$/u,
]

/** What no such credit is without: a scan that spares most paragraphs all of them. */
export const CREDIT_HINT =
  /\/|getty|\bvia |photo|image|picture|illustration|credit|\((?:AP|AFP|Reuters|handout|courtesy)/i

/** The way captions begin. */
export const CAPTION_OPENING =
  /^(?:caption: |\[\d{1,2}\/\d{1,2}\]|image (?:caption|source),|FILE(?: PHOTO)?\s?[:–—-]|pictured(?: (?:above|below|left|right))?: |(?:above|below|left|right): |(?:this|an?|in this)(?: (?:file|handout|undated|aerial|satellite|combination|screen))? (?:photo|photograph|frame|grab)\b|(?:this|in this|an?)(?: (?:file|handout|undated|aerial|satellite|combination))? (?:picture|image) (?:taken|released|provided|shows|from|made)\b|(?:an?|this) (?:file|handout|undated|aerial|satellite|combination) (?:picture|image)\b)/i
/** A line that only says that the next is a caption. */
export const CAPTION_LABEL = /^(?:image caption|caption|photo caption),?:?$/i
