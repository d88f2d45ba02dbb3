import { amountOf, textOf } from '../../../core/cell.js';
import { Decimal } from '../../../core/decimal.js';
import { groupedBy } from '../../../core/grouped.js';
import type { Cell, Row } from '../../../core/result.js';
import { reachOf } from '../../../model/reach.js';
import { rateColumns, ratioOf, sumOf, totalOf } from '../../../parts/rates.js';
import { type Context, type Days, daysOf, spanOf } from '../basis/context.js';
import type { Ground } from '../basis/ground.js';
import { MIN_RATE } from '../win_rates/rows.js';
import costsSql from './costs.sql';
import processesSql from './processes.sql';
import qualifiedSql from './qualified.sql';

/** What sales processes won and cost in the days. A process on which nothing is booked has no cost, which is not one of 0. */
export async function processRows(context: Context, { deal, lostSince, exported }: Ground) {
  const days = daysOf(context);
  const deals = await context.sql.whole.rows(processesSql, { ...days, lost_since: lostSince }, { deal });
  const [costs, qualified] = [await costsIn(context, spanOf(context)), await qualifiedIn(context, spanOf(context))];
  const least = exported.isLostMissing ? Number.POSITIVE_INFINITY : MIN_RATE;
  return [...groupedBy(deals, ({ __cut }) => String(__cut))].flatMap(([cut, own]) => {
    const booked = costs(cut);
    const names = [...new Set([...own, ...booked].flatMap(({ sales_process }) => textOf(sales_process) ?? []))].sort();
    const named = (rows: readonly Row[], name: string | null) => rows.filter((row) => row.sales_process === name);
    const leads = qualified(cut);
    const told = (process: string | null | undefined) => ({ least, qualified: leads(process) });
    const rows = names.map((name) => lineOf('process', name, named(own, name), named(booked, name), told(name)));
    const [nameless, unallocated] = [named(own, null), named(booked, null)];
    return [
      ...rows,
      ...(nameless.length > 0 ? [lineOf('no_process', null, nameless, [], told(null))] : []),
      ...(unallocated.length > 0 ? [lineOf('unallocated', null, [], unallocated, told(null))] : []),
      lineOf(
        'all',
        null,
        own,
        booked.filter(({ sales_process }) => sales_process !== null),
        told(undefined),
      ),
    ].map((row) => ({ __cut: cut, ...row }));
  });
}

function lineOf(
  line: 'process' | 'no_process' | 'unallocated' | 'all',
  name: string | null,
  deals: readonly Row[],
  costs: readonly Row[],
  { least, qualified }: { readonly least: number; readonly qualified: number | null },
) {
  const of = (column: string) => totalOf(deals, column);
  const cost = sumOf(costs, 'cost');
  const per = (count: number | null): Cell => (line === 'unallocated' ? null : ratioOf(cost, count));
  return {
    line,
    sales_process: name,
    won: of('won'),
    decided: of('decided'),
    ...rateColumns(of('decided_won'), of('decided'), least),
    won_value: sumOf(deals, 'won_value') ?? Decimal.zero,
    cost,
    cost_per_won: per(of('won')),
    cost_share: line === 'unallocated' ? null : ratioOf(cost, sumOf(deals, 'won_value')),
    qualified: line === 'unallocated' ? null : qualified,
    cost_per_qualified: per(qualified),
  };
}

/** Costs of a cut; none where costs do not know it. */
async function costsIn(context: Context, days: Days): Promise<(cut: string) => readonly Row[]> {
  if (!context.has('costs', 'amount')) return () => [];
  const { by, where } = reachOf('costs', 'opportunities', context);
  if (where.length > 0) return () => [];
  const rows = groupedBy(await context.sql.rows(costsSql, { ...days }), ({ __cut }) => String(__cut));
  return (cut) => (by.length > 0 && cut !== '' ? [] : (rows.get(cut) ?? []));
}

/**
 * Leads qualified by cut and sales process: of all with `undefined`. Leads name no process themselves: their customer's first deal does, from
 * the lead on. null where that is known of none, or where leads do not know the cut.
 */
async function qualifiedIn(context: Context, days: Days) {
  const nobody = () => () => null;
  if (!context.has('leads', 'qualified_on')) return nobody;
  const { by, where } = reachOf('leads', 'opportunities', context);
  if (where.length > 0) return nobody;
  const asked = { ...days, as_of: context.frame.as_of };
  const cuts = groupedBy(await context.sql.rows(qualifiedSql, asked), ({ __cut }) => String(__cut));
  const count = (rows: readonly Row[]) => rows.reduce((sum, { leads }) => sum + amountOf(leads), 0);
  const all = [...cuts.values()].flat();
  const [total, named] = [count(all), count(all.filter(({ sales_process }) => sales_process !== null))];
  if (named < total) context.warn('W_LEADS_OF_NO_PROCESS', { named, total });
  return (cut: string) => {
    const rows = by.length > 0 && cut !== '' ? null : (cuts.get(cut) ?? []);
    return (process: string | null | undefined): number | null => {
      if (rows === null) return null;
      if (process === undefined) return count(rows);
      return named === 0 ? null : count(rows.filter(({ sales_process }) => sales_process === process));
    };
  };
}
