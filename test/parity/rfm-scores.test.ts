import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { manifest } from '../../src/generated/manifest.js';
import { analyze } from '../../src/run/analyze.js';
import type { AnalyzeRequest } from '../../src/run/request.js';
import type { Input } from '../support/case.js';
import { plainResult, rowsOf } from '../support/plain.js';
import { sharedFile } from '../support/public-data.js';
import { engineOverRows, shopEngine } from '../support/rows-engine.js';

const DATA = sharedFile('rfm_pkg/rfm_data_orders.csv');
const AS_OF = '2006-12-31';

interface Line {
  readonly customer: string;
  readonly day: string;
  readonly revenue: number;
}

/** Lines of `"id",2004-12-20,32,…`; this file has no commas or quotes within its first column. */
const linesOf = (csv: string): Line[] =>
  csv
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [id, day, revenue] = line.split(',') as [string, string, string];
      return { customer: id.slice(1, -1), day, revenue: Number(revenue) };
    });

const ordersOf = (lines: readonly Line[], factor = 1): Input => ({
  orders: lines.map(({ customer, day, revenue }) => ({
    customer_id: customer,
    ordered_at: day,
    amount: revenue * factor,
  })),
});

async function resultOf(input: Input, request: Omit<AnalyzeRequest, 'analysis'>) {
  const engine = await engineOverRows(input);
  try {
    return await plainResult(await analyze(engine, manifest, { ...request, analysis: 'rfm' }));
  } finally {
    await engine.close();
  }
}

const scoresOf = (rows: readonly Record<string, unknown>[]) =>
  new Map(rows.map((row) => [String(row.customer_id), row.rfm_score]));

/** Quantile cuts by the textbook, score by counting: nothing shared with the program. */
function textbookScores(lines: readonly Line[]): Map<string, number> {
  const customers = new Map<string, { recency: number; frequency: number; monetary: number }>();
  for (const { customer, day, revenue } of lines) {
    const recency = (Date.parse(AS_OF) - Date.parse(day)) / 86_400_000;
    const known = customers.get(customer) ?? { recency, frequency: 0, monetary: 0 };
    customers.set(customer, {
      recency: Math.min(known.recency, recency),
      frequency: known.frequency + 1,
      monetary: known.monetary + revenue,
    });
  }
  const above = (pick: (c: { recency: number; frequency: number; monetary: number }) => number) => {
    const sorted = [...customers.values()].map(pick).sort((a, b) => a - b);
    const cuts = [1, 2, 3, 4].map((fifth) => {
      const place = ((sorted.length - 1) * fifth) / 5;
      const [low, high] = [sorted[Math.floor(place)]!, sorted[Math.ceil(place)]!];
      return low + (place - Math.floor(place)) * (high - low);
    });
    return (value: number) => cuts.filter((cut) => value > cut).length;
  };
  const [r, f, m] = [above((c) => c.recency), above((c) => c.frequency), above((c) => c.monetary)];
  return new Map(
    [...customers].map(([id, c]) => [id, 100 * (5 - r(c.recency)) + 10 * (1 + f(c.frequency)) + 1 + m(c.monetary)]),
  );
}

describe.skipIf(!existsSync(DATA))('the orders of the R package rfm as of 2006-12-31', () => {
  const lines = existsSync(DATA) ? linesOf(readFileSync(DATA, 'utf8')) : [];

  it('give the five scores that the README of R rfm prints (G43)', async () => {
    const scores = scoresOf((await resultOf(ordersOf(lines), { asOf: AS_OF })).tables.customers!);
    const five = ["Abbey O'Reilly", 'Add Senger', 'Aden Lesch', 'Aden Murphy', 'Admiral Senger'];
    expect(five.map((name) => scores.get(name))).toEqual([343, 412, 323, 544, 433]);
  });

  it('give all 995 customers the scores of the textbook, and of a computation in python', async () => {
    const scores = scoresOf((await resultOf(ordersOf(lines), { asOf: AS_OF })).tables.customers!);
    expect(scores).toEqual(new Map([...scores.keys()].map((id) => [id, textbookScores(lines).get(id)])));
    expect(scores.size).toBe(995);
    const listed = [...scores]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, score]) => `${id}\t${score}`)
      .join('\n');
    expect(createHash('sha256').update(listed).digest('hex')).toBe(
      '488695f7d0389aaff2088220faca5ce8aca32a620d2e58ba36ab82bce5ac965d',
    );
  });

  it('are cut at the quantiles 114 180 296.4 481, 3 4 5 7 and 254.8 381 505.4 665 (R: each printed one higher)', async () => {
    const rows = (await resultOf(ordersOf(lines), { asOf: AS_OF })).tables.thresholds!;
    const cuts = (measure: string) =>
      rows
        .flatMap((row) => (row.measure === measure && row.up_to !== null ? [row.up_to] : []))
        .sort((a, b) => Number(a) - Number(b));
    expect(cuts('recency')).toEqual([114, 180, 296.4, 481]);
    expect(cuts('frequency')).toEqual([3, 4, 5, 7]);
    expect(cuts('monetary')).toEqual([254.8, 381, 505.4, 665]);
  });

  it('score the same in cents, and in hundredths of them (definitions.md, appendix B 3)', async () => {
    const plain = scoresOf((await resultOf(ordersOf(lines), { asOf: AS_OF })).tables.customers!);
    for (const factor of [100, 0.01]) {
      const scaled = scoresOf((await resultOf(ordersOf(lines, factor), { asOf: AS_OF })).tables.customers!);
      expect([...scaled].sort()).toEqual([...plain].sort());
    }
  });

  it('score the same when the thresholds printed are given back', async () => {
    for (const bins of [3, 5, 7]) {
      const { tables } = await resultOf(ordersOf(lines), { asOf: AS_OF, options: { bins } });
      const cuts = (measure: string) =>
        tables
          .thresholds!.flatMap((row) => (row.measure === measure && row.up_to !== null ? [Number(row.up_to)] : []))
          .sort((a, b) => a - b);
      const options = { bins, r_cuts: cuts('recency'), f_cuts: cuts('frequency'), m_cuts: cuts('monetary') };
      const again = await resultOf(ordersOf(lines), { asOf: AS_OF, options });
      expect(again.tables.customers).toEqual(tables.customers);
      expect(again.tables.thresholds!.every(({ basis }) => basis === 'own')).toBe(true);
    }
  });
});

describe('the computed attribute rfm_segment', () => {
  it('is the segment that rfm gives on all history up to the day before the period', async () => {
    const engine = await shopEngine();
    const named = await analyze(engine, manifest, { analysis: 'rfm', asOf: '2025-06-30' });
    const expected = new Map<unknown, number>();
    for (const row of await rowsOf(named, 'customers')) {
      expected.set(row.segment, (expected.get(row.segment) ?? 0) + 1);
    }
    const { first } = (
      await engine.query({ text: 'SELECT min(ordered_on) AS first FROM data.main.orders', params: {} })
    )[0]!;
    const cut = await plainResult(
      await analyze(engine, manifest, {
        analysis: 'tiers',
        since: String(first),
        until: '2025-06-30',
        by: ['rfm_segment'],
        byAt: 'end',
        tables: [],
      }),
    );
    const actual = new Map(
      cut.metrics.flatMap((metric) =>
        metric.id === 'customers' && metric.cut !== undefined ? [[metric.cut.rfm_segment, metric.value] as const] : [],
      ),
    );
    await engine.close();
    expect(expected.size).toBeGreaterThan(7);
    expect([...actual].sort()).toEqual([...expected].sort());
  });
});
