import { describe, expect, it } from 'vitest';
import { manifestWithGrievances } from '../../../test/support/report-pages.js';
import { engineOverRows } from '../../../test/support/rows-engine.js';
import type { Report, Trend } from '../../core/report.js';
import { addDays, daysBetween } from '../../core/time/period-days.js';
import { makeReport } from '../report.js';
import { monthsUpTo } from './months.js';

const manifest = manifestWithGrievances('tiers');
const [FIRST, LAST] = ['2024-03-10', '2026-03-01'];

/** One order a day, the amount being the day's number from the first on: any sum can be told by hand. */
const shopOf = () =>
  engineOverRows({
    orders: Array.from({ length: daysBetween(FIRST, LAST) + 1 }, (_, i) => ({
      customer_id: `c${i % 40}`,
      order_id: `o${i}`,
      ordered_at: `${addDays(FIRST, i)}T09:00:00Z`,
      amount: i + 1,
    })),
  });
const sumOf = (from: string, to: string): number => {
  const [a, b] = [daysBetween(FIRST, from) + 1, daysBetween(FIRST, to) + 1];
  return ((a + b) * (b - a + 1)) / 2;
};
const asked = { sections: [{ analysis: 'tiers' }], toDate: false, headline: ['tiers.revenue_net'] } as const;
const trendOf = ({ sections }: Report): Trend => sections[0]!.trends.find(({ metric }) => metric === 'revenue_net')!;

describe('what a picture shows of a metric', () => {
  it('six weeks near Spring Festival beside weeks as far from last year’s, twelve months and those before', async () => {
    const shop = await shopOf();
    const report = await makeReport(shop, manifest, { ...asked, period: '2026-W08' });
    const trend = trendOf(report);
    await shop.close();
    const shown = trend.points.filter(({ year_ago }) => year_ago !== undefined);
    expect(shown.map(({ period }) => period)).toEqual([
      '2026-W03',
      '2026-W04',
      '2026-W05',
      '2026-W06',
      '2026-W07',
      '2026-W08',
    ]);
    // The festivals were on 29 January 2025 and 17 February 2026: 55 weeks apart.
    expect(shown.at(-1)!.year_ago).toBe(sumOf('2025-01-27', '2025-02-02'));
    expect(trend.year_ago).toBe(shown.at(-1)!.year_ago);
    expect(trend.months!.map(({ period }) => period)).toEqual(
      monthsUpTo('2026-02-22')
        .slice(-12)
        .map(({ label }) => label),
    );
    expect(trend.months!.at(-1)).toEqual({
      period: '2026-01',
      value: sumOf('2026-01-01', '2026-01-31'),
      year_ago: sumOf('2025-01-01', '2025-01-31'),
    });
    // Data begin on 10 March 2024: that month is not told whole.
    expect(trend.months!.slice(1, 3)).toEqual([
      { period: '2025-03', value: sumOf('2025-03-01', '2025-03-31'), year_ago: null },
      { period: '2025-04', value: sumOf('2025-04-01', '2025-04-30'), year_ago: sumOf('2024-04-01', '2024-04-30') },
    ]);
    // Months are asked for only of what is drawn: the key figure, and what stands out.
    const drawn = new Set([...report.lines, ...report.key_figures!].map(({ metric }) => metric));
    const withMonths = report.sections[0]!.trends.flatMap(({ metric, months }) =>
      months === undefined ? [] : [metric],
    );
    expect(new Set(withMonths)).toEqual(drawn);
    expect(drawn.has('customers')).toBe(false);
  }, 60_000);

  it('of a month the twelve last with the year before of each, and no months beside', async () => {
    const shop = await shopOf();
    const trend = trendOf(await makeReport(shop, manifest, { ...asked, grain: 'month', period: '2026-02' }));
    await shop.close();
    const shown = trend.points.filter(({ year_ago }) => year_ago !== undefined);
    expect(shown.map(({ period }) => period)[0]).toBe('2025-03');
    expect(shown.map(({ year_ago }) => year_ago).slice(0, 2)).toEqual([null, sumOf('2024-04-01', '2024-04-30')]);
    expect(trend.months).toBeUndefined();
  }, 60_000);
});
