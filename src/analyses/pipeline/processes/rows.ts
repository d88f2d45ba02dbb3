import { amountOf, textOf } from '../../../core/cell.js';
import { Decimal } from '../../../core/decimal.js';
import { firstBy, groupedBy } from '../../../core/grouped.js';
import type { Cell, Row } from '../../../core/result.js';
import { reachOf } from '../../../model/reach.js';
import { rateColumns, ratioOf, sumOf } from '../../../parts/rates.js';
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
    const told = { least, qualified: qualified(cut) };
    const rows = names.map((name) => lineOf('process', name, named(own, name), named(booked, name), told));
    const [nameless, unallocated] = [named(own, null), named(booked, null)];
    return [
      ...rows,
      ...(nameless.length > 0 ? [lineOf('no_process', null, nameless, [], told)] : []),
      ...(unallocated.length > 0 ? [lineOf('unallocated', null, [], unallocated, told)] : []),
      lineOf(
        'all',
        null,
        own,
        booked.filter(({ sales_process }) => sales_process !== null),
        told,
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
  const of = (column: string) => deals.reduce((sum, row) => sum + amountOf(row[column]), 0);
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
    // Leads name no process: only all of them can be set against all costs.
    qualified: line === 'all' ? qualified : null,
    cost_per_qualified: line === 'all' ? per(qualified) : null,
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

async function qualifiedIn(context: Context, days: Days): Promise<(cut: string) => number | null> {
  if (!context.has('leads', 'qualified_on')) return () => null;
  const { by, where } = reachOf('leads', 'opportunities', context);
  if (where.length > 0) return () => null;
  const rows = firstBy(await context.sql.rows(qualifiedSql, { ...days }), ({ __cut }) => String(__cut));
  return (cut) => (by.length > 0 && cut !== '' ? null : amountOf(rows.get(cut)?.leads));
}
