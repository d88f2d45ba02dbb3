import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { openDuckdb } from '../../src/engine/duckdb/open.js';
import { manifest } from '../../src/generated/manifest.js';
import { analyze } from '../../src/run/analyze.js';
import { DATA, loadFile, scratch } from '../ingest/helpers.js';
import { rowsOf } from '../support/plain.js';

const { path } = scratch();
const FILE = `${DATA}/salesforce_samples/opportunityData.csv`;

it.skipIf(!existsSync(FILE))('Salesforce sample: 38 deals of 6,270,000, 8 won and none lost: no win rate', async () => {
  const db = path('sf.duckdb');
  await loadFile(db, FILE);
  const engine = await openDuckdb(db);
  const result = await analyze(engine, manifest, { analysis: 'pipeline' });
  const value = (id: string) => {
    const found = result.metrics.find((metric) => metric.id === id)!.value;
    return found === null ? null : Number(String(found));
  };
  expect(result.frame.rows_used).toBe(38);
  expect([value('won'), value('won_value')! + value('open_value')!]).toEqual([8, 6_270_000]);
  for (const id of ['win_rate', 'win_rate_created', 'cycle_days', 'expected_value', 'velocity'])
    expect([id, value(id)]).toEqual([id, null]);
  const rates = await rowsOf(result, 'win_rates');
  expect(rates.map(({ rate }) => rate)).toEqual([null, null, null]);
  expect(await rowsOf(result, 'curve')).toEqual([]);
  const said = result.warnings.map(({ code, count }) => [code, count]);
  expect(said).toContainEqual(['W_BACKWARDS', 8]);
  expect(said).toContainEqual(['W_WITHOUT_AMOUNT', 5]);
  expect(said.map(([code]) => code)).toContain('W_LOST_MISSING');
  await engine.close();
});
