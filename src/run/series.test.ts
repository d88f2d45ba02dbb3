import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shopEngine } from '../../test/support/rows-engine.js';
import type { SeriesPoint } from '../core/analysis.js';
import type { Engine } from '../engine/engine.js';
import { manifest } from '../generated/manifest.js';
import { spansOf } from '../model/prefix/period-cut.js';
import { analyzeSeries } from './series.js';

let shop: Engine;
beforeAll(async () => {
  shop = await shopEngine();
});
afterAll(() => shop.close());

const STARTS = ['2025-08-04', '2025-09-15', '2025-09-22'];
const keyOf = ({ period_start, cut, metric }: SeriesPoint) => `${period_start} ${cut} ${metric}`;
const told = (points: readonly SeriesPoint[]) =>
  points.filter(({ period_start }) => STARTS.includes(period_start)).sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));

describe('a series asked for some of its periods', () => {
  it.each(['tiers', 'rfm', 'sales', 'wallet', 'basket', 'lifecycle', 'loyalty'])(
    'of %s has the points of the whole series',
    async (analysis) => {
      const request = { analysis, since: '2025-08-04', until: '2025-09-28', grain: 'week', asStood: true } as const;
      const whole = told(await analyzeSeries(shop, manifest, request));
      expect(told(await analyzeSeries(shop, manifest, { ...request, starts: STARTS }))).toEqual(whole);
      expect(new Set(whole.map(({ period_start }) => period_start)).size).toBe(STARTS.length);
    },
    120_000,
  );
});

describe('a series asked for some of its metrics', () => {
  it.each([
    ['tiers', ['customers', 'revenue_net', 'revenue_gross'], {}],
    ['tiers', ['revenue_net'], { by: ['customers.region'] }],
    ['tiers', ['revenue_gross'], { options: { measure: 'orders' } }],
    ['rfm', ['customers', 'orders', 'revenue_net', 'average_order'], {}],
    ['rfm', ['orders'], { by: ['customers.region'], options: { frequency: 'days' } }],
    ['retention', ['new_customers'], {}],
    ['retention', ['new_customers'], { where: ['orders.channel=store'] }],
    ['campaigns', ['spend', 'attributed_revenue'], {}],
  ] as const)(
    'of %s has %j as the whole series has them, with %j',
    async (analysis, metrics, asked) => {
      const request = { analysis, since: '2025-07-01', until: '2025-12-28', grain: 'month', ...asked } as const;
      const all = await analyzeSeries(shop, manifest, request);
      const own = (points: readonly SeriesPoint[]) =>
        points
          .filter(({ metric }) => (metrics as readonly string[]).includes(metric))
          .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
      expect(own(await analyzeSeries(shop, manifest, { ...request, metrics }))).toEqual(own(all));
      expect(new Set(own(all).map(({ period_start }) => period_start)).size).toBe(6);
    },
    120_000,
  );
});

describe('days of the periods asked for', () => {
  const week = (from: string, to: string) => ({ from, to });
  const weeks = [
    week('2025-09-01', '2025-09-07'),
    week('2025-09-08', '2025-09-14'),
    week('2025-09-15', '2025-09-21'),
    week('2025-09-22', '2025-09-28'),
  ];

  it('are one span where the periods follow one another', () => {
    expect(spansOf(weeks, (start) => start !== '2025-09-08')).toEqual([
      week('2025-09-01', '2025-09-07'),
      week('2025-09-15', '2025-09-28'),
    ]);
  });

  it('are none where no period is asked for', () => {
    expect(spansOf(weeks, () => false)).toEqual([]);
  });
});
