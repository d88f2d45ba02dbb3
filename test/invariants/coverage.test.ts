import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, dayOfWeek } from '../../src/core/time/period-days.js';
import type { DuckdbEngine } from '../../src/engine/duckdb/engine.js';
import { manifest } from '../../src/generated/manifest.js';
import { makeReport } from '../../src/report/report.js';
import { analyze } from '../../src/run/analyze.js';
import type { InputRow } from '../support/case.js';
import { rowsOf } from '../support/plain.js';
import { engineOverRows } from '../support/rows-engine.js';

/** An order of 100 on each of the days for which it sells, by one of ten customers in turn. */
function orders(first: string, last: string, sells: (day: string) => boolean = () => true): InputRow[] {
  const rows: InputRow[] = [];
  for (let day = first; day <= last; day = addDays(day, 1))
    if (sells(day))
      rows.push({ order_id: `o${day}`, customer_id: `c${rows.length % 10}`, ordered_at: day, amount: 100 });
  return rows;
}

const workdays = (day: string) => dayOfWeek(day) < 5;

describe('a period of which the data hold a part', () => {
  let engine: DuckdbEngine;
  beforeAll(async () => {
    engine = await engineOverRows({ orders: orders('2024-07-01', '2025-12-31') });
  });
  afterAll(() => engine.close());

  it('is not compared, which is said with the days that can be', async () => {
    for (const analysis of ['tiers', 'rfm', 'retention']) {
      const result = await analyze(engine, manifest, { analysis, period: '2025', compare: 'prev' });
      expect(result.frame.compare).toBeNull();
      expect(result.metrics.filter((metric) => 'change' in metric)).toEqual([]);
      const said = result.warnings.find(({ code }) => code === 'W_NOT_COMPARED_PART');
      expect(said?.values).toMatchObject({ first: '2024-07-01', since: '2025-07-01', until: '2025-12-31' });
    }
  });

  it('is compared over the days that the warning names', async () => {
    const request = { analysis: 'tiers', since: '2025-07-01', until: '2025-12-31', compare: 'yoy' as const };
    const result = await analyze(engine, manifest, request);
    expect(result.metrics.find(({ id }) => id === 'revenue_net')).toMatchObject({ change: 0 });
    expect(result.warnings.map(({ code }) => code)).not.toContain('W_PART_COVERED');
  });

  it('is incomplete as the measured one, at its begin and at its end', async () => {
    for (const request of [{ period: '2024' }, { period: 'last-12m', asOf: '2026-06-30' }]) {
      const { frame, warnings } = await analyze(engine, manifest, { analysis: 'tiers', ...request });
      expect(frame.period.complete).toBe(false);
      expect(warnings.map(({ code }) => code)).toContain('W_PART_COVERED');
    }
  });

  it('whose end the data do not reach is compared with as many days', async () => {
    const request = { analysis: 'tiers', period: '2026-H1', asOf: '2026-06-30', compare: 'prev' as const };
    const short = await engineOverRows({ orders: orders('2024-07-01', '2026-03-31') });
    const { frame, metrics } = await analyze(short, manifest, request);
    await short.close();
    expect(frame.compare).toMatchObject({ from: '2025-07-01', to: '2025-09-28' });
    expect(metrics.find(({ id }) => id === 'revenue_net')).toMatchObject({ change: 0 });
  });

  it('has no change to date in the report, where the year before is a part', async () => {
    const report = await makeReport(engine, manifest, { grain: 'month', sections: [{ analysis: 'tiers' }] });
    const year = report.sections[0]!.to_date.find(({ metric, period }) => metric === 'revenue_net' && period === 'ytd');
    expect(year).toMatchObject({ year_ago: null, change: null });
    const month = report.sections[0]!.to_date.find(
      ({ metric, period }) => metric === 'revenue_net' && period === 'mtd',
    );
    expect(month).toMatchObject({ change: 0 });
  });
});

describe('a run rate', () => {
  it('covers the months that there are: with half a year of data nobody at half the cut is promising', async () => {
    // Ten customers of rising size, each buying the same every month, from the middle of the measured year on.
    const rows = Array.from({ length: 60 }, (_, n) => ({
      order_id: `o${n}`,
      customer_id: `c${n % 10}`,
      ordered_at: `2025-${String(7 + Math.floor(n / 10)).padStart(2, '0')}-${String(1 + (n % 10) * 3).padStart(2, '0')}`,
      amount: 100 + 30 * (n % 10),
    }));
    const engine = await engineOverRows({
      orders: [...rows, { order_id: 'z', customer_id: 'c9', ordered_at: '2025-12-31', amount: 1 }],
    });
    const result = await analyze(engine, manifest, {
      analysis: 'tiers',
      period: '2025',
      options: { young_days: 0 },
    });
    const tiers = await rowsOf(result, 'tiers');
    await engine.close();
    expect(tiers.find(({ tier }) => tier === 'potential_gold')?.customers ?? 0).toBe(0);
  });
});

describe('a shop that sells from Monday to Friday', () => {
  it('has its week reported on Friday, and a month that ends on a Sunday on the Friday before', async () => {
    const engine = await engineOverRows({ orders: orders('2024-01-01', '2025-11-28', workdays) });
    const week = await makeReport(engine, manifest, { sections: [{ analysis: 'tiers' }] });
    const month = await makeReport(engine, manifest, { grain: 'month', sections: [{ analysis: 'tiers' }] });
    const year = await analyze(engine, manifest, { analysis: 'tiers', compare: 'prev' });
    await engine.close();
    expect(week.frame.period).toMatchObject({ label: '2025-W48', complete: true });
    expect(week.frame.compare).toMatchObject({ label: '2025-W47' });
    expect(month.frame.period).toMatchObject({ label: '2025-11', complete: true });
    expect(year.frame.period).toMatchObject({ from: '2024-12-01', to: '2025-11-30', complete: true });
  });

  it('is told that a week is in doubt where it rarely sells on Saturdays', async () => {
    const sells = (day: string) => workdays(day) || day === '2025-11-08' || day === '2025-10-04';
    const engine = await engineOverRows({ orders: orders('2024-01-01', '2025-11-28', sells) });
    const report = await makeReport(engine, manifest, { sections: [{ analysis: 'tiers' }] });
    await engine.close();
    expect(report.frame.period.label).toBe('2025-W47');
    expect(report.warnings.find(({ code }) => code === 'W_REST_IN_DOUBT')?.values).toMatchObject({
      period: '2025-W48',
    });
  });
});

describe('a table that ends before the reported week', () => {
  it('is not judged, which is said', async () => {
    const tickets = Array.from({ length: 300 }, (_, n) => ({
      ticket_id: `t${n}`,
      agent_id: `A${n % 3}`,
      opened_at: addDays('2024-10-01', n),
      resolved_at: addDays('2024-10-01', n),
    }));
    const engine = await engineOverRows({ orders: orders('2024-01-01', '2025-11-30'), tickets });
    const report = await makeReport(engine, manifest, { failOn: ['any_signal'] });
    await engine.close();
    expect(report.sections.find(({ analysis }) => analysis === 'agents')?.trends ?? []).toEqual([]);
    expect(report.lines.filter(({ analysis }) => analysis === 'agents')).toEqual([]);
    expect(report.warnings).toContainEqual(
      expect.objectContaining({ code: 'W_NONE_COVERED', values: expect.objectContaining({ table: 'tickets' }) }),
    );
  });
});
