import { describe, expect, it } from 'vitest'
import { problemOf } from '../../src/read/failure.js'

const failed = (code: string) => Object.assign(new Error(`${code}: words of the system, open 'x'`), { code })

describe('problemOf', () => {
  it.each([
    ['ENOENT', 'no such file or folder; check the path'],
    ['EACCES', 'permission denied; make it readable for you'],
    ['EISDIR', 'is a folder; give a file in it'],
    ['ENOTDIR', 'the path goes through something that is no folder; check it'],
  ])('says what %s means', (code, words) => {
    expect(problemOf(failed(code))).toBe(words)
  })

  it('passes on the words of what it does not know', () => {
    expect(problemOf(failed('EODD'))).toBe("EODD: words of the system, open 'x'")
    expect(problemOf('odd')).toBe('odd')
  })
})
