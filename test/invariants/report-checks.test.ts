import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/core/report.js';
import type { Engine } from '../../src/engine/engine.js';
import { manifest } from '../../src/generated/manifest.js';
import { loadLocalizer } from '../../src/i18n/load.js';
import { cellText } from '../../src/render/cell-text.js';
import { reportMarkdown } from '../../src/render/html/report/report-markdown.js';
import { makeReport } from '../../src/report/report.js';
import { shopEngine } from '../support/rows-engine.js';

const ALL = manifest.entries.flatMap(({ id, metrics }) => Object.keys(metrics).map((metric) => [id, metric] as const));

let engine: Engine;
let report: Report;
/** Rows of the page's tables with two names first, as cells. */
let rows: string[][];
beforeAll(async () => {
  engine = await shopEngine();
  const failOn = ALL.flatMap(([id, metric]) => [`${id}.${metric}>0`, `${id}.${metric}.change>0`]);
  report = await makeReport(engine, manifest, { period: '2025-W38', toDate: false, failOn });
  const { text } = await reportMarkdown(report, null, await loadLocalizer('en', manifest));
  rows = text
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll('\\', '')));
}, 600_000);
afterAll(() => engine.close());

describe('a check of the report', () => {
  it('is about a figure that stands on the page beside the metric, for every metric', async () => {
    const words = await loadLocalizer('en', manifest);
    const missing: string[] = [];
    let judged = 0;
    for (const [id, metric] of ALL) {
      const entry = manifest.entries.find((one) => one.id === id)!;
      const own = report.checks.filter((check) => check.expr === `${id}.${metric}>0` && check.cut === undefined);
      expect(own.length, `${id}.${metric}`).toBe(1);
      const [{ actual, reason }] = own as [(typeof own)[0]];
      if (actual === null) {
        expect(reason, `${id}.${metric}`).toMatch(/^no_(value|answer)$/);
        continue;
      }
      judged += 1;
      const said = cellText(actual, entry.metrics[metric]!, id, words).replaceAll('\\', '');
      const name = words.metric(id, metric);
      const isTrend = report.sections.some(
        ({ analysis, trends }) => analysis === id && trends.some((one) => one.metric === metric),
      );
      const title = words.analysis(id)!.title;
      const stands = rows.some((cells) =>
        isTrend
          ? cells[1] === title && cells[2] === name && cells[3] === said
          : cells[1] === name && cells.includes(said),
      );
      if (!stands) missing.push(`${id}.${metric}: ${said}`);
    }
    expect(missing).toEqual([]);
    expect(judged).toBeGreaterThan(20);
  });

  it('has the change that the page has, and says where it has none', () => {
    for (const { analysis, trends } of report.sections) {
      for (const trend of trends) {
        const check = report.checks.find(({ expr, cut }) => expr === `${analysis}.${trend.metric}.change>0` && !cut)!;
        expect(check.actual).toBe(trend.change);
        if (trend.change === null) expect(check.reason).toMatch(/^no/);
      }
    }
  });
});
