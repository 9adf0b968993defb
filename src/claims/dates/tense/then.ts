const HAD_BEEN_DUE = String.raw`\bhad (?:been )?(?:\w+ )?(?:scheduled|expected|due|set|planned|slated)\b`
/** "had been due to end Friday": what was ahead then is not now. */
export const THEN = new RegExp(String.raw`${HAD_BEEN_DUE}|\bpreviously\b`, 'i')
/** "had been due to lapse in December", "had been set for November" may yet be ahead. */
export const DUE_THEN = new RegExp(`${HAD_BEEN_DUE}[^.,;:]{0,50}$`, 'i')
