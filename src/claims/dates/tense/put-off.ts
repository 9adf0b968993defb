import { THEN } from './then.js'

/** "suspended all flights until Friday": what is put off ends in what is to come. */
const PUT_OFF =
  /\b(?:has|have|gave|gives|given|suspend|postpon|delay|extend|adjourn|halt|clos|bann|barr|shut|cancell?|deferr|detain|remand|order|pushed|put off|grounded|block|tabl|shelv|bail)[\p{L}]{0,6}\b[^.;:,]{0,80}\b(?:until|till|through)\s(?:(?:late|early|at least|noon on|midnight on|the close of (?:business|play) on) ){0,2}(?:mid-)?$/iu
/** "remains in place until noon on Saturday" */
const LASTS =
  /\b(?:remains?|stays?|lasts?|continues?|runs?|is|are)\b[^.;:,]{0,60}\b(?:until|till|through)\s(?:(?:late|early|at least|noon on|midnight on) ){0,2}$/iu
/** "was closed on Sunday and did not reopen until Tuesday" */
const NOT_THEN = /\b(?:did|was|were|had)(?: not|n['’]t) [^.;:,]{1,40}\b(?:until|till)\s(?:(?:late|early) )?$/i
/** "The hearing was moved to Friday", "pushing the launch to no earlier than Saturday" */
const MOVED =
  '(?:postpon|delay|mov|push|put (?:back|off)|brought forward|extend|adjourn|reschedul|shift|deferr|switch|rearrang)(?:ed|es?|ing|s)?'
const MOVED_TO = new RegExp(
  String.raw`\b${MOVED}\b[^.;:,]{0,50}\bto (?:(?:no earlier than|at least|late|early) )?(?:the )?$`,
  'i',
)
const MOVED_FROM = new RegExp(String.raw`\b${MOVED}\b[^.;:,]{0,50}\bfrom (?:the )?$`, 'i')
/** The day that it is moved to. */
const TO_A_DAY = /^(?: \d{1,2})? to (?:\d|[A-Z])/

/** Whether a date is one that something is put off to, or from one to another: "moved from Saturday to Sunday". */
export function isPutOff(before: string, after: string): boolean {
  if (NOT_THEN.test(before)) return false
  if (/\b(?:until|till|through)\s/i.test(before) && (PUT_OFF.test(before) || LASTS.test(before))) return true
  if (/\bto\s/i.test(before.slice(-24)) && MOVED_TO.test(before))
    return !THEN.test(before.slice(before.lastIndexOf(',') + 1))
  return /\bfrom\s/i.test(before.slice(-12)) && MOVED_FROM.test(before) && TO_A_DAY.test(after)
}

/** "delayed the launch from Tuesday to Thursday" tells of two days, not of the time between. */
export function isMovedFrom(before: string): boolean {
  return MOVED_FROM.test(before)
}
