import type { TableRows } from '../../../core/analysis.js';
import { amountOf } from '../../../core/cell.js';
import { groupedBy } from '../../../core/grouped.js';
import { commonTerm, contractStays } from '../../../model/facts/contract_stays/index.js';
import { rateColumns } from '../../../parts/rates.js';
import {
  fitSbg,
  type RenewalCount,
  renewalCounts,
  sbgRetention,
  sbgSurvival,
} from '../../../stats/lifetime/shifted-beta-geometric.js';
import { sum } from '../../../stats/sum.js';
import type { Context, Known } from '../basis/context.js';
import type declaration from '../index.js';
import tenureSql from './tenure.sql';

type Projection = TableRows<(typeof declaration)['tables']['projection']>;
type Test = TableRows<(typeof declaration)['tables']['projection_test']>;

export interface Renewals {
  readonly cut: string;
  readonly counts: readonly RenewalCount[];
}

/** Renewals faced and refused, counted in terms of the commonest length of a contract; a stay ends where cover breaks. */
export async function renewalsOf({ sql, options }: Context, { until }: Known): Promise<Renewals[]> {
  const term = await commonTerm(sql.whole, until);
  const rows = await sql.rows(tenureSql, { until, grace_days: options.grace_days }, { contract_stays: contractStays });
  return [...groupedBy(rows, (row) => String(row.__cut))].map(([cut, own]) => ({
    cut,
    counts: renewalCounts(
      own.map((row) => ({
        months: amountOf(row.months),
        alive: row.alive === true,
        customers: amountOf(row.customers),
      })),
      term,
    ),
  }));
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
      const { rate, low, high } = rateColumns(count ? count.atRisk - count.lost : 0, count?.atRisk ?? 0, min_n);
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
