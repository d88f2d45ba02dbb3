import type { Relation, TableRows } from '../../../core/analysis.js';
import { Decimal } from '../../../core/decimal.js';
import { groupedBy } from '../../../core/grouped.js';
import type { Cell, Row } from '../../../core/result.js';
import { tierOrder } from '../../../model/ladder/bounds.js';
import type { Context, Population } from '../basis/classify.js';
import type declaration from '../index.js';
import listedSql from './listed.sql';
import listedBuyersSql from './listed-buyers.sql';

type Tiers = TableRows<(typeof declaration)['tables']['tiers']>;

/** Whom no share of value is about. */
const OUTSIDE = ['net_negative', 'margin_unknown'];

const TREATMENT: Readonly<Record<string, string>> = {
  gold: 'service_budget',
  potential_gold: 'marketing_budget',
  ordinary: 'standard_care',
  too_young: 'standard_care',
  archive: 'reactivate_or_let_go',
};

/** Tiers of each cut from the top, out of the sums of each; customers outside the ladder follow in groups of their own, without shares. */
export async function tierRows(context: Context, population: Population, rows: readonly Row[]): Promise<Tiers> {
  const order = [...ownOrder(context.options), ...OUTSIDE];
  const absent = await withoutPurchase(context, population.customers, [
    ...new Set(rows.map(({ __cut }) => String(__cut))),
  ]);
  const ladders = new Map(population.ladders.map((ladder) => [ladder.cut, ladder]));
  return [...groupedBy(rows, ({ __cut }) => String(__cut))].flatMap(([cut, found]) => {
    const own = found.sort((a, b) => order.indexOf(String(a.tier)) - order.indexOf(String(b.tier)));
    const ladder = ladders.get(cut);
    const missing = absent.get(cut) ?? 0;
    return [
      ...own.map((row) => tierRow(row, ladder?.population ?? 0, ladder?.total ?? Decimal.zero)),
      ...(missing > 0 ? [noPurchase(cut, missing)] : []),
    ];
  });
}

/** Tiers as they are read, the best first; those of gold beyond the value's own stand between them. */
const ownOrder = (options: Context['options']): string[] =>
  options.scheme === 'gold' ? ['gold', 'potential_gold', 'ordinary', 'archive', 'too_young'] : tierOrder(options);

function tierRow(row: Row, population: number, total: Decimal): Tiers[number] {
  const tier = String(row.tier);
  const inLadder = !OUTSIDE.includes(tier);
  return {
    __cut: row.__cut!,
    tier,
    treatment: TREATMENT[tier] ?? null,
    customers: row.customers!,
    share: inLadder && population > 0 ? Number(row.customers) / population : null,
    revenue_net: row.revenue_net!,
    revenue_gross: row.revenue_gross!,
    value_share: inLadder && total.units > 0n ? (row.value as Decimal).toNumber() / total.toNumber() : null,
    lowest_value: row.lowest!,
  };
}

const noPurchase = (cut: string, customers: Cell): Tiers[number] => ({
  __cut: cut,
  tier: 'no_purchase',
  treatment: null,
  customers,
  share: null,
  revenue_net: null,
  revenue_gross: null,
  value_share: null,
  lowest_value: null,
});

/** Listed customers who bought nothing in the period, per cut. A customer-list cut ends the texts of the cuts it belongs to. */
async function withoutPurchase(
  { sql, has }: Context,
  customers: Relation,
  cuts: readonly string[],
): Promise<Map<string, number>> {
  if (!has('customers')) return new Map();
  const listed = await sql.rows(listedSql);
  const buyers = new Map(
    (await sql.rows(listedBuyersSql, {}, { valued: customers })).map((row) => [
      String(row.__cut),
      Number(row.customers),
    ]),
  );
  return new Map(
    cuts.map((cut) => {
      const list = listed.find((row) => cut.endsWith(String(row.__cut)));
      return [cut, list === undefined ? 0 : Number(list.customers) - (buyers.get(cut) ?? 0)];
    }),
  );
}
