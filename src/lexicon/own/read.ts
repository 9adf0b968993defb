import { readFileSync } from 'node:fs'
import { isMap, isSeq } from 'yaml'
import { type Mistake, type YamlEntry, YamlReader } from '../../text/yaml.js'
import { LEXICON, type Lexicon, type Verb, withVerbs } from '../lexicon.js'
import { readVerb } from './verb.js'

/** A file that cannot be read as a lexicon. */
export class LexiconError extends Error {
  /** @param failures each mistake, its source "FILE:LINE" */
  constructor(readonly failures: readonly Mistake[]) {
    super(failures.map(({ source, problem }) => `${source}: ${problem}`).join('\n'))
    this.name = 'LexiconError'
  }
}

/**
 * Reads words of one's own from a YAML file, and gives them together with those that are built in: for
 * `extract(article, { lexicon })`. A verb stands in place of the built-in one; with `takes: []` it reports nothing.
 *
 * @throws LexiconError with every mistake in it; Node's own error where the file cannot be read
 */
export function readLexicon(path: string): Lexicon {
  return parseLexicon(readFileSync(path, 'utf8'), path)
}

/**
 * Reads words of one's own from YAML, and gives them together with those that are built in.
 *
 * @param file what to call the YAML in messages
 * @throws LexiconError with every mistake in it
 */
export function parseLexicon(yaml: string, file = 'lexicon'): Lexicon {
  const reader = new YamlReader(yaml, file)
  const verbs = reader.failures.length === 0 ? verbsIn(reader) : []
  if (reader.failures.length > 0) throw new LexiconError(reader.failures)
  return withVerbs(verbs)
}

function verbsIn(reader: YamlReader): Verb[] {
  const { root } = reader
  const cues = isMap(root) ? reader.entries(root, 'a lexicon', ['cues'])[0] : undefined
  if (cues) return listed(reader, cues)
  if (reader.failures.length === 0)
    reader.problem(root, 'a lexicon is a mapping of cues; begin with "cues:" and a list')
  return []
}

function listed(reader: YamlReader, { key, value }: YamlEntry): Verb[] {
  if (!isSeq(value)) {
    reader.problem(key, '"cues" is a list, a verb an entry: - { verb: opine, act: statement, takes: [quotation] }')
    return []
  }
  const verbs: Verb[] = []
  for (const item of value.items) {
    const node = reader.node(item)
    const mistakes = reader.failures.length
    const verb = readVerb(reader, node, value)
    if (!verb) continue
    const problem = reader.failures.length > mistakes ? null : (clash(verb, verbs) ?? idle(verb))
    if (problem) reader.problem(node, `cue "${verb.cue.lemma}": ${problem}`)
    verbs.push(verb)
  }
  return verbs
}

/** What a verb shares with one before it and may not: its name, or a form. */
function clash({ cue, forms }: Verb, before: readonly Verb[]): string | null {
  const particle = particleOf(cue.lemma)
  for (const other of before) {
    if (other.cue.lemma === cue.lemma) return `it stands on line ${other.line} too; keep one of them`
    const shared = particleOf(other.cue.lemma) === particle && forms.find((form) => other.forms.includes(form))
    if (shared)
      return `the form "${shared}" is one of "${other.cue.lemma}" (line ${other.line}) too; leave it to one of them`
  }
  return null
}

function particleOf(lemma: string): string | undefined {
  return lemma.split(' ')[1]
}

/** Switched off, and was never on: most likely misspelled. */
function idle({ cue: { lemma, frames }, forms }: Verb): string | null {
  if (frames.size > 0) return null
  const known = forms.flatMap((form) => LEXICON.cues.get(form) ?? []).some((cue) => cue.lemma === lemma)
  return known ? null : 'it is no built-in verb, and there is nothing to switch off; say what it takes, or drop it'
}
