import type { Relation, Sql, TableRows } from '../../../core/analysis.js';
import { textOf } from '../../../core/cell.js';
import type { Limits } from '../../../stats/intervals/association.js';
import type { Context } from '../basis/context.js';
import type declaration from '../index.js';
import { type Held, unitsOf } from './count.js';
import { byStrength, type CutPairs, FALSE_SHARE, type Judged } from './judge.js';
import { clusteredLimits, customerLimits } from './limits.js';
import namesSql from './names.sql';

type Rows = TableRows<(typeof declaration)['tables']['rules']>;
type Listed = Judged & { readonly cut: string };

/** The pairs of each cut, the strongest first, with limits for which customers are the sample, baskets or customers being counted. */
export async function ruleRows(
  { sql, options }: Context,
  held: Held,
  { basket, buyer }: { readonly basket: Relation; readonly buyer: Relation },
  found: ReadonlyMap<string, CutPairs>,
): Promise<Rows> {
  const listed = [...found].flatMap(([cut, { strongest }]) => strongest.map((one) => ({ cut, ...one })));
  if (listed.length === 0) return [];
  const name = await namesOf(
    sql,
    options.level,
    listed.flatMap(({ one, other }) => [one, other].map((item) => held.items.get(item)!.item)),
  );
  const limits = held.owned
    ? await customerLimits(sql, { ...held, owned: held.owned }, listed)
    : await clusteredLimits(sql, held, { basket, buyer }, listed);
  return listed
    .map((one, index) => rowOf(one, held, { name, limits: limits[index]! }))
    .sort((a, b) => (a.__cut === b.__cut ? order(a) - order(b) || byStrength(a, b) : 0));
}

const RANK = { together: 0, few_customers: 1, by_chance: 2 } as const;
const order = ({ verdict }: { readonly verdict: keyof typeof RANK }): number => RANK[verdict];

function rowOf(
  pair: Listed,
  held: Held,
  { name, limits }: { readonly name: (item: string) => string; readonly limits: Limits | null },
) {
  const [one, other] = [held.items.get(pair.one)!, held.items.get(pair.other)!];
  const units = unitsOf(held, pair.cut);
  const { low, high } = limits ?? { low: null, high: null };
  const isNamed = pair.q !== null && pair.q <= FALSE_SHARE;
  return {
    __cut: pair.cut,
    item: name(one.item),
    companion: name(other.item),
    item_id: one.item,
    companion_id: other.item,
    together: pair.together,
    confidence: pair.together / one.units,
    confidence_back: pair.together / other.units,
    lift: pair.together / pair.expected,
    low,
    high,
    verdict: isNamed ? ((low ?? 0) > 1 ? ('together' as const) : ('few_customers' as const)) : ('by_chance' as const),
    support: pair.together / units,
    q: pair.q,
    expected: pair.expected,
    of_item: one.units,
    of_companion: other.units,
    of_all: units,
  };
}

/** What items are called: products by their names where they have one. */
export async function namesOf(
  sql: Sql,
  level: Context['options']['level'],
  items: readonly string[],
): Promise<(item: string) => string> {
  if (level !== 'product' || items.length === 0) return (item) => item;
  const listed = [...new Set(items)].sort().map((item) => ({ item }));
  const rows = await sql.given('given_item', listed, { item: 'text' }).rows(namesSql);
  const names = new Map(rows.map((row) => [String(row.item), textOf(row.name)]));
  return (item) => names.get(item) ?? item;
}
