// Classes of characters in patterns, as V8 compiles them fast.

// What `\p{…}` stands for in the program: letters of the Latin script, figures and marks, as English news is printed, and as
// letters also the blocks of other scripts. V8 has ICU go through all of Unicode whenever it compiles a pattern that names
// such a class: a seventh of the time of one article.
const LATIN = {
  L: 'a-zA-Z\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u02af\\u0370-\\u1fff\\u2c00-\\u2dff\\u3041-\\ud7ff\\uf900-\\ufdff',
  Lu: 'A-Z\\xc0-\\xd6\\xd8-\\xde\\u0100-\\u017d\\u1e00-\\u1eff',
  Ll: 'a-z\\xdf-\\xf6\\xf8-\\xff\\u0101-\\u017e\\u1e00-\\u1eff',
  N: '0-9\\xb2\\xb3\\xb9\\xbc-\\xbe\\u2150-\\u215e',
  M: '\\u0300-\\u036f',
}

const ESCAPE_OR_CLASS = /\\.|\[(?:\\.|[^\]\\])*\]/gs
const UNICODE = 0x10ffff
const BASIC = 0xffff

/** A pattern's source with the classes of Unicode narrowed to what English news is printed in. */
export function narrowed(pattern) {
  let inClass = false
  return pattern.replace(/\\p\{(\w+)\}|\\.|[[\]]/g, (part, name) => {
    if (part === '[') inClass = true
    if (part === ']') inClass = false
    const letters = LATIN[name]
    if (letters === undefined) return part
    return inClass ? letters : `[${letters}]`
  })
}

/**
 * A pattern's source, where its flags take capitals for small letters, with each class said by what is not in it if that has
 * fewer letters with two cases: V8 has ICU look up the other case of each, up to a fifth of a millisecond for a class.
 */
export function folded(pattern, flags) {
  if (!flags.includes('i')) return pattern
  return pattern.replace(ESCAPE_OR_CLASS, (part) =>
    part.startsWith('\\') ? part : fewerCased(part, flags.includes('u')),
  )
}

const known = new Map()

function fewerCased(characters, isUnicode) {
  // what is put into a template is not known here
  if (characters.includes('${')) return characters
  const key = `${characters}${isUnicode}`
  if (!known.has(key)) known.set(key, isManyCased(characters) ? complement(characters, isUnicode) : characters)
  return known.get(key)
}

/** Whether more letters that have two cases are in a class than are not. */
function isManyCased(characters) {
  const inside = new RegExp(characters, 'u')
  let more = 0
  for (let code = 0; code <= BASIC; code++) {
    const character = String.fromCharCode(code)
    if (character.toLowerCase() !== character.toUpperCase()) more += inside.test(character) ? 1 : -1
  }
  return more > 0
}

/** `[^…]` of all that a class does not match, whichever case it is written in. */
function complement(characters, isUnicode) {
  const inside = new RegExp(`^${characters}$`, isUnicode ? 'iu' : 'i')
  const last = isUnicode ? UNICODE : BASIC
  let ranges = ''
  for (let code = 0; code <= last; code++) {
    if (inside.test(String.fromCodePoint(code))) continue
    const from = code
    while (code < last && !inside.test(String.fromCodePoint(code + 1))) code++
    ranges += from === code ? escaped(from) : `${escaped(from)}-${escaped(code)}`
  }
  return `[^${ranges}]`
}

function escaped(code) {
  return code > BASIC ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, '0')}`
}
