import { amountOf, numberOf } from '../../../core/cell.js';
import { earlier } from '../../../core/time/period-days.js';
import { type Context, type Facts, judged } from '../basis/evidence.js';
import type { Rows } from '../basis/rows.js';
import activitiesSql from './activities.sql';

/** What each rep's contacts with customers were, as shares of all of the rep's contacts. */
export async function contactRows(context: Context, { people }: Facts): Promise<Rows<'activities'>> {
  const { sql, frame, has } = context;
  if (!has('activities', 'rep_id')) return [];
  const speaks = judged(context, 'activities');
  const all = await sql.rows(activitiesSql, {
    since: frame.period.from,
    until: earlier(frame.period.to, frame.as_of),
  });
  const rows = all.filter((row) => speaks(String(row.__cut)));
  const totals = new Map<string, number>();
  const key = (row: (typeof rows)[number]) => `${row.__cut} ${row.rep_id}`;
  for (const row of rows) totals.set(key(row), (totals.get(key(row)) ?? 0) + amountOf(row.contacts));
  return rows.map((row) => ({
    __cut: row.__cut!,
    rep_id: row.rep_id!,
    name: people.get(String(row.rep_id))?.name ?? null,
    kind: row.kind!,
    contacts: row.contacts!,
    share: amountOf(row.contacts) / totals.get(key(row))!,
    outbound: row.outbound!,
    directed: row.directed!,
    outbound_share: amountOf(row.directed) === 0 ? null : amountOf(row.outbound) / amountOf(row.directed),
    minutes: numberOf(row.minutes),
  }));
}
