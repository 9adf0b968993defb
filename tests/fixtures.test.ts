import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { extract } from '../src/extract.js'
import { differences, formatDifferences, readFacts } from '../src/facts/index.js'

describe('every article of ours has its facts, and gives them', () => {
  test.each(readdirSync('seeds'))('%s', async (name) => {
    const text = await readFile(`seeds/${name}`, 'utf8')
    const facts = readFacts(`fixtures/${name.replace(/\.txt$/, '')}.facts.yaml`)
    const record = extract(
      { source: name, format: 'text', text },
      facts.date === null || facts.date === undefined ? {} : { date: facts.date },
    )
    expect(formatDifferences(differences(record, facts))).toBe('')
  })
})
