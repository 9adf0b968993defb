import { COULD, isBehind, isOwnPast, OPENING, PAST, saysBehind } from './tense/behind.js'
import { type Around, around } from './tense/clause.js'
import { isHeadlinesFuture, isSentencedThen, isWanted } from './tense/expected.js'
import { isPutOff } from './tense/put-off.js'
import { THEN } from './tense/then.js'
import { isOnTheCalendar, isSetFor, isTimetabled } from './tense/timetable.js'

const FUTURE =
  /\b(?:will|should(?! have)|['’]ll|won['’]t|shall|would|(?:is|are|be|was|were|been) (?:not )?(?:scheduled|expected|due|set(?! (?:in|on|at|up|out|off|aside|by|ablaze|alight|free)\b)|planned|slated|to|possible|likely|forecast)|scheduled|slated|due|payable|set to|expects?|(?:plans?|intends?) to|planning|planned|going to|on (?:pace|track|course) to|hopes?|agreed to (?!(?:an?|the|his|her|its|their|some|these|that|all|new)\b|[$£€])|agreement to|(?:chance|opportunity|ready|unlikely|prepares?|preparing) to|wants?|asked [\p{L}’']+ to|as (?:soon|early) as|(?:scheduled|planned|set|slated) for|(?<!\b(?:decision|choice|refusal|failure|attempts?|efforts?|bid|had|first|last|only|threatened|refused|failed|declined|managed|tried|attempted|helped|used|continued|forced|(?:was|were) (?:un)?able) )to (?:begin|start|(?:open|close)(?! (?:up|down|higher|lower|flat|at (?:[$£€\d]|an? ))\b)|be|take|meet|vote|run))\b/iu
/** "The firm plans a dividend in March", "with plans for a vote in May"; not "revised its plans in March". */
const PLANS = /(?<!\b(?:the|an?|this|that|his|her|its|their|new|same) )\bplans?\b/i
/** "The board met on Friday and in May it will meet again" */
const JOINED = /\b(?:and|but) (?:(?:on|in|by|late|early) ){1,2}(?:the )?$/i
const FUTURE_BEHIND =
  /^,? (?<told>(?:(?:(?:Mrs?|Ms|Dr|Sen|Rep|Gov|Lt|Gen|Col|Prof|Rev|St|(?:\p{Lu}\.){0,3}\p{Lu})\.|[\p{L}’'-]+,?) ){1,9}?)(?:will|must|['’]ll|shall|should|would|could|is to|are to|(?:plan|intend|hope|expect|aim|prepare)s? to|(?:is|are) (?:scheduled|due|expected|set))\b/iu
/** "Sunday will be cooler", "Monday brings more rain", "Sunday's final will be played in Rome", "Friday's meeting will discuss it"; not "Friday's ruling will affect many". */
const IT_WILL =
  /^(?: (?:will|shall|nears|approaches|looms|promises|brings|marks|looks|could|should|may|is (?:expected|due|set|likely|forecast) to)\b|['’]s (?:[\p{L}-]{2,20} ){1,3}(?:will (?:be (?:the|an?|played|held|staged|shown|broadcast|hosted|contested|run)|take place|begin|start|go ahead|feature|see|kick off|open|decide)|starts|begins|kicks off)\b|['’]s (?:[\p{L}-]{2,20} ){0,2}(?:strikes?|walkouts?|stoppages?|protests?|march|rally|storms?|concert|show|meeting|ceremony|festival) will (?:halt|disrupt|affect|last)\b|['’]s (?:[\p{L}-]{2,20} ){0,2}(?:meeting|debate|final|game|match|summit|parade|funeral|hearing|launch|march)s? will\b)/u
/** "If the deal is approved on Thursday" */
const IF_IT_IS =
  /\b(?:if|unless)\s[^.,;:]{1,60}?\b(?:is|are|isn['’]t|aren['’]t|fails?|passes|pass|wins?|votes?|agrees?|loses?|does|do)\b[^.,;:]{0,40}$/i
/** "work could begin in March", "the bill could be passed in June" */
const MAY =
  /\b(?:could|may|might|can) (?:(?:not|also|only|still|even) )?(?:begin|start|open|close|come into|resume|return|end|vote|meet|happen|reopen|follow|arrive|take effect|(?<!could not )be (?!seen|heard|found|felt|smelled|read|traced|reached|located|identified|determined|confirmed|verified|contacted)\p{L}{2,20}(?:ed|en|ld|id|nt))\b[^.,;:]{0,40}$/iu
/** "an injunction issued Thursday": a participle of its own stands between the future and the date. */
const PARTICIPLE =
  /(?<!\b(?:be|get|being|stay|remain|keep) )\b(?:[\p{L}-]{1,20}[^e]ed|agreed|freed|(?:un|re)?made|held|sent|spent|lent|broken|spoken|taken|stolen|written|given|begun|shown|known|thrown|drawn|grown|(?:re)?built|(?:un)?paid|laid|said|bought|brought|fought|sought|caught|taught|left|found|sold|born) (?:(?:on|in|at|early|late|this|by) ){0,2}$/iu
/** "will be charged over the attack on Saturday": what is behind it all. */
const WHY =
  /\b(?:charge[ds]?|arrest(?:ed|s)?|sued?|fined|court|trial|jailed|sentenced|questioned|inquiry|investigat\p{L}{1,4}) (?:over|following|in connection with) (?:the|an?|his|her|their) (?:[\p{L}-]{2,20} ){1,4}(?:on|in) $/iu
/** "made it difficult for the firm to meet demand into the summer": no plan, where nothing else tells of one. */
const HARD_TO =
  /\b(?:difficult|hard|harder|impossible|tough|easy|easier) (?:for (?:[\p{L}’'-]{1,20} ){1,4})?to \p{L}{2,20}/giu
/** "said Friday that it will": the day of the saying. */
const SAID = /\b(?:said|says|told [\p{L}]{2,20}|announced|reported) (?:(?:on|in|late|early) ){0,2}$/iu
/** "by Friday", "no later than Friday" */
const BY = /\b(?:by|no (?:later|earlier|sooner) than)\s(?:(?:midnight|noon|dawn|dusk|late|early) )?$/i
/** "was put out by Thursday", "were under control by"; not "was told to leave by", "was needed by". */
const DONE_BY =
  /\b(?:was|were) (?:(?!(?:to|due|given|needed|required|demanded|sought|wanted|expected|ordered|told|asked|set)\b)[\p{L}\d.%-]{2,20} ){1,5}by (?:(?:late|early) )?$/u
/** What is on a calendar before it comes. */
const PLANNED =
  'votes?|elections?|talks|meetings?|summit|deadline|match|game|final|hearing|debates?|primary|primaries|caucus|caucuses|runoff|launch|release|report|visit|trip|trial|polls|recess|weekend|holidays?|race|kickoff'
/** "in California ahead of voting Tuesday", "ahead of Friday's report"; "finished ahead of Lee on Sunday" is no time. */
const AHEAD_OF = new RegExp(
  String.raw`\bahead of\s(?:(?:the|an?|its|his|her|their)\s)?(?:(?:\p{L}+ing|strike|${PLANNED})\s)?(?:on\s)?$`,
  'iu',
)
/** "The vote on Friday will be close" */
const PLANNED_ON = new RegExp(String.raw`\b(?:${PLANNED}) on $`, 'i')
const WILL =
  /^ (?:will(?! (?:be (?:remembered|seen)|go down|live|do little)\b)|could(?! (?:not|have|only)\b)|is (?:expected|due|likely) to(?! have))\b/

/** "the party's problem heading into November", "investors awaited Friday's report", "in the run-up to Friday's summit" */
const TOWARDS =
  /\b(?:run-up to|(?:going|heading|moving|looking) (?:in)?to|await(?:s|ed|ing)?|waiting for|braced for)\s$/i

/** "will stay until the appeal is heard, probably in the spring" */
const PROBABLY =
  /, (?:probably|likely|possibly|perhaps|maybe|expected) (?:(?:on|in|by|early|late|as early as) ){0,2}(?:the )?$/i

/** "will, on Friday, open": the date is put in. */
const PUT_IN = /\b(?:will|shall|is to|are to),\s(?:(?:on|in|by|late|early) ){0,2}$/i

/** "the funeral, on Friday, would be private" */
const WILL_BEHIND = /^, (?:will|would) be\b/

/** "has to decide before Friday", "could see it before the match on Sunday"; not "could hear shots before the crash on Monday". */
const DEADLINE = new RegExp(
  String.raw`\b(?:(?:must|will|should|${COULD}|may|might|can['’]t|cannot|is to|are to|plans? to|wants? to|hopes? to|(?:has|have|needs?|told|asked|ordered|urged|advised) to)\b[^.,;:]{0,60}\bbefore\s(?:the )?(?:(?:[\p{L}-]{2,20} ){1,3}on )?|could\b[^.,;:]{0,60}\bbefore\s(?:the )?(?:[\p{L}-]{2,20} ){0,2}(?:${PLANNED}) on )$`,
  'iu',
)

/** "was due to appear on Friday but fell ill" */
const CAME_TO_NOTHING = /\b(?:was|were) (?:due|expected|scheduled|set|supposed|planned|meant)\b[^.,;:]{0,60}$/i

/** "A strike, planned for 28 June, was called off": on either side of now. */
const PLANNED_FOR = /, (?:originally )?(?:planned|scheduled|set|due|slated) (?:for|on) $/
const CALLED_OFF =
  /^, (?:was|were|(?:has|have|had) been) (?:called off|cancell?ed|postponed|delayed|abandoned|scrapped|suspended|blocked|banned|shelved|held)\b/

/** "discuss Sunday's attack": nobody plans it, so it has happened. */
const UNPLANNED =
  /^['’]s (?:[\p{L}-]{2,20} ){0,2}(?:attacks?|shootings?|stabbings?|killings?|murders?|crash|collision|explosions?|blasts?|fire|earthquake|quake|collapse|disaster|tragedy|defeat|loss|win|victory|draw|riots?|raids?|deaths?|phone call)\b/u

/**
 * Whether the words around a date say that it lies ahead: those of its own clause before it, or right behind it where the date
 * opens the clause ("On Friday the court will …"). Read without tags, so that dates alone need none.
 */
export function liesAhead(before: string, after: string): boolean {
  return saysAhead(around(before, after))
}

/** Whether the words around a date say that it is gone by. */
export function liesBehind(before: string, after: string): boolean {
  return saysBehind(around(before, after))
}

/** On which side of the day of writing the words around a date put it, and whether its own verb leaves no choice. */
export function sideOf(
  before: string,
  after: string,
  kind: 'weekday' | 'calendar',
): { ahead?: boolean; surely?: true } {
  // "over Monday's protest", "discuss Sunday's attack"
  if (/^['’]s /.test(after) && (/\b(?:after|over|following|amid) $/.test(before) || UNPLANNED.test(after)))
    return { ahead: false }
  // "between now and Easter", "booked between then and Easter may cancel"
  if (/\bnow and $/.test(before) || (/\bthen and $/.test(before) && /^ (?:may|will|can|should|must)\b/.test(after)))
    return { ahead: true }
  const told = around(before, after)
  // most dates stand right behind a verb in the past: nothing else is looked for then
  if (isOwnPast(told) && !MAY_BE_AHEAD.test(told.clause))
    return /\b(?:when|if|unless) /i.test(told.before) && isSentencedThen(told.before)
      ? { ahead: true }
      : { ahead: false, surely: true }
  if (kind === 'calendar' && PLANNED_FOR.test(before) && CALLED_OFF.test(after)) return {}
  if (kind === 'weekday' && isDecidedOn(told.clause)) return { ahead: false }
  const isSet = kind === 'weekday' ? isSetFor(told) || isTimetabled(told) : isOnTheCalendar(told) || isWanted(told)
  if (isSet || saysAhead(told)) return OWN_FUTURE.test(told.clause) ? { ahead: true, surely: true } : { ahead: true }
  if (!saysBehind(told)) return {}
  return isOwnPast(told) ? { ahead: false, surely: true } : { ahead: false }
}

/** "voted 5-2 to close the school on Tuesday", "agreed to sell the unit on Tuesday": the day of the vote; not "voted to meet on", "agreed to raise fares on". */
const DECIDED =
  /\b(?:voted (?:[^.,;:]{1,30} )?to (?!(?:meet|hold|reconvene|return|resume|start|begin|go|stage|strike|walk|take (?:industrial |strike )?action)\b)|(?<!\b(?:has|have) )agreed to (?:sell|buy|purchase|acquire|merge|combine|settle|(?:pay|lend|invest|spend)(?= [^.,;:]{0,30}[$£€])|drop (?=[^.,;:]{0,20}(?:charges|lawsuit|case|suit|claims?|appeal|bid)))\b)[^.,;:]{0,60}(?<!\b(?:to|until|till|by|for|from|before|after|through|of|starting|beginning) )$/
/** "voted Tuesday to close schools on Thursday", "In January the board voted to": a vote that has its day already. */
const HAS_ITS_DAY =
  /(?:\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:yester|to)day|(?:last|this) \p{Ll}{3,8}|(?:Jan|Febr)uary|March|April|June|July|August|(?:Septem|Octo|Novem|Decem)ber)|(?:[Ii]n|\d) May) .{0,40}\bto /u

function isDecidedOn(clause: string): boolean {
  if (!clause.includes('voted ') && !clause.includes('agreed to ')) return false
  return DECIDED.test(clause) && !HAS_ITS_DAY.test(clause)
}

/** "hopes to have it fixed on Friday" */
const MAY_BE_AHEAD =
  /\b(?:will|would|shall|should|could|may|might|must|can|to|be|for|hopes?|wants?|expects?|plans?|planned|set|due|scheduled|if|when|until|before|by|is|are|await(?:s|ed|ing)?|braced)\b|['’](?:ll|d)\b/i

/** "will retire in December", "takes effect on Jan. 1": the verb of the date itself, with nothing of its own between. */
const OWN_FUTURE =
  /\b(?:(?:will|shall|won['’]t|['’]ll|(?:is|are) (?:due|set|expected|scheduled) to) (?:not )?(?:be )?\p{L}{2,20}|retires?|takes? (?=effect|office|place)|comes? (?=into)|expires?|begins?|starts?)(?: (?:effect|office|place|into (?:force|effect)|down|back|again))? (?:on|in) $/u

function saysAhead({ before, clause, after }: Around): boolean {
  if (/\bsince $/i.test(before)) return false
  if (SAID.test(before) || THEN.test(clause.slice(-60))) return false
  if (isPutOff(before, after) || TOWARDS.test(before) || /\bcome $/i.test(before)) return true
  if (before.includes('head of') && AHEAD_OF.test(before)) return true
  if (/^,? but\b/.test(after) && CAME_TO_NOTHING.test(before)) return false
  if (
    (/\b(?:if|unless) /i.test(before) && IF_IT_IS.test(before)) ||
    (before.includes(',') && (PUT_IN.test(before) || (/, (?:on|in) $/.test(before) && WILL_BEHIND.test(after)))) ||
    (before.includes('before ') && DEADLINE.test(before)) ||
    isSentencedThen(before)
  )
    return true
  if (before.includes(', ') && PROBABLY.test(before) && FUTURE.test(before)) return true
  if (PARTICIPLE.test(clause) && !/\b(?:scheduled|planned|expected|slated) (?:\w+ ){0,2}$/i.test(clause)) return false
  if (FUTURE.test(clause.replace(HARD_TO, ' ')) || MAY.test(clause)) return !WHY.test(clause)
  if (PLANS.test(clause) && !PAST.test(clause)) return true
  if (OPENING.test(clause) && IT_WILL.test(after)) return true
  if (WILL.test(after) && PLANNED_ON.test(clause)) return true
  if (BY.test(before) && !/\bhad\b/i.test(clause) && !(OPENING.test(clause) && isBehind(after)))
    return !DONE_BY.test(clause)
  if ((OPENING.test(clause) || JOINED.test(clause)) && isTakenUp(after)) return true
  return isHeadlinesFuture(before, after)
}

/** "On Friday he will go", "On Friday the firm, based in Rome, will", "On Monday members of the group that he founded will meet"; not "On Friday he said it would go". */
function isTakenUp(after: string): boolean {
  const plain = after.replace(/ \([^()]{1,30}\)/, '').replace(/^(,? [^,.;]{2,60}), [^,.;“"]{1,60}, /, '$1 ')
  return [after, plain].some((text) => {
    const told = FUTURE_BEHIND.exec(text)?.groups?.['told']
    return told !== undefined && !PAST.test(told.replace(/\S+ $/, ''))
  })
}
