/** MurmurHash3 (Appleby 2011), x86, 32 bits, of the UTF-8 bytes of a text: a whole number from 0 to 2^32 − 1. */
export function murmur32(text: string, seed: number): number {
  const bytes = new TextEncoder().encode(text);
  let hash = seed >>> 0;
  const whole = bytes.length & ~3;
  for (let i = 0; i < whole; i += 4)
    hash = (Math.imul(rotated(hash ^ mixed(fourOf(bytes, i)), 13), 5) + 0xe6546b64) >>> 0;
  let rest = 0;
  for (let i = bytes.length - 1; i >= whole; i--) rest = (rest << 8) | bytes[i]!;
  if (bytes.length > whole) hash ^= mixed(rest);
  return finished(hash ^ bytes.length);
}

/** Whether a unit belongs to a share (0..1) of all, by the hash of its name alone: the same whatever else is drawn, and more of them with a larger share. */
export const isDrawn = (name: string, share: number, seed: number): boolean => murmur32(name, seed) < share * 2 ** 32;

const rotated = (x: number, by: number): number => (x << by) | (x >>> (32 - by));

const mixed = (block: number): number => Math.imul(rotated(Math.imul(block, 0xcc9e2d51), 15), 0x1b873593);

const fourOf = (bytes: Uint8Array, at: number): number =>
  bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);

function finished(hash: number): number {
  let mix = hash;
  mix = Math.imul(mix ^ (mix >>> 16), 0x85ebca6b);
  mix = Math.imul(mix ^ (mix >>> 13), 0xc2b2ae35);
  return (mix ^ (mix >>> 16)) >>> 0;
}
