import type { TableRows } from '../../../core/analysis.js';
import { expectedTogether } from '../../../stats/intervals/association.js';
import { boughtIn, buyersIn, type Context, type Days } from '../basis/context.js';
import type declaration from '../index.js';
import { eachPair, heldByCustomers, type Pair, strataOf, unitsOf } from '../rules/count.js';
import { customerLimits } from '../rules/limits.js';

type Rows = TableRows<(typeof declaration)['tables']['crossshop']>;

/** Categories that are held against each other: more are not looked through. */
const MOST_CATEGORIES = 12;

/** Which of the largest categories the same customers buy, against what customers with as many baskets let expect. */
export async function crossshopRows({ sql }: Context, days: Days): Promise<Rows> {
  const learnUntil = days.until;
  const bought = await boughtIn(sql, days, 'category');
  const buyer = await buyersIn(sql, bought, learnUntil);
  const held = await heldByCustomers(sql, { ...bought, buyer }, { minSupport: 1, most: MOST_CATEGORIES, learnUntil });
  const pairs: Pair[] = [];
  await eachPair(held.pair, (pair) => pairs.push(pair));
  const limits = await customerLimits(sql, held, pairs);
  const rows = pairs.map((pair, index): Rows[number] => {
    const [one, other] = [held.items.get(pair.one)!, held.items.get(pair.other)!];
    return {
      __cut: one.cut,
      category: one.item,
      companion: other.item,
      customers: one.units,
      together: pair.together,
      confidence: pair.together / one.units,
      confidence_back: pair.together / other.units,
      lift: pair.together / expectedTogether(strataOf(held, pair)).expected,
      low: limits[index]?.low ?? null,
      high: limits[index]?.high ?? null,
      of_all: unitsOf(held, one.cut),
    };
  });
  return rows.sort(
    (a, b) => (a.__cut! < b.__cut! ? -1 : a.__cut! > b.__cut! ? 1 : 0) || Number(b.together) - Number(a.together),
  );
}
