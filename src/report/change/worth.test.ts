import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engineOverRows, shopEngine } from '../../../test/support/rows-engine.js';
import type { Manifest } from '../../core/manifest.js';
import type { Report, Trend } from '../../core/report.js';
import { addDays } from '../../core/time/period.js';
import type { Engine } from '../../engine/engine.js';
import { manifest as all } from '../../generated/manifest.js';
import { loadLocalizer } from '../../i18n/load.js';
import { reportMarkdown } from '../../render/html/report/report-markdown.js';
import { parseReport, reportJson } from '../../render/report-json.js';
import { makeReport } from '../report.js';
import { usualEach } from './worth.js';

const only = (...ids: readonly string[]): Manifest => ({
  ...all,
  entries: all.entries.filter(({ id }) => ids.includes(id)),
});
const asked = { toDate: false };
const pageIn = async (language: 'en' | 'zh-CN', report: Report) =>
  (await reportMarkdown(parseReport(reportJson(report), 'r.json'), null, await loadLocalizer(language, all), true))
    .text;

describe('what a line of a count is worth', () => {
  let shop: Engine;
  beforeAll(async () => {
    shop = await shopEngine();
  });
  afterAll(() => shop.close());

  /** The same by a text of its own: who complained of the product in the days, and what they bought in the year. */
  const byHand = async (from: string, to: string) => {
    const [row] = await shop.query({
      text: `WITH who AS (SELECT DISTINCT customer_id FROM data.main.tickets
          WHERE kind = 'complaint' AND product_id = 'P24' AND opened_on BETWEEN CAST($since AS date) AND CAST($until AS date))
        SELECT (SELECT count(*) FROM who) AS customers, sum(amount) AS bought FROM data.main.orders
        WHERE coalesce(state, '') NOT IN ('void', 'pending') AND customer_id IN (SELECT customer_id FROM who)
          AND ordered_on > CAST($until AS date) - INTERVAL 365 DAY AND ordered_on <= CAST($until AS date)`,
      params: { since: from, until: to },
    });
    return { customers: Number(row!.customers), bought: Number(row!.bought) };
  };

  it('is what those bought in a year who complained of what the wave is put down to (fixtures/shop/README.md)', async () => {
    const report = await makeReport(shop, only('complaints'), { ...asked, period: '2025-W40' });
    const line = report.lines.find(({ metric }) => metric === 'complaints')!;
    const expected = await byHand('2025-09-29', '2025-10-05');
    expect(expected).toEqual({ customers: 11, bought: 39_185.07 });
    expect(line.worth).toEqual({ ...expected, since: '2024-10-06', until: '2025-10-05' });
    // None is usual of the product: weeks of the wave say nothing of what is usual, neither of the limits nor of the reason.
    expect(line.reason!.parts[0]).toMatchObject({ value: 'P24', now: 11, usual: 0 });
    expect(line.reason!.total_change).toBeCloseTo(line.value - line.centre, 9);
    expect(line.stake).toBeCloseTo(39_185.07, 6);
    expect(line.command).toBe(
      'crm-analyze complaints --since 2025-09-29 --until 2025-10-05 --where tickets.product_id=P24 --show cases',
    );
    expect(await pageIn('en', report)).toContain(
      'At stake: the 39,185 that the 11 customers behind it bought in the 365 days to 2025-10-05; it is business that may be lost, not a loss.',
    );
    expect(await pageIn('zh-CN', report)).toContain(
      '涉及业务：背后 11 位客户在截至 2025-10-05 的 365 天内净购买 39,185；这是可能流失的业务，不是已发生的损失。',
    );
  }, 60_000);

  it('is not said where nobody knows what customers buy', async () => {
    const tickets = Array.from({ length: 40 * 7 }, (_, i) => addDays('2025-01-06', i)).flatMap((day, i) =>
      Array.from({ length: i >= 39 * 7 ? 9 : i % 3 }, (_unused, n) => ({
        ticket_id: `t${i}-${n}`,
        customer_id: `c${i}`,
        kind: 'complaint',
        topic: i >= 39 * 7 && n > 0 ? 'leak' : `topic${i % 2}`,
        opened_at: `${day}T09:00:00Z`,
      })),
    );
    const engine = await engineOverRows({ tickets });
    const report = await makeReport(engine, only('complaints'), asked);
    await engine.close();
    expect(report.lines[0]).toMatchObject({ metric: 'complaints', value: 63, stake: null, worth: null });
    expect(await pageIn('en', report)).not.toContain('At stake');
  }, 60_000);

  it('is the part above the usual, where some are usual', async () => {
    const weeks = 40;
    const days = Array.from({ length: weeks * 7 }, (_, i) => addDays('2025-01-06', i));
    const last = (weeks - 1) * 7;
    const engine = await engineOverRows({
      orders: days.map((day, i) => ({
        customer_id: `c${i % 14}`,
        order_id: `o${i}`,
        ordered_at: `${day}T09:00:00Z`,
        amount: 100,
      })),
      // One complaint a day as ever, and in the last week four: of customers c0 to c13, twice each.
      tickets: days.flatMap((day, i) =>
        Array.from({ length: i >= last ? 4 : 1 }, (_unused, n) => ({
          ticket_id: `t${i}-${n}`,
          customer_id: `c${(4 * i + n) % 14}`,
          kind: 'complaint',
          opened_at: `${day}T10:00:00Z`,
        })),
      ),
    });
    const report = await makeReport(engine, only('complaints'), asked);
    await engine.close();
    const [line] = report.lines;
    expect(line).toMatchObject({ metric: 'complaints', value: 28, centre: 7, reason: null });
    // 280 orders of 100 each, all of the 14 customers, of which 21 of 28 complaints are beyond the usual.
    expect(line!.worth).toMatchObject({ customers: 14, bought: 28_000 });
    expect(line!.stake).toBeCloseTo(21_000, 6);
    expect(await pageIn('en', report)).toContain(
      'At stake: 21,000, the part above the usual of the 28,000 that the 14 customers behind it bought in the 365 days to 2025-10-12; it is business that may be lost, not a loss.',
    );
    expect(await pageIn('zh-CN', report)).toContain(
      '涉及业务：21,000，即背后 14 位客户在截至 2025-10-12 的 365 天内净购买 28,000 中高于常态的部分；这是可能流失的业务，不是已发生的损失。',
    );
  }, 60_000);

  it('of orders is what one of them usually brings, for each that is missing', async () => {
    const days = Array.from({ length: 40 * 7 }, (_, i) => addDays('2025-01-06', i));
    const engine = await engineOverRows({
      // Five orders a day of 80 to 120 by weekday; in the last week one a day, of 500: what is missing is worth what was usual.
      orders: days.flatMap((day, i) =>
        Array.from({ length: i >= 39 * 7 ? 1 : 5 }, (_unused, n) => ({
          customer_id: `c${n}`,
          order_id: `o${i}-${n}`,
          ordered_at: `${day}T09:00:00Z`,
          amount: i >= 39 * 7 ? 500 : 80 + 10 * n,
        })),
      ),
    });
    const report = await makeReport(engine, only('rfm'), asked);
    await engine.close();
    const line = report.lines.find(({ metric }) => metric === 'orders')!;
    expect(line).toMatchObject({ value: 7, centre: 35, worth: { each: 100 }, stake: -2800 });
    expect(await pageIn('en', report)).toContain('At stake: -2,800 against the usual, at the usual 100.00 for each.');
    expect(await pageIn('zh-CN', report)).toContain('涉及金额：较常态 -2,800，按常态平均每项 100.00 计。');
  }, 60_000);
});

describe('what one of a count is usually worth', () => {
  const trend = (values: readonly (number | null)[], unusual: readonly string[] = []) =>
    ({ points: values.map((value, i) => ({ period: `w${i}`, from: `${i}`, value })), unusual }) as unknown as Trend;

  it('takes amounts over counts of the periods before, of those that tell of both and were no signals', () => {
    expect(usualEach(trend([100, 300, 9]), trend([1, 3, 1]))).toBe(100);
    expect(usualEach(trend([100, null, 300, 9]), trend([1, 50, 2, 1]))).toBe(400 / 3);
    expect(usualEach(trend([100, 300, 9]), trend([1, 30, 1], ['w1']))).toBe(100);
    expect(usualEach(trend([100, 9]), trend([0, 1]))).toBeNull();
  });
});
