import type { TableRows } from '../../../core/analysis.js';
import { expectedTogether, stratifiedLift } from '../../../stats/intervals/association.js';
import { type Context, type Days, linesIn } from '../basis/context.js';
import type declaration from '../index.js';
import { eachPair, heldIn, pairsIn, strataOf } from '../rules/count.js';
import { unitsOf } from '../rules/rows.js';
import shelvesSql from './shelves.sql';

type Rows = TableRows<(typeof declaration)['tables']['crossshop']>;

/** Categories that are held against each other: more are not looked through. */
const MOST_CATEGORIES = 12;

/** Which of the largest categories the same customers buy, against what customers with as many baskets let expect. */
export async function crossshopRows({ sql }: Context, days: Days): Promise<Rows> {
  const all = await linesIn(sql, days, 'category');
  const line = await sql.relation(shelvesSql, { most: MOST_CATEGORIES }, { line: all });
  const held = await heldIn(sql, line, {
    within: 'customer',
    minSupport: 1,
    baskets: new Map(),
    learnUntil: days.until,
    all,
  });
  const rows: Rows[number][] = [];
  for await (const pair of eachPair(await pairsIn(sql, held))) {
    const [one, other] = [held.items.get(pair.one)!, held.items.get(pair.other)!];
    const told = expectedTogether(strataOf(held, pair));
    const limits = stratifiedLift(pair.together, told);
    rows.push({
      __cut: one.cut,
      category: one.item,
      companion: other.item,
      customers: one.units,
      together: pair.together,
      confidence: pair.together / one.units,
      confidence_back: pair.together / other.units,
      lift: pair.together / told.expected,
      low: limits?.low ?? null,
      high: limits?.high ?? null,
      of_all: unitsOf(held, one.cut),
    });
  }
  return rows.sort(
    (a, b) => (a.__cut! < b.__cut! ? -1 : a.__cut! > b.__cut! ? 1 : 0) || Number(b.together) - Number(a.together),
  );
}
