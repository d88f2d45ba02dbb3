import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { writeCsv } from '../bench/worlds/lines.js';
import { makeTails } from '../bench/worlds/tails.js';
import { cli, demoDb, ensureBuilt, ROOT, scratch } from '../cli/world.js';
import { hostileInputs } from '../support/hostile.js';
import { commandsOver, type Inputs, saveResult, stopAfter } from '../support/signals.js';

const MOMENTS = Number(process.env.CRM_SIGNAL_MOMENTS ?? 40);
/** Milliseconds from the start over which moments are spread; commands that end sooner are met at their start. */
const SPREAD = { fixture: 900, million: 4000, hostile: 2500 };
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

async function meet(args: readonly string[], spread: number, seed: number, loaded: string) {
  const times: number[] = [];
  const left: string[] = [];
  const codes = new Map<number, number>();
  let sound = true;
  for (const delay of moments(spread, seed)) {
    const ended = await stopAfter(args, delay, folder, loaded);
    codes.set(ended.code, (codes.get(ended.code) ?? 0) + 1);
    times.push(ended.ms);
    left.push(...ended.left);
    sound &&= ended.sound;
  }
  return { most: Math.max(0, ...times), left, codes, sound };
}

function check(world: string, name: string, { most, left, codes, sound }: Awaited<ReturnType<typeof meet>>): void {
  process.stdout.write(`${world} ${name}: at most ${most.toFixed(0)} ms, ${JSON.stringify([...codes])}\n`);
  expect(left).toEqual([]);
  expect(sound).toBe(true);
  expect(most).toBeLessThanOrEqual(MOST_MS);
  for (const code of codes.keys()) expect([0, 2, 3, 4, 143]).toContain(code);
}

const demo: Inputs = {
  db: join(folder, 'demo.duckdb'),
  loaded: join(folder, 'demo.duckdb'),
  csv: join(ROOT, 'fixtures/shop/orders.csv'),
  saved: join(folder, 'demo.json'),
  customer: 'C0001',
};
const million: Inputs = {
  db: join(folder, 'million.duckdb'),
  loaded: join(folder, 'million-loaded.duckdb'),
  csv: join(folder, 'million.csv'),
  saved: join(folder, 'million.json'),
  customer: 'C1',
};
/** Every table has enough to be at work for seconds. */
const TAILS = {
  lines: 1_000_000,
  products: 20_000,
  customers: 20_000,
  channels: 300,
  reps: 200,
  resellers: 100,
  tickets: 200_000,
  topics: 1000,
  agents: 200,
  responses: 100_000,
  items: 50,
};

async function makeMillion(): Promise<void> {
  await makeTails(million.db, TAILS);
  await writeCsv(million.csv, million.db);
  const { code, stderr } = await cli(['load', 'orders', million.csv, '--db', million.loaded]);
  if (code !== 0) throw new Error(stderr);
}

describe.each([
  ['fixture', SPREAD.fixture, demo, () => demoDb(demo.db)],
  ['million', SPREAD.million, million, makeMillion],
] as const)('SIGTERM at random moments, %s', (world, spread, inputs, make) => {
  beforeAll(async () => {
    ensureBuilt();
    await make();
    await saveResult(inputs.db, inputs.saved);
  }, 300_000);

  test.each(Object.entries(commandsOver(inputs)))(
    '%s',
    async (name, args) => check(world, name, await meet(args, spread, name.length * 7919, inputs.loaded)),
    900_000,
  );
});

describe('SIGTERM at random moments, hostile inputs', () => {
  const made = hostileInputs(join(folder, 'hostile'), demo.db);
  beforeAll(async () => {
    ensureBuilt();
    await demoDb(demo.db);
  });
  test.each(Object.entries(made))(
    '%s',
    async (name, { args, make }) => {
      make();
      check('hostile', name, await meet(args, SPREAD.hostile, name.length * 7919, demo.db));
    },
    900_000,
  );
});
