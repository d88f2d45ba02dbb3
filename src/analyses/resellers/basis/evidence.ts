import type { RunContext } from '../../../core/analysis.js';
import { amountOf } from '../../../core/cell.js';
import type { Row } from '../../../core/result.js';
import { isWhole } from '../../../core/time/coverage.js';
import { comparePeriod, startOf } from '../../../core/time/period.js';
import { earlier } from '../../../core/time/period-days.js';
import { NO_GRAIN } from '../../../model/prefix/period-cut.js';
import { reachOf } from '../../../model/reach.js';
import { firstWholeMonth, type History, historyOf, lastWholeMonth, monthEnd } from '../../../parts/monthly-history.js';
import type declaration from '../index.js';
import collectionsSql from './collections.sql';
import customersSql from './customers.sql';
import decidedSql from './decided.sql';
import firstSql from './first.sql';
import { type Reseller, resellerOf, type State, stateOf } from './history.js';
import monthlySql from './monthly.sql';
import { type Opinion, opinionsOf } from './opinions.js';
import peopleSql from './people.sql';
import soldSql from './sold.sql';

export type Context = RunContext<typeof declaration>;

/** What is known of one reseller in one cut. */
export interface Known {
  readonly reseller: Reseller;
  readonly history: History;
  readonly state: State;
}

/** What is known of one cut; rows carry a reseller each. */
export interface Evidence {
  readonly cut: string;
  readonly resellers: readonly Known[];
  readonly sold: readonly Row[];
  readonly before: readonly Row[] | null;
  readonly customers: readonly Row[];
  readonly decided: readonly Row[];
  readonly collections: readonly Row[];
  readonly opinions: ReadonlyMap<string, Opinion>;
}

export interface Bounds {
  readonly firstDay: string;
  readonly dataFrom: string;
  readonly last: string;
}

/** From which to which month the data are whole. */
export async function boundsOf({ sql, frame }: Context): Promise<Bounds> {
  const [row] = await sql.rows(firstSql, { until: frame.as_of });
  const firstDay = String(row?.first_on ?? frame.period.from);
  // Orders of others go on after the resellers' own lines end: months without any of those are not known to be silent.
  const ended = row?.last_on == null ? frame.as_of : monthEnd(startOf('month', String(row.last_on)));
  return { firstDay, dataFrom: firstWholeMonth(firstDay), last: lastWholeMonth(earlier(frame.as_of, ended)) };
}

/** Which cuts the rows of a table belong to: none where a filter, and only the total where a cut, means nothing for them. */
export function judged(context: Context, table: string): (cut: string) => boolean {
  const { by, where } = reachOf(table, 'orders', context);
  return (cut) => where.length === 0 && (by.length === 0 || cut === '');
}

export async function evidenceOf(context: Context, bounds: Bounds): Promise<Evidence[]> {
  const { sql, frame, has } = context;
  const span = { since: frame.period.from, until: earlier(frame.period.to, frame.as_of) };
  const previous = comparePeriod(frame.period, 'prev', { asOf: frame.as_of, weekStart: frame.week_start });
  const known = previous !== null && isWhole(previous, await context.held(previous));
  const none: Row[] = [];
  const monthly = await sql.rows(monthlySql, { until: frame.as_of });
  const rows = {
    sold: await sql.rows(soldSql, span),
    before: known ? await sql.rows(soldSql, { since: previous.from, until: previous.to }) : none,
    customers: await sql.rows(customersSql, span),
    decided: has('opportunities', 'reseller_id') ? await sql.rows(decidedSql, { ...span, ...NO_GRAIN }) : none,
    collections: has('payments', 'due_on')
      ? await sql.rows(collectionsSql, { ...span, ...NO_GRAIN, as_of: frame.as_of, as_stood: false })
      : none,
  };
  const opinions = has('surveys', 'customer_id')
    ? await opinionsOf(sql, span)
    : new Map<string, Map<string, Opinion>>();
  const people = await sql.rows(peopleSql);
  const everywhere = reachOf('resellers', 'orders', context).by.length > 0;
  const speaks = Object.fromEntries(
    ['opportunities', 'payments', 'surveys'].map((table) => [table, judged(context, table)]),
  );
  const cuts = [
    ...new Set(
      [monthly, ...Object.values(rows)]
        .flatMap((list) => list.map((row) => String(row.__cut)))
        .concat(...opinions.keys()),
    ),
  ];
  return (cuts.length > 0 ? cuts.sort() : ['']).map((cut) => {
    const of = (list: readonly Row[]) => list.filter((row) => row.__cut === cut);
    return {
      cut,
      resellers: resellersOf(of(monthly), people, bounds, frame.as_of, (row) => everywhere || row.__cut === cut),
      sold: of(rows.sold),
      before: known ? of(rows.before) : null,
      customers: of(rows.customers),
      decided: speaks.opportunities!(cut) ? of(rows.decided) : none,
      collections: speaks.payments!(cut) ? of(rows.collections) : none,
      opinions: (speaks.surveys!(cut) ? opinions.get(cut) : undefined) ?? new Map<string, Opinion>(),
    };
  });
}

/** Everybody with a sale up to as-of, and those of the list who had joined by then. */
function resellersOf(
  monthly: readonly Row[],
  people: readonly Row[],
  bounds: Bounds,
  asOf: string,
  listedHere: (row: Row) => boolean,
): Known[] {
  const sales = new Map<string, Map<string, number>>();
  for (const row of monthly) {
    const id = String(row.reseller_id);
    const own = sales.get(id) ?? new Map<string, number>();
    own.set(String(row.month), amountOf(row.revenue));
    sales.set(id, own);
  }
  const byId = new Map(people.map((row) => [String(row.reseller_id), resellerOf(row)]));
  const here = people.filter(listedHere).map((row) => byId.get(String(row.reseller_id))!);
  const listed = here.filter(({ joined }) => joined === null || joined <= asOf).map(({ id }) => id);
  return [...new Set([...sales.keys(), ...listed])].sort().map((id) => {
    const reseller = byId.get(id) ?? { id, name: null, kind: null, joined: null, left: null };
    const own = sales.get(id) ?? new Map<string, number>();
    const history = historyOf(own, { ...bounds, joined: reseller.joined });
    // Bought before the data are whole, or in the month that has not ended: too young, not never.
    const state = stateOf(history, reseller, asOf);
    const bought = [...own.values()].some((value) => value > 0);
    return { reseller, history, state: state === 'never_bought' && bought ? 'young' : state };
  });
}

export const namesOf = (resellers: Evidence['resellers']) =>
  new Map(resellers.map(({ reseller }) => [reseller.id, reseller.name]));
