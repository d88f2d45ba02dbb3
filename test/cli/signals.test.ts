import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { commandsOver, saveResult, stopAfter } from '../support/signals.js';
import { demoDb, ensureBuilt, ROOT, scratch } from './world.js';

const folder = scratch();
const db = join(folder, 'shop.duckdb');
const saved = join(folder, 'saved.json');
beforeAll(async () => {
  ensureBuilt();
  await demoDb(db);
  await saveResult(db, saved);
});

/** Soon after the start, and at work; `test/long` has forty moments. */
const MOMENTS = [140, 320];

describe('SIGTERM', () => {
  const csv = join(ROOT, 'fixtures/shop/orders.csv');
  const commands = commandsOver({ db, csv, saved, customer: 'C0001' });
  test.each(Object.keys(commands))('%s ends, and nothing stays behind', async (name) => {
    const ended = await Promise.all(MOMENTS.map((delay) => stopAfter(commands[name]!, delay, folder, db)));
    for (const { code, left, sound } of ended) {
      // One that ended before the signal came ended as it does.
      expect([0, 2, 3, 4, 143]).toContain(code);
      expect(left).toEqual([]);
      expect(sound).toBe(true);
    }
  });
});
