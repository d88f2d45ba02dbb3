import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GRIEVANCES, GRIEVANCES_STRINGS } from '../../test/support/complaints-analysis.js';
import { shopEngine } from '../../test/support/rows-engine.js';
import type { Decimal } from '../core/decimal.js';
import type { Manifest } from '../core/manifest.js';
import type { SmallTable } from '../core/result.js';
import { addDays } from '../core/time/period.js';
import type { Engine } from '../engine/engine.js';
import { manifest as real } from '../generated/manifest.js';
import { analyze } from '../run/analyze.js';
import { makeReport } from './report.js';

const manifest: Manifest = {
  entries: [...real.entries.filter(({ id }) => id === 'tiers'), GRIEVANCES],
  strings: {
    en: async () => ({ ...(await real.strings.en()), grievances: GRIEVANCES_STRINGS.en }),
    'zh-CN': async () => ({ ...(await real.strings['zh-CN']()), grievances: GRIEVANCES_STRINGS['zh-CN'] }),
  },
};

let shop: Engine;
beforeAll(async () => {
  shop = await shopEngine();
});
afterAll(() => shop.close());

const week = (period: string, rest: object = {}) => makeReport(shop, manifest, { period, toDate: false, ...rest });
const sumOf = (table: SmallTable) => {
  const units = (step: string) => (table.rows.find((row) => row.step === step)!.amount as Decimal).units;
  const changes = table.rows
    .filter((row) => row.kind !== 'level')
    .reduce((sum, row) => sum + (row.amount as Decimal).units, 0n);
  return { changes, total: units('now') - units('before') };
};

