import type { Makers, Run } from '../../core/analysis.js';
import { UserError } from '../../core/errors.js';
import { verbatim } from '../../core/message.js';
import { once } from '../../core/once.js';
import { isWhole } from '../../core/time/coverage.js';
import { comparePeriod } from '../../core/time/period.js';
import { isAboutCustomers } from '../../model/customer-grain.js';
import { uncostedLines } from '../../model/facts/coverage/index.js';
import { movesOf } from '../../model/texts/moves.js';
import { linesUsed } from '../../parts/lines.js';
import {
  type Context,
  classify,
  measured,
  type Opening,
  openingOf,
  type Population,
  populationOf,
  summaryOf,
} from './basis/classify.js';
import summarySql from './basis/summary.sql';
import { WORDS } from './basis/words.js';
import { concentrationRows, metricsOf } from './concentration/concentration.js';
import customersSql from './customers/customers.sql';
import plainSql from './customers/plain.sql';
import serviceCostSql from './customers/service-cost.sql';
import type declaration from './index.js';
import { backtest, refine } from './potential/gold.js';
import { tierRows } from './tiers/tier-rows.js';

export { headline } from './headline.js';
export { series } from './series.js';

const NO_CONCENTRATION = 0.4;

/** Tiers of the period: values, ladders, classes, and what the declared tables ask of them. */
export const run: Run<typeof declaration> = async (given) => {
  const context = measured(given);
  checkMeasure(context);
  if (!context.has('orders', 'amount')) context.warn('W_NO_AMOUNT');
  checkWallet(context);
  const { frame, options, wants } = context;
  const uncosted = options.measure === 'margin' ? await uncostedLines(context.sql, frame.period) : 0;
  if (uncosted > 0) context.warn('W_UNCOSTED', {}, uncosted);
  const isGold = options.scheme === 'gold';
  const isPlain = !isGold && options.hysteresis === 0 && options.ties !== 'split';
  const isGrouped = !wantsCustomers(context) && (isPlain || !(wants('tiers') || wants('potential')));
  const firstDay = isGold && options.potential !== 'none' && wants('potential');
  const opening = await openingOf(context, { isGrouped, firstDay });
  warnOf(context, opening);
  const rows = await linesUsed(context, 'customer', opening.counted);
  const { summary, made } = tables(context, opening, isGrouped);
  return {
    metrics: await metricsOf(context.sql, opening, wants('tiers') ? await summary() : undefined),
    tables: made,
    rows,
  };
};

/** Whether a table reads customers one by one, whatever the scheme. */
const wantsCustomers = ({ wants, frame }: Context): boolean =>
  wants('customers') || (frame.compare !== null && wants('migration'));

function checkMeasure(context: Context): void {
  const { options, has } = context;
  if (options.scheme === 'own' && options.cuts.length === 0) {
    throw new UserError('E_OPTION', 'usage', WORDS.scheme_own_needs_cuts(), {
      hint: verbatim('crm-analyze tiers --scheme own --cuts 50%,80%'),
    });
  }
  const column = ['amount', 'line_cost'].find((name) => !has('orders', name));
  if (options.measure === 'margin' && column !== undefined) {
    throw new UserError('E_NOT_READY', 'input', WORDS.margin_needs_cost({ column }), {
      hint: verbatim(`crm-analyze load orders orders.csv --map '${column}=<header>'`),
    });
  }
}

/** A wallet is money, and all of a customer's: it says nothing beside a cut in other units or of a part of the lines. */
function checkWallet({ options, frame, has }: Context): void {
  if (options.scheme !== 'gold' || options.potential !== 'wallet') return;
  if (!has('wallets', 'total_spend')) {
    throw new UserError('E_NOT_READY', 'input', WORDS.wallet_needs_spend(), {
      hint: verbatim("crm-analyze load wallets wallets.csv --map 'total_spend=<header>'"),
    });
  }
  if (options.measure !== 'revenue') {
    throw new UserError('E_OPTION', 'usage', WORDS.wallet_is_revenue(), {
      hint: verbatim('crm-analyze tiers --potential wallet --measure revenue'),
    });
  }
  if (!isAboutCustomers(frame, has)) {
    throw new UserError('E_OPTION', 'usage', WORDS.wallet_of_customers(), {
      hint: verbatim('crm-analyze tiers --potential wallet --by customers.region'),
    });
  }
}

/** Said of the total only: a small cut is rarely concentrated, and every cut saying so would bury the rest. */
function warnOf(context: Context, { ladders }: Population): void {
  if (context.frame.by.length > 0 && ladders.some(({ cut }) => cut !== '')) return;
  const [ladder] = ladders;
  const top = ladder?.byCount(0.2);
  if (ladder === undefined || top === undefined || ladder.total.units <= 0n) {
    context.warn('W_NO_VALUE');
    return;
  }
  if (top.place === 0) return;
  const share = top.held.toNumber() / ladder.total.toNumber();
  if (share < NO_CONCENTRATION) context.warn('W_NO_CONCENTRATION', { share: (share * 100).toFixed(1) });
}

function tables(context: Context, population: Opening, isGrouped: boolean) {
  const { sql, options, frame } = context;
  const gold = options.scheme === 'gold';
  const previous = once(() => earlierPopulation(context));
  const classified = once(async () =>
    classify(context, population, options.hysteresis > 0 ? await previous() : undefined),
  );
  const refined = once(async () =>
    gold
      ? refine(context, population, await classified())
      : sql.relation(plainSql, {}, { classified: await classified() }),
  );
  // Where nobody reads customers, bounds alone say how many stand in which tier.
  const summary = once(async () =>
    isGrouped ? summaryOf(context, population) : sql.rows(summarySql, {}, { classified: await refined() }),
  );
  const made: Makers<typeof declaration> = {
    tiers: async () => tierRows(context, population, await summary()),
    concentration: () => population.ladders.flatMap(concentrationRows),
    potential: gold && (async () => backtest(context, population, await classified(), population.firstDay)),
    migration:
      frame.compare !== null &&
      (async () => (await migration(context, (await previous())!, await refined(), gold)) as never),
    customers: async () =>
      sql.relation(
        customersSql,
        { measure: options.measure },
        { classified: await refined(), service_cost: await serviceCosts(context, population) },
      ),
  };
  return { summary, made };
}

/** What serving each customer cost in the period. */
const serviceCosts = ({ sql }: Context, { period }: Population) =>
  sql.relation(serviceCostSql, { since: period.from, until: period.to });

/** The period compared with; under `--hysteresis` alone the one before. */
async function earlierPopulation(context: Context): Promise<Population | undefined> {
  const { frame, options } = context;
  const calendar = { asOf: frame.as_of, weekStart: frame.week_start };
  if (frame.compare !== null) return populationOf(context, frame.compare);
  const period = options.hysteresis > 0 ? comparePeriod(frame.period, 'prev', calendar) : null;
  const told = period !== null && isWhole(period, await context.held(period));
  return told ? populationOf(context, period) : undefined;
}

async function migration(
  context: Context,
  previous: Population,
  refined: Awaited<ReturnType<typeof refine>>,
  gold: boolean,
) {
  const before = await classify(context, previous);
  const moves = await movesOf(
    context.sql,
    { before: gold ? await refine(context, previous, before) : before, now: refined },
    { group: 'tier', revenue: context.has('orders', 'amount') ? 'revenue_net' : null },
  );
  return moves.map(({ from, to, ...move }) => ({ ...move, from_tier: from, to_tier: to }));
}
