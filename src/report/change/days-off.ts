import type { MetricMeta } from '../../core/columns/metric.js';
import type { Verdict } from '../../core/report.js';
import { daysBetween } from '../../core/time/period-days.js';
import { quantileOf } from '../../stats/intervals/quantile.js';
import { type Judged, judge } from './judge.js';
import type { Observed } from './limits.js';

interface Days {
  readonly from: string;
  readonly to: string;
}

/** Those of the days off that lie in the period. */
export const daysOffIn = (daysOff: readonly string[], { from, to }: Days): string[] =>
  daysOff.filter((day) => day >= from && day <= to);

const medianOf = (values: readonly number[]): number => quantileOf(values, 0.5) ?? 0;

/**
 * How much more a sum of the last period would be without its days off beyond those that such periods usually have: 7/5 of a week with two, ∞ of a week
 * of them alone, 1 where there are none.
 */
export function withoutDaysOff(daysOff: readonly string[], periods: readonly Days[]): number {
  const last = periods.at(-1);
  if (last === undefined) return 1;
  const more =
    daysOffIn(daysOff, last).length - medianOf(periods.slice(0, -1).map((one) => daysOffIn(daysOff, one).length));
  const days = daysBetween(last.from, last.to) + 1;
  return more <= 0 ? 1 : more >= days ? Number.POSITIVE_INFINITY : days / (days - more);
}

/**
 * Whether a metric counts what happens on the days of a period: sums, who was there in it, and shares of a number that the days off did not make smaller;
 * nothing that stands at its end, and no share of what they took from both sides.
 */
function isOfDays({ trend, kind, stock }: MetricMeta, points: readonly Observed[], more: number): boolean {
  if (trend !== 'ratio') return trend === 'sum' || (trend === 'snapshot' && stock !== true && kind !== 'ratio');
  const usual = medianOf(points.slice(0, -1).flatMap(({ denominator }) => (denominator === null ? [] : [denominator])));
  return (points.at(-1)?.denominator ?? 0) > (usual * (1 + 1 / more)) / 2;
}

/** A fall of what the days of a period bring is none that its days off account for: with their share added, the period is as usual or above. */
export function verdictOf(
  meta: MetricMeta,
  points: readonly Observed[],
  { verdict, centre }: Judged,
  more: number,
): Verdict {
  const last = points.at(-1);
  const isFall =
    (verdict === 'limit' || verdict === 'run') && last?.value != null && centre !== null && last.value < centre;
  if (!isFall || more === 1 || !isOfDays(meta, points, more)) return verdict;
  if (more === Number.POSITIVE_INFINITY) return 'days_off';
  const again = judge(meta, [...points.slice(0, -1), scaled(meta, last, more)]);
  const isStillFall = (again.verdict === 'limit' || again.verdict === 'run') && last.value! * more < again.centre!;
  return isStillFall ? verdict : 'days_off';
}

/** Counts stay whole, or they would be judged as amounts; a share of cases is none of more than there are. */
function scaled({ kind }: MetricMeta, { value, numerator, denominator }: Observed, by: number): Observed {
  if (value === null) return { value, numerator, denominator };
  if (kind === 'count') return { value: Math.round(value * by), numerator, denominator };
  if (numerator === null || denominator === null || !(denominator > 0))
    return { value: value * by, numerator, denominator };
  const whole = Number.isInteger(numerator) ? Math.round(numerator * by) : numerator * by;
  const most = kind === 'ratio' && numerator <= denominator ? Math.min(whole, denominator) : whole;
  return { value: (value * most) / (numerator || 1), numerator: most, denominator };
}
