import type { CutMetrics, Makers, Run } from '../../core/analysis.js';
import { amountOf } from '../../core/cell.js';
import { UserError } from '../../core/errors.js';
import { verbatim } from '../../core/message.js';
import type { Row } from '../../core/result.js';
import { countOf, longestAgeOf } from '../../model/purchases/index.js';
import { membersOf } from '../../model/purchases/members.js';
import { noModelBecause } from '../../parts/chances/no-model.js';
import { guardOf } from '../../stats/lifetime/identified.js';
import { type Context, untilOf } from './basis/context.js';
import { horizonOf } from './basis/horizon.js';
import { warnOf } from './basis/warnings.js';
import { WORDS } from './basis/words.js';
import { type Contracts, contractsOf } from './contracts/contracts.js';
import bothSql from './customers/both.sql';
import { customersOf } from './customers/customers.js';
import { scoredOf } from './customers/score.js';
import { type Channel, channelsOf, equityOf, equityRows, ratioOfAll, type Scored } from './equity/equity.js';
import { byMonth, byRepeats } from './fit/fit.js';
import type declaration from './index.js';
import { type Purchases, purchasesOf } from './model/fitted.js';
import { modelRows } from './model/model-rows.js';

export { headline } from './headline.js';

type Tables = Makers<typeof declaration>;

/** What customers will be worth: models of purchases and renewals, how they did on what was held out, and every customer by them. */
export const run: Run<typeof declaration> = async (context) => {
  const until = untilOf(context);
  const horizon = horizonOf(context.options.horizon, until);
  const purchases = await purchasesOf(context, until);
  const contracts = await contractsOf(context, until, horizon);
  refuseWithout(context, purchases, contracts);
  const scored = await allScored(context, purchases, contracts, horizon);
  const [sums, channels] = [await equityOf(context, scored), await channelsOf(context, scored)];
  const { validation } = purchases;
  await warnOf(context, purchases, contracts, horizon, sums);
  const cuts = context.frame.by.length === 0 ? [''] : [...new Set(sums.map((row) => String(row.__cut)))];
  return {
    metrics: cuts.map((cut) => metricsOf(cut, sums, channels, validation)),
    tables: tablesOf(context, { purchases, contracts, scored, sums, channels, validation, cuts, horizon }),
    rows: { used: countOf(purchases.histories), excluded: 0 },
  };
};

const NOBODY = guardOf(0, null, []);

/** Without any model there is nothing to say of models; customers and equity still have what is known. */
function refuseWithout(context: Context, { fitted, histories, guard }: Purchases, contracts: Contracts | null): void {
  if (fitted !== null || contracts?.fit != null || context.wants('customers') || context.wants('equity')) return;
  const repeaters = countOf(histories, ({ repeats }) => repeats > 0);
  const because = guard === null && repeaters > 0 ? WORDS.no_renewals() : noModelBecause(guard ?? NOBODY);
  throw new UserError('E_NO_MODEL', 'cannotCompute', WORDS.no_model({ because }), {
    hint: verbatim('crm-analyze clv --show equity'),
  });
}

async function allScored(
  context: Context,
  { fitted, spend, history, histories }: Purchases,
  contracts: Contracts | null,
  horizon: number,
): Promise<Scored> {
  const { sql, options } = context;
  const scoring =
    fitted === null
      ? null
      : {
          model: fitted.model,
          spend: spend?.parameters ?? null,
          horizon,
          discount: options.discount,
          intervals: context.wants('customers'),
        };
  const ofOrders = await scoredOf({ ...context, sql: sql.whole }, history, histories, scoring);
  const scored =
    contracts?.scored == null
      ? ofOrders
      : await sql.whole.relation(bothSql, {}, { of_orders: ofOrders, of_contracts: contracts.scored });
  return { scored, history, member: await membersOf(context, scored, { until: untilOf(context), analysis: 'clv' }) };
}

type Validation = Purchases['validation'];

function metricsOf(
  cut: string,
  sums: readonly Row[],
  channels: readonly Channel[],
  validation: Validation,
): CutMetrics<(typeof declaration)['metrics']> {
  const own = sums.filter((row) => String(row.__cut) === cut && row.by_what === 'all');
  const orders = own.find(({ basis }) => basis === 'orders');
  const basis = orders?.future == null ? own.find((row) => row.basis === 'contracts') : orders;
  const [model] = validation;
  const bias = (model?.value_bias ?? null) as number | null;
  const future = basis?.future ?? null;
  // BG/NBD holds everyone alive who bought once: summed up that says nothing.
  const isBlind = model?.predictor === 'bg_nbd';
  return {
    cut,
    values: {
      // How far such a total was off stands beside it (validation_bias): no interval of a model's own holds it.
      customer_equity: { value: future },
      expected_orders: { value: orders?.expected == null ? null : amountOf(orders.expected) },
      alive: { value: orders?.alive == null || isBlind ? null : amountOf(orders.alive) },
      ltv_cac: ratioOfAll(channels, cut),
      validation_bias: { value: bias ?? ((model?.bias ?? null) as number | null) },
      decile_capture: { value: (model?.value_top_tenth ?? model?.top_tenth ?? null) as number | null },
    },
  };
}

interface Answer {
  readonly purchases: Purchases;
  readonly contracts: Contracts | null;
  readonly scored: Scored;
  readonly sums: readonly Row[];
  readonly channels: readonly Channel[];
  readonly validation: Validation;
  readonly cuts: readonly string[];
  readonly horizon: number;
}

function tablesOf(context: Context, answer: Answer): Tables {
  const { purchases, contracts, scored, sums, channels, validation, cuts, horizon } = answer;
  const { fitted, spend, history, histories, until } = purchases;
  // Models are about everybody, so each cut has the same.
  const each = <T extends object>(rows: readonly T[]) =>
    cuts.flatMap((cut) => rows.map((row) => ({ ...row, __cut: cut })));
  const longestAge = longestAgeOf(histories);
  return {
    equity: () => equityRows(sums, channels),
    validation: () => each(validation),
    model: () => each(modelRows(fitted, spend, contracts, context.options.discount)),
    fit: async () =>
      fitted === null
        ? []
        : each([...byRepeats(fitted.model, histories), ...(await byMonth(context, fitted.model, history, until))]),
    customers: () =>
      customersOf(context, scored, { horizonDays: horizon * 7, longestAge, longestStay: contracts?.longest ?? 0 }),
  };
}
