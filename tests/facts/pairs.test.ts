import { expect, it } from 'vitest'
import { areFactsOf, fixtureStems } from '../../src/facts/pairs.js'
import { parseFacts } from '../../src/facts/parse.js'

it.each([
  ['title: x', 'fixtures/ferry.facts.yaml', 'news/ferry.txt', true],
  ['title: x', 'fixtures/ferry.facts.yml', 'ferry.html', true],
  ['title: x', 'fixtures/ferry.txt.facts.yaml', 'news/ferry.txt', true],
  ['title: x', 'fixtures/ferry.txt.facts.yaml', 'news/ferry.html', false],
  ['title: x', 'fixtures/ferry.facts.yaml', 'news/fast-ferry.txt', false],
  ['title: x', 'fixtures/feed-3.facts.yaml', 'news/feed.ndjson#3', true],
  ['title: x', 'fixtures/feed.facts.yaml', 'news/feed.ndjson#3', false],
  ['article: ferry.txt', 'fixtures/dated.facts.yaml', 'news/ferry.txt', true],
  ['article: ferry.txt', 'fixtures/dated.facts.yaml', 'news/fast-ferry.txt', false],
  ['article: a/ferry.txt', 'fixtures/ferry.facts.yaml', 'news/a/ferry.txt', true],
  ['article: a/ferry.txt', 'fixtures/ferry.facts.yaml', 'news\\a\\ferry.txt', true],
  ['article: a/ferry.txt', 'fixtures/ferry.facts.yaml', 'news/b/ferry.txt', false],
])('%j in %s, of %s: %s', (yaml, file, source, expected) => {
  expect(areFactsOf(parseFacts(yaml, file), source)).toBe(expected)
})

it('names a fixture after its article', () => {
  expect(fixtureStems('news/the.ferry.txt')).toEqual(['the.ferry', 'the.ferry.txt'])
  expect(fixtureStems('feed.ndjson#12')).toEqual(['feed-12', 'feed.ndjson-12'])
})
