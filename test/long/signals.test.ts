import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { makeTails } from '../bench/tails-world.js';
import { writeCsv } from '../bench/world.js';
import { ensureBuilt, ROOT, scratch, shopDb } from '../cli/world.js';
import { commandsOver, stopAfter } from '../support/signals.js';

const MOMENTS = Number(process.env.CRM_SIGNAL_MOMENTS ?? 40);
/** Milliseconds from the start over which moments are spread; commands that end sooner are met at their start. */
const SPREAD = { fixture: 900, million: 4000 };
/** A machine with other work answers later. */
const MOST_MS = 2000;

const folder = scratch();

/** The same moments in each run. */
function* moments(spread: number, seed: number): Generator<number> {
  let state = seed;
  for (let moment = 0; moment < MOMENTS; moment++) {
    state = (state * 1103515245 + 12345) % 2 ** 31;
    yield 20 + (state / 2 ** 31) * spread;
  }
}

async function meet(args: readonly string[], spread: number, seed: number) {
  const times: number[] = [];
  const left: string[] = [];
  const codes = new Map<number, number>();
  for (const delay of moments(spread, seed)) {
    const ended = await stopAfter(args, delay, folder);
    codes.set(ended.code, (codes.get(ended.code) ?? 0) + 1);
    if (ended.code === 143) times.push(ended.ms);
    left.push(...ended.left);
  }
  return { most: Math.max(0, ...times), left, codes };
}

describe.each([
  ['fixture', SPREAD.fixture],
  ['million', SPREAD.million],
] as const)('SIGTERM at random moments, %s', (world, spread) => {
  const db = join(folder, world === 'fixture' ? 'shop.duckdb' : 'million.duckdb');
  const csv = world === 'fixture' ? join(ROOT, 'fixtures/shop/orders.csv') : join(folder, 'million.csv');
  beforeAll(async () => {
    ensureBuilt();
    if (world === 'fixture') await shopDb(folder);
    else {
      await makeTails(db, { lines: 1_000_000, products: 20_000, customers: 20_000, channels: 300 });
      await writeCsv(csv, db);
    }
    expect(existsSync(db)).toBe(true);
  }, 300_000);

  test.each(Object.entries(commandsOver(db, csv)))(
    '%s',
    async (name, args) => {
      const { most, left, codes } = await meet(args, spread, name.length * 7919);
      process.stdout.write(`${world} ${name}: at most ${most.toFixed(0)} ms, ${JSON.stringify([...codes])}\n`);
      expect(left).toEqual([]);
      expect(most).toBeLessThanOrEqual(MOST_MS);
      for (const code of codes.keys()) expect([0, 2, 3, 143]).toContain(code);
    },
    600_000,
  );
});
