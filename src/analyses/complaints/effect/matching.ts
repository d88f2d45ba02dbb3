import type { Relation } from '../../../core/analysis.js';
import { amountOf, textOf } from '../../../core/cell.js';
import { groupedBy } from '../../../core/grouped.js';
import type { Row } from '../../../core/result.js';
import { shiftStart, startOf } from '../../../core/time/period-days.js';
import { purchaseDays } from '../../../model/facts/purchase_days/index.js';
import { tiersBefore } from '../../../parts/tiers.js';
import type { Followed, MatchedSet } from '../../../stats/survival/followed-share.js';
import { type Context, rowsOf, windowOf } from '../basis/context.js';
import balanceSql from './balance.sql';
import beganSql from './began.sql';
import boughtSql from './bought.sql';
import drawnSql from './drawn.sql';
import firstComplaintSql from './first-complaint.sql';
import indexedSql from './indexed.sql';
import indexedCountsSql from './indexed-counts.sql';
import matchedSql from './matched.sql';
import numberedSql from './numbered.sql';
import stateSql from './state.sql';

/** Complainants of a cut beside customers alike on the day of the complaint. */
export interface Matched {
  readonly complainants: number;
  /** Days until the next purchase after the complaint. */
  readonly sets: readonly MatchedSet[];
  /** The same days before the year in which they are alike: whether bought in them, where the orders go back so far. */
  readonly placebo: readonly MatchedSet[];
  /** Largest standardised difference of what they are matched by, of all who bought the same and of the matched. */
  readonly unlikeBefore: number | null;
  readonly unlikeAfter: number | null;
}

/** Tiers as of the day before each quarter of the period: what was known of a customer when he complained in it. */
function tiersOf(context: Context): Promise<Relation> {
  const { since, until } = windowOf(context);
  const quarters: string[] = [];
  for (let start = startOf('quarter', since); start <= until; start = shiftStart('quarter', start, 1))
    quarters.push(start);
  return tiersBefore(context, quarters);
}

/** Complainants whose first complaint is one of the period, matched; by cut. Nobody without customers, products or purchases. */
export async function matchedOf(
  context: Context,
  { complaint, named }: { readonly complaint: Relation; readonly named: Relation },
): Promise<Map<string, Matched>> {
  const { sql: own, frame, options } = context;
  const sql = own.whole;
  const bought = await sql.relation(boughtSql, { until: frame.as_of }, { purchase_days: purchaseDays });
  // Who is drawn follows from the customers alone, so that a cut draws whom the same rows alone would.
  const numbered = await sql.relation(numberedSql, {}, { bought });
  const first_complaint = await sql.relation(firstComplaintSql);
  const indexed = await sql.relation(indexedSql, {}, { complaint, named, numbered, first_complaint });
  const counts = await sql.rows(indexedCountsSql, {}, { indexed });
  if (counts.length === 0) return new Map();
  const [began] = await sql.rows(beganSql, {}, { bought });
  const drawn = await sql.relation(drawnSql, { seed: options.seed }, { indexed, numbered });
  const state = await sql.relation(
    stateSql,
    { after: options.after, as_of: frame.as_of, began: textOf(began?.began_on) ?? frame.as_of },
    { indexed, drawn, first_complaint, bought, tier_then: await tiersOf(context) },
  );
  const balance = groupedBy(await sql.rows(balanceSql, {}, { state }), (row) => String(row.__cut));
  const members = await membersOf(await sql.relation(matchedSql, {}, { state }));
  return new Map(
    counts.map((row) => {
      const cut = String(row.__cut);
      return [cut, matchedOfCut(amountOf(row.complainants), members.get(cut) ?? [], balance.get(cut) ?? [])];
    }),
  );
}

interface Member {
  readonly person: number;
  readonly pair: number;
  readonly isComplainant: boolean;
  readonly orders: number;
  readonly sinceLast: number;
  readonly later: Followed;
  readonly earlier: boolean;
  readonly isEarlyKnown: boolean;
}

async function membersOf(relation: Relation): Promise<Map<string, Member[]>> {
  const found = new Map<string, Member[]>();
  const people = new Map<string, number>();
  for await (const cell of rowsOf(relation)) {
    const cut = String(cell('__cut'));
    const own = found.get(cut) ?? [];
    found.set(cut, own);
    const customer = String(cell('customer_id'));
    const person = people.get(customer) ?? people.size;
    people.set(customer, person);
    own.push({
      person,
      pair: Number(cell('pair')),
      isComplainant: Number(cell('place')) === 0,
      orders: Number(cell('orders')),
      sinceLast: Number(cell('since_last')),
      later: { person, followed: Number(cell('followed')), days: cell('days') === null ? null : Number(cell('days')) },
      earlier: cell('earlier') === true,
      isEarlyKnown: cell('is_early_known') === true,
    });
  }
  return found;
}

function matchedOfCut(complainants: number, members: readonly Member[], balance: readonly Row[]): Matched {
  const sets = [...groupedBy(members, ({ pair }) => pair).values()];
  const setOf = (own: readonly Member[], of: (member: Member) => Followed): MatchedSet => ({
    own: of(own.find(({ isComplainant }) => isComplainant)!),
    others: own.filter(({ isComplainant }) => !isComplainant).map(of),
  });
  return {
    complainants,
    sets: sets.map((own) => setOf(own, ({ later }) => later)),
    placebo: sets
      .filter((own) => own.every(({ isEarlyKnown }) => isEarlyKnown))
      .map((own) => setOf(own, ({ person, earlier }) => ({ person, followed: 1, days: earlier ? 1 : null }))),
    unlikeBefore: unlikeOfSums(balance),
    unlikeAfter: unlikeOfMembers(sets),
  };
}

interface Moments {
  readonly mean: number;
  readonly variance: number;
}

/** Difference of means over the standard deviation of both. */
const standardised = (a: Moments, b: Moments): number => {
  const spread = Math.sqrt((a.variance + b.variance) / 2);
  return spread > 0 ? Math.abs(a.mean - b.mean) / spread : 0;
};

function unlikeOfSums(balance: readonly Row[]): number | null {
  const sides = [true, false].map((complained) => balance.find((row) => row.complained === complained));
  if (sides.includes(undefined)) return null;
  const of = (row: Row, column: string): Moments => {
    const n = amountOf(row.n);
    const mean = amountOf(row[column]) / n;
    return { mean, variance: Math.max(0, amountOf(row[`${column}_squared`]) / n - mean * mean) };
  };
  return Math.max(
    ...['orders', 'since_last'].map((column) => standardised(of(sides[0]!, column), of(sides[1]!, column))),
  );
}

function unlikeOfMembers(sets: readonly (readonly Member[])[]): number | null {
  if (sets.length === 0) return null;
  const moments = (isComplainant: boolean, of: (member: Member) => number): Moments => {
    let [weight, sum, squares] = [0, 0, 0];
    for (const set of sets) {
      const own = set.filter((one) => one.isComplainant === isComplainant);
      for (const one of own) {
        weight += 1 / own.length;
        sum += of(one) / own.length;
        squares += of(one) ** 2 / own.length;
      }
    }
    return { mean: sum / weight, variance: Math.max(0, squares / weight - (sum / weight) ** 2) };
  };
  const apart = (of: (member: Member) => number) => standardised(moments(true, of), moments(false, of));
  return Math.max(
    apart(({ orders }) => orders),
    apart(({ sinceLast }) => sinceLast),
  );
}
