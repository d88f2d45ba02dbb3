import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/stats/distributions/random.js';
import { holding, judge, PLANTED, planted, SHOWN, verdicts } from '../coverage/planted-campaigns.js';

const WORLDS = 200;
const MANY = 10;

const say = (figures: Readonly<Record<string, number>>): void => {
  process.stderr.write(`${JSON.stringify(figures)}\n`);
};

describe(`campaigns: ${WORLDS} planted worlds of 300 treated and 300 not`, () => {
  it('without effect: shown in about 5 of 100, and the interval holds 0 in about 95', () => {
    const judged = planted('none', WORLDS);
    const found = { shown: verdicts(judged, ...SHOWN), holds: holding(judged, 0) };
    say({ none: 0, ...found });
    expect(found.shown).toBeLessThanOrEqual(0.08);
    expect(found.holds).toBeGreaterThan(0.92);
  });

  it('+5 %: hardly seen, as its power says', () => {
    const judged = planted('five', WORLDS);
    const shown = verdicts(judged, 'paid', 'worked');
    say({ five: shown, cannot_tell: verdicts(judged, 'cannot_tell') });
    expect(shown).toBeLessThan(0.12);
  });

  it('twice as many orders: shown in more than 75 of 100', () => {
    const judged = planted('strong', WORLDS);
    say({ strong: verdicts(judged, 'paid', 'worked'), earlier: verdicts(judged, 'perhaps_earlier') });
    expect(verdicts(judged, 'paid', 'worked')).toBeGreaterThan(0.75);
  });

  it('pulled forward: called an effect in fewer than 6 of 100', () => {
    const judged = planted('pulled', WORLDS);
    const seen = judged.filter(({ q }) => q !== null && q < 0.05).length / WORLDS;
    say({ pulled: verdicts(judged, 'paid', 'worked'), earlier: verdicts(judged, 'perhaps_earlier'), seen });
    expect(verdicts(judged, 'paid', 'worked')).toBeLessThan(0.06);
  });

  it('arms unlike before, members lost: no number in 99 of 100', () => {
    const [unlike, lost] = [planted('unlike', WORLDS), planted('lost', WORLDS)];
    const found = { unlike: verdicts(unlike, 'arms_unlike'), lost: verdicts(lost, 'ratio_broken') };
    say(found);
    expect(Math.min(found.unlike, found.lost)).toBeGreaterThanOrEqual(0.98);
  });

  it('one whale: nothing is shown, and without it the difference is as small as elsewhere', () => {
    const judged = planted('whale', WORLDS);
    const told = judged.flatMap(({ lines }) => (lines?.trimmed == null ? [] : [lines.trimmed]));
    const near = told.filter(({ estimate }) => Math.abs(estimate) < 30).length / told.length;
    say({ whale: verdicts(judged, ...SHOWN), near });
    expect(verdicts(judged, ...SHOWN)).toBe(0);
    expect(near).toBeGreaterThan(0.95);
  });

  it(`${MANY} campaigns without effect in one answer: any is shown in about 5 of 100 answers`, () => {
    const random = seededRandom(11);
    const any = Array.from({ length: WORLDS }, () =>
      verdicts(judge(Array.from({ length: MANY }, () => PLANTED.none.draw(random))), ...SHOWN),
    ).filter((found) => found > 0).length;
    say({ many: any / WORLDS });
    expect(any / WORLDS).toBeLessThanOrEqual(0.09);
  }, 600_000);
});
