import type { Relation, Sql } from '../../../core/analysis.js';
import { amountOf } from '../../../core/cell.js';
import type { Backtest } from '../backtest/backtest.js';
import { type Ground, offersBy } from '../backtest/lists.js';
import type { Method, Task } from '../basis/codes.js';
import { type Context, daysOf } from '../basis/context.js';
import chancesSql from './chances.sql';
import marginsByGroupSql from './margins-by-group.sql';
import marginsByProductSql from './margins-by-product.sql';
import offersSql from './offers.sql';
import reasonsSql from './reasons.sql';

/** Offers of a kind in the backtest that make a chance; fewer borrow from all of their place. */
const LEAST_OFFERED = 30;
/** Fifths of the own baskets that held the item; 0 is never. */
const FIFTHS = [0, 1, 2, 3, 4, 5] as const;

interface Chosen {
  readonly cut: string;
  readonly task: Task;
  readonly method: Method;
}

/** Ways that stand where too few customers could be judged, unproven. */
export const UNPROVEN: Readonly<Record<Task, Method>> = { again: 'own_most_frequent', new: 'most_popular' };

/** The next offers of every customer by the ways that won, as of the last day; chances are those of the backtest. */
export async function offersOf(
  context: Context,
  ground: Ground & { readonly counted: Relation },
  {
    backtest,
    person,
    cuts,
  }: { readonly backtest: Backtest; readonly person: Relation; readonly cuts: readonly string[] },
): Promise<Relation> {
  const { sql, options } = context;
  const winners: Chosen[] = cuts.flatMap((cut) =>
    Object.entries(backtest.winners.get(cut) ?? UNPROVEN).map(([task, method]) => ({
      cut,
      task: task as Task,
      method,
    })),
  );
  const used = new Map(winners.map(({ task, method }) => [`${task}_${method}`, { task, method }]));
  const lists: Record<string, Relation> = {};
  // One after the other: each is as long as the customers are many.
  for (const [name, { task, method }] of used) {
    const offer = await offersBy(sql, task, method, ground);
    const { own, partner } = ground;
    lists[name] = method === 'pairs' ? await sql.relation(reasonsSql, {}, { offer, own, partner }) : offer;
  }
  const chosen = { text: unionOf([...used.values()]) };
  const given = sql
    .given('winner', winners, { cut: 'text', task: 'text', method: 'text' })
    .given('chance', await chancesOf(sql, backtest, person), {
      cut: 'text',
      task: 'text',
      at_place: 'integer',
      fifth: 'integer',
      chance: 'double',
      exact: 'decimal',
    });
  return given.relation(
    offersSql,
    { is_product: options.level === 'product' },
    { ...lists, chosen, person: ground.person, counted: ground.counted, margin: await marginsOf(context) },
  );
}

/** What is drawn by pairs alone has an item that it goes with. */
const because = (method: Method): string => (method === 'pairs' ? 'because' : 'CAST(NULL AS integer) AS because');

const unionOf = (used: readonly Pick<Chosen, 'task' | 'method'>[]): string => {
  const each = used.map(
    ({ task, method }) =>
      `SELECT who, '${task}' AS task, '${method}' AS method, place, item, ${because(method)}, baskets, last_on FROM ${task}_${method}`,
  );
  return each.join(' UNION ALL ');
};

const marginsOf = (context: Context): Promise<Relation> => {
  const { sql, options } = context;
  const days = { ...daysOf(context) };
  return options.level === 'product'
    ? sql.relation(marginsByProductSql, days)
    : sql.relation(marginsByGroupSql, { ...days, is_brand: options.level === 'brand' });
};

interface Chance {
  readonly cut: string;
  readonly task: Task;
  readonly at_place: number;
  readonly fifth: number;
  readonly chance: number;
  readonly exact: string;
}

/** Of the winner's offers in the backtest, by place and by how many of the own baskets held the item, how many were taken. */
async function chancesOf(sql: Sql, { ways, winners }: Backtest, person: Relation): Promise<Chance[]> {
  const found: Chance[] = [];
  for (const { task, method, offer } of ways) {
    const counted = new Map<string, { offered: number; taken: number }>();
    const add = (key: string, offered: number, taken: number) => {
      const own = counted.get(key) ?? { offered: 0, taken: 0 };
      counted.set(key, { offered: own.offered + offered, taken: own.taken + taken });
    };
    const cuts = new Set([...winners].filter(([, own]) => own[task] === method).map(([cut]) => cut));
    if (cuts.size === 0) continue;
    const ranks = new Set<number>();
    for (const row of await sql.rows(chancesSql, {}, { offer, person })) {
      if (!cuts.has(String(row.__cut))) continue;
      const [rank, offered, taken] = [amountOf(row.place), amountOf(row.offered), amountOf(row.taken)];
      ranks.add(rank);
      add(JSON.stringify([row.__cut, rank, amountOf(row.fifth)]), offered, taken);
      add(JSON.stringify([row.__cut, rank, null]), offered, taken);
    }
    for (const cut of cuts)
      for (const rank of ranks)
        for (const fifth of FIFTHS) {
          const [own, all] = [fifth, null].map((one) => counted.get(JSON.stringify([cut, rank, one])));
          const told = own !== undefined && own.offered >= LEAST_OFFERED ? own : all;
          if (told === undefined) continue;
          const chance = told.taken / told.offered;
          found.push({ cut, task, at_place: rank, fifth, chance, exact: chance.toFixed(4) });
        }
  }
  return found;
}
