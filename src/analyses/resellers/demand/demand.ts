import { amountOf, textOf } from '../../../core/cell.js';
import { groupedBy } from '../../../core/grouped.js';
import { flatMapBreathing } from '../../../core/process/breathe.js';
import type { Row } from '../../../core/result.js';
import { addMonths } from '../../../core/time/period.js';
import { byMonth, historyOf } from '../../../parts/monthly-history.js';
import { Calibration, type Series } from '../../../stats/forecast/calibration.js';
import { demandProfile } from '../../../stats/forecast/intermittent-demand.js';
import { forecastSeries } from '../../../stats/forecast/series-forecast.js';
import { sum } from '../../../stats/sum.js';
import type { Bounds, Context } from '../basis/evidence.js';
import { stateOf } from '../basis/history.js';
import { measured } from '../forecast/forecasts.js';
import { type Member, Pool } from '../forecast/pool.js';
import type { Rows } from '../scorecard/scorecard.js';
import demandSql from './demand.sql';
import productsSql from './products.sql';

interface Product {
  readonly id: string;
  readonly values: readonly number[];
  readonly dying: boolean;
}

/** Pieces that resellers will take of each product over the horizon; the products with the most revenue of the last year. */
export async function demandRows(context: Context, bounds: Bounds): Promise<Rows<'demand'>> {
  const { sql, frame, has, options, warn } = context;
  if (!has('orders', 'product_id') || !has('orders', 'quantity')) return [];
  const { horizon, level, max_products: most } = options;
  const rows = await sql.rows(demandSql, {
    until: frame.as_of,
    recent_after: addMonths(bounds.last, -12),
    first: bounds.dataFrom,
    last: bounds.last,
    // How many there are stands on the rows of the first.
    most: Math.max(1, most),
  });
  const shown = rows.filter(({ place }) => amountOf(place) <= most);
  const names = await namesOf(context, shown);
  return flatMapBreathing([...groupedBy(rows, (row) => String(row.__cut))], async ([cut, own]) => {
    const products = await productsOf(most === 0 ? [] : own, bounds, frame.as_of);
    const all = amountOf(own[0]!.products);
    if (products.length < all) warn('W_PRODUCTS_LEFT_OUT', {}, all - products.length);
    const pool = new Pool(products.filter(({ dying }) => !dying).map(memberOf));
    const foreseen = await flatMapBreathing(products, (product) => {
      const forecast =
        forecastSeries(product.values, { horizon, reach: horizon, dying: product.dying }) ??
        pool.forecast(memberOf(product), horizon);
      return forecast === null ? [] : [{ product, series: { id: product.id, kind: null, forecast } }];
    });
    const calibration = new Calibration(
      foreseen.map(({ series }) => series),
      level,
      horizon,
    );
    return foreseen.map(({ product, series }) =>
      demandRow(cut, product, names.get(product.id) ?? null, series, calibration, horizon),
    );
  });
}

async function namesOf({ sql }: Context, rows: readonly Row[]): Promise<Map<string, string | null>> {
  const asked = [...groupedBy(rows, (row) => String(row.product_id)).keys()].map((product) => ({
    product_id: product,
  }));
  const named = await sql.given('asked_product', asked, { product_id: 'text' }).rows(productsSql);
  return new Map(named.map((row) => [String(row.product_id), textOf(row.name)]));
}

const productsOf = (rows: readonly Row[], bounds: Bounds, asOf: string): Promise<Product[]> =>
  flatMapBreathing([...groupedBy(rows, (row) => String(row.product_id))], ([id, own]) => {
    const history = historyOf(byMonth(own, 'quantity'), { ...bounds, joined: null });
    const nobody = { id, name: null, kind: null, joined: null, left: null };
    return [{ id, values: history.values, dying: stateOf(history, nobody, asOf) === 'dying' }];
  });

const memberOf = ({ id, values }: Product): Member => ({ id, kind: null, values });

function demandRow(
  cut: string,
  { id, values }: Product,
  name: string | null,
  series: Series,
  calibration: Calibration,
  horizon: number,
): Rows<'demand'>[number] {
  const { forecast } = series;
  const ahead = sum(forecast.steps);
  const interval = calibration.sumInterval(series, horizon, ahead);
  const { low: _, high: __, ...coverage } = measured(calibration, series);
  return {
    __cut: cut,
    product_id: id,
    name,
    pattern: demandProfile(values)!.kind,
    months: values.length,
    last_12_months: sum(values.slice(-12)),
    forecast: ahead,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    model: forecast.model,
    reason: forecast.reason,
    baseline_error: forecast.baselineError,
    model_error: forecast.modelError,
    ...coverage,
  };
}
