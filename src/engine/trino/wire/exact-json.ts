/** A string, or a number with all that belongs to it. */
const STRING_OR_NUMBER = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;
const LONG_INTEGER = /^-?\d{16,}$/;
/** Where a number begins with so many digits; the fraction of a double has as many and is none. */
const MAY_BE_LONG = /(?:^|[[,:])\s*-?\d{16}/;

/**
 * Parses JSON and gives integers that a double may not hold as their text, where JSON.parse would alter them
 * (9007199254740993 becomes …992). Linear; pages without such integers pay one scan.
 */
export function parseExact(json: string): unknown {
  if (!MAY_BE_LONG.test(json)) return JSON.parse(json);
  return JSON.parse(json.replace(STRING_OR_NUMBER, (token) => (LONG_INTEGER.test(token) ? `"${token}"` : token)));
}
