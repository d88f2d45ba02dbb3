/** Rows of each standard that hold its level-1 ideographs (or syllables), the 3,000–5,400 that running text consists of: lead bytes from and to, trail bytes. */
const LEVEL_1: Readonly<Record<string, readonly [number, number, readonly (readonly [number, number])[]]>> = {
  gb18030: [0xb0, 0xd7, [[0xa1, 0xfe]]],
  big5: [
    0xa4,
    0xc6,
    [
      [0x40, 0x7e],
      [0xa1, 0xfe],
    ],
  ],
  shift_jis: [
    0x88,
    0x97,
    [
      [0x40, 0x7e],
      [0x80, 0xfc],
    ],
  ],
  'euc-jp': [0xb0, 0xcf, [[0xa1, 0xfe]]],
};

const sets = new Map<string, Set<string>>();

/** Those of an encoding; none where its standard has no levels. */
export function everydayIdeographs(encoding: string): ReadonlySet<string> {
  let set = sets.get(encoding);
  if (set) return set;
  set = new Set<string>();
  const level = LEVEL_1[encoding];
  if (level) {
    const decoder = new TextDecoder(encoding);
    for (let lead = level[0]; lead <= level[1]; lead++) {
      for (const [from, to] of level[2]) {
        for (let trail = from; trail <= to; trail++) set.add(decoder.decode(Buffer.from([lead, trail])));
      }
    }
  }
  sets.set(encoding, set);
  return set;
}
