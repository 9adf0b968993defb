import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { extract } from '../src/extract.js'

/** The article that the project began with; its text is somebody else's and stays where it is. */
const ARTICLE = '../shared/seeds/000_6000bcfb07525772.txt'

describe.skipIf(!existsSync(ARTICLE))('the article it all began with', () => {
  const read = (date?: string) =>
    extract(
      { source: ARTICLE, format: 'text', text: readFileSync(ARTICLE, 'utf8') },
      date === undefined ? {} : { date },
    )
  const dated = existsSync(ARTICLE) ? read('2024-07-10') : null
  const nameOf = (id: string | null) => dated?.sources.find((source) => source.id === id)?.name

  test('quantities, and none that is none', () => {
    const found = dated?.quantities.map(({ value, bound, unit, of }) => [value, bound, unit?.name, of?.text]) ?? []
    expect(found).toContainEqual([10, 'exact', 'mile', 'land border'])
    expect(found).toContainEqual([324, 'exact', 'mile', 'Tumen River'])
    expect(found).toContainEqual([9, 'about', 'mile', expect.anything()])
    expect(dated?.quantities.map(({ text }) => text).join(' ')).not.toMatch(/65 years|A-1|three/)
  })

  test('events with their dates', () => {
    const found = dated?.events.map(({ trigger, date, who, zone }) => [
      trigger.text,
      date.value,
      who?.text ?? null,
      zone,
    ])
    expect(found).toContainEqual(['signed', '2024-06', 'Russia and North Korea', 'body'])
    expect(found).toContainEqual(['signed', '2024-06-19', null, 'body'])
    expect(found).toContainEqual(['signed', '1961', null, 'body'])
    expect(found).toContainEqual(['opened', '1959', expect.stringContaining('rail bridge'), 'body'])
    expect(found).toContainEqual(['announced', '2024-05', 'Russia and China', 'body'])
    expect(found).toContainEqual(['taken', '2024-02-26', null, 'caption'])
  })

  test('without a date nothing is guessed', () => {
    const { dates, warnings, reference } = read()
    const dateOf = (text: string) => dates.find((date) => date.text === text)
    expect(dateOf('June 19')).toMatchObject({ value: 'XXXX-06-19', basis: 'unresolved' })
    expect(dateOf('last month')).toMatchObject({ value: null, basis: 'unresolved' })
    expect(reference).toEqual({ date: null, basis: null })
    expect(warnings).toContain('no publication date: relative dates stay unresolved')
  })

  test('quotes, whose they are and who passes them on', () => {
    const found = dated?.quotes.map(({ source, via, addressee }) => [
      nameOf(source),
      nameOf(via),
      addressee?.text ?? null,
    ])
    expect(found).toContainEqual(['Choi Eun Ju', undefined, "Radio Free Asia's Korean service"])
    expect(dated?.quotes.find(({ speaker }) => speaker?.text === 'the expert')?.source).toBe(
      dated?.sources.find(({ name }) => name === 'Choi Eun Ju')?.id,
    )
    expect(found).toContainEqual(['Andrei Lankov', 'Radio Free Asia', null])
    expect(found).toContainEqual(['a joint statement', undefined, null])
    expect(found).toContainEqual(['Nikkei Asia', undefined, null])
    expect(found).toContainEqual(['Chisako Masuo', undefined, 'the publication'])
  })

  test('sources with their roles, and who did not answer', () => {
    const found = dated?.sources.map(({ name, type, role, response }) => ({ name, type, role, response })) ?? []
    expect(found).toContainEqual({
      name: 'Choi Eun Ju',
      type: 'person',
      role: "a research fellow at South Korea's Sejong Institute",
      response: null,
    })
    expect(found).toContainEqual({
      name: 'Chisako Masuo',
      type: 'person',
      role: 'Kyushu University professor',
      response: null,
    })
    expect(found).toContainEqual(expect.objectContaining({ name: 'a joint statement', type: 'document' }))
    expect(found).toContainEqual(expect.objectContaining({ name: 'Russian Foreign Ministry', response: 'no-response' }))
    expect(found).toContainEqual(
      expect.objectContaining({ name: "North Korea's embassy in Beijing", response: 'no-response' }),
    )
    expect(dated?.sources.find(({ name }) => name === 'Nikkei Asia')?.aliases).toContain('the publication')
    expect(dated?.sources.find(({ name }) => name === 'Radio Free Asia')?.aliases).toContain('RFA')
  })

  test('byline, captions and boilerplate', () => {
    expect(dated?.byline).toEqual(['Ryan Chan'])
    expect(dated?.zones.map(({ kind }) => kind)).toEqual([
      'headline',
      'body',
      'caption',
      'body',
      'caption',
      'body',
      'boilerplate',
    ])
  })
})
