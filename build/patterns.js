// What the program's regular expressions become when it is built: those that are lists of words are asked as lists, and
// the others' classes of characters are such as V8 compiles fast.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { folded, narrowed } from './classes.js'
import { wordsOf } from './words.js'

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
    if (ts.isNewExpression(node) && isOfTemplate(node)) {
      const [pattern, flags] = node.arguments
      const built = isWithoutWide(pattern) ? flags.text.replace('u', '') : flags.text
      replace(pattern.template, folded(narrowed(pattern.template.getText(file)), built))
      replace(flags, `'${built}'`)
      return
    }
    if (isRaw(node)) {
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

/** A literal with its classes narrowed, and without its flag `u` where that means nothing then: V8 is slower with it. */
function plain(literal) {
  const end = literal.lastIndexOf('/')
  const pattern = narrowed(literal.slice(1, end))
  const flags = isWide(pattern) ? literal.slice(end + 1) : literal.slice(end + 1).replace('u', '')
  return `/${folded(pattern, flags)}/${flags}`
}

function isRaw(node) {
  return ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'String.raw'
}

/** `new RegExp(String.raw`…${WORDS}…`, 'u')` */
function isOfTemplate({ arguments: [pattern, flags] = [] }) {
  return flags !== undefined && ts.isStringLiteral(flags) && isRaw(pattern)
}

/** Whether a template's own text matches nothing wide: what is put into it are words. */
function isWithoutWide({ template }) {
  const texts = ts.isTemplateExpression(template)
    ? [template.head, ...template.templateSpans.map((span) => span.literal)]
    : [template]
  return !texts.some(({ rawText }) => isWide(narrowed(rawText)))
}

function isWide(pattern) {
  return WIDE.test(pattern.replace(CLASS, (characters) => characters.replace(/\./g, '')))
}
