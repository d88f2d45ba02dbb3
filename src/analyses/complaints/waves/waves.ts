import { amountOf } from '../../../core/cell.js';
import { groupedBy } from '../../../core/grouped.js';
import type { Row } from '../../../core/result.js';
import { addDays, weekShift } from '../../../core/time/period-days.js';
import { type Wave as Found, wavesOf } from '../../../stats/control/waves.js';
import { type Context, salesFollow, windowOf } from '../basis/context.js';
import type { Weekly, Weeks } from '../basis/weeks.js';
import productsSoldSql from './products-sold.sql';
import soldWeeklySql from './sold-weekly.sql';

/** Weeks whose sales a week's complaints come from. */
const SOLD_WEEKS = 6;
/** Products about which fewer complaints came cannot have a wave. */
const LEAST_CASES = 3;

/** A wave of complaints about a topic and product of the period, by its cut. */
export interface Wave {
  readonly cut: string;
  readonly topic: string;
  /** Empty: none is named. */
  readonly product: string;
  readonly firstWeek: string;
  readonly lastWeek: string;
  readonly over: boolean;
  readonly complaints: number;
  readonly expected: number;
}

export interface CutWaves {
  readonly waves: readonly Wave[];
  /** Variance over mean of weekly complaints about a topic and product, as last known; at least 1. */
  readonly dispersion: number;
}

/** Sales by cut, product and week; null where there are none, so that each week counts alike. */
interface Sales {
  readonly weekly: ReadonlyMap<string, SoldWeekly>;
  readonly products: ReadonlyMap<string, number>;
}

interface SoldWeekly {
  readonly products: ReadonlyMap<string, number[]>;
  /** First week in which anything was sold. */
  readonly first: number;
}

async function salesOf(context: Context, weeks: Weeks, weekly: ReadonlyMap<string, Weekly>): Promise<Sales | null> {
  const { has } = context;
  if (!has('orders', 'product_id')) return null;
  const counts = new Map<string, number>();
  for (const { cells } of weekly.values())
    for (const { product, counts: own } of cells)
      counts.set(product, (counts.get(product) ?? 0) + own.reduce((a, b) => a + b, 0));
  const watched = [...counts]
    .filter(([id, n]) => id !== '' && n >= LEAST_CASES)
    .map(([product_id]) => ({ product_id }));
  // Where a cut means nothing to what was sold, everybody's sales say how they moved.
  const sql = salesFollow(context) ? context.sql : context.sql.whole;
  const { until } = windowOf(context);
  const params = { since: weeks.starts[0]!, until, shift_days: weekShift(context.frame.week_start) };
  const rows = await sql.given('watched', watched, { product_id: 'text' }).rows(soldWeeklySql, params);
  if (rows.length === 0) return null;
  const all = await sql.rows(productsSoldSql, { until });
  return {
    weekly: new Map([...groupedBy(rows, (row) => String(row.__cut))].map(([cut, own]) => [cut, byProduct(own, weeks)])),
    products: new Map(all.map((row) => [String(row.__cut), amountOf(row.products)])),
  };
}

function byProduct(rows: readonly Row[], { starts, place }: Weeks): SoldWeekly {
  const found = new Map<string, number[]>();
  for (const row of rows) {
    const id = String(row.product_id);
    const own = found.get(id) ?? new Array<number>(starts.length).fill(0);
    found.set(id, own);
    const at = place(String(row.week));
    if (at >= 0 && at < starts.length) own[at]! += amountOf(row.units);
  }
  return { products: found, first: Math.max(0, Math.min(...rows.map((row) => place(String(row.week))))) };
}

/** Units of the weeks before, of which a week's complaints come; none where these are not known whole. */
function sizesOf(sold: readonly number[] | undefined, length: number, first: number): number[] {
  return Array.from({ length }, (_, week) => {
    if (sold === undefined || week - SOLD_WEEKS < first) return 0;
    let sum = 0;
    for (let at = week - SOLD_WEEKS; at < week; at++) sum += sold[at]!;
    return sum;
  });
}

/** Waves that some week of the period is part of, and how far weekly counts spread, by cut. */
export async function wavesOfCuts(
  context: Context,
  weeks: Weeks,
  weekly: ReadonlyMap<string, Weekly>,
): Promise<Map<string, CutWaves>> {
  const { since } = windowOf(context);
  const sales = weeks.starts.length === 0 ? null : await salesOf(context, weeks, weekly);
  return new Map(
    [...weekly].map(([cut, { cells }]) => {
      const sold = sales?.weekly.get(cut) ?? sales?.weekly.get('');
      const even = new Array<number>(weeks.starts.length).fill(1);
      const totals = new Map<string, number>();
      for (const { product, counts } of cells)
        totals.set(product, (totals.get(product) ?? 0) + counts.reduce((a, b) => a + b, 0));
      const units = cells.map(({ product, counts }) => {
        const own = totals.get(product)! < LEAST_CASES ? undefined : sold?.products.get(product);
        return { counts, sizes: sales === null ? even : sizesOf(own, counts.length, sold?.first ?? 0) };
      });
      const topics = new Set(cells.map(({ topic }) => topic)).size;
      const products = sales?.products.get(cut) ?? sales?.products.get('') ?? 0;
      const found = wavesOf(units, { covered: weeks.covered, family: topics * products });
      const within = found.waves.filter(({ last }) => addDays(weeks.starts[last]!, 6) >= since);
      return [
        cut,
        {
          waves: within.map((wave) => told(cut, wave, cells[wave.unit]!, weeks)),
          dispersion: found.dispersion.at(-1) ?? 1,
        },
      ];
    }),
  );
}

const told = (
  cut: string,
  wave: Found,
  { topic, product }: { topic: string; product: string },
  weeks: Weeks,
): Wave => ({
  cut,
  topic,
  product,
  firstWeek: weeks.starts[wave.first]!,
  lastWeek: weeks.starts[wave.last]!,
  over: wave.over,
  complaints: wave.cases,
  expected: wave.expected,
});
