import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Result } from '../../src/core/result.js';
import { manifest } from '../../src/generated/manifest.js';
import { analyze } from '../../src/run/analyze.js';
import type { AnalyzeRequest } from '../../src/run/request.js';
import type { InputRow } from '../support/case.js';
import { plain, rowsOf } from '../support/plain.js';
import { hasShared } from '../support/public-data.js';
import { engineOverRows } from '../support/rows-engine.js';
import { shopRows } from '../support/shop.js';
import { cdnowTables, type SqlWorld, worldOf } from '../support/sql-engine.js';

const retention = (request: Omit<AnalyzeRequest, 'analysis'>) => ({ analysis: 'retention', ...request });
const metric = (result: Result, id: string) => result.metrics.find((one) => one.id === id && one.cut === undefined);

describe.skipIf(!hasShared('cdnow_sample/cdnow_sample.csv'))('retention of CDNOW', () => {
  let world: SqlWorld;
  beforeAll(async () => {
    world = await worldOf(cdnowTables());
  });
  afterAll(() => world.engine.close());
  const lastNine = { since: '1997-10-01', until: '1998-06-30', by: ['tier'], tables: ['comparison'] };

  it('by the tier before: gold 47.3 % against 17.7 % of the others (definitions.md, architecture.md)', async () => {
    const result = await analyze(world.engine, manifest, retention(lastNine));
    const gold = (await rowsOf(result, 'comparison')).find(({ tier }) => tier === 'gold')!;
    expect([gold.rate, gold.rest_rate].map((rate) => Number(rate).toFixed(3))).toEqual(['0.473', '0.177']);
    expect(Number(gold.difference_low)).toBeGreaterThan(0.2);
    expect(result.warnings.map(({ code }) => code)).not.toContain('W_BY_AT_END');
  });

  it('by the tier of the end: 95.1 % against 19.2 %, gold of the year up to it, with a warning that it selects on the outcome', async () => {
    const result = await analyze(world.engine, manifest, retention({ ...lastNine, byAt: 'end' }));
    const gold = (await rowsOf(result, 'comparison')).find(({ tier }) => tier === 'gold')!;
    expect([gold.rate, gold.rest_rate].map((rate) => Number(rate).toFixed(3))).toEqual(['0.951', '0.192']);
    expect(result.warnings.map(({ code }) => code)).toContain('W_BY_AT_END');
  });

  it.each([
    ['1998-06-30', 90, 0.29147221043699667, 0.27357615823713133, 0.31027141131032177],
    ['1998-06-30', 365, 0.4556639796351296, 0.4358026496689825, 0.4760032677129321],
    ['1997-04-30', 60, 0.2584217386425043, 0.24070745079606504, 0.2771869944213977],
    ['1997-04-30', 90, 0.28748892013553384, 0.26806324449947894, 0.30800533942233144],
  ])(
    'bought again up to %s within %i days as lifelines 0.30.3 KaplanMeierFitter',
    async (until, days, value, low, high) => {
      const request = { since: '1997-01-01', until, options: { repeat_days: days }, tables: [] };
      const found = metric(await analyze(world.engine, manifest, retention(request)), 'repeat_rate')!;
      expect(found.value).toBeCloseTo(value, 10);
      expect(found.interval!.low).toBeCloseTo(low, 8);
      expect(found.interval!.high).toBeCloseTo(high, 8);
    },
  );
});

it('pools 2 of 10 and 0 of 100 to 1.8 %, not 10 % (PostHog issue 25998)', async () => {
  const buy = (customer_id: string, ordered_at: string): InputRow => ({ customer_id, ordered_at, amount: 1 });
  const cohort = (name: string, size: number, ordered_at: string) =>
    Array.from({ length: size }, (_, index) => buy(`${name}${index}`, ordered_at));
  const orders = [
    buy('older', '2025-01-15'),
    ...cohort('a', 10, '2025-02-03'),
    ...cohort('b', 100, '2025-03-03'),
    buy('a0', '2025-03-10'),
    buy('a1', '2025-03-11'),
    buy('older', '2025-04-30'),
  ];
  const engine = await engineOverRows({ orders });
  const result = await analyze(engine, manifest, retention({ period: 'all', options: { cohort_grain: 'month' } }));
  const pooled = (await rowsOf(result, 'pooled')).find(({ age }) => age === 1)!;
  expect(pooled).toMatchObject({ cohorts_pooled: 2, at_risk: 110, retained: 2 });
  expect(Number(pooled.rate)).toBeCloseTo(0.01818, 5);
  await engine.close();
});

