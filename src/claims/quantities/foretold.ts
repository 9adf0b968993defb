/** How the verbs begin by which a figure is foretold: "the 4.5 percent economists had expected". */
export const EXPECTING = /^(?:expect|forecast|predict|estimat|project|anticipat|s(?:eek|ought)|promis|want|request|ask)/
