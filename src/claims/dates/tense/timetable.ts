import { COULD, IRREGULAR, OPENING, PAST } from './behind.js'
import type { Around } from './clause.js'
import { THEN } from './then.js'

const FOR =
  /\b(?:for|(?:starting|beginning|effective|taking effect)(?: (?:at|on|from))?)\s(?:(?:late|early|noon|midnight|dawn) )?$/i

const TIMETABLE =
  /\b(?:opens|begins|starts|ends|resumes|returns|reopens|closes|leaves|expires|hosts|visits|travels|plays|faces|meets|votes|performs|airs|premieres|debuts|gets under way|kicks off|(?:heads|flies|goes|returns) to|comes (?:out|in)|(?<!\b(?:two|three|four|five|several|test|missile) )launches(?! by)|ships|applies(?= from)|falls(?= on)|continues(?= (?:on )?$)|goes (?:up|live)|(?:go|heads?) to the polls|(?:resume|reopen)(?= (?:on|in|at|$))|turns \d\d|runs out|appears (?:in|at|before)|reports (?=(?:[\w-]{2,20} ){0,3}(?:results|earnings|figures|profits?)\b)|takes (?:place|effect|office|on)|comes into (?:force|effect)|goes (?:on sale|on (?:general )?sale|on trial|to the polls|before))\b[^.,;:]{0,60}$/i

/** "a tour that kicks off June 9", "the sale ends in May": what a calendar says in the present. */
const ON_THE_CALENDAR =
  /\b(?:opens|begins|starts|resumes|reopens|kicks off|takes (?:place|effect|office)|comes into (?:force|effect)|comes (?:out|in)|goes (?:up|live)|runs out|goes on (?:general )?sale|goes on trial|concludes|turns \d\d|ends|returns|retires|votes|goes to the polls|faces (?:sentencing|trial|a vote|re-election|reelection|election)|premieres|debuts|airs|launches|expires)\b[^.,;:]{0,40}$/i

/** "voted to raise fares effective July 1"; not "in the quarter beginning April 1". */
const STARTING =
  /(?<!\b(?:quarter|year|months|weeks|period|season|term) )\b(?:starting|beginning|effective|taking effect)(?: (?:on|from))? $/

/** "set a March 3 trial date", "faces a May 1 deadline" */
const SETS_A = /\b(?:sets?|fixed|scheduled|faces?|facing) (?:an?|the) $/
const DATE_SET = /^ (?:[\p{L}-]{3,15} )?(?:trial|hearing|deadline|sentencing|election|vote|runoff|launch|start)\b/u
/** "set a March 3 launch date but missed it" */
const MISSED =
  /\bbut (?:(?:it|he|she|they) )?(?:then )?(?:missed|failed|postponed|delayed|scrapped)\b|\band (?:then )?(?:missed|scrapped) (?:it|that)\b/

/** "called an election for Nov. 12", "set a trial date of June 12" */
const CALLED_FOR =
  /\b(?:called|set|fixed|scheduled|listed|booked|pencilled in|penciled in|rescheduled|planned|arranged)\b[^.,;:]{0,50} (?:for|date of) (?:the )?$/i

const OPENS =
  'open|begin|start|apply(?= from)|resume|return|reopen|meet|kick off|travel to|fly to|head to|take (?:place|effect|office|on)|come into (?:force|effect)|go (?:on (?:general )?sale|on trial|to the polls|back|forward|head to head)|wrap up|get under way|go (?:up|live)|come (?:out|in)|run out|air|premiere|appear (?:in|before)'
const PLAYS =
  'close|end|play(?! down| up| in)|host|visit(?! to)|face(?! up| down)|welcome|entertain|fight|vote|perform|leave|expire|go to(?= \\p{Lu})'
/** What follows a noun, or tells how a market went: "the vote of Tuesday", "Stocks end lower". */
const NO_VERB = '(?! (?:of|up|down|lower|higher|flat|mixed)\\b)'
/** "Talks resume at 10am on Tuesday", not "its return on Monday". */
const TIMETABLE_OF_MANY = new RegExp(
  String.raw`(?<=\p{L}s\s)(?<!\b(?:its|his|this|was|is|has|does|always|lets|makes|helps|[\p{L}]{2,20}[’']s)\s)(?:${OPENS}|host|end|expire|(?<=olls )close)\b${NO_VERB}[^.,;:]{0,60}$`,
  'u',
)
const FOLK =
  'People|Children|Students|Voters|Visitors|Police|Residents|Protesters|Supporters|Workers|Members|Fans|Senators|Investors|Soldiers|Crowds|Women|Men|Families|Firefighters'
