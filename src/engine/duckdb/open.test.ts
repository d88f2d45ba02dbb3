import { totalmem } from 'node:os';
import { describe, expect, it } from 'vitest';
import { usualMemoryMb } from './open.js';

/** Megabytes that the machine lets an engine have. */
const SHARE = Math.floor((0.8 * totalmem()) / 1e6);

describe('what the engine may hold by itself', () => {
  it('is three times the file, at least 512 MB and at most 3 GB', () => {
    expect([0, 170e6, 200e6, 900e6, 2e9].map(usualMemoryMb)).toEqual(
      [512, 512, 600, 2700, 3000].map((megabytes) => Math.min(megabytes, SHARE)),
    );
  });

  it('is the most where nothing is known of the size', () => {
    expect(usualMemoryMb(Number.POSITIVE_INFINITY)).toBe(Math.min(3000, SHARE));
  });
});
