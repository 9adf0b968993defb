/** Sets of words of closed classes that several rooms ask for, lower case. */

export const BE = /^(?:be|is|are|was|were|am|been|being|'s|'re|'m)$/

export const POSSESSIVE = /^(?:his|her|its|their|my|our|your)$/

/** "the", "a" or whose: what leads a noun of which there may be others, or is one's own. */
export const DETERMINED = /^(?:the|an?|his|her|its|their)$/

/** "the" or whose: what leads a noun that is known. */
export const DEFINITE = /^(?:the|his|her|its|their)$/

export const REFLEXIVE = /^(?:him|her|it|them)sel(?:f|ves)$/

export const SAY = /^(?:say|says|said)$/

/** Prepositions that open a clause as well: "after the vote", "after they voted". */
export const LEADS_CLAUSE = /^(?:as|after|before|since|until)$/
