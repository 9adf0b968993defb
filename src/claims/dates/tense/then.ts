/** "had been due to end Friday": what was ahead then is not now. */
export const THEN = /\bhad (?:been )?(?:\w+ )?(?:scheduled|expected|due|set|planned|slated)\b|\bpreviously\b/i