it.each([
  ['regular', [631, 468, 382, 326, 289, 262, 241], [0.2201, 0.2044, 0.1912, 0.1799, 0.17]],
  ['high end', [869, 743, 653, 593, 551, 517, 491], [0.4604, 0.4358, 0.4142, 0.3951, 0.378]],
])(
  'projects the survival of Fader and Hardie (2007), %s, years 8 to 12 from years 1 to 7',
  async (_, alive, projected) => {
    const year = (count: number) => String(2000 + count);
    const lost = alive.map((left, index) => (alive[index - 1] ?? 1000) - left);
    const ended = lost.flatMap((count, index) =>
      Array.from({ length: count }, (__, which) => ({
        contract_id: `${index}-${which}`,
        customer_id: `${index}-${which}`,
        starts_on: '2000-01-01',
        ends_on: `${year(index)}-12-31`,
        recurring_amount: 1,
      })),
    );
    const running = Array.from({ length: alive.at(-1)! }, (__, which) => ({
      contract_id: `run-${which}`,
      customer_id: `run-${which}`,
      starts_on: '2000-01-01',
      ends_on: null,
      recurring_amount: 1,
    }));
    const engine = await engineOverRows({
      orders: [{ customer_id: 'x', ordered_at: '2007-06-30', amount: 1 }],
      contracts: [...ended, ...running],
    });
    const request = { period: '2007-06', tables: ['projection', 'projection_test'] };
    const result = await analyze(engine, manifest, retention(request));
    const rows = await rowsOf(result, 'projection');
    expect(rows.slice(0, 7).map(({ survival }) => Math.round(Number(survival) * 1000))).toEqual(alive);
    for (const [index, survival] of projected.entries())
      expect(Number(rows[7 + index]!.model_survival)).toBeCloseTo(survival, 4);
    const [test] = await rowsOf(result, 'projection_test');
    expect(test).toMatchObject({ fitted_to: 5, held_out: 2 });
    expect(Number(test!.model_error)).toBeLessThan(Number(test!.baseline_error));
    await engine.close();
  },
);

/** A figure of the page that the fixture's own generator writes beside the data. */
const planted = (figure: string): string => {
  const page = readFileSync(join(import.meta.dirname, '../../fixtures/shop/README.md'), 'utf8');
  const line = page.split('\n').find((one) => one.startsWith(`| ${figure} |`));
  if (line === undefined) throw new Error(`the fixture tells no ${figure}`);
  return line.split('|')[2]!.trim();
};
const shareOf = (figure: string) => planted(figure).split('/').map(Number) as [number, number];

describe('the complaint wave of the fixture world', () => {
  const done = { ...shopRows(), orders: shopRows().orders!.filter(({ status }) => status === 'done') };

  it('keeps buyers of P24 away by more than chance, and those of calm P27 not (fixtures/shop/README.md)', async () => {
    const engine = await engineOverRows(done, { currency: 'CNY' });
    const request = { period: '2025-Q4', by: ['orders.product_id'], tables: ['comparison'] };
    const result = await analyze(engine, manifest, retention(request));
    const rows = await rowsOf(result, 'comparison');
    const of = (id: string) => rows.find(({ product_id }) => product_id === id)!;
    for (const id of ['P24', 'P27']) {
      const [[kept, all], [restKept, rest]] = [shareOf(`stay.${id}.2025`), shareOf(`stay.not_${id}.2025`)];
      expect(of(id)).toMatchObject({ customers: all, retained: kept, rest_customers: rest });
      expect(Number(of(id).rest_rate)).toBeCloseTo(restKept / rest, 10);
    }
    expect(Number(of('P24').difference_high)).toBeLessThan(0);
    expect(Number(of('P27').difference_low)).toBeLessThan(0);
    expect(Number(of('P27').difference_high)).toBeGreaterThan(0);
    expect(result.warnings.find(({ code }) => code === 'W_DIFFER')?.message).toContain('P24');
    await engine.close();
  });

  it('GRR and NRR of contracts as planted', async () => {
    const engine = await engineOverRows(done, { currency: 'CNY' });
    const result = await analyze(engine, manifest, retention({ period: '2025', tables: [] }));
    expect(plain(metric(result, 'grr')!.value)).toBeCloseTo(Number(planted('contracts.grr')), 4);
    expect(plain(metric(result, 'nrr')!.value)).toBeCloseTo(Number(planted('contracts.nrr')), 4);
    await engine.close();
  });
});
