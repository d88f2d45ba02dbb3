import type { Relation, Sql, TableRows } from '../../../core/analysis.js';
import { amountOf } from '../../../core/cell.js';
import type { Decimal } from '../../../core/decimal.js';
import type { Row } from '../../../core/result.js';
import { binomialQuantile } from '../../../stats/distributions/discrete-distributions.js';
import { quantile } from '../../../stats/intervals/quantile.js';
import type { Context, Span } from '../basis/context.js';
import type declaration from '../index.js';
import ownSql from './own.sql';
import peerCountsSql from './peer-counts.sql';
import peerGroupSql from './peer-group.sql';
import peerLossSql from './peer-loss.sql';
import peerValuesSql from './peer-values.sql';
import peerWalletSql from './peer-wallet.sql';

type Test = TableRows<(typeof declaration)['tables']['peer_test']>;

const EVERYBODY = '3|';
const SCALE = 4;

/** A group of peers with the high quantile of its spend, and the order statistics that hold the true one at 95 %. */
interface Estimate {
  readonly key: string;
  readonly peers: number;
  readonly wallet: number;
  readonly low: Decimal;
  readonly high: Decimal;
}

export interface Peers {
  /** One row per customer who bought: spend, estimate and group used. */
  readonly wallets: Relation;
  test(): Promise<Test>;
}

/** What comparable customers spend at the high quantile, for everybody who bought; tested on a fifth held out. */
export async function peersOf(context: Context, span: Span): Promise<Peers> {
  const { sql, options } = context;
  const own = await sql.relation(ownSql, span);
  const groups = await sql.relation(peerGroupSql, {}, { own });
  const counts = await sql.rows(peerCountsSql, {}, { peer_group: groups });
  const estimates = await estimatesOf(context, groups, counts, 'customers');
  if (!estimates.some(({ key }) => key !== EVERYBODY)) context.warn('W_FEW_PEERS', { peers: options.min_peers });
  const wallets = await walletsOf(sql, estimates, own);
  return { wallets, test: () => tested(context, own, groups, counts) };
}

/** Places that bracket the quantile, from 1: the two that type 7 lies between, and those of the interval. */
export function placesOf(n: number, tau: number): { at: readonly [number, number]; low: number; high: number } {
  const index = Math.floor((n - 1) * tau + 1e-9);
  const at = [index + 1, Math.min(n, index + 2)] as const;
  return {
    at,
    low: Math.min(at[0], Math.max(1, binomialQuantile(0.025, n, tau))),
    high: Math.max(at[1], Math.min(n, binomialQuantile(0.975, n, tau) + 1)),
  };
}

async function estimatesOf(
  { sql, options }: Context,
  groups: Relation,
  counts: readonly Row[],
  column: 'customers' | 'training',
): Promise<Estimate[]> {
  const large = counts
    .map((row) => ({ key: String(row.key), peers: amountOf(row[column]) }))
    .filter(({ key, peers }) => peers >= (key === EVERYBODY ? 1 : options.min_peers));
  const asked = large.flatMap(({ key, peers }) => {
    const { at, low, high } = placesOf(peers, options.quantile);
    return [...new Set([...at, low, high])].map((spot) => ({ key, spot }));
  });
  const rows = await sql
    .given('asked', asked, { key: 'text', spot: 'integer' })
    .rows(peerValuesSql, { training_only: column === 'training' }, { peer_group: groups });
  const values = new Map(rows.map((row) => [`${row.key} ${amountOf(row.place)}`, row.spend as Decimal]));
  return large.map(({ key, peers }) => {
    const { at, low, high } = placesOf(peers, options.quantile);
    const value = (place: number) => values.get(`${key} ${place}`)!;
    // The values below and above the two matter to the quantile by their number alone.
    const pairs = [
      { value: value(at[0]).toNumber(), count: at[0] },
      { value: value(at[1]).toNumber(), count: peers - at[0] },
    ].filter(({ count }) => count > 0);
    return { key, peers, wallet: quantile(pairs, options.quantile)!, low: value(low), high: value(high) };
  });
}

const walletsOf = (sql: Sql, estimates: readonly Estimate[], own: Relation): Promise<Relation> =>
  sql
    .given(
      'estimate',
      estimates.map((estimate) => ({ ...estimate, wallet: estimate.wallet.toFixed(SCALE) })),
      { key: 'text', wallet: 'decimal', low: 'decimal', high: 'decimal', peers: 'integer' },
    )
    .relation(peerWalletSql, {}, { own });

/** Mean pinball loss on every fifth customer, foretold from the others: by nearest peers, and by everybody alike. */
async function tested(context: Context, own: Relation, groups: Relation, counts: readonly Row[]): Promise<Test> {
  const { sql, options } = context;
  const estimates = await estimatesOf(context, groups, counts, 'training');
  const everybody = estimates.find(({ key }) => key === EVERYBODY);
  if (everybody === undefined) return [];
  const wallets = await walletsOf(sql, estimates, own);
  const [row] = await sql.rows(peerLossSql, { everybody: everybody.wallet.toFixed(SCALE) }, { peer_wallet: wallets });
  const held = amountOf(row?.customers);
  if (held === 0) return [];
  const loss = (above: string, below: string) =>
    (options.quantile * amountOf(row![above]) + (1 - options.quantile) * amountOf(row![below])) / held;
  const [near, plain] = [loss('near_above', 'near_below'), loss('everybody_above', 'everybody_below')];
  if (near >= plain && estimates.length > 1) context.warn('W_PEERS_NO_BETTER');
  return [{ held_out: held, peers_loss: near, everybody_loss: plain }];
}