/** "Liverpool host Arsenal on Sunday", "They travel to Leeds on Friday", "Ms. Lee and Mr. Hadi meet on Monday": the base of a verb right behind its subject; not "The vote on", "Fox News host Sean Hannity". */
const NAMES_DO = new RegExp(
  String.raw`^\W*(?:(?:and|but|while|as|so|where|then) )?(?:[Tt]he (?:\p{Lu}[\p{L}’&-]{1,20} ){0,3}\p{Lu}[\p{L}’&-]{1,19}s |(?!(?:The|Their|Her|His|This|That|Another|Our|My|Its|Early|Late|An?|These|Those|Some|Many|Most|${FOLK}) )(?:\p{Lu}[\p{L}’&-]{1,20} ){1,4}|(?:[Tt]hey|[Ww]e|I|[Yy]ou) |(?:(?:\p{Lu}[\p{L}.’&-]{1,20} ){1,4}|[Ss]?[Hh]e )and (?:[\p{L}.’&-]{2,20} ){0,3}\p{Lu}[\p{L}’&-]{1,20} |[Tt]he (?:band|team|side|club|pair|two(?: \p{Ll}{2,12}s)?) )(?:also |then |now |next )?(?<!\b(?:News|Radio|TV|Show|CNN|MSNBC|NBC|CBS|ABC|BBC|ITV|NPR|PBS|ESPN) (?=host))(?:${OPENS}|${PLAYS})\b${NO_VERB}[^.,;:]{0,60}$`,
  'u',
)
/** "The Texas vote on Tuesday was close", "Chinese ships on Tuesday fired": the verb stands behind the date. */
const VERB_BEHIND = new RegExp(String.raw`^ (?:has|is|are|${IRREGULAR}|\p{Ll}{2,20}ed)\b`, 'u')

/** "Arsenal, who lost on Wednesday, travel to Chelsea on Sunday", "Leeds, who visit Hull on Sunday, are top", "Germany, the hosts, play Wales on"; not "Ann Lee, 8, and Tom Hall, a cook, meet". */
const WHO_DO = new RegExp(
  String.raw`(?:, (?:who|which)(?: [^.;:]{1,60},)? (?:${OPENS}|${PLAYS})\b|(?<!\b(?:${FOLK})|, and (?:\p{Lu}[\p{L}’'-]{1,20} ?){1,3}), (?:the|an?|beaten|promoted|relegated|buoyed|one|two|three|four|five|six|seven|eight|winners|losers|champions|holders|leaders|hosts|runners-up|unbeaten|winless|already|still|without|with|fresh|second|third|fourth|fifth|bottom|top|last)\b(?:(?!, and )[^.;:]){0,60}, (?:host|face|visit|play|meet|(?:travel|go) to|take on|welcome|entertain) (?:\p{Lu}|the |at |away ))[^.,;:]{0,60}$`,
  'u',
)
/** "United's next game is against Leicester on Sunday" */
const NEXT_IS = /\b[Nn]ext (?:[\p{L}-]{2,20} ){1,3}(?:is|are|comes) [^.,;:]{1,50}\bon $/u

/** "no plans to meet when the candidate speaks in Rome on Friday" */
const WHEN_IT_DOES =
  /\b(?:when|once|until|before|after)\s[^.,;:]{1,50}?\b(?:speaks|addresses|appears|arrives|leaves|meets|votes|goes|takes|testifies|returns|visits|begins|opens|faces|plays|marks)\b[^.,;:]{0,60}$/i
const TIMED = /\b(?:when|once|until|before|after|as|if) /i
/** "could rise before they peak on Monday", "is likely to weaken as it nears Cuba on Sunday"; not "may ask if they left on Sunday" */
const BEFORE_THEY_DO = new RegExp(
  String.raw`\b(?:will|${COULD}|may|might|should|must|needs? to|ha(?:s|ve) to|(?:is|are) (?:expected|likely|forecast|due|set) to)\b[^.,;:]{1,60}\b(?:when|once|until|before|after|as|if) (?:(?:he|she|it) (?!was\b)\p{L}{2,20}s|(?:they|we|you) (?!(?:${IRREGULAR}|\p{L}{2,20}[^e]ed)\b)\p{L}{2,20})(?: [^.,;:]{0,30})? (?:on )?$`,
  'iu',
)

