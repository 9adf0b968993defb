const PLURAL_ENDINGS = new Map([
  ['e', ['mice', 'louse', 'antennae', 'formulae', 'nebulae', 'vertebrae', 'vitae']],
  ['i', ['tia', 'octopi', 'viri', 'radii', 'nuclei', 'fungi', 'cacti', 'stimuli']],
  ['n', ['men']],
  ['t', ['feet']],
])
const PLURALS = /^(?:israelis|menus|logos)$/
const NO_PLURAL =
  /(?:bus|mas|was|ias|xas|vas|cis|lis|nis|ois|ris|sis|tis|xis|aus|cus|eus|fus|gus|ius|lus|nus|das|ous|pus|rus|sus|tus|xus|aos|igos|ados|ogos|'s|ss)$/

/** Whether a noun looks like more than one: "taxes", "firemen", not "virus". */
export function looksPlural(noun: string): boolean {
  if (noun.length <= 3) return false
  if (PLURALS.test(noun)) return true
  const endings = PLURAL_ENDINGS.get(noun.slice(-1))
  if (endings) return endings.some((ending) => noun.endsWith(ending))
  return noun.endsWith('s') && !NO_PLURAL.test(noun)
}

const TENSES = new Map(
  Object.entries({
    Gerund: 'ing',
    Infinitive:
      'ate ize ify age nce ect ise ine ish ace ash ure tch end ack and ute ade ock ite ase ose use ive int nge lay est ain ant ent eed er le unk ung upt en',
    PastTense: 'ept ed lt nt ew ld',
    PresentTense:
      'rks cks nks ngs mps tes zes ers les lls els ils ows nds ays ams ars ops ffs als urs lds ews ips es ts ns',
    Participle: 'ken wn',
  }).flatMap(([tense, endings]) => endings.split(' ').map((ending) => [ending, tense] as const)),
)

/** The form of a verb by its last letters; null where they tell none. */
export function tenseByEnding(verb: string): string | null {
  return TENSES.get(verb.slice(-3)) ?? TENSES.get(verb.slice(-2)) ?? (verb.endsWith('s') ? 'PresentTense' : null)
}
