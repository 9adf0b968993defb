import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'

function rules(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/tumen.js', 'rules', ...args], {
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

interface Listed {
  id: string
  kind: string
  says: string
  examples: Record<string, string>
  never: string[]
}

const listed = (...args: string[]): Listed[] => JSON.parse(rules('--json', ...args).stdout)

describe('tumen rules', () => {
  it('lists every rule of every kind, each once and with examples', () => {
    const all = listed()
    expect(new Set(all.map((rule) => rule.kind)).size).toBe(5)
    expect(new Set(all.map((rule) => rule.id)).size).toBe(all.length)
    for (const { id, says, examples, never } of all) {
      expect(id).toMatch(/^[a-z]+\.[a-z0-9-]+$/)
      expect(says, id).not.toBe('')
      expect(Object.keys(examples).length, id).toBeGreaterThan(0)
      expect(Array.isArray(never), id).toBe(true)
    }
  })

  it('shows one rule with its examples and what they come to', () => {
    const [rule] = listed()
    if (!rule) throw new Error('there are rules')
    const { status, stdout } = rules(rule.id)
    expect(status).toBe(0)
    expect(stdout).toContain(`${rule.id}\n  ${rule.says}\n`)
    for (const [text, value] of Object.entries(rule.examples)) {
      expect(stdout.split('\n').some((line) => line.trim().startsWith(text) && line.endsWith(`→ ${value}`))).toBe(true)
    }
    for (const text of rule.never) expect(stdout).toContain(`never: ${text}`)
  })

  it('lists those of a kind by the kind’s name, and by the beginning of their ids', () => {
    const dates = listed('date')
    expect(dates.length).toBeGreaterThan(1)
    expect(listed('date.')).toEqual(dates)
    expect(listed('dates')).toEqual(dates)
    expect(dates.every((rule) => rule.id.startsWith('date.'))).toBe(true)
  })

  it('names what is near an unknown id', () => {
    const [rule] = listed('quote')
    const { status, stdout, stderr } = rules(`${rule?.id}x`)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(`did you mean ${rule?.id}`)
    expect(rules('zzzz').stderr).toContain('lists all')
  })

  it('prints the same bytes each time', () => {
    expect(rules().stdout).toBe(rules().stdout)
  })
})
