/**
 * Whether a name matches a pattern of * (any text) and ? (any one character) whole; at most pattern times name steps, whatever
 * the pattern: after a mismatch only the last * takes one more character.
 */
export function matchesGlob(pattern: string, name: string): boolean {
  const [wanted, text] = [[...pattern], [...name]];
  let [at, place] = [0, 0];
  let star = -1;
  let taken = 0;
  while (place < text.length) {
    if (at < wanted.length && wanted[at] === '*') {
      star = at++;
      taken = place;
    } else if (at < wanted.length && (wanted[at] === '?' || wanted[at] === text[place])) {
      at++;
      place++;
    } else if (star >= 0) {
      at = star + 1;
      place = ++taken;
    } else return false;
  }
  while (wanted[at] === '*') at++;
  return at === wanted.length;
}
