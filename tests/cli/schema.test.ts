import { spawnSync } from 'node:child_process'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, it } from 'vitest'

function tumen(args: string[], input = '') {
  return spawnSync(process.execPath, ['bin/tumen.js', ...args], { encoding: 'utf8', input })
}

it('prints a JSON Schema that the records of `extract` keep to', () => {
  const { status, stdout } = tumen(['schema'])
  expect(status).toBe(0)
  const schema = JSON.parse(stdout)
  expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema')

  const text =
    'The ferry, built 65 years ago, carries about 40 tonnes. “It is slow,” said Ada Bell, its captain, on June 19.\n'
  const [record] = JSON.parse(tumen(['extract', '--format', 'json', '--text', '-'], text).stdout)
  const keeps = new Ajv2020({ allowUnionTypes: true, allErrors: true }).compile(schema)
  expect(keeps(record) ? [] : keeps.errors).toEqual([])
  expect(record.quotes).not.toEqual([])
})
