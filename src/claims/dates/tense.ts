import { UNCHANGED_PAST } from '../../lexicon/unchanged-past.js'

/** Marks and words at which a clause begins, as far as it can be told without tags. */
const CLAUSE_START =
  /(?<!\b[ap]|\b[ap]\.m)\.(?!\d)|[;,“”"—–()]|:(?!\d)|\b(?:that|which|who|whose|because|although|after|before|when|while|but|if|said|says)\b/gi
const FUTURE =
  /\b(?:will|should(?! have)|['’]ll|won['’]t|shall|would|(?:is|are|be|was|were|been) (?:not )?(?:scheduled|expected|due|set|planned|slated|to|possible|likely|forecast)|scheduled|slated|due|payable|set to|expects?|(?:plans?|intends?) to|planning|planned|going to|hopes?|agreed to (?!(?:an?|the|his|her|its|their|some|these|that|all|new)\b|[$£€])|agreement to|(?:chance|opportunity|ready|unlikely|prepares?|preparing) to|wants?|asked [\p{L}’']+ to|as (?:soon|early) as|(?:scheduled|planned|set|slated) for|(?<!\b(?:decision|choice|refusal|failure|attempts?|efforts?|bid|had|first|last|only) )to (?:begin|start|open|close|be|take|meet|vote|run))\b/iu
/** "The firm plans a dividend in March", "with plans for a vote in May"; not "revised its plans in March". */
const PLANS = /(?<!\b(?:the|an?|this|that|his|her|its|their|new|same) )\bplans?\b/i
const OPENING = /^\s*(?:and |but |so |also )?(?:(?:on|in|by|early|late) ){0,2}(?:the )?$/i
/** "The board met on Friday and in May it will meet again" */
const JOINED = /\b(?:and|but) (?:(?:on|in|by|late|early) ){1,2}(?:the )?$/i
const FUTURE_BEHIND =
  /^,? (?<told>(?:(?:(?:Mrs?|Ms|Dr|Sen|Rep|Gov|Lt|Gen|Col|Prof|Rev|St|(?:\p{Lu}\.){0,3}\p{Lu})\.|[\p{L}’'-]+,?) ){1,9}?)(?:will|['’]ll|shall|should|would|could|is to|are to|(?:plan|intend|hope|expect|aim|prepare)s? to|(?:is|are) (?:scheduled|due|expected|set))\b/iu
/** "If the deal is approved on Thursday" */
const IF_IT_IS =
  /\b(?:if|unless)\s(?:[^.,;:]|\b(?:Mrs?|Ms|Dr|Sen|Rep|Gov|St)\.){1,60}?\b(?:is|are|isn['’]t|aren['’]t|fails?|passes|pass|wins?|votes?|agrees?|loses?|does|do)\b[^.,;:]{0,40}$/i
/** "work could begin in March" */
const MAY =
  /\b(?:could|may|might|can) (?:(?:not|also|only|still|even) )?(?:begin|start|open|close|come into|resume|return|end|vote|meet|happen|reopen|follow|arrive|take effect)\b[^.,;:]{0,40}$/i
/** "an injunction issued Thursday": a participle of its own stands between the future and the date. */
const PARTICIPLE =
  /(?<!\b(?:be|get|being|stay|remain|keep) )\b[\p{L}-]{1,20}(?:ed|ade|eld|ent|oken|iven|egun|own|uilt|aid|ought|aught|eft) (?:(?:on|in|at|early|late|this|by) ){0,2}$/iu
/** "will be charged over the attack on Saturday": what is behind it all. */
const WHY =
  /\b(?:charge[ds]?|arrest(?:ed|s)?|sued?|fined|court|trial|jailed|sentenced|questioned|inquiry|investigat\p{L}{1,4}) (?:over|following|in connection with) (?:the|an?|his|her|their) (?:[\p{L}-]{2,20} ){1,4}(?:on|in) $/iu
/** "made it difficult for the firm to meet demand into the summer": no plan, where nothing else tells of one. */
const HARD_TO =
  /\b(?:difficult|hard|harder|impossible|tough|easy|easier) (?:for (?:[\p{L}’'-]{1,20} ){1,4})?to \p{L}{2,20}/giu
/** "had been due to end Friday": what was ahead then is not now. */
const THEN = /\bhad (?:been )?(?:\w+ )?(?:scheduled|expected|due|set|planned|slated)\b|\bpreviously\b/i
/** "said Friday that it will": the day of the saying. */
const SAID = /\b(?:said|says|told [\p{L}]{2,20}|announced|reported) (?:(?:on|in|late|early) ){0,2}$/iu
const BY = /\bby\s(?:(?:midnight|noon|dawn|dusk|late|early) )?$/i
/** "in California ahead of voting Tuesday", "ahead of Friday's report"; "finished ahead of Lee on Sunday" is no time. */
const AHEAD_OF =
  /\bahead of\s(?:(?:the|an?|its|his|her|their)\s)?(?:(?:\p{L}+ing|votes?|elections?|talks|meetings?|summit|deadline|match|game|hearing|debates?|primary|primaries|caucus|caucuses|runoff|launch|release|report|visit|trip|strike|trial|polls)\s)?(?:on\s)?$/iu
/** "the party's problem heading into November", "investors awaited Friday's report" */
const TOWARDS = /\b(?:(?:going|heading|moving|looking) (?:in)?to|await(?:s|ed|ing)?|waiting for|braced for)\s$/i
/** "suspended all flights until Friday": what is put off ends in what is to come. */
const PUT_OFF =
  /\b(?:has|have|gave|gives|given|suspend|postpon|delay|extend|adjourn|halt|clos|bann|barr|shut|cancell?|deferr|detain|remand|order|pushed|put off|grounded|block)[\p{L}]{0,6}\b[^.;:,]{0,80}\b(?:until|till|through)\s(?:(?:late|early|at least|noon on|midnight on|\d{1,2}(?:[:.]\d\d)?\s?[ap]\.?m\.? on|the close of (?:business|play) on) ){0,2}$/iu

/** "will stay until the appeal is heard, probably in the spring" */
const PROBABLY =
  /, (?:probably|likely|possibly|perhaps|maybe|expected) (?:(?:on|in|by|early|late|as early as) ){0,2}(?:the )?$/i
/** "remains in place until noon on Saturday" */
const LASTS =
  /\b(?:remains?|stays?|lasts?|continues?|runs?|is|are)\b[^.;:,]{0,60}\b(?:until|till|through)\s(?:(?:late|early|at least|noon on|midnight on|\d{1,2}(?:[:.]\d\d)?\s?[ap]\.?m\.? on) ){0,2}$/iu

/** "will, on Friday, open": the date is put in. */
const PUT_IN = /\b(?:will|shall|is to|are to),\s(?:(?:on|in|by|late|early) ){0,2}$/i

/** "has to decide before Friday" */
const DEADLINE =
  /\b(?:must|will|should|is to|are to|plans? to|wants? to|hopes? to|(?:has|have|needs?) to)\b[^.,;:]{0,60}\bbefore\s(?:the )?$/i

/** "was due to appear on Friday but fell ill" */
const CAME_TO_NOTHING = /\b(?:was|were) (?:due|expected|scheduled|set|supposed|planned|meant)\b[^.,;:]{0,60}$/i

/**
 * Whether the words around a date say that it lies ahead: those of its own clause before it, or right behind it where the date
 * opens the clause ("On Friday the court will …"). Read without tags, so that dates alone need none.
 */
export function liesAhead(before: string, after: string): boolean {
  if (/\bsince $/i.test(before)) return false
  if (SAID.test(before) || THEN.test(before.slice(-60))) return false
  if (
    (/\b(?:until|till|through)\s/i.test(before) && (PUT_OFF.test(before) || LASTS.test(before))) ||
    TOWARDS.test(before) ||
    AHEAD_OF.test(before)
  )
    return true
  if (CAME_TO_NOTHING.test(before) && /^,? but\b/.test(after)) return false
  if (IF_IT_IS.test(before) || PUT_IN.test(before) || DEADLINE.test(before)) return true
  if (PROBABLY.test(before) && FUTURE.test(before)) return true
  const clause = before.slice(lastEnd(before))
  if (PARTICIPLE.test(clause) && !/\b(?:scheduled|planned|expected|slated) (?:\w+ ){0,1}$/i.test(clause)) return false
  if (FUTURE.test(clause.replace(HARD_TO, ' ')) || MAY.test(clause)) return !WHY.test(clause)
  if (PLANS.test(clause) && !PAST.test(clause)) return true
  if (BY.test(before) && !/\bhad\b/i.test(clause) && !(OPENING.test(clause) && isBehind(after))) return true
  return (OPENING.test(clause) || JOINED.test(clause)) && isTakenUp(after)
}

/** "On Friday he will go", "On Friday the firm, based in Rome, will", "On Monday members of the group that he founded will meet"; not "On Friday he said it would go". */
function isTakenUp(after: string): boolean {
  const plain = after.replace(/ \([^()]{1,30}\)/, '').replace(/^(,? [^,.;]{2,60}), [^,.;“"]{1,60}, /, '$1 ')
  return [after, plain].some((text) => {
    const told = FUTURE_BEHIND.exec(text)?.groups?.['told']
    return told !== undefined && !PAST.test(told.replace(/\S+ $/, ''))
  })
}

const FOR =
  /\b(?:for|(?:starting|beginning|effective|taking effect)(?: (?:at|on|from))?)\s(?:(?:late|early|noon|midnight|dawn) )?$/i

const TIMETABLE =
  /\b(?:opens|begins|starts|ends|resumes|returns|reopens|closes|leaves|expires|hosts|visits|travels|plays|faces|meets|votes|kicks off|takes (?:place|effect|office)|comes into (?:force|effect)|goes (?:on sale|on trial|to the polls|before))\b(?:[^.,;:]|\.m\.?){0,60}$/i

/** "a tour that kicks off June 9", "the sale ends in May": what a calendar says in the present. */
const ON_THE_CALENDAR =
  /\b(?:opens|begins|starts|resumes|reopens|kicks off|takes place|goes on sale|goes on trial|concludes|ends|returns|votes|goes to the polls|faces (?:sentencing|trial|a vote|re-election|reelection|election)|premieres|debuts|airs|launches|expires)\b[^.,;:]{0,40}$/i

/** "called an election for Nov. 12" */
const CALLED_FOR =
  /\b(?:called|set|fixed|scheduled|booked|pencilled in|penciled in|rescheduled|planned|arranged)\b[^.,;:]{0,50} for (?:the )?$/i

/** Whether a day or month of no year is one that something is yet to open or close on. */
export function isOnTheCalendar(before: string): boolean {
  const clause = before.slice(lastEnd(before))
  return (
    (ON_THE_CALENDAR.test(clause) && !PAST.test(clause)) || (CALLED_FOR.test(clause) && !THEN.test(before.slice(-60)))
  )
}

/** "Talks resume at 10am on Tuesday", not "its return on Monday". */
const TIMETABLE_OF_MANY =
  /(?<=\p{L}s\s)(?<!\b(?:its|his|this|was|is|has|does|always)\s)(?:open|begin|start|resume|return|reopen|meet|kick off|take place|take effect|come into (?:force|effect)|go on sale|go on trial|go to the polls|head to the polls)\b(?:[^.,;:]|\.m\.?){0,60}$/u

/** "no plans to meet when the candidate speaks in Rome on Friday" */
const WHEN_IT_DOES =
  /\b(?:when|once|until|before|after)\s[^.,;:]{1,50}?\b(?:speaks|addresses|appears|arrives|leaves|meets|votes|goes|takes|testifies|returns|visits|begins|opens|faces|plays|marks)\b[^.,;:]{0,60}$/i

/** "The vote is on Sunday", "services are Saturday"; not "today is Friday". */
const IS_ON =
  /(?<!\b(?:today|now|it|this|that|there|what|who|which)) (?:is|are) (?:on |set for |due )?(?:(?:late|early) )?$/i

/** "The trial opens Monday": what a timetable says in the present. */
export function isTimetabled(before: string): boolean {
  const clause = before.slice(lastEnd(before))
  if (WHEN_IT_DOES.test(before) && !PAST.test(clause)) return true
  if (IS_ON.test(clause)) return true
  return (TIMETABLE.test(clause) || TIMETABLE_OF_MANY.test(clause)) && !PAST.test(clause)
}

/** "called a strike for Tuesday", "a truce starting Tuesday": a weekday that something is set for, whatever the tense; not "the bill for Tuesday's dinner". */
export function isSetFor(before: string, after: string): boolean {
  return FOR.test(before) && !/^['’]s?\s/.test(after)
}

const PAST =
  /\b(?:[\p{Ll}-]{2,20}ed|was|were|had|did|said|told|bought|sold|began|rose|fell|won|lost|left|made|took|came|went|got|gave|met|held|led|ran|saw|grew|kept|sent|spent|brought|built|found|paid|shot|spoke|wrote|became|drew|flew|threw|struck|shook|swept|broke|sank|slid|chose|stole|drove|fled|fought|caught|taught|stood|knew|blew|froze|sought|shrank|with(?:drew|stood)|under(?:took|went)|over(?:took|threw|saw))\b/u
/** "The storm hit Texas in March": the past of these is their base; not "to cut rates in March", "a tax cut package". */
const LIKE_BASE = new RegExp(
  String.raw`(?<!\b(?:to|can|could|may|might|must|should|not|n['’]t|do|does|or|an?|the|tax|rate|price|job|pay|wage|power|budget|spending|big|first|this|that|new|record) )\b(?:${[...UNCHANGED_PAST].join('|')}) (?!(?:to|in|on|for|of|at|from|into|over|against|than|and|or|is|was|were|has|had)\b)[\p{L}\d$£€]`,
  'iu',
)
const PAST_BEHIND =
  /^,? (?:[\p{L}\d,’'.-]+ ){1,6}?(?:was|were|had|did|said|told|began|rose|fell|won|lost|left|made|took|came|went|got|gave|met|held|brought|[\p{L}-]{2,20}[^e]ed)\b/iu
/** "By Sunday the firm had left"; not "By Sunday a firm based in Rome must leave". */
function isBehind(after: string): boolean {
  return PAST_BEHIND.test(after) && !/\b(?:will|must|should|would|could|can|needs?)\b/.test(after)
}

const PAST_LEAD = /\b(?:ended|since|as of)\s(?:(?:on|in|the|late|early|mid) ){0,2}$/i

/** Whether the words around a date say that it is gone by: "the year ended Jan. 31", "bought it in May", "In May it bought". */
export function liesBehind(before: string, after: string): boolean {
  const clause = before.slice(lastEnd(before))
  // "had been set for the second Tuesday of November" may yet be ahead
  if (/\bfor (?:the )?$/.test(before) && THEN.test(before.slice(-60))) return false
  return (
    PAST_LEAD.test(before) ||
    PAST.test(clause) ||
    LIKE_BASE.test(clause) ||
    isApposed(before, after) ||
    (OPENING.test(clause) && PAST_BEHIND.test(after))
  )
}

/** "It closed during the last strike, on 18 January, when": told of what is past, between commas. */
function isApposed(before: string, after: string): boolean {
  const [, told = ''] = /([^.;:!?]{1,80}),\s(?:on|in)\s$/.exec(before) ?? []
  return PAST.test(told) && /^[,.]/.test(after)
}

/** "is to reach 38C (100F) on Friday" */
const ASIDE = /\([^()]{0,60}\)/g

/** Where the clause of a date begins; "before" that leads the date itself parts it from none. */
function lastEnd(text: string): number {
  let end = 0
  const before = text.replace(ASIDE, (aside) => ' '.repeat(aside.length))
  for (const { index, 0: mark } of before.matchAll(CLAUSE_START))
    if (!/^(?:before|after)\s$/i.test(before.slice(index))) end = index + mark.length
  return end
}
