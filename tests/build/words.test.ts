import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
// @ts-expect-error: a part of the build, which is no TypeScript
import { wordsOf } from '../../build/words.js'

test('the words of patterns that are lists', () => {
  expect(wordsOf('/^(?:an?|the)$/')).toEqual(['an', 'a', 'the'])
  expect(wordsOf('/^sa(?:id|ys?)$/')).toEqual(['said', 'says', 'say'])
  expect(wordsOf('/^[Tt]he$/u')).toEqual(['The', 'the'])
  expect(wordsOf('/^(?:Mr|mr)\\.?$/i')).toEqual(['mr.', 'mr'])
  expect(wordsOf('/^(?:on )?$/')).toEqual(['on ', ''])
})

test.each([
  '/^(?:a|b)/',
  '/(?:a|b)$/',
  '/^\\d$/',
  '/^ab*$/',
  '/^a{2}$/',
  '/^[^a]$/',
  '/^[a-z]$/',
  '/^a|b$/',
  '/^\\ba$/',
  '/^a$/m',
  '/^(a)$/',
])('%s is no list', (literal) => expect(wordsOf(literal)).toBeUndefined())

test('each pattern of the program that becomes a list matches the words of the list, and none that lacks a letter of them', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
  const literals = sources.flatMap(
    (name) => readFileSync(join('src', name), 'utf8').match(/\/\^(?:\\.|[^/\\\n])+\$\/[iu]{0,2}/g) ?? [],
  )
  let lists = 0
  for (const literal of new Set(literals)) {
    const end = literal.lastIndexOf('/')
    let pattern: RegExp
    try {
      pattern = new RegExp(literal.slice(1, end), literal.slice(end + 1))
    } catch {
      continue // text between two slashes that is no pattern
    }
    const words: string[] | undefined = wordsOf(literal)
    if (!words) continue
    lists++
    const known = new Set(words)
    for (const word of words) {
      const near = [word, word.slice(1), word.slice(0, -1), `${word}s`, ` ${word}`, `${word}\n`]
      for (const one of near) expect([literal, one, known.has(one)]).toEqual([literal, one, pattern.test(one)])
    }
  }
  expect(lists).toBeGreaterThan(500)
})
