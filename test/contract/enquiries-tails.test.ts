import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDuckdb } from '../../src/engine/duckdb/open.js';
import { manifest } from '../../src/generated/manifest.js';
import { analyze } from '../../src/run/analyze.js';
import { makeTails } from '../bench/worlds/tails.js';
import { scratch } from '../cli/world.js';
import { rowsOf } from '../support/plain.js';

test('of many topics those asked about most are set beside kinds of customers, and it is said', async () => {
  const db = join(scratch(), 'tails.duckdb');
  await makeTails(db, { lines: 2000, customers: 400, products: 50, tickets: 20_000, topics: 400, responses: 10 });
  const engine = await openDuckdb(db);
  try {
    const result = await analyze(engine, manifest, { analysis: 'enquiries', period: 'all' });
    expect(result.warnings.map(({ code }) => code)).toContain('W_LARGEST');
    const asked = await engine.query({
      text: `SELECT topic, count(*) AS n FROM data.tickets GROUP BY topic ORDER BY n DESC, topic`,
      params: {},
    });
    const shown = new Set((await rowsOf(result, 'customers_of_topic')).map(({ topic }) => topic));
    expect(asked.length).toBeGreaterThan(300);
    expect(shown.size).toBe(200);
    for (const { topic } of asked.slice(0, 150)) expect(shown).toContain(topic);
  } finally {
    await engine.close();
  }
}, 200_000);
