import type { CutMetrics, MetricValue, Relation, Run, TableRows } from '../../core/analysis.js';
import { amountOf } from '../../core/cell.js';
import type { Decimal } from '../../core/decimal.js';
import type { Row } from '../../core/result.js';
import { customerValue } from '../../model/facts/customer_value/index.js';
import { reachOf } from '../../model/reach.js';
import { statedSales, statedWallets } from '../../model/texts/stated-wallet.js';
import { NOTHING, plainInterval } from '../../parts/rates.js';
import { shareInterval } from '../../stats/intervals/ratio-interval.js';
import { type Context, spanOf } from './basis/context.js';
import coverageSql from './basis/coverage.sql';
import estimatesSql from './basis/estimates.sql';
import spendSql from './basis/spend.sql';
import customersSql from './customers/customers.sql';
import type declaration from './index.js';
import { marketRows, marketShare } from './market/market.js';
import { peersOf } from './peer_test/peers.js';
import { type Categories, categoriesOf, penetrationMetric, penetrationRows } from './penetration/penetration.js';
import { rankRows } from './ranks/ranks.js';
import summarySql from './wallets/summary.sql';

export { headline } from './headline.js';
export { series } from './series.js';

type Wallets = TableRows<(typeof declaration)['tables']['wallets']>;

/** Whole wallets by every source there is, what of them is ours, and where there is room. */
export const run: Run<typeof declaration> = async (context) => {
  const { sql, options, frame } = context;
  const span = spanOf(context, frame.period);
  const spend = await sql.relation(spendSql, span, { customer_value: customerValue.revenue });
  const statement = await statedWallets(sql, { ...span, staleDays: options.stale_days });
  const stated = await statedSales(sql, { ...span, statement });
  const peers = await peersOf(context, span);
  const using = { spend, stated, peer_wallet: peers.wallets };
  const estimate = await sql.relation(estimatesSql, { prefer: options.prefer }, using);
  const summary = (await sql.rows(summarySql, {}, { estimate })).map(summaryOf);
  const categories = await categoriesOf(context, span);
  const market = await marketRows(context, span);
  const coverage = await sql.rows(coverageSql, {}, { spend });
  const source = sourceOf(options.prefer, (await stated.count()) > 0);
  await warnOf(context, stated, summary, { coverage, categories });
  const cuts = coverage.length === 0 ? [''] : coverage.map(({ __cut }) => String(__cut));
  return {
    metrics: cuts.map((cut) => metricsOf({ cut, source }, summary, categories, marketShare(market))),
    tables: {
      wallets: () => walletRows(summary, options.min_n),
      ranks: () => rankRows(context, span),
      // Peers are everybody's, so each cut has the same test.
      peer_test: async () => {
        const test = await peers.test();
        return cuts.flatMap((cut) => test.map((row) => ({ ...row, __cut: cut })));
      },
      penetration: () => penetrationRows(context, categories, stated),
      market: () => market,
      customers: () => sql.relation(customersSql, {}, { estimate }),
    },
  };
};

/** Where a figure of all comes from: from one source, never from some customers by one and from others by the other. */
function sourceOf(prefer: Context['options']['prefer'], isStated: boolean): Summary['source'] {
  if (prefer === 'stated_only') return 'stated';
  return prefer === 'stated' && isStated ? 'stated' : 'peers';
}

interface Summary {
  readonly cut: string;
  readonly source: 'stated' | 'peers';
  readonly customers: number;
  readonly conflicts: number;
  readonly conflictSpend: Decimal;
  readonly spend: Decimal;
  readonly wallet: Decimal;
  readonly squares: readonly [number, number, number];
}

const summaryOf = (row: Row): Summary => ({
  cut: String(row.__cut),
  source: String(row.wallet_source) as Summary['source'],
  customers: amountOf(row.customers),
  conflicts: amountOf(row.conflicts),
  conflictSpend: row.conflict_spend as Decimal,
  spend: row.spend as Decimal,
  wallet: row.wallet as Decimal,
  squares: [amountOf(row.wallet_wallet), amountOf(row.spend_wallet), amountOf(row.spend_spend)],
});

/** Spend over wallet of customers whose wallet is not contradicted; the interval takes customers as the units. */
function shareOf({ customers, spend, wallet, squares }: Summary): MetricValue {
  if (wallet.units <= 0n) return NOTHING;
  const [sumXX, sumXY, sumYY] = squares;
  const interval = shareInterval({
    n: customers,
    sumX: wallet.toNumber(),
    sumY: spend.toNumber(),
    sumXX,
    sumXY,
    sumYY,
  });
  return {
    value: spend.toNumber() / wallet.toNumber(),
    numerator: spend,
    denominator: wallet,
    interval: plainInterval(interval),
  };
}

const ORDER = ['stated', 'peers'];

function walletRows(summary: readonly Summary[], minN: number): Wallets {
  const sorted = [...summary].sort(
    (a, b) => (a.cut < b.cut ? -1 : a.cut > b.cut ? 1 : 0) || ORDER.indexOf(a.source) - ORDER.indexOf(b.source),
  );
  return sorted.map((row) => {
    const share = row.customers >= minN ? shareOf(row) : null;
    return {
      __cut: row.cut,
      wallet_source: row.source,
      customers: row.customers,
      conflicts: row.conflicts,
      conflict_spend: row.conflictSpend,
      spend: row.spend,
      wallet: row.wallet,
      share_of_wallet: share?.value ?? null,
      low: share?.interval?.low ?? null,
      high: share?.interval?.high ?? null,
      headroom: row.wallet.minus(row.spend),
    };
  });
}

function metricsOf(
  { cut, source }: { readonly cut: string; readonly source: Summary['source'] },
  summary: readonly Summary[],
  categories: Categories,
  market: MetricValue,
): CutMetrics<(typeof declaration)['metrics']> {
  const own = summary.find((row) => row.cut === cut && row.source === source);
  return {
    cut,
    values: {
      share_of_wallet: own === undefined ? NOTHING : shareOf(own),
      headroom: { value: own === undefined ? null : own.wallet.minus(own.spend) },
      wallets_known: { value: own?.customers ?? 0 },
      conflicts: { value: own?.conflicts ?? 0 },
      penetration: penetrationMetric(categories, cut),
      market_share: market,
    },
  };
}

async function warnOf(
  context: Context,
  stated: Relation,
  summary: readonly Summary[],
  { coverage, categories }: { readonly coverage: readonly Row[]; readonly categories: Categories },
): Promise<void> {
  const { warn } = context;
  const isTotal = coverage.every(({ __cut }) => __cut === '');
  if ((await stated.count()) === 0) warn('W_NO_STATED');
  if (categories.soldIn('') === 0) warn('W_NO_CATEGORY');
  const finer = reachOf('wallets', 'orders', context).by;
  if (finer.length > 0 && (await stated.count()) > 0) warn('W_WHOLE_WALLET', { attribute: finer.join(', ') });
  if (!isTotal) return;
  const conflicts = summary.find(({ source }) => source === 'stated')?.conflicts ?? 0;
  if (conflicts > 0) warn('W_CONFLICTS', {}, conflicts);
  const peers = summary.find((row) => row.source === 'peers');
  if (context.options.prefer === 'stated_only' || peers === undefined || peers.conflicts === 0) return;
  const [above, all] = [peers.conflictSpend.toNumber(), peers.conflictSpend.plus(peers.spend).toNumber()];
  warn('W_ABOVE_PEERS', { share: `${((100 * above) / all).toFixed(1)} %` }, peers.conflicts);
}
