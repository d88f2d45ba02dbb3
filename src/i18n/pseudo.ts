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

/** The pseudo-locale `en-XL`: text that was not looked up stays readable and so stands out. Places keep their names. */
export const pseudo = (text: string): string =>
  text.replace(/(\{[^}]*\}|`[^`]*`)|([a-z])/g, (whole, kept: string | undefined) =>
    kept === undefined ? (ACCENTED[whole] ?? whole) : whole,
  );
