/** Encodes text whose characters GB18030 has in two bytes: Node decodes but does not encode it. */
export default function encode(text: string): Buffer {
  const decoder = new TextDecoder('gb18030');
  table ??= new Map();
  if (table.size === 0) {
    for (let lead = 0x81; lead <= 0xfe; lead++) {
      for (let trail = 0x40; trail <= 0xfe; trail++) {
        if (trail !== 0x7f) table.set(decoder.decode(Buffer.from([lead, trail])), [lead, trail]);
      }
    }
  }
  return Buffer.from(
    [...text].flatMap((character) => (character < '\u0080' ? [character.charCodeAt(0)] : [...table!.get(character)!])),
  );
}

let table: Map<string, [number, number]> | undefined;
