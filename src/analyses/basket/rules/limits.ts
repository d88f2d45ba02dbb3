import type { Relation, Sql } from '../../../core/analysis.js';
import { amountOf } from '../../../core/cell.js';
import { type ClusterPair, clusteredLift, type Limits, sampledLift } from '../../../stats/intervals/association.js';
import clusterSquaresSql from './cluster-squares.sql';
import clustersSql from './clusters.sql';
import { type Held, type Pair, strataOf, unitsOf } from './count.js';
import togetherByStratumSql from './together-by-stratum.sql';

type Listed = Pair & { readonly cut: string };

/** Limits of each listed lift of baskets, customers being the sample: baskets of one customer are alike. */
export async function clusteredLimits(
  sql: Sql,
  held: Held,
  using: { readonly basket: Relation; readonly buyer: Relation },
  listed: readonly Listed[],
): Promise<(Limits | null)[]> {
  const squares = new Map(
    (await sql.rows(clusterSquaresSql, {}, { buyer: using.buyer })).map((row) => [
      String(row.__cut),
      { clusters: amountOf(row.clusters), nn: amountOf(row.squares) },
    ]),
  );
  const items = [...new Set(listed.flatMap(({ one, other }) => [one, other]))].sort((a, b) => a - b);
  const given = sql.given('listed_pair', listed, { cut: 'text', one: 'integer', other: 'integer' }).given(
    'listed_item',
    items.map((item) => ({ item })),
    { item: 'integer' },
  );
  const sums = new Map<number, ClusterPair>();
  for (const row of await given.rows(clustersSql, {}, using)) {
    const part = (column: string) => amountOf(row[column]);
    const place = part('pair');
    sums.set(place, {
      ...squares.get(listed[place - 1]!.cut)!,
      ...{ xx: part('xx'), aa: part('aa'), bb: part('bb'), xa: part('xa'), xb: part('xb'), ab: part('ab') },
      ...{ xn: part('xn'), an: part('an'), bn: part('bn') },
    });
  }
  return listed.map(({ cut, one, other, together }, index) => {
    const [a, b] = [held.items.get(one)!.units, held.items.get(other)!.units];
    return clusteredLift({ x: together, a, b, n: unitsOf(held, cut) }, sums.get(index + 1)!);
  });
}

/** Limits of each listed lift of customers, who are the sample, told apart by how many baskets they have. */
export async function customerLimits(
  sql: Sql,
  held: Held & { readonly owned: Relation },
  listed: readonly Pair[],
): Promise<(Limits | null)[]> {
  if (listed.length === 0) return [];
  const given = sql.given('listed_pair', listed, { one: 'integer', other: 'integer' });
  const both = listed.map(() => new Map<number, number>());
  for (const row of await given.rows(togetherByStratumSql, {}, { held: held.owned }))
    both[amountOf(row.pair) - 1]!.set(amountOf(row.stratum), amountOf(row.together));
  return listed.map((pair, index) =>
    sampledLift(strataOf(held, pair).map((own) => ({ ...own, both: both[index]!.get(own.stratum) ?? 0 }))),
  );
}
