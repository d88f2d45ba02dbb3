import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rareFrom, togetherP } from './association.js';

const ALPHA = 0.05;

it('a count below the first that may be rare is brought by chance oftener than alpha, whatever the numbers', () => {
  // One function for all, so that what it found for some is used for others that round down to the same.
  const rare = rareFrom(ALPHA);
  const stratum = fc.integer({ min: 1, max: 5000 }).chain((trials) =>
    fc.record({
      trials: fc.constant(trials),
      one: fc.integer({ min: 0, max: trials }),
      other: fc.integer({ min: 0, max: trials }),
    }),
  );
  fc.assert(
    fc.property(stratum, (own) => {
      const count = rare(own);
      expect(count).toBeLessThanOrEqual(Math.min(own.one, own.other) + 1);
      if (count > 0) expect(togetherP(count - 1, [own])).toBeGreaterThan(ALPHA);
    }),
    { numRuns: 2000 },
  );
});

it('few counts that are not rare are looked at: of items in 3,300 of a million and a half, none but the count before', () => {
  const own = { trials: 1_667_390, one: 3361, other: 3409 };
  const count = rareFrom(ALPHA)(own);
  expect([count, togetherP(count, [own]) > ALPHA, togetherP(count + 1, [own]) <= ALPHA]).toEqual([12, false, true]);
});
