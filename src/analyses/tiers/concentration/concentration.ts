import type { CutMetrics, Sql, TableRows } from '../../../core/analysis.js';
import { Decimal } from '../../../core/decimal.js';
import { groupedBy } from '../../../core/grouped.js';
import type { Cell, Period, Row } from '../../../core/result.js';
import type { Ladder } from '../../../model/ladder/ladder.js';
import { type Context, type Population, valuesText } from '../basis/classify.js';
import type declaration from '../index.js';
import totalsSql from './totals.sql';

type Rows = TableRows<(typeof declaration)['tables']['concentration']>;

const TOP = [0.01, 0.05, 0.1, 0.2];
const HOLDS = [0.5, 0.8, 0.9];
const LORENZ = Array.from({ length: 11 }, (_, index) => index / 10);

const over = (part: Decimal, whole: Decimal): number | null =>
  whole.units === 0n ? null : part.toNumber() / whole.toNumber();

/** The numbers of the 80/20 question for one cut: both directions of it, and the curve between. */
export function concentrationRows(ladder: Ladder): Rows {
  const row = (point: 'top' | 'holds' | 'lorenz', place: number, held: Decimal) => ({
    __cut: ladder.cut,
    point,
    customers: place,
    customers_share: ladder.population === 0 ? 0 : place / ladder.population,
    value_share: over(held, ladder.total) ?? 0,
  });
  if (ladder.total.units <= 0n) return [];
  const by = (point: 'top' | 'holds' | 'lorenz', boundary: ReturnType<Ladder['byCount']>) =>
    boundary === undefined || (point === 'top' && boundary.place === 0)
      ? []
      : [row(point, boundary.place, boundary.held)];
  return [
    ...TOP.flatMap((share) => by('top', ladder.byCount(share))),
    ...HOLDS.flatMap((share) => by('holds', ladder.byValue(share))),
    ...LORENZ.flatMap((share) => by('lorenz', ladder.byCount(share))),
  ];
}

interface Totals {
  readonly customers: number;
  readonly revenue_net: Cell;
  readonly revenue_gross: Cell;
}

/** Metrics of one cut from its ladder and its totals. */
export function metricValues(ladder: Ladder | undefined, totals: Totals) {
  // A fifth of four customers is nobody, who holds no share.
  const fifth = ladder?.byCount(0.2);
  const top = fifth !== undefined && fifth.place > 0 ? fifth : undefined;
  const hasValue = ladder !== undefined && ladder.total.units > 0n;
  const share = hasValue && top ? over(top.held, ladder.total) : null;
  const { customers, ...revenue } = sumValues(totals);
  return {
    customers,
    customers_for_80: {
      value: hasValue ? (ladder.byValue(0.8)?.place ?? null) : null,
      denominator: ladder?.population ?? 0,
    },
    top20_share: {
      value: share,
      numerator: hasValue && top ? top.held : null,
      denominator: hasValue ? ladder.total : null,
      // The whole population is counted, not sampled: there is nothing an interval would be about.
      interval: null,
    },
    gini: { value: hasValue ? ladder.gini : null },
    ...revenue,
  };
}

/** The metrics that the places of customers give. */
export const OF_PLACES = ['customers_for_80', 'top20_share', 'gini'] as const;

const totalsOf = (row: Row): Totals => ({
  customers: Number(row.customers),
  revenue_net: row.revenue_net!,
  revenue_gross: row.revenue_gross!,
});

/** The others alone, of every cut: no customer is written down, and none is placed. */
export async function sumsOf(context: Context, { from, to }: Period) {
  const { text, params, using } = valuesText(context, from, to);
  const rows = await context.sql.rows(totalsSql, params, { valued: { text, using } });
  return rows.map((row) => ({ cut: String(row.__cut), values: sumValues(totalsOf(row)) }));
}

const sumValues = ({ customers, revenue_net, revenue_gross }: Totals) => ({
  customers: { value: customers },
  revenue_net: { value: revenue_net },
  revenue_gross: { value: revenue_gross },
});

/** Sums of each cut, out of the sums of its tiers. */
function summed(tiers: readonly Row[]): Row[] {
  const plus = (a: Cell | undefined, b: Cell | undefined) =>
    (a == null ? b : b == null ? a : (a as Decimal).plus(b as Decimal)) ?? null;
  return [...groupedBy(tiers, ({ __cut }) => String(__cut))].map(([cut, own]) =>
    own.reduce((sum, row) => ({
      __cut: cut,
      customers: Number(sum.customers) + Number(row.customers),
      revenue_net: plus(sum.revenue_net, row.revenue_net),
      revenue_gross: plus(sum.revenue_gross, row.revenue_gross),
    })),
  );
}

/** Metrics of every cut; `tiers`: sums per cut and tier, where they are known. */
export async function metricsOf(
  sql: Sql,
  { customers, ladders }: Population,
  tiers?: readonly Row[],
): Promise<CutMetrics<(typeof declaration)['metrics']>[]> {
  const rows = tiers === undefined ? await sql.rows(totalsSql, {}, { valued: customers }) : summed(tiers);
  const byCut = new Map(ladders.map((ladder) => [ladder.cut, ladder]));
  const groups = rows.map((row) => {
    const cut = String(row.__cut);
    return { cut, values: metricValues(byCut.get(cut), totalsOf(row)) };
  });
  if (groups.length > 0) return groups;
  return [
    {
      cut: '',
      values: metricValues(undefined, { customers: 0, revenue_net: Decimal.zero, revenue_gross: Decimal.zero }),
    },
  ];
}
