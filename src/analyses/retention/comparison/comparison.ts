import type { TableRows } from '../../../core/analysis.js';
import { amountOf } from '../../../core/cell.js';
import { groupedBy } from '../../../core/grouped.js';
import { addUp, type FlowSums, type Flows } from '../../../model/customer-flows/index.js';
import { decodeCut } from '../../../model/prefix/cut.js';
import { rateColumns } from '../../../parts/rates.js';
import { benjaminiHochberg } from '../../../stats/intervals/multiple-testing.js';
import { proportionDifference } from '../../../stats/intervals/proportion-difference.js';
import type { Context } from '../basis/context.js';
import type declaration from '../index.js';
import { revenueRates } from '../metrics/metrics.js';
import flowEveryoneSql from './flow-everyone.sql';
import flowOutsideSql from './flow-outside.sql';

type Comparison = TableRows<(typeof declaration)['tables']['comparison']>;

/**
 * Each cut's retention beside that of the other customers, under a filter alone of all whom it leaves out, with the interval
 * of the difference. With `--returns-to same` a customer of two cuts stays in one and leaves the other, so there is no rest
 * to compare with unless cuts share no customer.
 */
export async function comparisonRows(context: Context, flows: Flows, revenue: Flows): Promise<Comparison> {
  const { options } = context;
  const [flowsOf, revenueOf] = [flows, revenue].map(({ sums }) => groupedBy(sums, ({ cut }) => cut));
  const cuts = [...flowsOf!.keys()].sort();
  const total = await everyone(context, flows);
  const own = cuts.map((cut) => beforeOf(flowsOf!.get(cut)!));
  const disjoint = own.reduce((count, { customers }) => count + customers, 0) === total?.customers;
  const comparable = options.returns_to === 'any' || disjoint;
  const rows = cuts.map((cut, index) => {
    const { customers, stayed } = own[index]!;
    const rest = total === null ? null : { customers: total.customers - customers, stayed: total.stayed - stayed };
    const enough = rest !== null && customers >= options.min_n && rest.customers >= options.min_n;
    const difference =
      comparable && enough ? proportionDifference(rest.stayed, rest.customers, stayed, customers) : null;
    const kept = revenueRates(revenueOf!.get(cut) ?? []).grr;
    return {
      __cut: cut,
      customers,
      retained: stayed,
      ...rateColumns(stayed, customers, options.min_n),
      rest_customers: rest?.customers ?? null,
      rest_rate: difference === null ? null : rest!.stayed / rest!.customers,
      difference: difference?.estimate ?? null,
      difference_low: difference?.low ?? null,
      difference_high: difference?.high ?? null,
      p: difference?.p ?? null,
      revenue_kept: kept.value,
      revenue_kept_low: kept.interval?.low ?? null,
      revenue_kept_high: kept.interval?.high ?? null,
    };
  });
  warnOfMany(context, rows);
  return rows;
}

/** Whom the cuts are compared with: all customers of the run or, under a filter alone, all there are; null where there is no rest. */
async function everyone({ sql, frame }: Context, flows: Flows): Promise<{ customers: number; stayed: number } | null> {
  const isTotal = flows.sums.every(({ cut }) => cut === '');
  if (isTotal && (frame.by.length > 0 || frame.where.length === 0)) return null;
  const [row] = isTotal
    ? await sql.rows(flowOutsideSql, {}, { anywhere: flows.anywhere! })
    : await sql.rows(flowEveryoneSql, {}, { flow_customer: flows.customers });
  return { customers: amountOf(row?.customers), stayed: amountOf(row?.stayed) };
}

const FALSE_SHARE = 0.05;

/** Of many groups some differ by chance alone: says which still do when p-values are adjusted (Benjamini-Hochberg). */
function warnOfMany({ frame, warn }: Context, rows: Comparison): void {
  const compared = rows.filter(({ p }) => p !== null);
  if (compared.length < 2) return;
  const adjusted = benjaminiHochberg(compared.map(({ p }) => Number(p)));
  const names = compared
    .filter((_, index) => adjusted[index]! < FALSE_SHARE)
    .map(({ __cut }) => (decodeCut(String(__cut), frame.by.length) ?? []).map((value) => value ?? '–').join(' '));
  if (names.length === 0) warn('W_NO_DIFFERENCE', { groups: compared.length });
  else warn('W_DIFFER', { groups: compared.length, differ: names.length, names: names.slice(0, 10).join(', ') });
}

function beforeOf(rows: readonly FlowSums[]): { customers: number; stayed: number } {
  const { count } = addUp(rows);
  return { customers: count('kept') + count('lost'), stayed: count('kept') };
}
