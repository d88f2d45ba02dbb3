import { describe, expect, it } from 'vitest';
import { reviewedWorld } from '../coverage/action-worlds.js';

const WORLDS = 100;
const PLANTED = 0.15;

const worlds = async (uplift: number) => {
  const rows = [];
  for (let seed = 1; seed <= WORLDS; seed++) rows.push((await reviewedWorld(seed, uplift)).row);
  return rows;
};

const say = (figures: Readonly<Record<string, unknown>>) => process.stderr.write(`${JSON.stringify(figures)}\n`);

describe(`actions: ${WORLDS} worlds in which customers whose spend fell come back by themselves`, () => {
  it('where advice does nothing no uplift is claimed, but by chance', async () => {
    const rows = await worlds(0);
    const claimed = rows.filter(({ reading }) => reading !== 'cannot_tell').length;
    say({ nothing: claimed, mean: rows.reduce((sum, { difference }) => sum + Number(difference), 0) / WORLDS });
    expect(claimed).toBeLessThanOrEqual(11);
  }, 1_200_000);

  it('a planted uplift is within its interval in 90 to 99 of 100', async () => {
    const rows = await worlds(PLANTED);
    const held = rows.filter(({ low, high }) => Number(low) <= 100 * PLANTED && 100 * PLANTED <= Number(high)).length;
    say({ planted: held, seen: rows.filter(({ reading }) => reading === 'more').length });
    expect(held).toBeGreaterThanOrEqual(90);
    expect(held).toBeLessThanOrEqual(99);
  }, 1_200_000);
});
