import { describe, expect, test } from 'vitest'
import { cleanNames } from '../../src/article/names.js'

describe('the names of writers', () => {
  test.each<[string, string[]]>([
    ['By Ana Ortiz and Paul Hall', ['Ana Ortiz', 'Paul Hall']],
    ['By Ana Ortiz, courts correspondent', ['Ana Ortiz']],
    ['By Ana Ortiz, Paul Hall, and Mira Lund', ['Ana Ortiz', 'Paul Hall', 'Mira Lund']],
    ['By ANA ORTIZ and Paul Hall | @paul', ['ANA ORTIZ', 'Paul Hall']],
    ['by: Ana Ortiz & Paul Hall', ['Ana Ortiz', 'Paul Hall']],
    ['Words by Ana Ortiz', ['Ana Ortiz']],
    ['Author: Ana Ortiz', ['Ana Ortiz']],
    ['Ana Ortiz (Harbour Press)', ['Ana Ortiz']],
    ['Ana Ortiz, Staff Writer', ['Ana Ortiz']],
    ['Ana Ortiz Staff Writer', ['Ana Ortiz']],
    ['Ana Ortiz, Local Democracy Reporter', ['Ana Ortiz']],
    ['Ana Ortiz Local Democracy Reporter', ['Ana Ortiz']],
    ['Ana Ortiz, Senior Sports Writer', ['Ana Ortiz']],
    ['Political editor Ana Ortiz', ['Ana Ortiz']],
    ['Ana Ortiz, Reuters', ['Ana Ortiz']],
    ['Ana Ortiz, AP Auto Writer', ['Ana Ortiz']],
    ['ANA ORTIZ Associated Press', ['ANA ORTIZ']],
    ['Ana Ortiz, CNN Editor-at-large', ['Ana Ortiz']],
    ['Ana Ortiz in Olten and Paul Hall in Basel', ['Ana Ortiz', 'Paul Hall']],
    ['Ana Ortiz Monday', ['Ana Ortiz']],
    ['Ana Ortiz July 10, 2024', ['Ana Ortiz']],
    ['Ana Ortiz Published 10 July 2024', ['Ana Ortiz']],
    ['Ana Ortiz, MS, RDN', ['Ana Ortiz']],
    ['Ana Ortiz ana@press.example', ['Ana Ortiz']],
    ['Ana Ortiz | Harbour Press', ['Ana Ortiz']],
    ['Theresa May', ['Theresa May']],
    ['Emily Post', ['Emily Post']],
    ['Ludwig van den Berg', ['Ludwig van den Berg']],
    ['danah boyd', ['danah boyd']],
    ['Sky', ['Sky']],
    ['The Associated Press', ['The Associated Press']],
    ['Reuters Staff', []],
    ['hpadmin', []],
    ['admin', []],
    ['@press', []],
    ['https://press.example/ana', []],
  ])('%s', (byline, names) => {
    expect(cleanNames([byline])).toEqual(names)
  })

  test('the publisher writes only where nobody else does', () => {
    expect(cleanNames(['Ana Ortiz', 'Harbour Insider'], 'Harbour Insider Switzerland')).toEqual(['Ana Ortiz'])
    expect(cleanNames(['Harbour Insider'], 'Harbour Insider Switzerland')).toEqual(['Harbour Insider'])
  })
})
