import { describe, expect, it } from 'vitest';
import { planted, SHOWN, verdicts } from '../../../test/coverage/planted-campaigns.js';

const WORLDS = 25;

/** A slice of what test/long/campaign-worlds.test.ts draws 200 times. */
describe(`${WORLDS} planted worlds of each kind`, () => {
  it('without effect none is shown, but by chance', () =>
    expect(verdicts(planted('none', WORLDS), ...SHOWN)).toBeLessThanOrEqual(0.16));

  it('a strong one is shown', () => expect(verdicts(planted('strong', WORLDS), 'paid', 'worked')).toBeGreaterThan(0.6));

  it('sales pulled forward are not called an effect', () =>
    expect(verdicts(planted('pulled', WORLDS), 'paid', 'worked')).toBeLessThanOrEqual(0.16));

  it('arms that were unlike, or lost members, bear no number', () => {
    for (const one of [...planted('unlike', WORLDS), ...planted('lost', WORLDS)]) {
      expect(['arms_unlike', 'ratio_broken']).toContain(one.verdict);
      expect(one.lines).toBeNull();
    }
  });
});
