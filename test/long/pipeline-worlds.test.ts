import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/core/time/period-days.js';
import { manifest } from '../../src/generated/manifest.js';
import { analyze } from '../../src/run/analyze.js';
import { seededRandom } from '../../src/stats/distributions/random.js';
import type { InputRow } from '../support/case.js';
import { rowsOf } from '../support/plain.js';
import { engineOverRows } from '../support/rows-engine.js';

const WORLDS = 200;
const DEALS = 600;
const [FIRST, DAYS, AS_OF] = ['2023-01-01', 1096, '2025-12-31'];
const WITHIN = 180;
const AHEAD = 90;
/** Share that is won in the end, and the mean days to either end. */
const [SHARE, MEAN] = [0.35, 80];
const TRUTH = SHARE * (1 - Math.exp(-WITHIN / MEAN));

interface Deal {
  readonly created: number;
  readonly ended: number;
  readonly won: boolean;
  readonly amount: number;
}

/** Deals created evenly over three years, exponential days to winning or losing, log-normal amounts. */
function dealsOf(seed: number): Deal[] {
  const random = seededRandom(seed);
  return Array.from({ length: DEALS }, () => {
    const created = random.integer(DAYS);
    const ended = created + Math.ceil(-MEAN * Math.log(1 - random.uniform()));
    return { created, ended, won: random.uniform() < SHARE, amount: Math.round(5000 * Math.exp(random.normal())) };
  });
}

const rowOf = ({ created, ended, won, amount }: Deal, index: number): InputRow => ({
  opportunity_id: `d${index}`,
  created_on: addDays(FIRST, created),
  amount,
  ...(ended < DAYS
    ? { status: won ? 'won' : 'lost', closed_on: addDays(FIRST, ended) }
    : { status: 'open', closed_on: null }),
});

async function answer(deals: readonly Deal[]) {
  const engine = await engineOverRows({ opportunities: deals.map(rowOf) });
  const result = await analyze(engine, manifest, {
    analysis: 'pipeline',
    asOf: AS_OF,
    options: { horizon: `${AHEAD}d`, within: WITHIN },
    tables: ['win_rates', 'open', 'backtest'],
  });
  const of = async (table: string) => rowsOf(result, table);
  const [rates, open, tested] = [await of('win_rates'), await of('open'), await of('backtest')];
  await engine.close();
  return {
    within: rates.find(({ definition }) => definition === 'within')!,
    decided: rates.find(({ definition }) => definition === 'decided')!,
    all: open.find(({ part }) => part === 'all'),
    tested: tested.find(({ day }) => day === null),
    warned: result.warnings.map(({ code }) => code),
  };
}

const comes = (deals: readonly Deal[]): number =>
  deals.reduce((sum, { won, ended, amount }) => sum + (won && ended >= DAYS && ended < DAYS + AHEAD ? amount : 0), 0);

const num = (value: unknown): number => Number(value);

describe('deals of a known curve', () => {
  it('the curve holds the truth, and the limits of the open what comes', async () => {
    let [held, told, inside, expected, came, mean, flattered] = [0, 0, 0, 0, 0, 0, 0];
    for (let seed = 1; seed <= WORLDS; seed++) {
      const deals = dealsOf(seed);
      const { within, decided, all } = await answer(deals);
      mean += num(within.rate) / WORLDS;
      flattered += num(decided.rate) / WORLDS;
      if (num(within.low) <= TRUTH && TRUTH <= num(within.high)) held++;
      const actual = comes(deals);
      expected += num(all!.expected);
      came += actual;
      if (all!.low === null) continue;
      told++;
      if (num(all!.low) <= actual && actual <= num(all!.high)) inside++;
    }
    process.stdout.write(
      `truth ${TRUTH.toFixed(4)}, mean ${mean.toFixed(4)}, held in ${held} of ${WORLDS}; decided ${flattered.toFixed(4)}; ` +
        `limits told in ${told}, ${inside} of them held; expected over came ${(expected / came).toFixed(3)}\n`,
    );
    expect(held / WORLDS).toBeGreaterThan(0.92);
    expect(Math.abs(expected / came - 1)).toBeLessThan(0.05);
    expect(inside / told).toBeGreaterThan(0.72);
  }, 1_200_000);

  it('is the same in an export of what closed since a day, which a curve without late entry misses', async () => {
    let [held, mean] = [0, 0];
    for (let seed = 1; seed <= WORLDS; seed++) {
      const { within } = await answer(dealsOf(seed).filter(({ ended }) => ended >= DAYS / 2));
      mean += num(within.rate) / WORLDS;
      if (num(within.low) <= TRUTH && TRUTH <= num(within.high)) held++;
    }
    process.stdout.write(
      `closed since: truth ${TRUTH.toFixed(4)}, mean ${mean.toFixed(4)}, held in ${held} of ${WORLDS}\n`,
    );
    expect(held / WORLDS).toBeGreaterThan(0.92);
    expect(Math.abs(mean - TRUTH)).toBeLessThan(0.01);
  }, 1_200_000);

  it('says where lost ones are missing, from the beginning or up to a day, and nowhere else', async () => {
    let [none, since, falsely, held] = [0, 0, 0, 0];
    for (let seed = 1; seed <= WORLDS; seed++) {
      const deals = dealsOf(seed);
      const only = await answer(deals.filter(({ won, ended }) => won || ended >= DAYS));
      if (only.warned.includes('W_LOST_MISSING') && only.decided.rate === null && only.within.rate === null) none++;
      const archived = await answer(deals.filter(({ won, ended }) => won || ended >= DAYS / 2));
      if (archived.warned.includes('W_LOST_SINCE')) since++;
      if (num(archived.within.low) <= TRUTH && TRUTH <= num(archived.within.high)) held++;
      const whole = await answer(deals);
      if (whole.warned.some((code) => code.startsWith('W_LOST'))) falsely++;
    }
    process.stdout.write(
      `only won found in ${none}, archived before a day in ${since} (truth held in ${held}), falsely in ${falsely} of ${WORLDS}\n`,
    );
    expect([none, falsely]).toEqual([WORLDS, 0]);
    expect(since / WORLDS).toBeGreaterThan(0.95);
    expect(held / WORLDS).toBeGreaterThan(0.88);
  }, 1_800_000);
});
