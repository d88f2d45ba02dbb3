import type { Relation, TableRows } from '../../../core/analysis.js';
import { amountOf, textOf } from '../../../core/cell.js';
import { groupedBy } from '../../../core/grouped.js';
import { addDays } from '../../../core/time/period-days.js';
import { firstPurchases } from '../../../model/facts/first_purchase/index.js';
import { purchaseDays } from '../../../model/facts/purchase_days/index.js';
import { benjaminiHochberg } from '../../../stats/intervals/multiple-testing.js';
import {
  observedOverExpected,
  stratifiedExactTest,
  type UnitStratum,
} from '../../../stats/intervals/stratified-exact.js';
import type { Context, Days } from '../basis/context.js';
import type declaration from '../index.js';
import { FALSE_SHARE } from '../rules/judge.js';
import { namesOf } from '../rules/rows.js';
import enteredByGroupSql from './entered-by-group.sql';
import enteredByProductSql from './entered-by-product.sql';
import newcomersSql from './newcomers.sql';
import strataSql from './strata.sql';

type Rows = TableRows<(typeof declaration)['tables']['entry']>;

/** Days after the first purchase for which every newcomer is followed, and days of purchase within them that make one loyal. */
const FOLLOWED_DAYS = 180;
const LOYAL_DAYS = 4;
/** Of who does not say since when a customer: a first purchase within so many days of the data's first need not be the first. */
const UNSEEN_DAYS = 90;
/** Fewer newcomers say nothing of an item. */
const LEAST_NEWCOMERS = 20;

/** Items of the first day of purchase, and whether those who began with them became loyal more often than others of the same month and channel. */
export async function entryRows(context: Context, { until }: Days): Promise<Rows> {
  const { sql, options, warn } = context;
  const { firstDay, history } = await firstPurchases(sql.whole, until);
  if (firstDay === null) return [];
  const newcomer = await sql.whole.relation(
    newcomersSql,
    {
      until,
      latest: addDays(until, -FOLLOWED_DAYS),
      earliest: addDays(firstDay, UNSEEN_DAYS),
      follow: FOLLOWED_DAYS,
      loyal_days: LOYAL_DAYS,
    },
    { history, purchase_days: purchaseDays },
  );
  const entered = await enteredBy(context, newcomer);
  const rows = (await sql.rows(strataSql, {}, { entered })).map((row) => ({
    cut: String(row.__cut),
    item: textOf(row.item),
    stratum: `${row.month} ${row.channel}`,
    customers: amountOf(row.customers),
    loyal: amountOf(row.loyal),
  }));
  warn('W_ENTRY', { days: FOLLOWED_DAYS, loyal: LOYAL_DAYS });
  const listed = [...groupedBy(rows, ({ cut }) => cut)].flatMap(([cut, own]) => judged(cut, own));
  const name = await namesOf(
    sql,
    options.level,
    listed.map(({ item_id }) => item_id),
  );
  return listed.map((row) => ({ ...row, item: name(row.item_id) }));
}

function enteredBy({ sql, options }: Context, newcomer: Relation): Promise<Relation> {
  return options.level === 'product'
    ? sql.relation(enteredByProductSql, {}, { newcomer })
    : sql.relation(enteredByGroupSql, { is_brand: options.level === 'brand' }, { newcomer });
}

interface Stratum {
  readonly item: string | null;
  readonly stratum: string;
  readonly customers: number;
  readonly loyal: number;
}

function judged(cut: string, own: readonly Stratum[]) {
  const everybody = new Map(own.filter(({ item }) => item === null).map((one) => [one.stratum, one]));
  const items = groupedBy(
    own.filter((one): one is Stratum & { item: string } => one.item !== null),
    ({ item }) => item,
  );
  const told = [...items].flatMap(([item, strata]) => {
    const customers = strata.reduce((sum, one) => sum + one.customers, 0);
    const loyal = strata.reduce((sum, one) => sum + one.loyal, 0);
    if (customers < LEAST_NEWCOMERS) return [];
    const test = stratifiedExactTest(
      loyal,
      strata.map((one): UnitStratum => {
        const all = everybody.get(one.stratum)!;
        return { own: one.customers, trials: all.customers, successes: all.loyal };
      }),
    );
    return [{ item, customers, loyal, test, ratio: observedOverExpected(loyal, test) }];
  });
  const q = benjaminiHochberg(told.map(({ test }) => test.p));
  return told
    .map(({ item, customers, loyal, test, ratio }, index) => ({
      __cut: cut,
      item_id: item,
      customers,
      loyal,
      rate: loyal / customers,
      expected: test.expected / customers,
      lift: ratio?.estimate ?? null,
      low: ratio?.low ?? null,
      high: ratio?.high ?? null,
      verdict:
        q[index]! > FALSE_SHARE
          ? ('by_chance' as const)
          : loyal > test.expected
            ? ('to_loyal' as const)
            : ('away' as const),
      q: q[index]!,
    }))
    .sort((a, b) => a.q - b.q || (b.lift ?? 0) - (a.lift ?? 0) || (a.item_id < b.item_id ? -1 : 1));
}
