import type { MetricValue, TableRows } from '../../../core/analysis.js';
import { amountOf } from '../../../core/cell.js';
import { groupedBy } from '../../../core/grouped.js';
import { NOTHING } from '../../../parts/rates.js';
import { sum } from '../../../stats/sum.js';
import {
  kaplanMeier,
  type SurvivalCount,
  type SurvivalPoint,
  survivalQuantile,
} from '../../../stats/survival/survival.js';
import type { Context, Known } from '../basis/context.js';
import type declaration from '../index.js';
import secondSql from './second.sql';

type Second = TableRows<(typeof declaration)['tables']['second_purchase']>;

/** Most points that the table holds: what a chart can show. */
const POINTS = 40;

export interface Waits {
  readonly cut: string;
  readonly counts: readonly SurvivalCount[];
  readonly curve: readonly SurvivalPoint[];
}

/** Time from first to second purchase of customers new in the measured period; who has not come back is censored at its end. */
export async function waitsOf({ sql, frame }: Context, { until, history }: Known): Promise<Waits[]> {
  const rows = await sql.rows(secondSql, { since: frame.period.from, until }, { history });
  return [...groupedBy(rows, (row) => String(row.__cut))].map(([cut, own]) => {
    const counts = own.map((row) => ({
      time: amountOf(row.days),
      events: amountOf(row.events),
      censored: amountOf(row.censored),
    }));
    return { cut, counts, curve: kaplanMeier(counts) };
  });
}

/** The curve at equal steps of whole weeks: bought again by then, with the counts of the step. */
export function secondRows(waits: readonly Waits[]): Second {
  return waits.flatMap(({ cut, counts, curve }) => {
    const last = counts.at(-1)?.time ?? 0;
    const step = 7 * Math.max(1, Math.ceil(last / 7 / POINTS));
    const steps = Array.from({ length: Math.ceil(last / step) }, (_, index) => (index + 1) * step);
    return steps.map((days) => {
      const inside = counts.filter(({ time }) => time > days - step && time <= days);
      const atRisk = sum(counts.filter(({ time }) => time > days - step).map((row) => row.events + row.censored));
      const point = [...curve].reverse().find(({ time }) => time <= days);
      return {
        __cut: cut,
        days,
        at_risk: atRisk,
        events: sum(inside.map(({ events }) => events)),
        censored: sum(inside.map(({ censored }) => censored)),
        bought_again: 1 - (point?.survival ?? 1),
        ...limitsOf(point),
      };
    });
  });
}

/** Kaplan-Meier share that bought again within the days; nothing where nobody has been watched for that long. */
export function repeatRate(wait: Waits | undefined, days: number): MetricValue {
  const last = wait?.counts.at(-1)?.time ?? 0;
  if (wait === undefined || last < days) return NOTHING;
  const point = [...wait.curve].reverse().find(({ time }) => time <= days);
  const { low, high } = limitsOf(point);
  const within = wait.counts.filter(({ time }) => time <= days);
  return {
    value: 1 - (point?.survival ?? 1),
    numerator: sum(within.map(({ events }) => events)),
    denominator: sum(wait.counts.map(({ events, censored }) => events + censored)),
    censored: sum(wait.counts.filter(({ time }) => time < days).map(({ censored }) => censored)),
    interval: low === null ? null : { low, high: high!, level: 0.95, method: 'kaplan-meier log-log' },
  };
}

/** Before anybody came back, and once everybody has, the formula knows no width: nothing is said. */
function limitsOf(point: SurvivalPoint | undefined): { low: number | null; high: number | null } {
  if (point?.low == null || point.high == null || point.survival === 1) return { low: null, high: null };
  return { low: 1 - point.high, high: 1 - point.low };
}

/** Days after which half have bought again; null where fewer than half have. */
export function daysToSecond(wait: Waits | undefined): MetricValue {
  const median = wait === undefined ? null : survivalQuantile(wait.curve);
  return {
    value: median?.estimate ?? null,
    // A curve whose lower limit never comes to half has no upper end, and to show only those that have one would be to show the short ones.
    interval:
      median?.low == null
        ? null
        : { low: median.low, high: median.high, level: 0.95, method: 'brookmeyer-crowley log-log' },
    censored: sum(wait?.counts.map(({ censored }) => censored) ?? []),
  };
}
