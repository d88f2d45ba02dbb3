import type { MetricValue, Relation, Sql, TableRows } from '../../../core/analysis.js';
import { amountOf } from '../../../core/cell.js';
import { rateColumns, rateMetric, shareOf, unsaid } from '../../../parts/rates.js';
import { binomialCdf } from '../../../stats/distributions/discrete-distributions.js';
import { type Method, TASKS, type Task } from '../basis/codes.js';
import type declaration from '../index.js';
import againstSql from './against.sql';
import judgedSql from './judged.sql';
import { type Ground, offersBy, WAYS } from './lists.js';
import rightSql from './right.sql';
import sumsSql from './sums.sql';

type Rows = TableRows<(typeof declaration)['tables']['backtest']>;

/** Fewer customers judge nothing. */
const LEAST_JUDGED = 30;
/** Differences that chance brings less often than this are none of chance. */
const ALPHA = 0.05;

/** How often the offers of one way were right in one cut. */
export interface Sums {
  readonly customers: number;
  readonly first: number;
  readonly ofThree: number;
  readonly ofFive: number;
  readonly taken: number;
  readonly offered: number;
}

export interface Way {
  readonly task: Task;
  readonly method: Method;
  readonly offer: Relation;
  readonly sums: ReadonlyMap<string, Sums>;
  readonly right: Relation;
}

export interface Backtest {
  readonly ways: readonly Way[];
  /** By cut and task the way whose list is offered. */
  readonly winners: ReadonlyMap<string, Readonly<Record<Task, Method>>>;
  /** By cut: customers judged, and those they stand for. */
  readonly judged: ReadonlyMap<string, { readonly judged: number; readonly customers: number }>;
}

/** Each way of making lists, learnt up to a day and held against what customers bought in the days after it. */
export async function backtestOf(sql: Sql, ground: Ground): Promise<Backtest> {
  const judged = new Map(
    (await sql.rows(judgedSql, {}, { person: ground.person })).map((row) => [
      String(row.__cut),
      { judged: amountOf(row.judged), customers: amountOf(row.customers) },
    ]),
  );
  const ways: Way[] = [];
  for (const task of TASKS)
    for (const method of WAYS[task]) {
      const offer = await offersBy(sql, task, method, ground);
      const right = await sql.relation(rightSql, {}, { person: ground.person, offer });
      ways.push({ task, method, offer, right, sums: await sumsOf(sql, right) });
    }
  const enough = [...judged].filter(([, own]) => own.judged >= LEAST_JUDGED).map(([cut]) => cut);
  return {
    ways,
    judged,
    winners: new Map(
      enough.map((cut) => [cut, { again: winnerOf(ways, 'again', cut), new: winnerOf(ways, 'new', cut) }]),
    ),
  };
}

/** How often the first offer of the list was right; the denominator alone where nothing was judged. */
export function rightMetric({ ways, winners, judged }: Backtest, task: Task, cut: string): MetricValue {
  const method = winners.get(cut)?.[task];
  if (method === undefined) return unsaid(judged.get(cut)?.judged ?? 0);
  const { first, customers } = ways.find((way) => way.task === task && way.method === method)!.sums.get(cut)!;
  return rateMetric(first, customers);
}

async function sumsOf(sql: Sql, right: Relation): Promise<Map<string, Sums>> {
  return new Map(
    (await sql.rows(sumsSql, {}, { right_or_not: right })).map((row) => [
      String(row.__cut),
      {
        customers: amountOf(row.customers),
        first: amountOf(row.first_right),
        ofThree: amountOf(row.of_three),
        ofFive: amountOf(row.of_five),
        taken: amountOf(row.taken),
        offered: amountOf(row.offered),
      },
    ]),
  );
}

/** Whose first offer was right most often; where equal one of three, of five; else the simpler one, in the order of the ways. */
function winnerOf(ways: readonly Way[], task: Task, cut: string): Method {
  const [best] = ways
    .filter((way) => way.task === task)
    .sort((a, b) => {
      const [one, other] = [a.sums.get(cut)!, b.sums.get(cut)!];
      return other.first - one.first || other.ofThree - one.ofThree || other.ofFive - one.ofFive;
    });
  return best!.method;
}

/** How often each way was right, and whether that is less than the winner beyond chance (McNemar's exact test of the first offers). */
export async function backtestRows(sql: Sql, { ways, winners, judged }: Backtest): Promise<Rows> {
  const alone = await alonesOf(sql, { ways, winners, judged });
  return [...judged.keys()].flatMap((cut) => {
    const own = winners.get(cut);
    if (own === undefined) return [];
    return ways.map(({ task, method, sums }, index) => {
      const { customers, first, ofThree, ofFive, taken, offered } = sums.get(cut)!;
      const { rate, low, high } = rateColumns(first, customers);
      const isList = own[task] === method;
      return {
        __cut: cut,
        task,
        method,
        first_right: rate,
        of_three: shareOf(ofThree, customers),
        of_five: shareOf(ofFive, customers),
        taken: shareOf(taken, offered),
        verdict: isList
          ? ('the_list' as const)
          : alone.get(`${index} ${cut}`)! <= ALPHA
            ? ('beaten' as const)
            : ('alike' as const),
        low,
        high,
        customers,
        offered,
      };
    });
  });
}

/** By way and cut, how likely chance alone lets the winner's first offer be right so much more often. */
async function alonesOf(sql: Sql, { ways, winners }: Backtest): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  for (const [index, way] of ways.entries())
    for (const winner of ways.filter((one) => one.task === way.task && one.method !== way.method)) {
      const cuts = [...winners].filter(([, own]) => own[way.task] === winner.method).map(([cut]) => cut);
      if (cuts.length === 0) continue;
      for (const row of await sql.rows(againstSql, {}, { one_list: winner.right, other_list: way.right })) {
        if (!cuts.includes(String(row.__cut))) continue;
        const [one, other] = [amountOf(row.one_alone), amountOf(row.other_alone)];
        found.set(`${index} ${row.__cut}`, Math.min(1, 2 * binomialCdf(Math.min(one, other), one + other, 0.5)));
      }
    }
  return found;
}
