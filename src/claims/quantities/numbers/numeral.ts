import type { Range } from '../../../text/span.js'

/** A number as it stands in a text (UTF-16 offsets), in figures or words. */
export interface Numeral extends Range {
  value: number
  /** "hundreds of": the most that it can mean, where it is no single number. */
  most: number | null
  form: 'figures' | 'words'
  /** What is written, without the word or letters that multiply it. */
  figure: number
  /** The power of ten that a word or letters multiply it by. */
  exponent: number
  /** The letters written onto it that multiply it, "bn"; a lone "m" may turn out to be a metre. */
  suffix: string | null
  sign: '+' | '-' | null
  /** A part of something: "two-thirds", "half". */
  part: boolean
}

/** A decimal with its point moved: 1.1 and 6 make 1100000, exactly. */
export function scaledBy(decimal: number | string, exponent: number): number {
  const [figures = '', power = '0'] = String(decimal).split('e')
  return Number(`${figures}e${Number(power) + exponent}`)
}

export function numeral(start: number, end: number, value: number, more: Partial<Numeral> = {}): Numeral {
  return {
    start,
    end,
    value,
    most: null,
    form: 'figures',
    figure: value,
    exponent: 0,
    suffix: null,
    sign: null,
    part: false,
    ...more,
  }
}
