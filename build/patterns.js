// What the program's regular expressions become when it is built: those that are lists of words are asked as lists, and
// classes of Unicode are narrowed to what English news is printed in.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { wordsOf } from './words.js'

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

/** What in a pattern may match a character of two code units, or half of it: a full stop does outside a class of characters. */
const WIDE = /\\[pPSWD]|\\u\{|\[\^|[\ud800-\udfff]|(?<!\\)\./
const CLASS = /\[(?:\\.|[^\]\\])*\]/g
const WORD_LIST = fileURLToPath(new URL('./word-list.js', import.meta.url))

/** The names of all modules' constants that are there for more than `NAME.test(…)`. */
export function namesNotOnlyTested(files) {
  const names = new Set()
  for (const path of files) {
    const visit = (node) => {
      if (ts.isIdentifier(node) && !isDeclared(node) && !isTested(node)) names.add(node.text)
      ts.forEachChild(node, visit)
    }
    visit(parsed(readFileSync(path, 'utf8')))
  }
  return names
}

function parsed(source) {
  return ts.createSourceFile('module.ts', source, ts.ScriptTarget.Latest, true)
}

function isDeclared(identifier) {
  const { parent } = identifier
  const isName = ts.isVariableDeclaration(parent) && parent.name === identifier
  return isName || ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent)
}

/** `x.test(…)` */
function isTested(node) {
  const { parent } = node
  const isMember = ts.isPropertyAccessExpression(parent) && parent.expression === node && parent.name.text === 'test'
  return isMember && ts.isCallExpression(parent.parent) && parent.parent.expression === parent
}

/** A module's source, with its regular expressions as the program has them, in literals and in `String.raw`. */
export function withBuiltPatterns(source, notOnlyTested) {
  const file = parsed(source)
  const parts = []
  const lists = []
  let end = 0
  const replace = (node, text) => {
    parts.push(source.slice(end, node.getStart(file)), text)
    end = node.end
  }
  const visit = (node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const words = isOnlyTested(node, notOnlyTested) ? wordsOf(node.text) : undefined
      if (words) {
        const list = `__words${lists.length}`
        lists.push(list)
        // made when first asked
        replace(node, isTested(node) ? `(${list} ??= ${listOf(words, node.text)})` : listOf(words, node.text))
      } else replace(node, plain(node.text))
    }
    if (ts.isNewExpression(node) && isWithoutWide(node)) {
      const [pattern, flags] = node.arguments
      visit(pattern)
      replace(flags, flags.getText(file).replace('u', ''))
      return
    }
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText(file) === 'String.raw') {
      replace(node.template, narrowed(node.template.getText(file)))
      return
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  const built = parts.join('') + source.slice(end)
  if (lists.length === 0) return built
  return `import { WordList as __WordList } from ${JSON.stringify(WORD_LIST)}\nlet ${lists.join(', ')}\n${built}`
}

function isOnlyTested(literal, notOnlyTested) {
  const { parent } = literal
  return ts.isVariableDeclaration(parent) ? !notOnlyTested.has(parent.name.getText()) : isTested(literal)
}

function listOf(words, literal) {
  const isFolding = literal.slice(literal.lastIndexOf('/')).includes('i')
  return `new __WordList(${JSON.stringify(words.join('\n'))}, ${isFolding})`
}

function narrowed(pattern) {
  let inClass = false
  return pattern.replace(/\\p\{(\w+)\}|\\.|[[\]]/g, (part, name) => {
    if (part === '[') inClass = true
    if (part === ']') inClass = false
    const letters = LATIN[name]
    if (letters === undefined) return part
    return inClass ? letters : `[${letters}]`
  })
}

/** A literal with its classes narrowed, and without its flag `u` where that means nothing then: V8 is slower with it. */
function plain(literal) {
  const end = literal.lastIndexOf('/')
  const pattern = narrowed(literal.slice(0, end))
  const flags = literal.slice(end)
  return pattern + (isWide(pattern) ? flags : flags.replace('u', ''))
}

/** `new RegExp(String.raw`…${WORDS}…`, 'u')`: what is put into it are words. */
function isWithoutWide({ arguments: [pattern, flags] = [] }) {
  if (!flags || !ts.isStringLiteral(flags) || !ts.isTaggedTemplateExpression(pattern)) return false
  const { template } = pattern
  const texts = ts.isTemplateExpression(template)
    ? [template.head, ...template.templateSpans.map((span) => span.literal)]
    : [template]
  return !texts.some(({ rawText }) => isWide(narrowed(rawText)))
}

function isWide(pattern) {
  return WIDE.test(pattern.replace(CLASS, (characters) => characters.replace(/\./g, '')))
}
