import type { TableRows } from '../../../core/analysis.js';
import { amountOf } from '../../../core/cell.js';
import type { Cell, Row } from '../../../core/result.js';
import type { Histories } from '../../../model/purchases/index.js';
import { historyKey } from '../../../stats/lifetime/identified.js';
import { type PurchaseModel, type PurchaseModelName, predictiveRange } from '../../../stats/lifetime/purchase-model.js';
import { weeksOf } from '../../../stats/lifetime/weeks.js';
import type { Context } from '../basis/context.js';
import { PREDICTIVE_LEVEL } from '../customers/score.js';
import type declaration from '../index.js';
import type { HeldOut } from './held-out.js';
import validationSql from './validation.sql';

type Rows = TableRows<(typeof declaration)['tables']['validation']>;

/** What the model said of each history, and between which counts it put four customers of five. */
function* saidOf(model: PurchaseModel, histories: Histories, weeks: number) {
  const seen = new Set<number>();
  const pmfs = new Map<number, number[]>();
  for (const { repeats, recency, age } of histories) {
    const key = historyKey(repeats, recency, age);
    if (seen.has(key)) continue;
    seen.add(key);
    const [x, T] = [repeats, weeksOf(age)];
    const alive = model.alive(x, weeksOf(recency), T);
    const shared = historyKey(x, 0, age);
    const known = pmfs.get(shared) ?? [];
    pmfs.set(shared, known);
    const pmfOfK = (k: number) => (known[k] ??= model.pmfIfAlive(k, weeks, x, T));
    const { low, high } = predictiveRange({ alive, pmfOfK }, PREDICTIVE_LEVEL);
    const expected = alive * model.expectedIfAlive(weeks, x, T);
    yield { repeats, recency, age, expected, count_low: low, count_high: high };
  }
}

/** The model and what would have done without one, against what came; of the model by number of repeat purchases too. */
export async function validationRows({ sql }: Context, heldOut: HeldOut, chosen: PurchaseModelName): Promise<Rows> {
  const fitted = await heldOut.fit(chosen);
  if (fitted === null) return [];
  const { spend, tested, days, histories } = heldOut;
  const kept = await sql.whole.kept('state', saidOf(fitted.model, histories, weeksOf(days)), {
    repeats: 'integer',
    recency: 'integer',
    age: 'integer',
    expected: 'double',
    count_low: 'integer',
    count_high: 'integer',
  });
  const parameters = { p: spend?.p ?? null, q: spend?.q ?? null, v: spend?.v ?? null, days };
  const rows = await kept.rows(validationSql, parameters, { tested });
  const shown = rows.filter((row) => row.predictor === 'model' || amountOf(row.repeats) === -1);
  const order = ['model', 'same_count', 'rate_time', 'zero', 'biggest_spenders'];
  return shown
    .sort(
      (a, b) =>
        (amountOf(a.repeats) === -1 ? 0 : 1) - (amountOf(b.repeats) === -1 ? 0 : 1) ||
        order.indexOf(String(a.predictor)) - order.indexOf(String(b.predictor)) ||
        amountOf(a.repeats) - amountOf(b.repeats),
    )
    .map((row) => rowOf(row, chosen, spend !== null));
}

const share = (part: Cell | undefined, whole: number): number | null =>
  part === null || part === undefined || whole <= 0 ? null : amountOf(part) / whole;

function rowOf(row: Row, chosen: PurchaseModelName, hasMoney: boolean): Rows[number] {
  const [customers, actual] = [amountOf(row.customers), amountOf(row.orders_actual)];
  const [isModel, isTotal] = [row.predictor === 'model', amountOf(row.repeats) === -1];
  const value = amountOf(row.value_actual);
  const predicted = row.orders_predicted === null ? null : amountOf(row.orders_predicted);
  const money = !hasMoney || row.value_predicted === null ? null : amountOf(row.value_predicted);
  return {
    predictor: isModel ? chosen : String(row.predictor),
    repeats: isTotal ? null : amountOf(row.repeats),
    customers,
    orders_predicted: predicted,
    orders_actual: actual,
    bias: predicted === null || actual === 0 ? null : predicted / actual - 1,
    mean_error: predicted === null ? null : amountOf(row.error) / customers,
    top_tenth: isTotal ? share(row.tenth_orders, actual) : null,
    value_predicted: money,
    value_actual: hasMoney ? (row.value_actual as Cell) : null,
    value_bias: money === null || value <= 0 ? null : money / value - 1,
    value_top_tenth: isTotal && hasMoney ? share(row.tenth_value, value) : null,
    inside: isModel ? share(row.inside, customers) : null,
  };
}
