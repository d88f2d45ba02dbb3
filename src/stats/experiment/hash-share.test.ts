import { describe, expect, it } from 'vitest';
import { isDrawn, murmur32 } from './hash-share.js';

describe('MurmurHash3, 32 bits', () => {
  it.each([
    ['hello', 0, 613153351],
    ['客户7', 42, 3211698444],
    ['', 1, 1364076727],
    ['C0007', 1, 2944711608],
  ])('of %s with seed %i is that of the mmh3 package of Python', (text, seed, hash) =>
    expect(murmur32(text, seed)).toBe(hash),
  );

  it('draws about the share, the same whoever else is there, and more of them with a larger one', () => {
    const ids = Array.from({ length: 20_000 }, (_, i) => `C${i}`);
    const [tenth, third] = [0.1, 1 / 3].map((share) => ids.filter((id) => isDrawn(id, share, 1)));
    expect(Math.abs(tenth!.length / ids.length - 0.1)).toBeLessThan(0.01);
    expect(tenth!.every((id) => third!.includes(id))).toBe(true);
    const other = ids.filter((id) => isDrawn(id, 0.1, 2) && isDrawn(id, 0.1, 1));
    expect(Math.abs(other.length / ids.length - 0.01)).toBeLessThan(0.005);
  });
});
