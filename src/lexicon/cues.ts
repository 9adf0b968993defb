/**
 * The words that report what somebody said, thought or meant.
 *
 * One line a cue: the lemma, then how it takes its content:
 *   q  a quotation                        "…," he said
 *   c  a clause without "that"            he said it was over
 *   t  a clause with "that"               he complained that it was over
 *   w  a clause with whether, what, how   he asked whether it was over
 *   i  an infinitive                      he promised to end it
 *   o  somebody told first, then content  he told them it was over
 * A newcomer adds a reporting verb here; its forms are made by `forms`, irregular ones stand behind the lemma.
 */
export type Act = 'statement' | 'question' | 'belief' | 'intention'
export type Frame = 'q' | 'c' | 't' | 'w' | 'i' | 'o'

export interface Cue {
  lemma: string
  act: Act
  frames: ReadonlySet<Frame>
}

const STATEMENTS = `
say qctw said
tell qctwo told
add qct
write qct wrote written
note qct
explain qctw
argue qct
claim qcti
insist qct
acknowledge qctw
admit qct admitted admitting
concede qct
announce qctw
declare qct
state qct
report qct
reveal qctw
confirm qctw
deny qt denied
suggest qct
warn qcto
respond qt
reply qt replied
answer qt
continue q
conclude qct
contend qct
assert qct
allege qct
maintain qct
estimate qctw
predict qctw
remark qct
opine qct
observe qct
comment q
recall qctw
mention qct
emphasize qct
emphasise qct
stress qct
point qt
tweet qct
retweet q
joke qct
quip q quipped quipping
boast qct
complain qct
testify qct testified
promise qctio
vow qcti
pledge qcti
swear qcti swore sworn
threaten qti
agree qcti
disagree qt
assure qcto
inform qcto
remind qcto
advise qcto
notify to notified
convince to
persuade to
disclose qctw
lament qct
caution qcto
reiterate qct
repeat qct
proclaim qct
profess qti
exclaim q
shout q
yell q
whisper q
cry q cried
sigh q
laugh q
snap q snapped snapping
urge qo
describe q
call q
dub q dubbed dubbing
label q
brand q
quote q
cite q
accuse q
blame q
criticize q
criticise q
praise q
slam q slammed slamming
blast q
denounce q
condemn q
dismiss q
defend q
counter qct
clarify qct clarified
elaborate q
detail qw
outline qw
indicate qctw
imply qct implied
hint qct
signal qct
show ct shown
find ct found
demonstrate ct
prove t
speculate qct
theorize t
rule ct
determine tw
recommend qct
propose qct
post qct
text q
`
const QUESTIONS = `
ask qwo
wonder qw
inquire qw
question qw
query qw queried
demand qt
`
const BELIEFS = `
believe ct
think ctw thought
feel ct felt
know ctw knew known
expect ct
hope cti
fear ct
worry ct worried
doubt ctw
suspect ct
assume ct
consider t
realize ct
realise ct
understand ctw understood
imagine ct
guess ct
reckon ct
figure ct
see t saw seen
view t
hold t held
anticipate ct
forecast ct
`
const INTENTIONS = `
plan i planned planning
intend i
want i
wish i
seek i sought
aim i
decide tiw
choose i chose chosen
refuse i
decline i
offer i
`

/** What something is said in: "said in a statement". */
export const SPEECH_NOUNS: ReadonlySet<string> = new Set(
  (
    'statement interview speech tweet post letter memo email e-mail report article column essay book blog filing lawsuit ' +
    'complaint affidavit briefing call message note video podcast broadcast release press'
  ).split(' '),
)

/** Words between speaker and cue that do not separate them. */
export const BETWEEN: ReadonlySet<string> = new Set(
  (
    "also later then now once again still never not n't repeatedly previously recently reportedly publicly privately " +
    'always often even just simply quickly immediately further flatly bluntly famously earlier already has have had is are ' +
    'was were be been will would could should may might must can did do does both all himself herself themselves itself ' +
    'actually really certainly clearly apparently correctly wrongly rightly falsely jokingly angrily calmly firmly'
  ).split(' '),
)

function forms(lemma: string, irregular: readonly string[]): string[] {
  const stem = lemma.replace(/e$/, '')
  const y = /[^aeiou]y$/.test(lemma)
  const third = y ? lemma.replace(/y$/, 'ies') : /(?:s|x|z|ch|sh)$/.test(lemma) ? `${lemma}es` : `${lemma}s`
  const gerund = irregular.find((form) => form.endsWith('ing')) ?? `${lemma.endsWith('ee') ? lemma : stem}ing`
  const pasts = irregular.filter((form) => !form.endsWith('ing'))
  return [lemma, third, gerund, ...(pasts.length > 0 ? pasts : [y ? lemma.replace(/y$/, 'ied') : `${stem}ed`])]
}

function read(act: Act, lines: string): [string, Cue][] {
  return lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [lemma = '', frames = '', ...irregular] = line.split(' ')
      const cue: Cue = { lemma, act, frames: new Set(frames.split('') as Frame[]) }
      return forms(lemma, irregular).map((form): [string, Cue] => [form, cue])
    })
}

/** Every form of every reporting verb, lower case. */
export const CUES: ReadonlyMap<string, Cue> = new Map([
  ...read('intention', INTENTIONS),
  ...read('belief', BELIEFS),
  ...read('question', QUESTIONS),
  ...read('statement', STATEMENTS),
])
