const ACCENTED: Readonly<Record<string, string>> = {
  a: 'á',
  b: 'ƀ',
  c: 'ç',
  d: 'ð',
  e: 'é',
  f: 'ƒ',
  g: 'ĝ',
  h: 'ĥ',
  i: 'î',
  j: 'ĵ',
  k: 'ķ',
  l: 'ļ',
  m: 'ḿ',
  n: 'ñ',
  o: 'ô',
  p: 'þ',
  q: 'ɋ',
  r: 'ŕ',
  s: 'š',
  t: 'ţ',
  u: 'û',
  v: 'ṽ',
  w: 'ŵ',
  x: 'ẋ',
  y: 'ý',
  z: 'ž',
};

const accented = (text: string): string => text.replace(/[a-z]/g, (letter) => ACCENTED[letter] ?? letter);

/**
 * The pseudo-locale `en-XL`: text that was not looked up stays readable and so stands out. Places keep their names; the words that
 * a number picks from (`{n:row|rows}`) are words.
 */
export const pseudo = (text: string): string =>
  text.replace(
    /\{(\w+):([^|}]*)\|([^}]*)\}|\{[^}]*\}|`[^`]*`|[a-z]+/g,
    (whole, name: string | undefined, one: string, many: string) => {
      if (name !== undefined) return `{${name}:${accented(one)}|${accented(many)}}`;
      return /^[{`]/.test(whole) ? whole : accented(whole);
    },
  );