/** "The vote is on Sunday", "services are Saturday", "the final is in Leeds on Sunday"; not "today is Friday". */
const IS_ON =
  /(?<!\b(?:today|now|it|this|that|there|what|who|which)) (?:is|are) (?:closed |open |off |away |back )?(?:(?:at|in|to) (?:court |action |(?:\p{Lu}[\p{L}’'-]{1,20} ){1,3}))?(?:on |set for |due )?(?:(?:late|early) )?$/iu

/** "I have exams on Monday", "we have a big game on Sunday" */
const HAVE_ON =
  /\b(?:(?:I|we|they|you) have|(?:he|she|it) has) (?:an?|another|our|my|their|two|three|some|exams?|tickets|training|rehearsals?)\b[^.,;:]{0,40}\bon $/i

/** "a 20% chance of showers on Monday", "there is a risk of flooding on Sunday" */
const CHANCE_OF =
  /\b(?:chance|risk|possibility|likelihood|threat|prospect) of (?:[\p{L}-]{2,20} ){1,4}(?:on|over|by) (?:the )?$/iu

/** "runs from Wednesday to Sunday", "lasts from April to October" */
const RUNS_FROM = /\b(?:runs?|lasts?|continues?|takes? place)\b[^.,;:]{0,30}$/i
const TO_AN_END = /^(?: \d{1,2})? ?(?:to|until|till|through|[–-]) ?(?:\d|[A-Z])/

function isBegun(clause: string, after: string): boolean {
  return TO_AN_END.test(after) && RUNS_FROM.test(clause) && !PAST.test(clause)
}

/** "was arrested on Monday and appears in court on", "lost on Sunday and face Derby on": what nouns look like too has a date before it. */
const GOES_ON = new RegExp(
  String.raw` (?:and|but) (?:then |now |also )?(?:(?=(?:appears|opens|begins|expires|reopens|resumes|goes|takes|comes|reaches|arrives|kicks off)\b)|(?<=(?:day|night|morning|evening|week|month|year|January|February|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber|\d) (?:and|but) (?:then |now |also )?)(?=(?:${OPENS}|${PLAYS}|(?:start|close|end|leave|play|host|visit|face|meet|vote|return|travel|land|hit)s|plans?)\b${NO_VERB}))`,
  'u',
)

/** What goes on after a verb of what is past, from the verb of its own; null where nothing does. */
function goesOn(before: string, clause: string): string | null {
  // "lost on Sunday but host Derby on": a clause that "but" begins
  const told = before.endsWith(`but${clause}`) ? before.slice(-clause.length - 24) : clause
  const joint = / (?:and|but) /.test(told) ? GOES_ON.exec(told) : null
  return joint && told.slice(joint.index + joint[0].length)
}

/** "Elections are in November", "the film is out on June 12", "the album is released on June 12" */
const IS_IN =
  /(?<!\b(?:it|this|that|there|what|who|which|he|she|they)) (?:is|are) (?:(?:out|released|published|staged|screened|launched|unveiled) )?(?:in|on) (?:(?:early|mid|late)[ -])?$/i

function doMany(clause: string, after: string): boolean {
  return (TIMETABLE_OF_MANY.test(clause) || NAMES_DO.test(clause)) && !VERB_BEHIND.test(after)
}

/** Whether a day or month of no year is one that something is yet to open or close on. */
export function isOnTheCalendar({ before, clause, after }: Around): boolean {
  if (isBegun(clause, after) || IS_IN.test(clause) || STARTING.test(before)) return true
  if (SETS_A.test(clause) && DATE_SET.test(after)) return !clause.includes('had ') && !MISSED.test(after)
  if (CALLED_FOR.test(clause)) return !THEN.test(before.slice(-60))
  if (TIMED.test(before) && BEFORE_THEY_DO.test(before)) return true
  const next = goesOn(before, clause)
  if (PAST.test(next ?? clause)) return false
  return next !== null ? !VERB_BEHIND.test(after) : ON_THE_CALENDAR.test(clause) || doMany(clause, after)
}

/** "On Saturday, Liverpool host Arsenal", "On Tuesday the court opens its term": a day that leads a sentence of what a timetable says. */
function leads(before: string, after: string): boolean {
  const [, told = ''] = OPENING.test(before) ? (/^,? ([^.,;:“"()]{4,80})/.exec(after) ?? []) : []
  if (told === '') return false
  return (TIMETABLE.test(told) || TIMETABLE_OF_MANY.test(told) || NAMES_DO.test(told)) && !PAST.test(told)
}

/** "The trial opens Monday": what a timetable says in the present. */
export function isTimetabled({ before, clause, after }: Around): boolean {
  // a look for what each needs spares most dates the patterns
  const isTimed = TIMED.test(before)
  if (isBegun(clause, after) || (isTimed && BEFORE_THEY_DO.test(before))) return true
  if (/ (?:is|are) /.test(clause) && IS_ON.test(clause)) return true
  const next = goesOn(before, clause)
  if (PAST.test(next ?? clause)) return false
  if (next !== null) return !VERB_BEHIND.test(after)
  if ((TIMETABLE.test(clause) && !VERB_BEHIND.test(after)) || doMany(clause, after) || leads(before, after)) return true
  return (
    (before.includes(', ') && WHO_DO.test(before)) ||
    (clause.includes('ext ') && NEXT_IS.test(clause)) ||
    (isTimed && WHEN_IT_DOES.test(before)) ||
    (/ ha(?:s|ve) /.test(clause) && HAVE_ON.test(clause)) ||
    (clause.includes(' of ') && CHANCE_OF.test(clause))
  )
}

/** "declared three days of mourning from Tuesday" */
const DECLARED_FROM =
  /\b(?:declared?|announced?|order(?:ed)?|imposed?|call(?:ed)?|introduced?) (?:an?|the|new|more|two|three|\d)\b[^.,;:]{2,50} from $/i

/** "called a strike for Tuesday", "a truce starting Tuesday": a weekday that something is set for, whatever the tense; not "the bill for Tuesday's dinner". */
export function isSetFor({ before, clause, after }: Around): boolean {
  const isSet = FOR.test(before) || (before.endsWith('from ') && DECLARED_FROM.test(clause))
  return isSet && !/^['’]s?\s/.test(after)
}
