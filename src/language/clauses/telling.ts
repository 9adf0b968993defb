/** Verbs that bring a clause with its own subject, by their forms or the stems of them. */

/** "a report showing sales fell" */
export const SHOWING =
  /^(?:show|say|suggest|indicat|claim|warn|argu|reveal|alleg|report|confirm|mean|ensur|think|believ|hop|fear|know|stat|announc)ing$/
/** "who said burglaries fell" */
export const SAYS = /^(?:sa(?:id|ys?)|th(?:inks?|ought))$/
/** "said prices after the ruling rose" */
export const REPORTS =
  /^(?:said|says|say|believe|believes|believed|think|thinks|thought|showed|show|shows|expect|expects|expected)$/
/** "more than the council had forecast" */
export const FORESEES =
  /^(?:forecast|predict|project|expect|estimat|anticipat|plann|budget|promis|report|propos|request)/
