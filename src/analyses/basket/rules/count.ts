import type { Relation, Sql } from '../../../core/analysis.js';
import { amountOf } from '../../../core/cell.js';
import type { Row } from '../../../core/result.js';
import type { PairStratum } from '../../../stats/intervals/association.js';
import type { Bought } from '../basis/context.js';
import countedByCustomersSql from './counted-by-customers.sql';
import heldByCustomersSql from './held-by-customers.sql';
import itemsSql from './items.sql';
import membersSql from './members.sql';
import ownedSql from './owned.sql';
import basketPairsSql from './pairs-of-baskets.sql';
import customerPairsSql from './pairs-of-customers.sql';
import strataSql from './strata.sql';

/** An item that enough of them hold. */
export interface Item {
  readonly cut: string;
  readonly item: string;
  readonly units: number;
}

type ByStratum = ReadonlyMap<number, number>;

/** Items that enough baskets, or customers, hold, and how many hold two of them. */
export interface Held {
  /** One row per item: `__cut`, `item_id`, `item`, `baskets`, `before`. */
  readonly item: Relation;
  /** One row per two items that somebody holds: `one`, `other`, `together`, `before`. */
  readonly pair: Relation;
  readonly items: ReadonlyMap<number, Item>;
  /** How many baskets or customers a cut has, by stratum. */
  readonly trials: ReadonlyMap<string, ByStratum>;
  /** Of an item, by stratum, how many hold it. */
  readonly strata: ReadonlyMap<number, ByStratum>;
  /** Where customers are counted, one row per customer and item: `who`, `item`, `stratum`. */
  readonly owned?: Relation;
}

/** Pairs of items expected at least this often by chance, and items held at least this often: fewer say nothing. */
const LEAST_EXPECTED = 5;
/** Of baskets, which are all alike. */
const ONE_STRATUM = 0;

/** The number of units from which an item is looked at: as asked, else so many that a pair of such items is expected five times. */
export function leastOf(given: number | null, units: number): number {
  if (given === null) return Math.max(LEAST_EXPECTED, Math.ceil(Math.sqrt(LEAST_EXPECTED * units)));
  return given < 1 ? Math.max(1, Math.ceil(given * units - 1e-9)) : given;
}

interface Asked {
  readonly minSupport: number | null;
  readonly learnUntil: string;
  /** How many items of a cut at most, the most held first; all where absent. */
  readonly most?: number;
}

/** Items that enough baskets hold, of so many baskets as each cut has. */
export async function heldByBaskets(
  sql: Sql,
  { basket, counted }: { readonly basket: Relation; readonly counted: Relation },
  baskets: ReadonlyMap<string, number>,
  asked: Asked,
): Promise<Held> {
  const trials = new Map([...baskets].map(([cut, units]) => [cut, new Map([[ONE_STRATUM, units]])]));
  const { item, items } = await itemsOf(sql, counted, trials, asked);
  const pair = await sql.relation(basketPairsSql, { learn_until: asked.learnUntil }, { basket, item });
  const strata = new Map([...items].map(([number, { units }]) => [number, new Map([[ONE_STRATUM, units]])]));
  return { item, pair, items, trials, strata };
}

/** Items that enough customers bought, told apart by how many baskets they have. */
export async function heldByCustomers(
  sql: Sql,
  { ware, basket, buyer }: Bought & { readonly buyer: Relation },
  asked: Asked,
): Promise<Held & { readonly owned: Relation }> {
  const member = await sql.relation(membersSql, {}, { buyer });
  const owned = await sql.relation(ownedSql, { learn_until: asked.learnUntil }, { basket, member });
  const counted = await sql.relation(countedByCustomersSql, {}, { owned, ware });
  const trials = await byStratum(sql, TRIALS_READ, { member }, (row) => String(row.__cut));
  const { item, items } = await itemsOf(sql, counted, trials, asked);
  const held = await sql.relation(heldByCustomersSql, {}, { owned, item });
  const strata = await byStratum(sql, strataSql, { held }, (row) => amountOf(row.item));
  return { item, pair: await sql.relation(customerPairsSql, {}, { held }), items, trials, strata, owned: held };
}

const TRIALS_READ =
  'SELECT __cut, stratum, count(*) AS units FROM member GROUP BY __cut, stratum ORDER BY __cut, stratum';
const ITEMS_READ = 'SELECT __cut, item_id, item, baskets FROM item ORDER BY item';

async function itemsOf(
  sql: Sql,
  counted: Relation,
  trials: Held['trials'],
  { minSupport, most = Number.MAX_SAFE_INTEGER }: Asked,
): Promise<Pick<Held, 'item' | 'items'>> {
  const least = [...trials].map(([cut, own]) => ({ cut, baskets: leastOf(minSupport, unitsIn(own)), most }));
  const given = sql.given('least', least, { cut: 'text', baskets: 'integer', most: 'integer' });
  const item = await given.relation(itemsSql, {}, { counted });
  const items = new Map<number, Item>();
  for (const row of await sql.rows(ITEMS_READ, {}, { item }))
    items.set(amountOf(row.item), {
      cut: String(row.__cut),
      item: String(row.item_id),
      units: amountOf(row.baskets),
    });
  return { item, items };
}

/** Units by stratum of whatever a row is about. */
async function byStratum<K>(
  sql: Sql,
  text: string,
  using: Readonly<Record<string, Relation>>,
  keyOf: (row: Row) => K,
): Promise<Map<K, Map<number, number>>> {
  const found = new Map<K, Map<number, number>>();
  for (const row of await sql.rows(text, {}, using)) {
    const own = found.get(keyOf(row)) ?? new Map<number, number>();
    found.set(keyOf(row), own.set(amountOf(row.stratum), amountOf(row.units)));
  }
  return found;
}

const unitsIn = (own: ByStratum): number => [...own.values()].reduce((a, b) => a + b, 0);

/** How many baskets or customers a cut has. */
export const unitsOf = ({ trials }: Pick<Held, 'trials'>, cut: string): number =>
  unitsIn(trials.get(cut) ?? new Map<number, number>());

/** Two items, by their numbers, and how many hold both. */
export interface Pair {
  readonly one: number;
  readonly other: number;
  readonly together: number;
}

/** Looks at every pair that somebody holds. */
export async function eachPair(pair: Relation, look: (pair: Pair) => void): Promise<void> {
  for await (const { count, columns } of pair.read({ fields: ['one', 'other', 'together'] })) {
    const [ones, others, togethers] = [columns.one!, columns.other!, columns.together!];
    for (let row = 0; row < count; row++)
      look({ one: Number(ones[row]), other: Number(others[row]), together: Number(togethers[row]) });
  }
}

/** How many of each stratum there are and hold each of the two. */
export function strataOf(
  { items, trials, strata }: Held,
  { one, other }: Pair,
): (PairStratum & { readonly stratum: number })[] {
  const [ones, others] = [strata.get(one)!, strata.get(other)!];
  return [...trials.get(items.get(one)!.cut)!].map(([stratum, units]) => ({
    stratum,
    trials: units,
    one: ones.get(stratum) ?? 0,
    other: others.get(stratum) ?? 0,
  }));
}
