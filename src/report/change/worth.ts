import { amountOf } from '../../core/cell.js';
import type { ManifestEntry } from '../../core/manifest.js';
import type { Reason, ReportLine, Trend, Worth } from '../../core/report.js';
import { isLong } from '../../core/result.js';
import { addDays } from '../../core/time/period.js';
import { customerValue } from '../../model/facts/customer_value/index.js';
import { analyze } from '../../run/analyze.js';
import { sqlFor } from '../../run/sql.js';
import { conditionsOf, mainPart, usualOf, usualPoints } from '../lines.js';
import { runRequest, type Scope } from '../scope.js';
import boughtSql from './bought.sql';

/** Days of business that customers are weighed by, as tiers weigh them. */
const YEAR = 365;

type Stake = Pick<ReportLine, 'stake' | 'worth'>;

type CustomersWorth = Extract<Worth, { readonly bought: number }>;

const NONE: Stake = { stake: null, worth: null };

/** What a line is worth: the change itself where it is money, else what stands behind the count. */
export async function stakeOf(
  scope: Scope,
  entry: ManifestEntry,
  options: Readonly<Record<string, unknown>>,
  line: { readonly trend: Trend; readonly reason: Reason | null; readonly trends: readonly Trend[] },
): Promise<Stake> {
  const { trend, reason, trends } = line;
  const change = trend.value! - usualOf(trend)!;
  if (trend.kind === 'money') return { stake: change, worth: null };
  const { behind } = entry.metrics[trend.metric]!;
  if (behind === undefined) return NONE;
  if ('money' in behind) {
    const money = trends.find(({ analysis, metric }) => analysis === entry.id && metric === behind.money);
    const each = money === undefined ? null : usualEach(money, trend);
    return each === null ? NONE : { stake: change * each, worth: { each } };
  }
  const part = mainPart(reason);
  const [now, usual] = part === null ? [trend.value!, usualOf(trend)!] : [part.now, part.usual];
  if (now <= usual) return NONE;
  const worth = await customersBehind(scope, entry, options, behind.rows, reason);
  return worth === null ? NONE : { stake: (worth.bought * (now - usual)) / now, worth };
}

/** What one of a count was worth in the periods that say what is usual; null where they do not tell. */
export function usualEach(money: Trend, counted: Trend): number | null {
  const amounts = new Map(usualPoints(money).map(({ from, value }) => [from, value]));
  const both = usualPoints(counted).flatMap(({ from, value }) => {
    const amount = amounts.get(from) ?? null;
    return amount === null || value === null ? [] : [{ amount, value }];
  });
  const sum = (of: (one: { amount: number; value: number }) => number) => both.reduce((all, one) => all + of(one), 0);
  const n = sum(({ value }) => value);
  return n === 0 ? null : sum(({ amount }) => amount) / n;
}

/** The customers of the rows that the line's command shows, and what they bought in the year to the last of its days. */
async function customersBehind(
  scope: Scope,
  entry: ManifestEntry,
  options: Readonly<Record<string, unknown>>,
  table: string,
  reason: Reason | null,
): Promise<CustomersWorth | null> {
  const { engine, manifest, catalog, period } = scope;
  const columns = catalog.tables.get('orders')?.columns;
  if (!columns?.has('customer_id') || !columns.has('amount')) return null;
  const result = await analyze(engine, manifest, {
    ...runRequest(scope, entry.id, { options, since: period.from, until: period.to, tables: [table] }),
    where: conditionsOf(scope, reason),
  });
  const rows = result.tables[table];
  if (rows === undefined || !isLong(rows)) return null;
  const behind: { customer_id: string }[] = [];
  for await (const { count, columns: read } of rows.read())
    for (let i = 0; i < count; i++) {
      const id = read.customer_id?.[i] ?? null;
      if (id !== null) behind.push({ customer_id: String(id) });
    }
  const until = period.to;
  const since = addDays(until, 1 - YEAR);
  const sql = await (await sqlFor(engine, [], [], undefined)).kept('behind', behind, { customer_id: 'text' });
  const [row] = await sql.rows(boughtSql, { since, until }, { customer_value: customerValue.revenue });
  const [customers, bought] = [amountOf(row?.customers), amountOf(row?.bought)];
  return customers === 0 || bought <= 0 ? null : { customers, bought, since, until };
}
