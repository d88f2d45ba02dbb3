import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { openDuckdb } from '../../src/engine/duckdb/open.js';
import type { Engine, Statement } from '../../src/engine/engine.js';
import { manifest } from '../../src/generated/manifest.js';
import { analyze } from '../../src/run/analyze.js';
import { median } from './measure.js';

/**
 * Cohort grid of 36 months over 10 M order lines of 0.5 M customers against the best plain SQL, pairs interleaved: the grid's own
 * queries alone, cut by tier beside the raw text with the tier joined, and the whole command.
 * `npm run bench retention -- [lines] [rounds]`; the database is kept in the temporary folder.
 */
const [lines, rounds] = [Number(process.argv[2] ?? 10_000_000), Number(process.argv[3] ?? 3)];
const path = join(tmpdir(), `crm-bench-retention-${lines}.duckdb`);

/** Distinct customer-months and a window: what performance.md takes as the raw text. */
const RAW = `WITH active AS (SELECT DISTINCT customer_id, date_trunc('month', ordered_on) AS month FROM orders WHERE amount >= 0),
  placed AS (SELECT customer_id, month, min(month) OVER (PARTITION BY customer_id) AS cohort FROM active)
  SELECT cohort, month, count(*) FROM placed GROUP BY 1, 2 ORDER BY 1, 2`;

/** The same by tier: gold is who makes 80 % of the revenue of the 365 days up to the period's start. */
const RAW_TIER = `WITH spent AS (SELECT customer_id, sum(amount) AS value FROM orders WHERE ordered_on BETWEEN DATE '2023-01-01' AND DATE '2023-12-31' GROUP BY 1),
  ranked AS (SELECT customer_id, sum(value) OVER (ORDER BY value DESC) - value AS above, sum(value) OVER () AS total FROM spent),
  tier AS (SELECT customer_id, CASE WHEN above < 0.8 * total THEN 'gold' ELSE 'other' END AS tier FROM ranked),
  active AS (SELECT DISTINCT customer_id, date_trunc('month', ordered_on) AS month FROM orders WHERE amount >= 0),
  placed AS (SELECT customer_id, month, min(month) OVER (PARTITION BY customer_id) AS cohort FROM active)
  SELECT t.tier, cohort, month, count(*) FROM placed p LEFT JOIN tier t ON t.customer_id = p.customer_id GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`;

async function make(): Promise<void> {
  const instance = await DuckDBInstance.create(path);
  const connection = await instance.connect();
  const customers = Math.round(lines / 20);
  // Heavy-tailed: the cube of a uniform picks few customers often.
  await connection.run(`CREATE TABLE orders AS SELECT CAST(i AS varchar) AS order_id,
      'C' || lpad(CAST(CAST(floor(${customers} * pow((hash(i) % 1000003) / 1000003.0, 3)) AS integer) AS varchar), 7, '0') AS customer_id,
      CAST(day AS timestamp) AS ordered_at, day AS ordered_on, CAST(5 + hash(i * 13 + 5) % 20000 / 100.0 AS decimal(18,4)) AS amount
    FROM (SELECT i, CAST(DATE '2022-01-01' + CAST(hash(i * 7 + 3) % 1096 AS integer) AS date) AS day FROM range(${lines}) t (i))`);
  await connection.run('CHECKPOINT');
  connection.closeSync();
  instance.closeSync();
}

const GRID = /bitwise_or_agg|customer_mask|customer_word|FROM pattern\b/;
const ATTRIBUTE = /value_above|promise_factor|gap_count|UNION\s+SELECT customer_id FROM all_orders/;

/** An engine that adds up the time of statements that match. */
function timed(engine: Engine, pattern: RegExp): { engine: Engine; spent: () => number } {
  let spent = 0;
  const clocked = async <T>(statement: Statement, work: () => Promise<T>): Promise<T> => {
    const started = performance.now();
    const result = await work();
    if (pattern.test(statement.text)) spent += performance.now() - started;
    return result;
  };
  const wrapped = new Proxy(engine, {
    get: (target, key) => {
      if (key === 'query') return (one: Statement) => clocked(one, () => target.query(one));
      if (key === 'store') return (one: Statement) => clocked(one, () => target.store(one));
      const value = Reflect.get(target, key);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  return { engine: wrapped, spent: () => spent };
}

async function raw(text: string): Promise<number> {
  const instance = await DuckDBInstance.create(path, { access_mode: 'READ_ONLY' });
  const connection = await instance.connect();
  const started = performance.now();
  await connection.runAndReadAll(text);
  const took = performance.now() - started;
  connection.closeSync();
  instance.closeSync();
  return took;
}

async function ours(by: readonly string[], pattern: RegExp): Promise<{ grid: number; whole: number }> {
  const opened = await openDuckdb(path);
  const { engine, spent } = timed(opened, pattern);
  const started = performance.now();
  const period = by.length === 0 ? { period: 'all' } : { since: '2024-01-01', until: '2024-12-31' };
  await analyze(engine, manifest, {
    analysis: 'retention',
    options: { cohort_grain: 'month' },
    tables: ['cohorts'],
    by,
    ...period,
  });
  const whole = performance.now() - started;
  await opened.close();
  return { grid: spent(), whole };
}

if (!existsSync(path)) await make();
const times: Record<string, number[]> = {};
const note = (name: string, took: number) => {
  times[name] = [...(times[name] ?? []), took];
};
for (let round = 0; round <= rounds; round++) {
  const plain = await raw(RAW);
  const grid = await ours([], GRID);
  const tierRaw = await raw(RAW_TIER);
  const tier = await ours(['tier'], new RegExp(`${GRID.source}|${ATTRIBUTE.source}`));
  if (round === 0) continue;
  note('raw', plain);
  note('grid', grid.grid);
  note('command', grid.whole);
  note('raw by tier', tierRaw);
  note('grid by tier, total and cut', tier.grid);
  note('command by tier', tier.whole);
}
for (const [name, values] of Object.entries(times)) {
  const base = median(times[name.includes('tier') ? 'raw by tier' : 'raw']!);
  process.stdout.write(
    `${name.padEnd(30)} ${median(values).toFixed(0).padStart(7)} ms  ${(median(values) / base).toFixed(2)}x\n`,
  );
}
process.stdout.write(`peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB\n`);
