import type { CutMetrics, Output, Run } from '../../core/analysis.js';
import { UserError } from '../../core/errors.js';
import { verbatim } from '../../core/message.js';
import { comparePeriod } from '../../core/period.js';
import { isAboutCustomers } from '../../model/customer-grain.js';
import { type Context, classify, type Population, populationOf } from './classify.js';
import { concentrationRows, metricsOf } from './concentration.js';
import coverageSql from './coverage.sql';
import customersSql from './customers.sql';
import { backtest, refine } from './gold.js';
import type declaration from './index.js';
import migrationSql from './migration.sql';
import plainSql from './plain.sql';
import { plainTierRows, tierRows } from './tier-rows.js';
import unnamedSql from './unnamed.sql';
import { WORDS } from './words.js';

export { series } from './series.js';

const NO_CONCENTRATION = 0.4;

/** Tiers of the period: values, ladders, classes, and what the declared tables ask of them. */
export const run: Run<typeof declaration> = async (context) => {
  checkMeasure(context);
  checkWallet(context);
  const { frame, options } = context;
  const population = await populationOf(context, frame.period);
  warnOf(context, population);
  const rows = await coverageOf(context);
  return {
    metrics: await metrics(context, population),
    tables: await tables(context, population, options.scheme === 'gold'),
    rows,
  };
};

/** Lines used and left out; those left out are said. */
async function coverageOf({ sql, frame, warn }: Context): Promise<{ used: number; excluded: number }> {
  const params = { since: frame.period.from, until: frame.period.to };
  const [coverage] = await sql.rows(coverageSql, params);
  const [lines, named] = [Number(coverage!.lines), Number(coverage!.named)];
  // Another reading of the lines, so it is asked only where there is something to say.
  if (named < lines) {
    const [unnamed] = await sql.rows(unnamedSql, params);
    warn('W_NO_CUSTOMER', { amount: String(unnamed!.amount) }, lines - named);
  }
  return { used: named, excluded: lines - named };
}

function checkMeasure(context: Context): void {
  const { options, has } = context;
  if (options.scheme === 'own' && options.cuts.length === 0) {
    throw new UserError('E_OPTION', 'usage', WORDS.scheme_own_needs_cuts(), {
      hint: verbatim('crm-analyze tiers --scheme own --cuts 50%,80%'),
    });
  }
  if (options.measure === 'margin' && !has('orders', 'line_cost')) {
    throw new UserError('E_NOT_READY', 'input', WORDS.margin_needs_cost(), {
      hint: verbatim("crm-analyze load orders orders.csv --map 'line_cost=<header>'"),
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
  const share = top.held.toNumber() / ladder.total.toNumber();
  if (share < NO_CONCENTRATION) context.warn('W_NO_CONCENTRATION', { share: (share * 100).toFixed(1) });
}

async function metrics(
  context: Context,
  population: Population,
): Promise<CutMetrics<(typeof declaration)['metrics']>[]> {
  return metricsOf(context.sql, population);
}

async function tables(
  context: Context,
  population: Population,
  gold: boolean,
): Promise<Output<typeof declaration>['tables']> {
  const { sql, options, frame, wants } = context;
  const needed = wants('tiers') || wants('customers') || wants('migration') || wants('potential');
  if (!needed) return wants('concentration') ? { concentration: population.ladders.flatMap(concentrationRows) } : {};
  const perCustomer = wants('customers') || (frame.compare !== null && wants('migration'));
  if (!gold && !perCustomer && options.hysteresis === 0 && options.ties !== 'split') {
    return {
      ...(wants('tiers') ? { tiers: await plainTierRows(context, population) } : {}),
      ...(wants('concentration') ? { concentration: population.ladders.flatMap(concentrationRows) } : {}),
    };
  }
  const previous = await earlierPopulation(context);
  const classified = await classify(context, population, options.hysteresis > 0 ? previous : undefined);
  const refined = gold
    ? await refine(context, population, classified)
    : await sql.relation(plainSql, {}, { classified });
  return {
    ...(wants('tiers') ? { tiers: await tierRows(context, population, refined) } : {}),
    ...(wants('concentration') ? { concentration: population.ladders.flatMap(concentrationRows) } : {}),
    ...(gold && wants('potential')
      ? { potential: await backtest(context, population, classified, await firstDay(context)) }
      : {}),
    ...(frame.compare !== null && previous !== undefined && wants('migration')
      ? { migration: (await migration(context, previous, refined, gold)) as never }
      : {}),
    ...(wants('customers') ? { customers: await sql.relation(customersSql, {}, { classified: refined }) } : {}),
  };
}

/** The period compared with; under `--hysteresis` alone the one before. */
async function earlierPopulation(context: Context): Promise<Population | undefined> {
  const { frame, options } = context;
  const calendar = { asOf: frame.as_of, weekStart: frame.week_start };
  const period = frame.compare ?? (options.hysteresis > 0 ? comparePeriod(frame.period, 'prev', calendar) : null);
  return period === null ? undefined : populationOf(context, period);
}

async function firstDay({ sql }: Context): Promise<string> {
  const [row] = await sql.rows('SELECT min(ordered_on) AS first FROM all_orders ORDER BY 1');
  return String(row!.first);
}

async function migration(
  context: Context,
  previous: Population,
  refined: Awaited<ReturnType<typeof refine>>,
  gold: boolean,
) {
  const before = await classify(context, previous);
  return context.sql.rows(
    migrationSql,
    {},
    {
      current_tier: refined,
      earlier_tier: gold ? await refine(context, previous, before) : before,
    },
  );
}
