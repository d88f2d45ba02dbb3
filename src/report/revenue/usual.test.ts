import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engineOverRows, shopEngine } from '../../../test/support/rows-engine.js';
import type { Report } from '../../core/report.js';
import { addDays } from '../../core/time/period.js';
import type { Engine } from '../../engine/engine.js';
import { manifest } from '../../generated/manifest.js';
import { loadLocalizer } from '../../i18n/load.js';
import { reportMarkdown } from '../../render/html/report/report-markdown.js';
import { parseReport, reportJson } from '../../render/report-json.js';
import { xmrChart } from '../../stats/control/control-chart.js';
import { makeReport } from '../report.js';
import { scopeOf } from '../scope.js';
import { revenueChange } from './revenue.js';

const kept = (report: Report): Report => parseReport(reportJson(report), 'report.json');
type Rows = NonNullable<Report['revenue']>['tree']['rows'];
const asked = { toDate: false, sections: [{ analysis: 'tiers' }] } as const;
const stepsOf = (report: Report) => report.revenue!.tree.rows;
const page = async (report: Report) =>
  (await reportMarkdown(kept(report), null, await loadLocalizer('en', manifest), true)).text;

describe('what is usual of a step of the revenue bridge', () => {
  let shop: Engine;
  beforeAll(async () => {
    shop = await shopEngine();
  }, 240_000);
  afterAll(() => shop.close());

  it('is what the same step was in the 26 weeks before, each against its own year before', async () => {
    const report = await makeReport(shop, manifest, { period: '2025-W52', ...asked });
    const own = stepsOf(report).find(({ step }) => step === 'customers')!;
    const values: number[] = [];
    for (let week = 26; week <= 51; week++) {
      const found = await revenueChange(await scopeOf(shop, manifest, { period: `2025-W${week}` }));
      values.push(Number(String(found!.tree.rows.find(({ step }) => step === 'customers')!.amount)));
    }
    const { points } = xmrChart([...values, Number(String(own.amount))], { exclude: [26] })!;
    expect(own.low).toBeCloseTo(points.at(-1)!.low!, 2);
    expect(own.high).toBeCloseTo(points.at(-1)!.high!, 2);
    expect(own.kind).toBe(
      Number(own.amount) > Number(own.low) && Number(own.amount) < Number(own.high) ? 'usual' : 'change',
    );
  }, 300_000);

  it('tells what exchange rates made of the money of each currency, though sections read amounts that have come to one', async () => {
    const report = await makeReport(shop, manifest, { period: '2025-W26', ...asked });
    const alone = await revenueChange(await scopeOf(shop, manifest, { period: '2025-W26' }));
    const amounts = (rows: Rows) => rows.map(({ step, amount }) => [step, String(amount)]);
    expect(amounts(stepsOf(report))).toEqual(amounts(alone!.tree.rows));
    expect(Object.fromEntries(amounts(stepsOf(report))).fx).toBe('-1.7119');
  }, 240_000);

  it('is told of the steps beyond it alone', async () => {
    const days = Array.from({ length: 110 * 7 }, (_, i) => addDays('2023-10-30', i));
    const last = days.at(-7)!;
    const engine = await engineOverRows({
      orders: days.flatMap((day, i) =>
        Array.from({ length: 3 + (i % 3) }, (_, k) => ({
          customer_id: `c${(i * 7 + k) % 60}`,
          order_id: `o${i}-${k}`,
          ordered_at: `${day}T09:00:00Z`,
          // In the last week orders are worth five times as much; who buys how often stays.
          amount: (100 + ((i * 5 + k) % 9)) * (day >= last ? 5 : 1),
        })),
      ),
    });
    const report = await makeReport(engine, manifest, asked);
    await engine.close();
    const kinds = Object.fromEntries(stepsOf(report).map(({ step, kind }) => [step, kind]));
    expect(kinds).toEqual({
      before: 'level',
      customers: 'usual',
      frequency: 'usual',
      order_value: 'change',
      now: 'level',
    });
    const text = await page(report);
    expect(text).toMatch(
      /Beyond what the 26 periods before make usual: order value [\d,]+ \(usual -?[\d,]+ to [\d,]+\)\. Grey/,
    );
    expect(text).not.toMatch(/make usual: .*customers/);
  }, 120_000);

  it('is not known of data without so much past', async () => {
    const report = await makeReport(shop, manifest, { period: '2024-W50', ...asked });
    expect(stepsOf(report).map(({ kind }) => kind)).not.toContain('usual');
    expect(stepsOf(report).every(({ low }) => low === null)).toBe(true);
    expect(await page(report)).not.toMatch(/make usual/);
  }, 120_000);
});
