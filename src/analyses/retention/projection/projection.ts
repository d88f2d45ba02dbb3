import type { TableRows } from '../../../core/analysis.js';
import { groupedBy } from '../../../core/grouped.js';
import {
  fitSbg,
  type RenewalCount,
  sbgRetention,
  sbgSurvival,
} from '../../../stats/lifetime/shifted-beta-geometric.js';
import { type Context, type Known, numberOf, sum } from '../basis/context.js';
import { rateOf } from '../cohorts/grid.js';
import type declaration from '../index.js';
import tenureSql from './tenure.sql';
import termSql from './term.sql';

type Projection = TableRows<(typeof declaration)['tables']['projection']>;
type Test = TableRows<(typeof declaration)['tables']['projection_test']>;

export interface Renewals {
  readonly cut: string;
  readonly counts: readonly RenewalCount[];
}

const YEAR = 12;

/** Renewals faced and refused, counted in terms of the commonest length of a contract; a stay ends where cover breaks. */
export async function renewalsOf({ sql, options }: Context, { until }: Known): Promise<Renewals[]> {
  const terms = await sql.rows(termSql, { until });
  const common = terms.filter(({ months }) => numberOf(months) >= 1);
  const commonest = common.reduce<(typeof common)[number] | undefined>(
    (best, row) => (best === undefined || numberOf(row.contracts) > numberOf(best.contracts) ? row : best),
    undefined,
  );
  const term = commonest === undefined ? YEAR : numberOf(commonest.months);
  const rows = await sql.rows(tenureSql, { until, grace_days: options.grace_days });
  return [...groupedBy(rows, (row) => String(row.__cut))].map(([cut, own]) => ({
    cut,
    counts: countsOf(
      own.map((row) => ({
        months: numberOf(row.months),
        alive: row.alive === true,
        customers: numberOf(row.customers),
      })),
      term,
    ),
  }));
}

interface Stay {
  readonly months: number;
  readonly alive: boolean;
  readonly customers: number;
}

/** Who stays has passed the renewals of whole terms; who left refused the next one. */
export function countsOf(stays: readonly Stay[], term: number): RenewalCount[] {
  const counts: { period: number; atRisk: number; lost: number }[] = [];
  const at = (period: number) => {
    while (counts.length < period) counts.push({ period: counts.length + 1, atRisk: 0, lost: 0 });
    return counts[period - 1]!;
  };
  for (const { months, alive, customers } of stays) {
    const passed = alive ? Math.floor(months / term) : Math.max(0, Math.ceil(months / term) - 1);
    for (let period = 1; period <= passed; period++) at(period).atRisk += customers;
    if (alive) continue;
    const refused = at(passed + 1);
    refused.atRisk += customers;
    refused.lost += customers;
  }
  return counts;
}

/** Observed renewal rates and, beside and beyond them, those of the shifted beta-geometric model fitted to them. */
export function projectionRows(renewals: readonly Renewals[], { project, min_n }: Context['options']): Projection {
  return renewals.flatMap(({ cut, counts }) => {
    const fit = fitSbg(counts);
    let survival = 1;
    const length = counts.length + (fit === null ? 0 : project);
    return Array.from({ length }, (_, index) => {
      const count = counts[index];
      const period = index + 1;
      if (count) survival *= 1 - count.lost / count.atRisk;
      const { rate, low, high } = rateOf(count ? count.atRisk - count.lost : 0, count?.atRisk ?? 0, min_n);
      return {
        __cut: cut,
        renewal: period,
        at_risk: count?.atRisk ?? null,
        lost: count?.lost ?? null,
        renewal_rate: rate,
        low,
        high,
        survival: count ? survival : null,
        model_rate: fit && sbgRetention(fit.alpha, fit.beta, period),
        model_survival: fit && sbgSurvival(fit.alpha, fit.beta, period),
      };
    });
  });
}

/** Fitted to the first two thirds of the renewals, the model against "the pooled rate goes on", by survival of the rest. */
export function projectionTest(context: Context, renewals: readonly Renewals[]): Test {
  return renewals.flatMap(({ cut, counts }) => {
    const fitted = Math.ceil((counts.length * 2) / 3);
    const seen = counts.slice(0, fitted);
    const fit = counts.length < 4 ? null : fitSbg(seen);
    if (fit === null) {
      if (cut === '' || context.frame.by.length > 0) context.warn('W_NO_HOLDOUT');
      return [];
    }
    const pooled = 1 - sum(seen.map(({ lost }) => lost)) / sum(seen.map(({ atRisk }) => atRisk));
    const errors = heldOut(counts, fitted, (period) => sbgSurvival(fit.alpha, fit.beta, period), pooled);
    return [
      {
        __cut: cut,
        fitted_to: fitted,
        held_out: counts.length - fitted,
        model_error: errors.model,
        baseline_error: errors.baseline,
      },
    ];
  });
}

function heldOut(
  counts: readonly RenewalCount[],
  fitted: number,
  model: (period: number) => number,
  pooled: number,
): { model: number; baseline: number } {
  let [survival, last, modelError, baselineError] = [1, 1, 0, 0];
  counts.forEach(({ period, atRisk, lost }) => {
    survival *= 1 - lost / atRisk;
    if (period <= fitted) last = survival;
    else {
      modelError += Math.abs(model(period) - survival);
      baselineError += Math.abs(last * pooled ** (period - fitted) - survival);
    }
  });
  const held = counts.length - fitted;
  return { model: modelError / held, baseline: baselineError / held };
}
