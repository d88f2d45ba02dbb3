import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shopEngine } from '../../test/support/rows-engine.js';
import type { Report } from '../core/report.js';
import { isLong, type SmallTable } from '../core/result.js';
import type { Engine } from '../engine/engine.js';
import { manifest } from '../generated/manifest.js';
import { loadLocalizer } from '../i18n/load.js';
import { reportMarkdown } from '../render/html/report/report-markdown.js';
import { parseReport, reportJson } from '../render/report-json.js';
import { analyze } from '../run/analyze.js';
import { makeReport } from './report.js';
import type { ReportRequest } from './request.js';

const kept = (report: Report): Report => parseReport(reportJson(report), 'report.json');
const page = async (report: Report) =>
  (await reportMarkdown(report, null, await loadLocalizer('en', manifest), true)).text;
const listed = ({ sections }: Report, name: string): SmallTable | undefined => {
  const table = sections[0]!.result!.tables[name];
  return table === undefined || isLong(table) ? undefined : table;
};

describe('lists of actions on the first page', () => {
  let shop: Engine;
  beforeAll(async () => {
    shop = await shopEngine();
  }, 240_000);
  afterAll(() => shop.close());
  const week = async (period: string, asked: ReportRequest = {}) =>
    kept(await makeReport(shop, manifest, { period, toDate: false, sections: [{ analysis: 'actions' }], ...asked }));

  it('are the first rows of those with most in play, and bear no effect where nobody is held out', async () => {
    const report = await week('2025-W40');
    const own = await analyze(shop, manifest, { analysis: 'actions', asOf: '2025-10-05' });
    const owners = (own.tables.owners as SmallTable).rows;
    const most = [...owners].sort((a, b) => Number(b.in_play) - Number(a.in_play))[0]!;
    const text = await page(report);
    const rows = text
      .split('## Who does what')[1]!
      .split('\n')
      .filter((line) => /^\| .* \|$/.test(line))
      .slice(2);
    expect(rows).toHaveLength(5);
    expect(rows[0]).toContain(`(${String(most.owner)})`);
    const first = listed(report, 'actions')!.rows.find(({ owner, place }) => owner === most.owner && place === 1)!;
    expect(rows[0]).toContain(`(${String(first.customer_id)})`);
    const total = owners.reduce((sum, row) => sum + Number(row.listed), 0);
    expect(text).toContain(`${total} customers stand on the lists of ${owners.length} owners`);
    expect(text).toContain('`crm-analyze actions --as-of 2025-10-05 --show actions`');
    expect(text).toContain('none can be told, for nobody was held out of it');
    // No more rows of an owner than the page may show.
    expect(Math.max(...listed(report, 'actions')!.rows.map(({ place }) => Number(place)))).toBe(6);
    expect(listed(report, 'held_out')).toBeUndefined();
  }, 120_000);

  it('are reviewed a week later by who was held out, as `actions --review` does', async () => {
    const before = await week('2025-W39', { holdout: 0.3 });
    expect(await page(before)).toContain('not known yet');
    const report = await week('2025-W40', { holdout: 0.3, previous: before });
    const { as_of } = before.sections[0]!.result!.frame;
    const own = await analyze(shop, manifest, {
      analysis: 'actions',
      asOf: '2025-10-05',
      options: { holdout: 0.3, window: 7, review: ['monday.json'] },
      saved: [
        {
          file: 'monday.json',
          schema: 'crm-analyze/actions@1',
          as_of,
          params: { holdout: 0.3, seed: 1 },
          tables: { actions: listed(before, 'actions')!.rows, held_out: listed(before, 'held_out')!.rows },
        },
      ],
    });
    const all = (own.tables.review as SmallTable).rows.find(({ action }) => action === 'all')!;
    const told = listed(report, 'review')!.rows.find(({ action }) => action === 'all')!;
    expect(told).toEqual(JSON.parse(JSON.stringify(all)));
    expect(Number(all.held_out)).toBeGreaterThan(50);
    expect(await page(report)).toMatch(
      new RegExp(
        `of its ${String(all.listed)} customers [\\d.]+% bought within 7 days, of ${String(all.held_out)} held out [\\d.]+%`,
      ),
    );
    expect(await page(report)).toContain('crm-analyze actions --as-of 2025-10-05 --holdout 0.3 --show actions');
  }, 180_000);

  it('of a report whose ids are pseudonyms, or of the same day, are not reviewed', async () => {
    const before = await week('2025-W40', { holdout: 0.3 });
    const again = await week('2025-W40', { holdout: 0.3, previous: before });
    expect(listed(again, 'review')).toBeUndefined();
    const masked = { ...before, frame: { ...before.frame, masked: 'abc' } };
    const after = await week('2025-W41', { holdout: 0.3, previous: masked });
    expect(listed(after, 'review')).toBeUndefined();
    expect(await page(after)).toContain('not known yet');
  }, 180_000);
});
