import { model, type Suffixes } from './model.js'

const COPULA = /^(?:are|were|been|is|am|was|be|being)$/
const COPULA_LEMMA = /^(?:is|being)$/

/** The infinitive of a verb's form: the tables of `compromise`; the form itself where they know none. */
export function infinitive(form: string): string {
  const { verbs } = model()
  if (COPULA.test(form)) return COPULA_LEMMA.test(form) ? 'be' : form
  if (form.endsWith('ing')) return converted(form, verbs.fromGerund)
  if (!form.endsWith('s')) {
    const lemma = converted(form, verbs.fromPast)
    // a base form has no ending to take off: "say" would come out as "sie"
    return form.endsWith('ed') || converted(lemma, verbs.toPast) === form ? lemma : form
  }
  const lemma = converted(form, verbs.fromPresent)
  return converted(lemma, verbs.toPresent) === form ? lemma : form
}

function converted(word: string, { ex, fwd, both }: Suffixes): string {
  if (ex && Object.hasOwn(ex, word)) return ex[word] || word
  for (let size = 1; size < word.length; size++) {
    const ending = word.slice(size)
    for (const endings of [fwd, both]) {
      if (endings && Object.hasOwn(endings, ending)) return word.slice(0, size) + endings[ending]
    }
  }
  return word + (fwd?.[''] ?? both?.[''] ?? '')
}
