import { amountOf, textOf } from '../../../core/cell.js';
import { flatMapBreathing } from '../../../core/process/breathe.js';
import type { Row } from '../../../core/result.js';
import { demandProfile } from '../../../stats/forecast/intermittent-demand.js';
import { sum } from '../../../stats/sum.js';
import type { Bounds, Context } from '../basis/evidence.js';
import { byMonth, historyOf, stateOf } from '../basis/history.js';
import { Calibration, type Series } from '../forecast/calibration.js';
import { forecastSeries } from '../forecast/forecast.js';
import { measured } from '../forecast/forecasts.js';
import { type Member, Pool } from '../forecast/pool.js';
import type { Rows } from '../scorecard/scorecard.js';
import demandSql from './demand.sql';
import productsSql from './products.sql';

interface Product {
  readonly id: string;
  readonly revenue: number;
  readonly values: readonly number[];
  readonly dying: boolean;
}

/** Pieces that resellers will take of each product over the horizon; the products with the most revenue of the last year. */
export async function demandRows({ sql, frame, has, options, warn }: Context, bounds: Bounds): Promise<Rows<'demand'>> {
  if (!has('orders', 'product_id') || !has('orders', 'quantity')) return [];
  const names = new Map((await sql.rows(productsSql)).map((row) => [String(row.product_id), textOf(row.name)]));
  const rows = await sql.rows(demandSql, { until: frame.as_of });
  const cuts = [...new Set(rows.map((row) => String(row.__cut)))].sort();
  return flatMapBreathing(cuts, async (cut) => {
    const products = await productsOf(
      rows.filter((row) => row.__cut === cut),
      bounds,
      frame.as_of,
    );
    const shown = products.slice(0, options.max_products);
    if (shown.length < products.length) warn('W_PRODUCTS_LEFT_OUT', {}, products.length - shown.length);
    const pool = new Pool(shown.filter(({ dying }) => !dying).map(memberOf));
    const { horizon, level } = options;
    const foreseen = await flatMapBreathing(shown, (product) => {
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

async function productsOf(rows: readonly Row[], bounds: Bounds, asOf: string): Promise<Product[]> {
  const byProduct = new Map<string, Row[]>();
  for (const row of rows) {
    const own = byProduct.get(String(row.product_id));
    if (own === undefined) byProduct.set(String(row.product_id), [row]);
    else own.push(row);
  }
  const products = await flatMapBreathing([...byProduct], ([id, own]) => {
    const history = historyOf(byMonth(own, 'quantity'), { ...bounds, joined: null });
    const nobody = { id, name: null, kind: null, joined: null, left: null };
    const recent = own.filter((row) => String(row.month) > bounds.last.replace(/^\d{4}/, (y) => String(Number(y) - 1)));
    const product = {
      id,
      revenue: sum(recent.map((row) => amountOf(row.revenue))),
      values: history.values,
      dying: stateOf(history, nobody, asOf) === 'dying',
    };
    return [product];
  });
  return products
    .filter(({ values }) => values.some((value) => value > 0))
    .sort((a, b) => b.revenue - a.revenue || (a.id < b.id ? -1 : 1));
}

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
