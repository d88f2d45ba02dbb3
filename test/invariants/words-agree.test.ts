import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.js';
import { manifest } from '../../src/generated/manifest.js';
import { COMPUTED } from '../../src/model/computed/index.js';
import { analyze } from '../../src/run/analyze.js';
import { prepare } from '../../src/run/prepare.js';
import type { AnalyzeRequest } from '../../src/run/request.js';
import { readAll } from '../model/definitions.js';
import { type Plain, rowsOf } from '../support/plain.js';
import { shopEngine } from '../support/rows-engine.js';

/** The days that end on the day of the attributes, and the period that is cut by them. */
const DAYS = { since: '2024-07-01', until: '2025-06-30' };
const AFTER = { since: '2025-07-01', until: '2025-12-31' };
const DAY = DAYS.until;

type Words = ReadonlyMap<string, Plain>;

let engine: Engine;
let onTheDay: (name: string) => Promise<Words>;
beforeAll(async () => {
  engine = await shopEngine();
  const { attributes, engine: asked } = await prepare(engine, manifest, { analysis: 'retention', ...AFTER });
  onTheDay = async (name) => {
    const relation = await attributes.on(name, DAY);
    return new Map((await readAll(asked, relation!)).map((row) => [String(row.customer_id), row.value as string]));
  };
});
afterAll(() => engine.close());

const run = (request: AnalyzeRequest) => analyze(engine, manifest, request);
const customersOf = async (request: AnalyzeRequest) =>
  rowsOf(await run({ ...request, tables: ['customers'] }), 'customers');

function countsOf<T>(words: Iterable<T>): Map<T, number> {
  const counts = new Map<T, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

describe.each(Object.keys(COMPUTED))('%s', (name) => {
  it('has one word for a customer, whichever analysis it cuts', async () => {
    const words = await onTheDay(name);
    expect(words.size).toBeGreaterThan(1000);
    for (const analysis of ['tiers', 'rfm']) {
      const rows = await customersOf({ analysis, ...AFTER, by: [name] });
      expect(rows.length).toBeGreaterThan(500);
      const label = `by_${name}` in rows[0]! ? `by_${name}` : name;
      const different = rows.filter((row) => (words.get(String(row.customer_id)) ?? null) !== row[label]);
      expect(different).toEqual([]);
    }
  });

  it('is the same word of the end of a period and of the start of the next', async () => {
    const rows = await customersOf({ analysis: 'tiers', ...DAYS, by: [name], byAt: 'end' });
    const words = await onTheDay(name);
    const label = `by_${name}` in rows[0]! ? `by_${name}` : name;
    expect(rows.filter((row) => (words.get(String(row.customer_id)) ?? null) !== row[label])).toEqual([]);
  });

  it('parts the buyers of the period before as retention parts them', async () => {
    const { metrics, frame } = await run({ analysis: 'retention', ...AFTER, by: [name], tables: [], byAt: 'start' });
    const bases = new Map(
      metrics.flatMap(({ id, cut, denominator }) =>
        id === 'retention_rate' && cut !== undefined
          ? [[cut[`by_${name}`] ?? cut[name] ?? null, Number(denominator)] as const]
          : [],
      ),
    );
    const text = `SELECT DISTINCT customer_id FROM data.main.orders
      WHERE customer_id IS NOT NULL AND amount >= 0 AND ordered_on BETWEEN DATE '${frame.base!.from}' AND DATE '${frame.base!.to}'
        AND coalesce(state, 'counts') NOT IN ('void', 'pending')`;
    const before = await engine.query({ text, params: {} });
    const words = await onTheDay(name);
    const counts = countsOf(before.map(({ customer_id }) => words.get(String(customer_id)) ?? null));
    const shown = [...bases].filter(([, customers]) => customers > 0);
    expect(new Map(shown)).toEqual(counts);
  });
});

describe('over the same days', () => {
  it('tier is the group of tiers, for every customer', async () => {
    const result = await run({ analysis: 'tiers', ...DAYS });
    const groups = new Map((await rowsOf(result, 'customers')).map((row) => [String(row.customer_id), row.tier]));
    const words = await onTheDay('tier');
    for (const [customer, word] of words)
      expect([customer, word]).toEqual([customer, groups.get(customer) ?? 'no_purchase']);
    expect([...groups.keys()].filter((customer) => !words.has(customer))).toEqual([]);
    const shown = (await rowsOf(result, 'tiers')).map(({ tier, customers }) => [tier, customers]);
    expect(new Map(shown as [string, number][])).toEqual(countsOf(words.values()));
  });

  it('rfm_segment is the segment of rfm', async () => {
    const rows = await customersOf({ analysis: 'rfm', asOf: DAY, period: 'all' });
    const words = await onTheDay('rfm_segment');
    expect(new Map(rows.map(({ customer_id, segment }) => [String(customer_id), segment]))).toEqual(words);
  });

  it('cohort is the cohort of retention, and tenure is as long ago', async () => {
    const options = { cohort_grain: 'month', min_n: 1 };
    const request: AnalyzeRequest = { analysis: 'retention', asOf: DAY, since: '2023-10-01', until: DAY, options };
    const result = await run(request);
    const cohorts = (await rowsOf(result, 'cohorts'))
      .filter(({ age }) => age === 0)
      .map(({ cohort, at_risk }): [string, number] => [String(cohort).slice(0, 7), Number(at_risk)]);
    const words = await onTheDay('cohort');
    const counts = countsOf(words.values());
    const older = result.warnings.find(({ code }) => code === 'W_OLDER_THAN_DATA')?.count ?? 0;
    expect(counts.get('before_data') ?? 0).toBe(older);
    counts.delete('before_data');
    expect(new Map(cohorts)).toEqual(counts);
    const tenures = await onTheDay('tenure');
    const months = (month: string) => (2025 - Number(month.slice(0, 4))) * 12 + 6 - Number(month.slice(5));
    for (const [customer, word] of words) {
      if (word === 'before_data') continue;
      // June ends on the day, so whole months since a day of a month are those since the month.
      const since = months(String(word));
      const tenure =
        since < 6 ? 'under_6_months' : since < 12 ? '6_to_12_months' : since < 24 ? '1_to_2_years' : '2_years_and_more';
      expect([customer, tenures.get(customer)]).toEqual([customer, tenure]);
    }
    expect(tenures.size).toBe(words.size);
  });
});
