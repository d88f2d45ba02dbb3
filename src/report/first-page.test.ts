import { read as readBook, utils as sheets } from '@e965/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { declaredBy, manifestWithGrievances } from '../../test/support/report-pages.js';
import { engineOverRows, shopEngine } from '../../test/support/rows-engine.js';
import type { Report } from '../core/report.js';
import { addDays } from '../core/time/period.js';
import type { Engine } from '../engine/engine.js';
import { loadLocalizer } from '../i18n/load.js';
import { MAX_MIME_BYTES, reportEmail } from '../render/html/report/email/email.js';
import { mimeBytes } from '../render/html/report/email/email-parts.js';
import { reportMarkdown } from '../render/html/report/report-markdown.js';
import { parseReport, reportJson } from '../render/report-json.js';
import { reportXlsx } from '../render/xlsx/report-xlsx.js';
import { makeReport } from './report.js';

const manifest = manifestWithGrievances('tiers', 'rfm', 'retention');
const page = async (report: Report) =>
  (
    await reportMarkdown(
      parseReport(reportJson(report), 'report.json'),
      null,
      await loadLocalizer('en', manifest),
      true,
    )
  ).text;

describe('the first page on the shop', () => {
  let shop: Engine;
  beforeAll(async () => {
    shop = await shopEngine();
  });
  afterAll(() => shop.close());

  it('still tells of the wave in its third week, since when and why (fixtures/shop/README.md)', async () => {
    const report = await makeReport(shop, manifest, {
      period: '2025-W40',
      toDate: false,
      sections: [{ analysis: 'grievances' }],
    });
    expect(report.lines[0]).toMatchObject({ metric: 'complaints', verdict: 'limit', since: '2025-W38' });
    expect(report.lines[0]!.reason!.parts[0]).toMatchObject({ value: 'P24' });
    const mail = reportEmail(
      parseReport(reportJson(report), 'report.json'),
      declaredBy(manifest),
      await loadLocalizer('en', manifest),
    );
    expect(mimeBytes(mail)).toBeLessThanOrEqual(MAX_MIME_BYTES);
    expect(mail).not.toMatch(/<script|<style|<link|<img|<svg|javascript:|class=/);
    expect(mail).toContain('Glass kettle 1.2 L (P24)');
    expect(mail).toContain('crm-analyze report --period 2025-W40 -o report.html');
    const book = readBook(
      await reportXlsx(parseReport(reportJson(report), 'report.json'), await loadLocalizer('en', manifest), false),
    );
    const [first] = book.SheetNames;
    expect(first).toBe('Weekly report 2025-W40');
    const rows = sheets.sheet_to_json<unknown[]>(book.Sheets[first!]!, { header: 1 });
    // The page's own figure, as a number; each line with the command that shows its rows.
    const said = rows.findIndex(([text]) => String(text).includes('Glass kettle 1.2 L (P24)'));
    expect(rows[said + 1]).toEqual([report.lines[0]!.command]);
    expect(rows.find(([text]) => text === 'now')?.[1]).toBeCloseTo(Number(report.revenue!.tree.rows.at(-1)!.amount), 3);
    const text = await page(report);
    expect(text).toMatch(/stood at \d+, above the usual .* since 2025-W38\./);
    expect(text).toContain('Glass kettle 1.2 L (P24)');
    expect(text).not.toContain('Trends and limits');
  }, 60_000);

  it('shows the figures that the analyses name, in their order, each with its past', async () => {
    const report = await makeReport(shop, manifest, {
      period: '2025-W52',
      toDate: false,
      sections: [{ analysis: 'retention' }, { analysis: 'rfm' }, { analysis: 'tiers' }],
    });
    const figures = report.key_figures!;
    expect(figures.map(({ analysis, metric }) => `${analysis}.${metric}`)).toEqual([
      'tiers.revenue_net',
      'rfm.orders',
      'rfm.customers',
      'retention.new_customers',
      'retention.retention_rate',
    ]);
    const trend = report.sections[2]!.trends.find(({ metric }) => metric === 'revenue_net')!;
    expect(figures[0]).toMatchObject({ value: trend.value, change: trend.change, change_year: trend.change_year });
    expect(figures[0]!.points).toHaveLength(13);
    // Far below the week and the year before, and within what is usual: a calm week says so in figures.
    expect(report.lines).toEqual([]);
    expect(await page(report)).toMatch(
      /- Net revenue: 26,945 \(▼ 40\.7% on the period before, ▼ 43\.7% on a year ago, usual 19,557 to 63,296\)\./,
    );
  }, 60_000);

  it('takes the figures that the settings name, and refuses what is none', async () => {
    const asked = { period: '2025-W38', toDate: false, sections: [{ analysis: 'tiers' }] };
    const { key_figures } = await makeReport(shop, manifest, { ...asked, headline: ['tiers.customers'] });
    expect(key_figures!.map(({ metric }) => metric)).toEqual(['customers']);
    await expect(makeReport(shop, manifest, { ...asked, headline: ['tiers.custmers'] })).rejects.toMatchObject({
      code: 'E_UNKNOWN_METRIC',
      exit: 'usage',
    });
  }, 60_000);
});

describe('data that end before the period', () => {
  it('are said before anything else, and what hangs on them is not judged', async () => {
    const days = Array.from({ length: 60 * 7 }, (_, i) => addDays('2024-09-30', i));
    const engine = await engineOverRows({
      orders: days.flatMap((day, i) => [
        { customer_id: `c${i % 50}`, order_id: `o${i}`, ordered_at: `${day}T09:00:00Z`, amount: 100 + (i % 7) },
      ]),
      tickets: days
        .filter((day) => day <= '2025-10-20')
        .map((day, i) => ({
          ticket_id: `t${i}`,
          customer_id: `c${i % 50}`,
          opened_at: `${day}T09:00:00Z`,
          kind: 'complaint',
        })),
    });
    const report = await makeReport(engine, manifest, {
      toDate: false,
      failOn: ['any_signal'],
      sections: [{ analysis: 'tiers' }, { analysis: 'grievances' }],
      headline: ['tiers.revenue_net', 'grievances.complaints'],
    });
    await engine.close();
    expect(report.frame.period.label).toBe('2025-W47');
    expect(report.stale).toMatchObject([{ table: 'tickets', last: '2025-10-20', analyses: ['grievances'] }]);
    expect(report.key_figures).toMatchObject([
      { metric: 'revenue_net', stale: null },
      { metric: 'complaints', value: null, stale: 'tickets' },
    ]);
    expect(report.checks).toMatchObject([{ status: 'pass' }]);
    const text = await page(report);
    expect(text).toContain('The data of tickets end on 2025-10-20, before this period begins');
    expect(text).toContain('**not judged**');
  }, 60_000);
});
