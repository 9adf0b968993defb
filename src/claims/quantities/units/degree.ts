import type { FoundUnit } from './found.js'

const ANGLE =
  /\b(?:angles?|slopes?|steep|turn(?:s|ed|ing)?|rotat\w{1,4}|tilt\w{0,3}|bank(?:s|ed|ing)|swivel\w{0,3}|latitude|longitude|bearing|camera|panorama|view|pivot\w{0,3})\b|\bdegrees?[\s-](?:north|south|east|west)\b/i
const HEAT =
  /\b(?:temperatures?|heat\w{0,4}|hot|cold|cool\w{0,3}|warm\w{0,4}|weather|forecast|highs?|lows?|freez\w{1,3}|frost|thermometers?|fever|climate|oven|boil\w{0,3}|celsius|fahrenheit|winds?|summer|winter|sunny)\b/i

/** A bare "degree" of a text: an angle, a temperature on a scale that is not said (and has no SI value), or neither to be told. */
export function degreeOf(text: string, unit: FoundUnit): FoundUnit {
  if (unit.unit.name !== 'degree' || ANGLE.test(text)) return unit
  const dimension = HEAT.test(text) ? 'temperature' : null
  return { ...unit, unit: { ...unit.unit, ucum: null, dimension }, entry: null }
}
