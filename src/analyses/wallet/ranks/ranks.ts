import type { TableRows } from '../../../core/analysis.js';
import { amountOf } from '../../../core/cell.js';
import { isAboutCustomers } from '../../../model/customer-grain.js';
import { meanInterval, momentsFromSums } from '../../../stats/intervals/mean-interval.js';
import { walletShare } from '../../../stats/lifetime/wallet-allocation.js';
import { sum } from '../../../stats/sum.js';
import type { Context, Span } from '../basis/context.js';
import type declaration from '../index.js';
import ranksSql from './ranks.sql';

type Ranks = TableRows<(typeof declaration)['tables']['ranks']>;

/** The rule holds where enough customers use more than one brand (O'Reilly, App. B of Keiningham et al. 2015). */
const MULTI_BRAND = 0.4;
const BRANDS = 1.4;

interface State {
  readonly rank: number;
  readonly brands: number;
  readonly customers: number;
}

/** Share of wallet by the Wallet Allocation Rule, per segment: an estimate of the group, never of one customer. */
export async function rankRows(context: Context, { until }: Span): Promise<Ranks> {
  const { sql, options, frame, has } = context;
  if (!has('wallets', 'our_rank') || !has('wallets', 'brands_used') || !isAboutCustomers(frame, has)) return [];
  const rows = await sql.rows(ranksSql, { until, stale_days: options.stale_days });
  const groups = new Map<string, { cut: string; segment: string | null; states: State[] }>();
  for (const row of rows) {
    const key = JSON.stringify([row.__cut, row.respondent_group]);
    const group = groups.get(key) ?? {
      cut: String(row.__cut),
      segment: row.respondent_group as string | null,
      states: [],
    };
    const state = {
      rank: amountOf(row.our_rank),
      brands: amountOf(row.brands_used),
      customers: amountOf(row.customers),
    };
    // A rank beyond the brands used is a slip of the questionnaire, not an answer.
    if (walletShare(state.rank, state.brands) === null) continue;
    group.states.push(state);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ cut, segment, states }) => rankRow(context, cut, segment, states));
}

function rankRow(
  { options, warn }: Context,
  cut: string,
  segment: string | null,
  states: readonly State[],
): Ranks[number] {
  const weighted = (value: (state: State) => number) => sum(states.map((state) => value(state) * state.customers));
  const n = weighted(() => 1);
  const share = ({ rank, brands }: State) => walletShare(rank, brands)!;
  const moments = momentsFromSums(
    n,
    weighted(share),
    weighted((state) => share(state) ** 2),
  );
  const interval = moments === null ? null : meanInterval(moments);
  const brands = weighted((state) => state.brands) / n;
  const multi = weighted((state) => (state.brands > 1 ? 1 : 0)) / n;
  const applicable = multi >= MULTI_BRAND || brands >= BRANDS;
  if (!applicable) warn('W_RANKS_NOT_APPLICABLE', { segment: segment ?? '–' });
  const isShown = n >= options.min_n && moments !== null;
  return {
    __cut: cut,
    respondent_group: segment,
    respondents: n,
    brands,
    multi_brand: multi,
    share_of_wallet: isShown ? moments.mean : null,
    low: isShown && interval ? Math.max(0, interval.low) : null,
    high: isShown && interval ? Math.min(1, interval.high) : null,
    applicable,
  };
}
