const PLAIN = /^(?:the|this|that|his|her|its|their|new|latest|same|senior|top|young|old|local|joint|own|late|current)$/

/** Whether what a phrase adds is no other than what is known: "the French president" is not "U.S. President". */
export function fits(modifiers: readonly string[], known: string): boolean {
  const words = known.toLowerCase()
  return modifiers.every((word) => PLAIN.test(word) || words.includes(word) || !isTelling(word, words))
}

const SCOPES =
  /(?:u\.s|us|uk|american|british|french|german|russian|chinese|japanese|korean|israeli|iranian|indian|[a-z]{3,}(?:ese|ish|ian|ean)|[a-z]{4,}can)\b/

/** Whether a word tells one from another: a nation where another one is known, "former" and the like. */
function isTelling(word: string, known: string): boolean {
  if (/^(?:former|deputy|vice|assistant|other|second|third|opposition)$/.test(word)) return true
  return SCOPES.test(word) && SCOPES.test(known)
}
