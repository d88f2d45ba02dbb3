import type { Relation, Sql } from '../../../core/analysis.js';
import { amountOf } from '../../../core/cell.js';
import type { PairStratum } from '../../../stats/intervals/association.js';
import customerItemsSql from './customer-items.sql';
import heldByBasketsSql from './held-by-baskets.sql';
import heldByCustomersSql from './held-by-customers.sql';
import itemsSql from './items.sql';
import membersSql from './members.sql';
import pairsSql from './pairs.sql';
import strataSql from './strata.sql';

/** An item that enough of them hold. */
export interface Item {
  readonly cut: string;
  readonly item: string;
  readonly units: number;
}

/** Baskets, or customers, and the items that enough of them hold. */
export interface Held {
  /** One row per unit and item that enough hold: `__cut`, `unit`, `customer_id`, `place`, `stratum`, `is_before`. */
  readonly held: Relation;
  /** One row per item: `__cut`, `item`, `place`, `baskets`, `before`. */
  readonly item: Relation;
  readonly items: ReadonlyMap<number, Item>;
  /** How many baskets or customers a cut has, by stratum. */
  readonly trials: ReadonlyMap<string, ReadonlyMap<number, number>>;
  /** Of an item, by stratum, how many hold it. */
  readonly strata: ReadonlyMap<number, ReadonlyMap<number, number>>;
}

/** Pairs of items expected at least this often by chance, and items held at least this often: fewer say nothing. */
const LEAST_EXPECTED = 5;

/** The number of units from which an item is looked at: as asked, else so many that a pair of such items is expected five times. */
export function leastOf(given: number | null, units: number): number {
  if (given === null) return Math.max(LEAST_EXPECTED, Math.ceil(Math.sqrt(LEAST_EXPECTED * units)));
  return given < 1 ? Math.max(1, Math.ceil(given * units - 1e-9)) : given;
}

interface Asked {
  readonly within: 'basket' | 'customer';
  readonly minSupport: number | null;
  /** How many baskets each cut has. */
  readonly baskets: ReadonlyMap<string, number>;
  readonly learnUntil: string;
  /** All lines, where `line` are some of them: what customers are told apart by. */
  readonly all?: Relation;
}

/** Items that enough baskets or customers hold, and who holds them. */
export async function heldIn(sql: Sql, line: Relation, asked: Asked): Promise<Held> {
  const byCustomer = asked.within === 'customer';
  const member = byCustomer ? await sql.relation(membersSql, {}, { line: asked.all ?? line }) : null;
  const units = member === null ? line : await sql.relation(customerItemsSql, {}, { line, member });
  const trials = member === null ? plain(asked.baskets) : await trialsOf(sql, member);
  const least = [...trials].map(([cut, own]) => ({
    cut,
    baskets: leastOf(
      asked.minSupport,
      [...own.values()].reduce((a, b) => a + b, 0),
    ),
  }));
  const given = sql.given('least', least, { cut: 'text', baskets: 'integer' });
  const learnt = { learn_until: asked.learnUntil };
  const item = await given.relation(itemsSql, learnt, { line: units });
  const held = await sql.relation(byCustomer ? heldByCustomersSql : heldByBasketsSql, learnt, { line: units, item });
  const strata = new Map<number, Map<number, number>>();
  for (const row of await sql.rows(strataSql, {}, { held })) {
    const own = strata.get(amountOf(row.place)) ?? new Map<number, number>();
    strata.set(amountOf(row.place), own.set(amountOf(row.stratum), amountOf(row.units)));
  }
  const items = new Map<number, Item>();
  for (const row of await sql.rows(ITEMS_READ, {}, { item }))
    items.set(amountOf(row.place), {
      cut: String(row.__cut),
      item: String(row.item),
      units: amountOf(row.baskets),
    });
  return { held, item, items, trials, strata };
}

const ITEMS_READ = 'SELECT __cut, place, item, baskets FROM item ORDER BY place';
const TRIALS_READ =
  'SELECT __cut, stratum, count(*) AS units FROM member GROUP BY __cut, stratum ORDER BY __cut, stratum';

const plain = (baskets: ReadonlyMap<string, number>) =>
  new Map([...baskets].map(([cut, units]) => [cut, new Map([[0, units]])]));

async function trialsOf(sql: Sql, member: Relation): Promise<Map<string, Map<number, number>>> {
  const trials = new Map<string, Map<number, number>>();
  for (const row of await sql.rows(TRIALS_READ, {}, { member })) {
    const own = trials.get(String(row.__cut)) ?? new Map<number, number>();
    trials.set(String(row.__cut), own.set(amountOf(row.stratum), amountOf(row.units)));
  }
  return trials;
}

export const pairsIn = (sql: Sql, { held }: Held): Promise<Relation> => sql.relation(pairsSql, {}, { held });

/** Two items, by their places, and how many hold both. */
export interface Pair {
  readonly one: number;
  readonly other: number;
  readonly together: number;
}

/** Every pair that somebody holds, its strata added up. */
export async function* eachPair(pair: Relation): AsyncIterable<Pair> {
  let last: { one: number; other: number; together: number } | null = null;
  for await (const { count, columns } of pair.read()) {
    const [ones, others, togethers] = [columns.one!, columns.other!, columns.together!];
    for (let row = 0; row < count; row++) {
      const [one, other, together] = [Number(ones[row]), Number(others[row]), Number(togethers[row])];
      if (last !== null && last.one === one && last.other === other) {
        last.together += together;
        continue;
      }
      if (last !== null) yield last;
      last = { one, other, together };
    }
  }
  if (last !== null) yield last;
}

/** How many of each stratum there are and hold each of the two. */
export function strataOf({ items, trials, strata }: Held, { one, other }: Pair): PairStratum[] {
  const [ones, others] = [strata.get(one)!, strata.get(other)!];
  return [...trials.get(items.get(one)!.cut)!].map(([stratum, units]) => ({
    trials: units,
    one: ones.get(stratum) ?? 0,
    other: others.get(stratum) ?? 0,
  }));
}
