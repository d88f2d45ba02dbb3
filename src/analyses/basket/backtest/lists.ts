import type { Relation, Sql } from '../../../core/analysis.js';
import type { Method, Task } from '../basis/codes.js';
import type { Held } from '../rules/count.js';
import mostPopularSql from './most-popular.sql';
import ownSql from './own.sql';
import ownItemsSql from './own-items.sql';
import pairsSql from './pairs.sql';
import partnersSql from './partners.sql';
import personSql from './person.sql';
import popularSql from './popular.sql';

/** Offers a customer gets. */
export const OFFERS = 5;
/** Customers that a backtest looks at. */
const MOST_JUDGED = 10_000;
/** How far down the best-sellers one looks for what a customer does not know yet. */
const DEEPEST = 500;
/** Partners of an item that are offered with it, and how often both must have been in a basket. */
const PARTNERS = 10;
const LEAST_TOGETHER = 5;

/** Ways to make each list; what nobody bought yet is in nobody's own baskets. */
export const WAYS: Readonly<Record<Task, readonly Method[]>> = {
  again: ['own_most_frequent', 'last_bought', 'most_popular', 'pairs'],
  new: ['most_popular', 'pairs'],
};

/** What lists are made of: who gets one, what they bought, what everybody buys, and what goes with what. */
export interface Ground {
  readonly person: Relation;
  readonly own: Relation;
  readonly popular: Relation;
  readonly partner: Relation;
}

/** What the period tells of all that lists are made of. */
export interface Known {
  readonly basket: Relation;
  /** How many baskets hold each item, up to the day of the backtest too. */
  readonly counted: Relation;
  readonly buyer: Relation;
  readonly held: Held;
}

interface Asked {
  /** The last day that lists may know of. */
  readonly learnUntil: string;
  /** Everybody who bought by then; else some of those who bought after it again. */
  readonly everybody: boolean;
}

export async function groundOf(
  sql: Sql,
  { basket, counted, buyer, held }: Known,
  { learnUntil, everybody }: Asked,
): Promise<Ground> {
  const person = await sql.relation(personSql, { everybody, most: MOST_JUDGED }, { buyer });
  const { item, pair } = held;
  return {
    person,
    own: await sql.relation(ownSql, { learn_until: learnUntil }, { basket, person }),
    popular: await sql.relation(popularSql, { everybody }, { counted }),
    partner: await sql.relation(partnersSql, { everybody, most: PARTNERS, least: LEAST_TOGETHER }, { pair, item }),
  };
}

/** The offers of one way: a row per customer and place, by their numbers, with the item and whether it was taken. */
export function offersBy(sql: Sql, task: Task, method: Method, ground: Ground): Promise<Relation> {
  const { person, own, popular, partner } = ground;
  const isNew = task === 'new';
  if (method === 'own_most_frequent' || method === 'last_bought')
    return sql.relation(ownItemsSql, { is_last: method === 'last_bought', offers: OFFERS }, { own, popular });
  if (method === 'pairs') return sql.relation(pairsSql, { is_new: isNew, offers: OFFERS }, { own, partner });
  return sql.relation(mostPopularSql, { is_new: isNew, offers: OFFERS, deepest: DEEPEST }, { person, own, popular });
}
