import { isScalar, isSeq, type Node, type Scalar } from 'yaml'
import { written, type YamlEntry, type YamlReader } from '../../text/yaml.js'
import { ACTS, type Act, type Frame } from '../cues/index.js'
import { formsOf } from './forms.js'
import { TAKES, USUAL } from './takes.js'

const TAKEN = `a list of some of ${[...TAKES.keys()].join(', ')}`

/** Reads the fields of one cue. What is wrong with one is noted with the reader, and the field is read as if not written. */
export class CueFields {
  constructor(
    private readonly reader: YamlReader,
    private readonly lemma: string,
    private readonly verb: Node,
    private readonly fields: ReadonlyMap<string, YamlEntry>,
  ) {}

  act(): Act {
    const field = this.fields.get('act')
    if (!field) return 'statement'
    const word = isScalar(field.value) && field.value.value !== null ? written(field.value) : ''
    const act = ACTS.find((one) => one === word)
    if (!act) this.problem(field.key, `"act" is one of ${ACTS.join(', ')}${word && `, not "${word}"`}`)
    return act ?? 'statement'
  }

  frames(act: Act): Frame[] {
    const prepositions = this.words('preposition', 'a word or a list of such: [on, about]')
    if (!this.fields.has('takes') && prepositions.length === 0) return [...USUAL[act]]
    const frames: Frame[] = []
    for (const word of this.words('takes', `${TAKEN}; [] for nothing`)) {
      const frame = TAKES.get(written(word).toLowerCase().replace(/\s+/g, ' '))
      if (frame) frames.push(frame)
      else this.problem(word, `it cannot take "${written(word)}"; "takes" is ${TAKEN}`)
    }
    for (const word of prepositions) {
      const preposition = written(word).toLowerCase()
      if (/^[a-z]+$/.test(preposition)) frames.push(`+${preposition}`)
      else this.problem(word, `"${written(word)}" is no preposition; give words as in [on, about]`)
    }
    return frames
  }

  forms(): string[] {
    const irregular = this.words('forms', 'a list of the irregular ones: [tutted, tutting]').map(written)
    const forms = formsOf(this.lemma, irregular)
    if ('words' in forms) return forms.words
    this.problem(this.fields.get('forms')?.key ?? this.verb, forms.problem)
    return []
  }

  private problem(node: Node, words: string): void {
    this.reader.problem(node, `cue "${this.lemma}": ${words}`)
  }

  /** The words of a field that holds one or a list of them; none where it is not written. */
  private words(name: string, kind: string): Scalar[] {
    const field = this.fields.get(name)
    if (!field) return []
    const items = isSeq(field.value) ? field.value.items.map((item) => this.reader.node(item)) : [field.value]
    const words = items.filter((item) => isScalar(item)).filter(({ value }) => value !== null)
    if (words.length < items.length) this.problem(field.key, `"${name}" is ${kind}`)
    return words
  }
}
