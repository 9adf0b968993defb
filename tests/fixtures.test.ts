import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { parse } from 'node:path'
import { describe, expect, test } from 'vitest'
import { extract } from '../src/extract.js'
import { differences, formatDifferences, readFacts } from '../src/facts/index.js'
import { READERS } from '../src/read/formats/index.js'
import { formatOfName } from '../src/read/recognize.js'

describe('every article of ours has its facts, and gives them', () => {
  test.each(readdirSync('seeds'))('%s', async (name) => {
    const format = formatOfName(name)
    if (format === null || format === 'ndjson') throw new Error(`${name} is no article`)
    const facts = readFacts(`fixtures/${parse(name).name}.facts.yaml`)
    const record = extract(
      await READERS[format](name, await readFile(`seeds/${name}`, 'utf8')),
      facts.date === null || facts.date === undefined ? {} : { date: facts.date },
    )
    expect(formatDifferences(differences(record, facts))).toBe('')
  })
})
