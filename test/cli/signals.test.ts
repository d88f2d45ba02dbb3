import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { commandsOver, stopAfter } from '../support/signals.js';
import { ensureBuilt, ROOT, scratch, shopDb } from './world.js';

const folder = scratch();
let db = '';
beforeAll(async () => {
  ensureBuilt();
  db = await shopDb(folder);
});

/** Soon after the start, and at work; `test/long` has forty moments. */
const MOMENTS = [140, 320];

describe('SIGTERM', () => {
  const commands = commandsOver(join(folder, 'shop.duckdb'), join(ROOT, 'fixtures/shop/orders.csv'));
  test.each(Object.keys(commands))('%s ends, and nothing stays behind', async (name) => {
    expect(db).toBe(join(folder, 'shop.duckdb'));
    const ended = await Promise.all(MOMENTS.map((delay) => stopAfter(commands[name]!, delay, folder)));
    for (const { code, left } of ended) {
      // One that ended before the signal came ended as it does.
      expect([0, 2, 3, 143]).toContain(code);
      expect(left).toEqual([]);
    }
  });
});
