import { describe, expect, it } from 'vitest';
import { coverageOf, tenthsOf } from '../coverage/figure.js';
import { CHANCES, FIGURES } from '../coverage/figures.js';

describe('intervals hold the truth', () => {
  for (const figure of FIGURES)
    it(`${figure.id}: ${figure.world}`, () => {
      expect(coverageOf(figure, 200, 2).coverage).toBeGreaterThanOrEqual((figure.level ?? 0.95) - 0.05);
    });
});

describe('chances come true as often as they say', () => {
  for (const { id, world, see } of CHANCES)
    it(`${id}: ${world}`, () => {
      for (const { said, came, error, cases } of tenthsOf(see(2, 2000)))
        if (cases > 0) expect(Math.abs(said - came)).toBeLessThanOrEqual(0.06 + 3 * error);
    });
});
