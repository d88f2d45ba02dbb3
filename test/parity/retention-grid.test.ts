import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { manifest } from '../../src/generated/manifest.js';
import { analyze } from '../../src/run/analyze.js';
import { type Plain, rowsOf } from '../support/plain.js';
import { hasShared } from '../support/public-data.js';
import { cdnowTables, completejourneyTables, northwindTables, type SqlWorld, worldOf } from '../support/sql-engine.js';

interface Ask {
  readonly grain: 'week' | 'month' | 'quarter';
  /** Cut by this attribute, which the plain SQL knows under that expression over order `o` and customer `c`. */
  readonly by?: { readonly name: string; readonly sql: string };
}

/** Written another way than the analysis: distinct customer-periods joined to each customer's first period and counted. */
const plainGrid = ({ grain, by }: Ask): string => `
  WITH first_period AS (SELECT customer_id, min(date_trunc('${grain}', ordered_on)) AS cohort FROM data.main.orders WHERE amount >= 0 GROUP BY 1),
  active AS (
    SELECT DISTINCT o.customer_id, date_trunc('${grain}', o.ordered_on) AS period, CAST(${by?.sql ?? "'-'"} AS varchar) AS cut
    FROM data.main.orders o ${by?.sql.startsWith('c.') ? 'LEFT JOIN data.main.customers c ON c.customer_id = o.customer_id' : ''}
    WHERE o.amount >= 0),
  member AS (SELECT f.customer_id, f.cohort, a.cut FROM first_period f JOIN active a ON a.customer_id = f.customer_id AND a.period = f.cohort),
  size AS (SELECT cohort, cut, count(*) AS at_risk FROM member GROUP BY 1, 2)
  SELECT CAST(CAST(m.cohort AS date) AS varchar) AS cohort, CAST(CAST(a.period AS date) AS varchar) AS period, m.cut AS cut,
    CAST(count(*) AS integer) AS retained, CAST(any_value(s.at_risk) AS integer) AS at_risk
  FROM member m JOIN active a ON a.customer_id = m.customer_id AND a.cut IS NOT DISTINCT FROM m.cut
  JOIN size s ON s.cohort = m.cohort AND s.cut IS NOT DISTINCT FROM m.cut
  GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`;

const key = (row: Record<string, unknown>, cut: unknown) => `${cut ?? '(none)'} ${row.cohort} ${row.period}`;

async function same(world: SqlWorld, ask: Ask): Promise<number> {
  const result = await analyze(world.engine, manifest, {
    analysis: 'retention',
    period: 'all',
    options: { cohort_grain: ask.grain },
    tables: ['cohorts'],
    ...(ask.by ? { by: [ask.by.name], groups: 1000 } : {}),
  });
  const rows = (await rowsOf(result, 'cohorts')).filter((row) => row.is_total !== true);
  const label = ask.by?.name.replace(/^\w+\./, '');
  const cutOf = (row: Record<string, Plain>) => (label === undefined ? '-' : row[label]);
  const wanted = new Map((await world.rows(plainGrid(ask))).map((row) => [key(row, row.cut), row]));
  const active = rows.filter(({ retained }) => retained !== 0);
  expect(active.length).toBe(wanted.size);
  for (const row of active) {
    const plain = wanted.get(key(row, cutOf(row)));
    expect({ retained: row.retained, at_risk: row.at_risk }, key(row, cutOf(row))).toEqual({
      retained: plain?.retained,
      at_risk: plain?.at_risk,
    });
  }
  return rows.length;
}

const WORLDS = [
  ['cdnow', 'cdnow_sample/cdnow_sample.csv', cdnowTables],
  ['northwind', 'northwind/orders.csv', northwindTables],
  ['completejourney', 'completejourney/transactions_sample.csv', completejourneyTables],
] as const;

for (const [name, file, tables] of WORLDS) {
  describe.skipIf(!hasShared(file))(`cohort grid of ${name} equals plain SQL cell for cell`, () => {
    let world: SqlWorld;
    beforeAll(async () => {
      world = await worldOf(tables());
    });
    afterAll(() => world.engine.close());

    it('by week, 78 and more periods in two words of bits', async () => {
      expect(await same(world, { grain: 'week' })).toBeGreaterThan(500);
    });
    it('by month', async () => {
      expect(await same(world, { grain: 'month' })).toBeGreaterThan(50);
    });
    it('by quarter', () => same(world, { grain: 'quarter' }));
    if (name === 'northwind') {
      it('by month and region of the line', () =>
        same(world, { grain: 'month', by: { name: 'region', sql: 'o.region' } }));
    }
    if (name === 'completejourney') {
      it('by week and branch of the line', () =>
        same(world, { grain: 'week', by: { name: 'branch', sql: 'o.branch' } }));
      it('by month and income of the customer', () =>
        same(world, { grain: 'month', by: { name: 'income', sql: 'c.income' } }));
    }
  });
}