describe('the report on the shop', () => {
  it('puts the complaint wave first in the week it starts, with the product as reason (fixtures/shop/README.md)', async () => {
    const report = await week('2025-W38', { sections: [{ analysis: 'grievances' }] });
    const [first] = report.lines;
    expect(first).toMatchObject({ analysis: 'grievances', verdict: 'limit', good: false, owner: 'service' });
    expect(first!.reason).toMatchObject({ attribute: 'tickets.product_id' });
    expect(first!.reason!.parts[0]).toMatchObject({ value: 'P24', name: 'Glass kettle 1.2 L', now: 20, usual: 0 });
    expect(first!.command).toContain('--where tickets.product_id=P24 --rows');
    const { parts, rest, total_change } = first!.reason!;
    expect(parts.reduce((sum, { change }) => sum + change, rest)).toBeCloseTo(total_change, 9);
    expect(total_change).toBeCloseTo(first!.value - first!.centre, 9);
  });

  it('leaves a table that is permuted to who opens it and to --full; what stands in both is the same', async () => {
    const entries = real.entries.filter(({ id }) => id === 'enquiries');
    const of = async (full: boolean) => {
      const report = await makeReport(shop, { ...real, entries }, { period: '2025-W38', toDate: false, full });
      return report.sections[0]!;
    };
    const [plain, whole] = [await of(false), await of(true)];
    expect(Object.keys(plain.result!.tables)).toEqual(['topics', 'bursts', 'outcomes', 'forecast']);
    expect(Object.keys(whole.result!.tables)).toContain('customers_of_topic');
    const { topics, bursts, outcomes, forecast } = whole.result!.tables;
    expect(plain.result!.tables).toEqual({ topics, bursts, outcomes, forecast });
    expect(plain.trends).toEqual(whole.trends);
  });

  it('leaves what to offer whom, which is tested on the past, to `actions --show actions` and to --full; the lists are the same', async () => {
    const entries = real.entries.filter(({ id }) => ['actions', 'basket'].includes(id));
    const of = async (full: boolean) => {
      const asked = { period: '2025-W38', toDate: false, full, sections: [{ analysis: 'actions' }] };
      const { actions } = (await makeReport(shop, { ...real, entries }, asked)).sections[0]!.result!.tables;
      return (actions as SmallTable).rows;
    };
    const [plain, whole] = [await of(false), await of(true)];
    expect(plain.filter(({ offer, offer_chance }) => offer !== null || offer_chance !== null)).toEqual([]);
    expect(whole.filter(({ offer }) => offer !== null).length).toBeGreaterThan(0);
    expect(plain).toEqual(whole.map((row) => ({ ...row, offer: null, offer_chance: null })));
  });

  it('makes what tests answers on the past, and what no week tells of, under --full alone', async () => {
    const entries = real.entries.filter(({ id }) => ['tiers', 'rfm', 'clv'].includes(id));
    const of = (rest: object) => makeReport(shop, { ...real, entries }, { period: '2025-W38', toDate: false, ...rest });
    const [plain, full] = [await of({}), await of({ full: true, sections: [{ analysis: 'rfm' }] })];
    expect(plain.quality.left_out).toEqual(['clv']);
    const rfm = (report: typeof plain) => report.sections.find(({ analysis }) => analysis === 'rfm')!;
    expect(Object.keys(rfm(plain).result!.tables)).toEqual(['segments', 'grid']);
    expect(Object.keys(rfm(full).result!.tables)).toEqual(['segments', 'thresholds', 'grid']);
    // What stands in both is the same.
    expect(rfm(plain).trends).toEqual(rfm(full).trends);
    expect(rfm(plain).result!.tables.segments).toEqual(rfm(full).result!.tables.segments);
  });

  it('is calm about complaints in the weeks before', async () => {
    for (const period of ['2025-W34', '2025-W35', '2025-W36', '2025-W37']) {
      const { lines } = await week(period, { sections: [{ analysis: 'grievances' }] });
      expect(lines, period).toEqual([]);
    }
  });

  it('says of revenue what its change is made of, twice, to the ten-thousandth', async () => {
    const { revenue } = await week('2025-W38');
    expect(sumOf(revenue!.tree)).toMatchObject({ changes: sumOf(revenue!.tree).total });
    expect(revenue!.compare.from).toBe('2024-09-16');
    expect(revenue!.mix).toBeNull();
    const { revenue: month } = await week('2025-09', { grain: 'month' });
    for (const table of [month!.tree, month!.mix!]) {
      const { changes, total } = sumOf(table);
      expect(changes).toBe(total);
    }
    expect(month!.compare.label).toBe('2024-09');
    expect(month!.tree.rows.map(({ step }) => step)).toContain('calendar');
  });

  it('is against the week before where the data do not tell of the year before', async () => {
    const { revenue } = await week('2024-W38');
    expect(revenue!.compare.label).toBe('2024-W37');
  });

  it('checks metrics by analysis and name, and any signal', async () => {
    const calm = await week('2025-W35', {
      sections: [{ analysis: 'grievances' }],
      failOn: ['any_signal', 'grievances.complaints>1000'],
    });
    expect(calm.checks.map(({ status }) => status)).toEqual(['pass', 'pass']);
    const wave = await week('2025-W38', {
      sections: [{ analysis: 'grievances' }],
      failOn: ['any_signal'],
      warnOn: ['complaints>15'],
    });
    expect(wave.checks.map(({ expr, status }) => [expr, status])).toEqual([
      ['any_signal', 'fail'],
      ['complaints>15', 'warn'],
    ]);
    await expect(week('2025-W35', { failOn: ['grievances.complaint>1'] })).rejects.toMatchObject({
      code: 'E_UNKNOWN_METRIC',
      exit: 'usage',
    });
    await expect(week('2025-W35', { failOn: ['any_sinal'] })).rejects.toThrow('any_sinal');
    await expect(week('last-3m')).rejects.toMatchObject({ code: 'E_PERIOD' });
    await expect(week('2025-09')).rejects.toMatchObject({ hint: 'crm-analyze report --month --period 2025-09' });
  });

  it('is written for one owner alone', async () => {
    const all = await week('2025-W38', { sections: [{ analysis: 'grievances' }] });
    const one = await week('2025-W38', {
      sections: [{ analysis: 'grievances' }],
      split: { attribute: 'tickets.agent_id', value: 'A04' },
    });
    const complaints = (report: typeof all) =>
      report.sections[0]!.trends.find(({ metric }) => metric === 'complaints')!.value!;
    expect(complaints(one)).toBeGreaterThan(0);
    expect(complaints(one)).toBeLessThan(complaints(all));
    expect(one.frame.where).toEqual(['tickets.agent_id=A04']);
  });

  it('tells what earlier weeks were given otherwise before', async () => {
    const previous = await week('2025-W37', { sections: [{ analysis: 'grievances' }] });
    const [section] = previous.sections;
    const trends = section!.trends.map((trend) => ({
      ...trend,
      points: trend.points.map((point) =>
        point.period === '2025-W36' && trend.metric === 'complaints' ? { ...point, value: 999 } : point,
      ),
    }));
    const { quality } = await week('2025-W38', {
      sections: [{ analysis: 'grievances' }],
      previous: { ...previous, sections: [{ ...section!, trends }] },
    });
    expect(quality.restated).toMatchObject([{ metric: 'complaints', period: '2025-W36', before: 999 }]);
  });

  it('does not compare what means something else since the report before, and says so', async () => {
    const changed: Manifest = {
      ...manifest,
      entries: manifest.entries.map((entry) =>
        entry.id === 'grievances' ? { ...entry, version: 2, changed: { 2: ['complaints'] } } : entry,
      ),
    };
    const sections = [{ analysis: 'grievances' }];
    const old = await week('2025-W37', { sections });
    const [section] = old.sections;
    const otherwise = section!.trends.map((trend) => ({
      ...trend,
      points: trend.points.map((point) => ({ ...point, value: 999 })),
    }));
    const previous = { ...old, sections: [{ ...section!, trends: otherwise }] };
    const now = await makeReport(shop, changed, { period: '2025-W38', toDate: false, sections, previous });
    expect(now.quality.restated!.filter(({ metric }) => metric === 'complaints')).toEqual([]);
    expect(now.warnings).toContainEqual(
      expect.objectContaining({
        code: 'W_OTHER_MEANING',
        values: { analysis: 'grievances', metrics: 'complaints', was: 1, is: 2 },
      }),
    );
  });

  it('aligns the year before by Spring Festival', async () => {
    const { params, sections } = await week('2025-W05', { sections: [{ analysis: 'tiers' }] });
    expect(params.festival).toEqual({ this_year: '2025-01-29', year_ago: '2024-02-05' });
    expect(sections[0]!.trends.find(({ metric }) => metric === 'revenue_net')!.year_ago).not.toBeNull();
  });

  it('calls no fall that days off account for, in any week of a holiday', async () => {
    const entries = real.entries.filter(({ id }) => ['tiers', 'retention'].includes(id));
    for (const period of [
      '2024-W07',
      '2024-W18',
      '2025-W05',
      '2025-W06',
      '2025-W14',
      '2025-W18',
      '2025-W40',
      '2025-W41',
    ]) {
      const { params, lines } = await makeReport(shop, { ...real, entries }, { period, toDate: false });
      expect(params.holidays.length, period).toBeGreaterThan(0);
      expect(lines.filter(({ value, centre }) => value < centre).map(({ metric }) => `${period} ${metric}`)).toEqual(
        [],
      );
    }
    const { sections } = await makeReport(shop, { ...real, entries }, { period: '2025-W05', toDate: false });
    const verdicts = sections.flatMap(({ trends }) => trends).map(({ metric, verdict }) => [metric, verdict]);
    expect(verdicts).toContainEqual(['revenue_gross', 'days_off']);
    expect(verdicts).toContainEqual(['customers', 'days_off']);
  });

  it('adds up months of whole weeks, and meets the same weeks a year before', async () => {
    const report = await makeReport(shop, manifest, {
      calendar: '4-5-4',
      period: 'FY2024-P11',
      sections: [{ analysis: 'tiers' }],
    });
    expect(report.frame.period).toMatchObject({ from: '2024-12-01', to: '2025-01-04', label: 'FY2024-P11' });
    expect(report.params.calendar).toEqual({
      pattern: '4-5-4',
      year_ago: { from: '2023-12-03', to: '2024-01-06', complete: true, label: '2023-12-03..2024-01-06' },
      restated: true,
    });
    const revenue = report.sections[0]!.trends.find(({ metric }) => metric === 'revenue_net')!;
    const alone = async (since: string, until: string) => {
      const { metrics } = await analyze(shop, manifest, { analysis: 'tiers', since, until, asOf: until, tables: [] });
      return (metrics.find(({ id }) => id === 'revenue_net')!.value as Decimal).toNumber();
    };
    expect(revenue.value).toBe(await alone('2024-12-01', '2025-01-04'));
    expect(revenue.year_ago).toBe(await alone('2023-12-03', '2024-01-06'));
    expect(revenue.previous).toBe(await alone('2024-11-03', '2024-11-30'));
    const ytd = report.sections[0]!.to_date.find(({ metric, period }) => metric === 'revenue_net' && period === 'ytd')!;
    expect(ytd.value).toBeCloseTo(await alone('2024-02-04', '2025-01-04'), 6);
  });

  it('compares weeks as each stood on its last day: what the last still waits for, the others waited for then', async () => {
    const sections = ['agents', 'reps', 'resellers', 'sla'].map((analysis) => ({ analysis }));
    const report = await makeReport(shop, real, { period: '2025-W52', sections, toDate: false });
    const waits = ['first_response', 'first_response_opening', 'resolution', 'resolution_opening'];
    const judged = ['attainment_with_open', 'median_first_answer'];
    const standing = ['open_cases', 'collection_rate', 'days_late', ...waits, ...judged];
    let compared = 0;
    for (const { analysis, trends } of report.sections) {
      for (const { metric, points } of trends) {
        if (!standing.includes(metric)) continue;
        for (const { from, value } of [points.at(-12)!, points.at(-2)!, points.at(-1)!]) {
          const until = addDays(from, 6);
          const { metrics } = await analyze(shop, real, { analysis, since: from, until, asOf: until, tables: [] });
          const own = metrics.find(({ id, cut }) => id === metric && cut === undefined)!.value;
          expect(value === null, `${analysis}.${metric} ${from}`).toBe(own === null);
          if (value === null) continue;
          expect(value, `${analysis}.${metric} ${from}`).toBeCloseTo(Number(String(own)), 9);
          compared++;
        }
      }
    }
    expect(compared).toBeGreaterThanOrEqual(24);
    expect(report.lines).toEqual([]);
  }, 120_000);

  it('says what is to date as the analysis of those days says it', async () => {
    const analyses = ['tiers', 'reps', 'satisfaction', 'agents'];
    const sections = analyses.map((analysis) => ({ analysis }));
    const report = await makeReport(shop, real, { period: '2025-W38', sections, full: true });
    const spans = {
      mtd: ['2025-09-01', '2024-09-01'],
      qtd: ['2025-07-01', '2024-07-01'],
      ytd: ['2025-01-01', '2024-01-01'],
    };
    const compared = new Set<string>();
    for (const { analysis, to_date } of report.sections) {
      for (const [name, days] of Object.entries(spans)) {
        for (const [i, since] of days.entries()) {
          // Surveys begin in 2025.
          if (analysis === 'satisfaction' && i === 1) continue;
          const until = `${since.slice(0, 4)}-09-21`;
          const { metrics } = await analyze(shop, real, { analysis, since, until, asOf: until, tables: [] });
          for (const { metric, value, year_ago } of to_date.filter(({ period }) => period === name)) {
            const own = metrics.find(({ id, cut }) => id === metric && cut === undefined)?.value ?? null;
            const said = i === 0 ? value : year_ago;
            if (own === null || said === null)
              expect([analysis, metric, since, said]).toEqual([analysis, metric, since, null]);
            else expect(said, `${analysis}.${metric} ${since}`).toBeCloseTo(Number(String(own)), 6);
            if (said !== null) compared.add(`${analysis}.${metric}`);
          }
        }
      }
    }
    expect([...compared]).toEqual(
      expect.arrayContaining(['tiers.revenue_net', 'reps.win_rate', 'agents.handle_minutes', 'satisfaction.nps']),
    );
  }, 60_000);

  it('knows what a metric is meant to be', async () => {
    const report = await week('2025-W38', { sections: [{ analysis: 'tiers' }], plan: { 'tiers.revenue_net': 50_000 } });
    const plans = report.sections[0]!.trends.map(({ metric, plan }) => [metric, plan]);
    expect(plans).toContainEqual(['revenue_net', 50_000]);
    expect(plans.filter(([, plan]) => plan !== undefined)).toHaveLength(1);
  });
});
