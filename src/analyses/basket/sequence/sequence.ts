import type { Relation, TableRows } from '../../../core/analysis.js';
import { amountOf } from '../../../core/cell.js';
import { groupedBy } from '../../../core/grouped.js';
import { expectedTogether, stratifiedLift } from '../../../stats/intervals/association.js';
import { benjaminiHochberg } from '../../../stats/intervals/multiple-testing.js';
import { weightedMedian } from '../../../stats/intervals/quantile.js';
import type { Context } from '../basis/context.js';
import type declaration from '../index.js';
import { eachPair, type Held, type Pair } from '../rules/count.js';
import { FALSE_SHARE, likelyWithin } from '../rules/judge.js';
import { namesOf } from '../rules/rows.js';
import afterSql from './after.sql';
import beforeSql from './before.sql';
import cameSql from './came.sql';
import followedSql from './followed.sql';
import gapsSql from './gaps.sql';
import hadSql from './had.sql';
import stepsSql from './steps.sql';
import visitsSql from './visits.sql';

type Rows = TableRows<(typeof declaration)['tables']['sequence']>;
type Counts = ReadonlyMap<number, number>;

interface Followed extends Pair {
  readonly cut: string;
  readonly before: number;
  readonly after: number;
  readonly steps: number;
  readonly p: number;
}

/**
 * What the next day of purchase brings that the first did not have: how much oftener after one item than after all days, the strongest
 * first. False discovery is counted over all ordered pairs of two items, as in the rules.
 */
export async function sequenceRows(context: Context, basket: Relation, held: Held): Promise<Rows> {
  const { sql, options, warn } = context;
  const visit = await sql.relation(visitsSql, {}, { basket });
  const had = await sql.relation(hadSql, {}, { basket, item: held.item });
  const came = await sql.relation(cameSql, {}, { visit, had });
  const steps = new Map<string, number>();
  let lastDays = 0;
  for (const row of await sql.rows(stepsSql, {}, { visit })) {
    steps.set(String(row.__cut), amountOf(row.steps));
    lastDays += amountOf(row.last_days);
  }
  if (lastDays > 0) warn('W_NO_NEXT_DAY', {}, lastDays);
  const countsOf = async (text: string, using: Record<string, Relation>): Promise<Counts> =>
    new Map((await sql.rows(text, {}, using)).map((row) => [amountOf(row.item), amountOf(row.steps)]));
  const before = await countsOf(beforeSql, { had, visit });
  const after = await countsOf(afterSql, { came });
  const likely: Followed[] = [];
  const pOf = likelyWithin();
  await eachPair(await sql.relation(followedSql, {}, { came, had }), (pair) => {
    const { cut } = held.items.get(pair.one)!;
    const told = { cut, before: before.get(pair.one)!, after: after.get(pair.other)!, steps: steps.get(cut)! };
    const p = pOf(pair.together, [stratumOf(told)]);
    if (p !== null) likely.push({ ...pair, ...told, p });
  });
  const strongest = [...groupedBy(likely, ({ cut }) => cut)].flatMap(([cut, own]) =>
    named(held, cut, own, options.pairs),
  );
  const median = await mediansOf(context, { came, had }, strongest);
  const name = await namesOf(
    sql,
    options.level,
    strongest.flatMap(({ one, other }) => [one, other].map((item) => held.items.get(item)!.item)),
  );
  return strongest.map((pair, index) => rowOf(pair, held, { name, days: median.get(index + 1)! }));
}

const stratumOf = ({ before, after, steps }: Pick<Followed, 'before' | 'after' | 'steps'>) => ({
  trials: steps,
  one: before,
  other: after,
});

type Named = Followed & { readonly q: number; readonly low: number; readonly high: number; readonly ratio: number };

function named(held: Held, cut: string, likely: readonly Followed[], most: number): Named[] {
  const items = [...held.items.values()].filter((item) => item.cut === cut).length;
  const q = benjaminiHochberg(
    likely.map(({ p }) => p),
    items * (items - 1),
  );
  return likely
    .flatMap((pair, index) => {
      const told = expectedTogether([stratumOf(pair)]);
      const limits = stratifiedLift(pair.together, told);
      if (q[index]! > FALSE_SHARE || limits === null) return [];
      return [{ ...pair, ...limits, q: q[index]!, ratio: pair.together / told.expected }];
    })
    .sort((a, b) => b.low - a.low || a.one - b.one || a.other - b.other)
    .slice(0, most);
}

const rowOf = (
  pair: Named,
  held: Held,
  { name, days }: { readonly name: (item: string) => string; readonly days: number },
) => ({
  __cut: pair.cut,
  item: name(held.items.get(pair.one)!.item),
  companion: name(held.items.get(pair.other)!.item),
  item_id: held.items.get(pair.one)!.item,
  companion_id: held.items.get(pair.other)!.item,
  together: pair.together,
  confidence: pair.together / pair.before,
  share_of_all: pair.after / pair.steps,
  lift: pair.ratio,
  low: pair.low,
  high: pair.high,
  median_days: days,
  q: pair.q,
  of_item: pair.before,
  of_all: pair.steps,
});

/** The median of the days between, of each listed pair by its place from 1. */
async function mediansOf(
  { sql }: Context,
  using: { readonly came: Relation; readonly had: Relation },
  listed: readonly Named[],
): Promise<Map<number, number>> {
  if (listed.length === 0) return new Map();
  const pairs = listed.map(({ one, other }) => ({ one, other }));
  const rows = await sql.given('listed_pair', pairs, { one: 'integer', other: 'integer' }).rows(gapsSql, {}, using);
  const gaps = groupedBy(rows, (row) => amountOf(row.pair));
  return new Map(
    [...gaps].map(([pair, own]) => [
      pair,
      weightedMedian(own.map((row) => ({ value: amountOf(row.days), count: amountOf(row.steps) })))!,
    ]),
  );
}
