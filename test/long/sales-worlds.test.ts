import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/stats/distributions/random.js';
import { crossedCells } from '../../src/stats/intervals/crossed-cells.js';
import { benjaminiHochberg } from '../../src/stats/intervals/multiple-testing.js';
import { plantedGaps } from '../coverage/planted-gaps.js';

const WORLDS = 200;
const CUSTOMERS = 400;

/** Four hundred customers of four regions in four channels, one to three each, whose spend is Pareto with tail 1.2 and depends on neither. */
function world(seed: number, lift = 1) {
  const random = seededRandom(seed);
  const rows = Array.from({ length: CUSTOMERS }, (_, customer) => {
    const [region, often] = [random.integer(4), 1 + random.integer(3)];
    const size = (1 - random.uniform()) ** (-1 / 1.2);
    const bought = new Map<number, number>();
    for (let n = 0; n < often; n++) {
      const channel = random.integer(4);
      const spend = size * (0.5 + random.uniform()) * (region === 0 && channel === 0 ? lift : 1);
      bought.set(channel, (bought.get(channel) ?? 0) + spend);
    }
    return [...bought].map(([channel, amount]) => ({ customer, region, channel, amount }));
  }).flat();
  const crossed = {
    ...{ customers: CUSTOMERS, firsts: 4, seconds: 4 },
    customer: rows.map((row) => row.customer),
    first: rows.map((row) => row.region),
    second: rows.map((row) => row.channel),
    amount: rows.map((row) => row.amount),
  };
  const sizes = Array.from(
    { length: 16 },
    (_, cell) => rows.filter((row) => row.region * 4 + row.channel === cell).length,
  );
  return { crossed, sizes };
}

function namesACell({ crossed, sizes }: ReturnType<typeof world>, seed: number): boolean {
  const judged = crossedCells(crossed, true, seed).filter(({ p }, cell) => p !== null && sizes[cell]! >= 5);
  return benjaminiHochberg(judged.map(({ p }) => p!)).some((q) => q <= 0.1);
}

describe('cells of two attributes', () => {
  it('of 200 worlds without dependence and with Pareto spend, at most 15 % name one', () => {
    let [named, intervals, held] = [0, 0, 0];
    for (let seed = 1; seed <= WORLDS; seed++) {
      const own = world(seed);
      if (namesACell(own, seed)) named++;
      for (const { low, high } of crossedCells(own.crossed, false, seed)) {
        if (low === null || high === null) continue;
        intervals++;
        if (low <= 1 && high >= 1) held++;
      }
    }
    process.stdout.write(`${held} of ${intervals} intervals hold 1\n`);
    process.stdout.write(`${named} of ${WORLDS} worlds without dependence name a cell\n`);
    expect(named / WORLDS).toBeLessThanOrEqual(0.15);
  }, 600_000);

  it('name the cell in which a region buys five times as much, in most worlds', () => {
    let found = 0;
    for (let seed = 1; seed <= 40; seed++) if (namesACell(world(seed, 5), seed)) found++;
    process.stdout.write(`${found} of 40 worlds with a cell five times as large name one\n`);
    expect(found).toBeGreaterThan(10);
  }, 600_000);
});

describe('categories that customers do not buy', () => {
  /** Of 200 worlds: how many say that their gaps are beyond chance, the mean of observed over expected, and how many intervals of money hold 1. */
  function judged(never: number) {
    let [beyond, ratio, held] = [0, 0, 0];
    for (let seed = 1; seed <= WORLDS; seed++) {
      const { verdict, filled, bought } = plantedGaps(seededRandom(seed), 2000, never);
      if (verdict === 'beyond_chance') beyond++;
      ratio += filled.value! / WORLDS;
      if (bought.low! <= 1 && bought.high! >= 1) held++;
    }
    process.stdout.write(
      `${beyond} of ${WORLDS} beyond chance, filled over expected ${ratio}, money holds 1 in ${held}\n`,
    );
    return { beyond, ratio, held };
  }

  it('are chance in 200 worlds without a gap: at most 5 % say otherwise', () => {
    const { beyond, ratio, held } = judged(0);
    expect(beyond / WORLDS).toBeLessThanOrEqual(0.05);
    expect(ratio).toBeCloseTo(1, 1);
    expect(held / WORLDS).toBeGreaterThan(0.85);
  }, 600_000);

  it('are beyond chance where a third never buy one of them', () => {
    const { beyond, ratio } = judged(1 / 3);
    expect(beyond / WORLDS).toBeGreaterThan(0.9);
    expect(ratio).toBeLessThan(0.5);
  }, 600_000);
});
