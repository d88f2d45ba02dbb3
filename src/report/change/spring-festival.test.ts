import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { manifestWithGrievances } from '../../../test/support/report-pages.js';
import { engineOverRows } from '../../../test/support/rows-engine.js';
import { addDays, daysBetween } from '../../core/time/period-days.js';
import type { Engine } from '../../engine/engine.js';
import { loadLocalizer } from '../../i18n/load.js';
import { reportMarkdown } from '../../render/html/report/report-markdown.js';
import { parseReport, reportJson } from '../../render/report-json.js';
import { makeReport } from '../report.js';

const manifest = manifestWithGrievances('tiers', 'rfm', 'retention');
const [FIRST, LAST] = ['2023-01-02', '2025-12-31'];
const NEW_YEARS = ['2023-01-22', '2024-02-10', '2025-01-29'];

/** Orders of a day in a shop of 20 a day: near none in the week of Spring Festival, more and more in the ten days to 11.11. */
function ordersOf(day: string, i: number): number {
  const usual = 18 + ((i * 7) % 5);
  const off = NEW_YEARS.map((festival) => daysBetween(festival, day)).some((days) => days >= -1 && days <= 6);
  if (off) return 2;
  const until = daysBetween(day, `${day.slice(0, 4)}-11-11`);
  return until >= 0 && until <= 9 ? usual + 3 * (10 - until) : usual;
}

describe('a shop in China without a calendar of days off', () => {
  let shop: Engine;
  beforeAll(async () => {
    const days = Array.from({ length: daysBetween(FIRST, LAST) + 1 }, (_, i) => addDays(FIRST, i));
    let n = 0;
    shop = await engineOverRows(
      {
        orders: days.flatMap((day, i) =>
          Array.from({ length: ordersOf(day, i) }, () => {
            n++;
            return {
              customer_id: `c${(n * 7919) % 900}`,
              order_id: `o${n}`,
              ordered_at: `${day}T09:00:00Z`,
              amount: 80 + (n % 41),
            };
          }),
        ),
      },
      { timezone: 'Asia/Shanghai', saysZone: true },
    );
  }, 60_000);
  afterAll(() => shop.close());

  // Those who come back have been fewer than usual in this world for eleven weeks before the festival of 2025: that is told, and is no work of it.
  const falls = async (period: string) => {
    const { lines } = await makeReport(shop, manifest, { period, toDate: false });
    const fell = lines.filter(({ value, centre }) => value < centre);
    return fell.filter(({ metric }) => metric !== 'reactivated_customers').map(({ metric }) => metric);
  };

  it.each(['2024-W06', '2024-W07', '2025-W05', '2025-W06'])(
    'does not call the week of the festival a fall: %s',
    async (week) => {
      expect(await falls(week)).toEqual([]);
    },
    60_000,
  );

  it('says what is not judged, and that nobody loaded a calendar', async () => {
    const report = await makeReport(shop, manifest, { period: '2025-W05', toDate: false });
    expect(report.days_off!.map(({ metric }) => metric)).toContain('orders');
    expect(report.params).toMatchObject({
      holidays_assumed: true,
      holidays: ['2025-01-28', '2025-01-29', '2025-01-30', '2025-01-31', '2025-02-01', '2025-02-02'],
    });
    const words = await loadLocalizer('en', manifest);
    const { text } = await reportMarkdown(parseReport(reportJson(report), 'r.json'), null, words, true);
    expect(text).toMatch(/6 of the period’s days are off in China .*Orders.*: not judged\./);
  }, 60_000);

  it('is calm in the last week of the year', async () => {
    expect((await makeReport(shop, manifest, { period: '2025-W52', toDate: false })).lines).toEqual([]);
  }, 60_000);
});
