import { describe, expect, it } from 'vitest';
import { coverageOf } from '../coverage/figure.js';
import { FIGURES } from '../coverage/figures.js';

describe('intervals hold the truth', () => {
  for (const figure of FIGURES)
    it(`${figure.id}: ${figure.world}`, () => {
      expect(coverageOf(figure, 200, 2).coverage).toBeGreaterThanOrEqual(0.9);
    });
});
