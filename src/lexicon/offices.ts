/** What else the holder of an office is called, by a word of the title: "Sen. Hall" is "the senator" and "the lawmaker". */
export const OFFICE_SYNONYMS: ReadonlyMap<string, readonly string[]> = new Map([
  ['sen', ['senator', 'lawmaker', 'legislator']],
  ['senator', ['lawmaker', 'legislator']],
  ['rep', ['representative', 'lawmaker', 'legislator', 'congressman', 'congresswoman']],
  ['representative', ['lawmaker', 'legislator', 'congressman', 'congresswoman']],
  ['congressman', ['lawmaker', 'legislator', 'representative']],
  ['congresswoman', ['lawmaker', 'legislator', 'representative']],
  ['mp', ['lawmaker', 'legislator', 'politician']],
  ['lawmaker', ['legislator', 'politician']],
  ['gov', ['governor']],
  ['gen', ['general']],
  ['lt', ['lieutenant']],
  ['col', ['colonel']],
  ['capt', ['captain']],
  ['sgt', ['sergeant']],
  ['det', ['detective']],
  ['insp', ['inspector']],
  ['adm', ['admiral']],
  ['prof', ['professor', 'academic', 'scholar', 'researcher', 'expert']],
  ['professor', ['academic', 'scholar', 'researcher', 'expert', 'scientist']],
  ['fellow', ['expert', 'scholar', 'researcher', 'analyst', 'academic']],
  ['lecturer', ['academic', 'scholar', 'researcher', 'expert']],
  ['researcher', ['scientist', 'expert', 'academic', 'scholar']],
  ['scientist', ['researcher', 'expert']],
  ...scientists(),
  ['analyst', ['expert', 'strategist', 'economist']],
  ['economist', ['analyst', 'expert']],
  ['strategist', ['analyst', 'consultant']],
  ['director', ['expert']],
  ['rev', ['reverend', 'pastor', 'priest', 'minister']],
  ['ceo', ['executive', 'chief', 'boss']],
  ['cfo', ['executive']],
  ['executive', ['boss', 'chief']],
  ['chief', ['boss', 'executive']],
  ['chairman', ['chair', 'boss']],
  ['chairwoman', ['chair', 'boss']],
  ['lawyer', ['attorney']],
  ['attorney', ['lawyer']],
  ['solicitor', ['lawyer']],
  ['barrister', ['lawyer']],
  ['nominee', ['candidate', 'hopeful', 'contender']],
  ['candidate', ['hopeful', 'contender']],
  ['dr', ['doctor']],
  ['pope', ['pontiff']],
  ['premier', ['leader']],
  ['president', ['leader']],
  ['chancellor', ['leader']],
  ['minister', ['politician']],
  ['spokesman', ['spokesperson', 'official']],
  ['spokeswoman', ['spokesperson', 'official']],
  ['manager', ['coach', 'boss']],
  ['coach', ['manager', 'boss']],
  ['striker', ['forward', 'player', 'footballer']],
  ['midfielder', ['player', 'footballer']],
  ['defender', ['player', 'footballer']],
  ['goalkeeper', ['keeper', 'player', 'footballer']],
  ['winger', ['player', 'footballer']],
  ['quarterback', ['player']],
  ['founder', ['entrepreneur', 'businessman', 'businesswoman']],
])

/** "Glaciologist Ann Lee": "the scientist", "the researcher". */
function scientists(): [string, readonly string[]][] {
  return (
    'biologist microbiologist ecologist geologist hydrologist glaciologist volcanologist seismologist climatologist meteorologist ' +
    'zoologist ornithologist entomologist virologist immunologist epidemiologist toxicologist neuroscientist geneticist botanist ' +
    'paleontologist palaeontologist archaeologist anthropologist sociologist psychologist criminologist chemist biochemist physicist ' +
    'astrophysicist geophysicist astronomer oceanographer demographer'
  )
    .split(' ')
    .map((word) => [word, ['scientist', 'researcher', 'expert', 'academic']])
}
