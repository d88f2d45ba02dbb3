import type { MetricValue, Relation, Sql } from '../core/analysis.js';
import { amountOf } from '../core/cell.js';
import { groupedBy } from '../core/grouped.js';
import { sum } from '../stats/sum.js';
import { kaplanMeier, type SurvivalCount, type SurvivalPoint, survivalQuantile } from '../stats/survival/survival.js';
import { NOTHING } from './rates.js';
import ofHabitSql from './second-of-habit.sql';
import secondSql from './second-purchase.sql';

export interface Waits {
  readonly cut: string;
  readonly counts: readonly SurvivalCount[];
  readonly curve: readonly SurvivalPoint[];
}

/**
 * Time from first to second purchase of customers who first bought from a day on, by the cut of that purchase; who has not come back is
 * censored at the last day. `history` is that of `firstPurchases`; or of `habitualPurchases` where it says so, which answers for everybody
 * uncut without reading order lines again.
 */
export async function waitsOf(
  sql: Sql,
  {
    since,
    until,
    history,
    ofHabit = false,
  }: { readonly since: string; readonly until: string; readonly history: Relation; readonly ofHabit?: boolean },
): Promise<Waits[]> {
  const rows = await sql.rows(ofHabit ? ofHabitSql : secondSql, { since, until }, { history });
  return [...groupedBy(rows, (row) => String(row.__cut))].map(([cut, own]) => {
    const counts = own.map((row) => ({
      time: amountOf(row.days),
      events: amountOf(row.events),
      censored: amountOf(row.censored),
    }));
    return { cut, counts, curve: kaplanMeier(counts) };
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
export function limitsOf(point: SurvivalPoint | undefined): { low: number | null; high: number | null } {
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
