import { isMap, isScalar, type Node } from 'yaml'
import { written, type YamlEntry, type YamlReader } from '../../text/yaml.js'
import type { Verb } from '../lexicon.js'
import { CueFields } from './fields.js'
import { infinitiveOf } from './forms.js'

const FIELDS = ['verb', 'act', 'takes', 'preposition', 'forms']
const SO = 'give the verb, as in { verb: opine, act: statement, takes: [quotation, that] }'

/**
 * Reads one entry of `cues`: a mapping, or a verb by itself. Null where it names none; what is wrong with it is noted with
 * the reader.
 *
 * @param list where an entry stands that is empty
 */
export function readVerb(reader: YamlReader, entry: Node | null, list: Node): Verb | null {
  const fields = new Map<string, YamlEntry>()
  if (isMap(entry)) {
    const name = entry.get('verb')
    const of = typeof name === 'string' ? `cue "${name}"` : 'a cue'
    for (const field of reader.entries(entry, of, FIELDS)) fields.set(field.name, field)
  } else if (isScalar(entry)) {
    fields.set('verb', { name: 'verb', key: entry, value: entry })
  } else {
    reader.problem(entry ?? list, `a cue is a verb, or a mapping of ${FIELDS.join(', ')}; ${SO}`)
    return null
  }
  const verb = fields.get('verb')
  if (!verb || !isScalar(verb.value) || verb.value.value === null) {
    reader.problem(verb?.key ?? entry, `a cue without a verb; ${SO}`)
    return null
  }
  const infinitive = infinitiveOf(written(verb.value))
  if ('problem' in infinitive) {
    reader.problem(verb.value, `cue "${written(verb.value)}": ${infinitive.problem}`)
    return null
  }
  const lemma = infinitive.words
  const own = new CueFields(reader, lemma, verb.value, fields)
  const act = own.act()
  return { cue: { lemma, act, frames: new Set(own.frames(act)) }, forms: own.forms(), line: reader.line(entry) }
}
