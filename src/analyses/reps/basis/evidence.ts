import type { Fact, Relation, RunContext } from '../../../core/analysis.js';
import { amountOf, textOf } from '../../../core/cell.js';
import type { Period, Row } from '../../../core/result.js';
import { addMonths } from '../../../core/time/period.js';
import { earlier } from '../../../core/time/period-days.js';
import { creditedLines } from '../../../model/facts/credited_lines/index.js';
import { dealCourse, dealExport, endsFrom } from '../../../model/facts/deal_course/index.js';
import { reachOf } from '../../../model/reach.js';
import type { Duration } from '../../../parts/deal-times.js';
import type { MixCell } from '../../../stats/ranking/mix-strata.js';
import type declaration from '../index.js';
import bookingsSql from './bookings.sql';
import collectionsSql from './collections.sql';
import createdSql from './created.sql';
import creditSql from './credit.sql';
import dealsSql from './deals.sql';
import decidedSql from './decided.sql';
import dueSql from './due.sql';
import durationsSql from './durations.sql';
import peopleSql from './people.sql';

export type Context = RunContext<typeof declaration>;
type Adjust = 'lead_source' | 'account' | 'segment' | 'territory';

/** Payments due, each with how late it was: what collections are summed from. */
export const DUE: Fact = { text: dueSql };
const ONE_PERIOD = { grain: '', shift_days: 0, shift_months: 0, as_stood: false };

export interface Person {
  readonly name: string | null;
  readonly team: string | null;
  readonly hired: string | null;
  readonly left: string | null;
}

/** What the period says of one cut; every row carries a rep. */
export interface Evidence {
  readonly cut: string;
  /** Whether deals are loaded and have what the cut is by. */
  readonly hasDeals: boolean;
  readonly bookings: readonly Row[];
  readonly cells: readonly MixCell[];
  readonly created: readonly Row[];
  readonly durations: readonly (Duration & { readonly rep: string })[];
  readonly collections: readonly Row[];
}

export interface Facts {
  /** Order lines with the reps credited, from `since` to as-of; absent where no orders are loaded. */
  readonly credit: Relation | undefined;
  readonly deals: Relation | undefined;
  readonly people: ReadonlyMap<string, Person>;
}

/** Which rows of a table the run may speak of: none where a filter, and only the total's where a cut, means nothing for them. */
export function judged(context: Context, table: string): (cut: string) => boolean {
  const base = context.has('orders') ? 'orders' : 'opportunities';
  const { by, where } = reachOf(table, base, context);
  return (cut) => where.length === 0 && (by.length === 0 || cut === '');
}

/** First day that any answer looks back to: the period, its calendar year, the year of as-of, or thirteen months. */
export function lookBack({ as_of, period }: { readonly as_of: string; readonly period: Period }): string {
  const years = [`${period.from.slice(0, 4)}-01-01`, `${as_of.slice(0, 4)}-01-01`];
  return [addMonths(`${as_of.slice(0, 7)}-01`, -13), ...years].reduce(earlier);
}

/** `wants` leaves out what nobody will ask about. */
export async function factsOf(
  { sql, frame, has }: Context,
  since: string,
  wants = { credit: true, deals: true },
): Promise<Facts> {
  return {
    credit:
      wants.credit && has('orders')
        ? await sql.relation(creditSql, { since, until: frame.as_of }, { credited_lines: creditedLines })
        : undefined,
    deals:
      wants.deals && has('opportunities', 'status') && has('opportunities', 'created_on')
        ? await sql.relation(
            dealsSql,
            {
              as_of: frame.as_of,
              ends_since: endsFrom(await dealExport(sql, frame.as_of)),
              // Without purchases nor acquisition dates nobody knows who was a customer before.
              history: has('orders', 'customer_id') || has('customers', 'acquired_on'),
            },
            { deal_course: dealCourse },
          )
        : undefined,
    people: new Map(
      (await sql.rows(peopleSql)).map((row) => [
        String(row.rep_id),
        {
          name: textOf(row.name),
          team: textOf(row.team),
          hired: textOf(row.hired_on),
          left: textOf(row.left_on),
        },
      ]),
    ),
  };
}

/** Every query of the period, split by cut; the total has at least an empty one. */
export async function evidenceOf(context: Context, { credit, deals }: Facts): Promise<Evidence[]> {
  const { sql, frame, has, options } = context;
  const span = { since: frame.period.from, until: earlier(frame.period.to, frame.as_of) };
  const none: Row[] = [];
  const bookings = credit === undefined ? none : await sql.rows(bookingsSql, span, { credit });
  const using = { deal: deals! };
  const decided = deals === undefined ? none : await sql.rows(decidedSql, span, using);
  const created = deals === undefined ? none : await sql.rows(createdSql, span, using);
  const durations = deals === undefined ? none : await sql.rows(durationsSql, span, using);
  const collections = has('payments', 'due_on')
    ? await sql.rows(collectionsSql, { ...span, ...ONE_PERIOD, as_of: frame.as_of }, { due: DUE })
    : none;
  const all = [bookings, decided, created, durations, collections];
  const cuts = [...new Set(all.flatMap((rows) => rows.map((row) => String(row.__cut))))].sort();
  const [deal, payment] = [judged(context, 'opportunities'), judged(context, 'payments')];
  return (cuts.length > 0 ? cuts : ['']).map((cut) => {
    const of = (rows: readonly Row[], speaks = true) =>
      speaks ? rows.filter((row) => row.__cut === cut && row.rep_id !== null) : [];
    return {
      cut,
      hasDeals: deals !== undefined && deal(cut),
      bookings: of(bookings),
      cells: of(decided, deal(cut)).map((row) => mixCell(row, options.adjust as readonly Adjust[])),
      created: of(created, deal(cut)),
      durations: of(durations, deal(cut)).map(durationOf),
      collections: of(collections, payment(cut)),
    };
  });
}

const mixCell = (row: Row, adjust: readonly Adjust[]): MixCell => ({
  rep: String(row.rep_id),
  mix: adjust.map((part) => textOf(row[part])),
  decided: amountOf(row.decided),
  won: amountOf(row.won),
});

const durationOf = (row: Row) => ({
  rep: String(row.rep_id),
  days: amountOf(row.days),
  state: String(row.state) as Duration['state'],
  deals: amountOf(row.deals),
  entered: amountOf(row.entered),
});
