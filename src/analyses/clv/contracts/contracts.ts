import type { Relation } from '../../../core/analysis.js';
import { amountOf } from '../../../core/cell.js';
import { commonTerm, contractStays } from '../../../model/facts/contract_stays/index.js';
import { contractsInForce } from '../../../model/texts/contracts-in-force.js';
import { largest } from '../../../stats/largest.js';
import {
  discountedResidualLifetime,
  fitSbg,
  renewalCounts,
  type SbgFit,
  sbgRetention,
} from '../../../stats/lifetime/shifted-beta-geometric.js';
import { WEEKS_A_MONTH } from '../../../stats/lifetime/weeks.js';
import type { Context } from '../basis/context.js';
import { PREDICTIVE_LEVEL } from '../customers/score.js';
import scoreSql from './score.sql';
import staysSql from './stays.sql';

export interface Contracts {
  /** Months between renewals. */
  readonly term: number;
  readonly fit: SbgFit | null;
  /** Customers whose stays the model is fitted to. */
  readonly customers: number;
  /** Days of the longest stay. */
  readonly longest: number;
  /** Each customer with a contract in force, scored; null where nobody has one. */
  readonly scored: Relation | null;
}

/** The model of renewals and what contracts in force let expect; null where no contracts with amounts are loaded. */
export async function contractsOf(context: Context, until: string, horizon: number): Promise<Contracts | null> {
  const { sql, has, options } = context;
  if (!has('contracts', 'customer_id') || !has('contracts', 'recurring_amount')) return null;
  const [span, using] = [{ until, grace_days: options.grace_days }, { contract_stays: contractStays }];
  const term = await commonTerm(sql.whole, until);
  const rows = await sql.whole.rows(staysSql, span, using);
  const stays = rows.map((row) => ({
    months: amountOf(row.months),
    alive: row.alive === true,
    customers: amountOf(row.customers),
  }));
  const fitted = fitSbg(renewalCounts(stays, term));
  const fit = fitted?.converged ? fitted : null;
  const held = await contractsInForce(sql, { until, graceDays: options.grace_days });
  const customers = stays.reduce((sum, stay) => sum + stay.customers, 0);
  const longest = largest(stays.map((stay) => stay.months)) * WEEKS_A_MONTH * 7;
  if ((await held.count()) === 0) return { term, fit, customers, longest, scored: null };
  const months = [...new Set([0, ...stays.filter(({ alive }) => alive).map((stay) => stay.months)])];
  const scored = await sql
    .given(
      'state',
      months.map((stayed) => ({ months: stayed, ...aheadOf(stayed, term, fit, horizon, options.discount) })),
      { months: 'integer', discounted: 'double', year: 'double', low: 'double', high: 'double' },
    )
    .relation(scoreSql, { term, until }, { held });
  return { term, fit, customers, longest, scored };
}

const YEAR = 12;

/**
 * What a contract of one a month will bring to a customer of `stayed` months: paid at each month's end while the renewals before it are
 * made. `low` and `high` hold what comes of four customers in five, and what is expected: how many renewals are made is what is uncertain. null without a model.
 */
export function aheadOf(stayed: number, term: number, fit: SbgFit | null, horizon: number, discount: number) {
  if (fit === null) return { discounted: null, year: null, low: null, high: null };
  const months = Math.max(1, Math.round(horizon / WEEKS_A_MONTH));
  const worth: number[] = [];
  const staying: number[] = [];
  let [chance, sum, year] = [1, 0, 0];
  for (let month = 1; month <= Math.max(months, YEAR); month++) {
    // The month that begins after `before` months asks for a renewal where a term has just run out.
    const before = stayed + month - 1;
    if (before > 0 && before % term === 0) chance *= sbgRetention(fit.alpha, fit.beta, before / term);
    const value = chance * (1 + discount) ** (-month / YEAR);
    if (month <= YEAR) year += value;
    if (month > months) continue;
    sum += value;
    staying.push(chance);
    worth.push((1 + discount) ** (-month / YEAR));
  }
  const tail = (1 - PREDICTIVE_LEVEL) / 2;
  const paid = (least: number) =>
    worth.reduce((total, one, month) => (staying[month]! >= least ? total + one : total), 0);
  return { discounted: sum, year, low: Math.min(sum, paid(1 - tail)), high: Math.max(sum, paid(tail)) };
}

/** Discounted lifetimes that are still to come before the first to the fifth renewal, in terms. */
export const residualLifetimes = ({ fit, term }: Contracts, discount: number): { renewal: number; value: number }[] =>
  fit === null
    ? []
    : [1, 2, 3, 4, 5]
        .map((renewal) => ({
          renewal,
          value: discountedResidualLifetime(fit.alpha, fit.beta, renewal, (1 + discount) ** (term / YEAR) - 1),
        }))
        .filter(({ value }) => Number.isFinite(value));
