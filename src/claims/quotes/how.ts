import { isNounGroup, isVerbGroup } from '../../language/chunks/index.js'
import { isComma } from '../../language/clauses/marks.js'
import { nounPhraseFrom } from '../../language/clauses/noun-phrase-from.js'
import { byVerb, type QuoteRule } from './attribution.js'
import { stretchOf } from './reading.js'

/** To give something its words. */
const WORDING = /^(?:put|describe|call|label|dub|characterize|explain|express|sum up|recall|see)$/

/** "“A disgrace” was how the mayor put it." */
export const how: QuoteRule = {
  id: 'quote.how',
  says: 'a quotation that "is how" or "was what" somebody put, described or called it',
  examples: {
    '“A disgrace” was how the mayor put it.': 'the mayor | put | “A disgrace”',
    '“A quiet mess,” is how Ana Ortiz described the plan.': 'Ana Ortiz | described | “A quiet mess,”',
    '“The long night” is what Mr. Hall called the strike.': 'Mr. Hall | called | “The long night”',
  },
  never: ['“The Long Road” was how the band made its name.', '“The Long Road” is what she sang.'],
  *find(reading) {
    const { chunks } = reading
    const verbs = new Map(reading.verbs.map((verb) => [verb.k, verb]))
    for (const [k, quotation] of chunks.entries()) {
      if (quotation.kind !== 'quotation') continue
      const be = isComma(chunks[k + 1]) ? k + 2 : k + 1
      const copula = chunks[be]
      if (!isVerbGroup(copula) || !copula.copula || !/^(?:how|what)$/.test(chunks[be + 1]?.word ?? '')) continue
      if (!isNounGroup(chunks[be + 2])) continue
      const speaker = nounPhraseFrom(chunks, be + 2)
      const verb = verbs.get(speaker.end)
      if (verb?.group.form !== 'finite' || !WORDING.test(verb.cue.lemma)) continue
      yield byVerb(how.id, verb, speaker, [stretchOf(reading, k, k + 1)])
    }
  },
}
