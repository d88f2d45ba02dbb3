import { z } from 'zod';
import { analysis } from '../../core/analysis.js';
import { metric } from '../../core/columns/metric.js';
import { code, count, flag, id, long, money, name, number, ratio, text, verdict } from '../../core/columns.js';
import { strings } from './strings.js';

const SOURCES = ['stated', 'peers'] as const;
const LEVELS = ['industry_size_region', 'industry', 'everybody'] as const;
const CONFLICTS = ['stated_below_own_sales', 'above_peers'] as const;
const TREATMENTS = ['win', 'develop', 'defend', 'verify', 'ask'] as const;
const limit = () => ratio({ priority: 2 }).nullable();

export default analysis({
  id: 'wallet',
  group: 'customers',
  question: 'growth',
  version: 2,
  // Of the customers of whom one source speaks; before, of all sources as one.
  changed: { 2: ['share_of_wallet', 'headroom', 'wallets_known', 'conflicts'] },
  reads: { orders: ['customer_id', 'ordered_at', 'amount'] },
  improves: {
    wallets: ['customer_id', 'period_start', 'period_end', 'category', 'total_spend', 'our_rank', 'brands_used'],
    customers: ['name', 'segment', 'industry', 'region', 'employees'],
    products: ['category'],
    market_sales: ['company', 'category', 'period_start', 'amount'],
  },
  dated: 'orders',
  period: 'last-12m',
  options: z.object({
    prefer: z.enum(['stated', 'peers', 'stated_only', 'peers_only']).default('stated'),
    quantile: z.number().gt(0.5).lt(1).default(0.9),
    min_peers: z.int().min(5).default(30),
    stale_days: z.int().min(0).default(730),
    us: z.string().default('us'),
    min_n: z.int().min(1).default(5),
  }),
  tables: {
    wallets: z.object({
      wallet_source: code(SOURCES),
      customers: count(),
      conflicts: count(),
      conflict_spend: money({ priority: 2 }),
      spend: money(),
      wallet: money(),
      share_of_wallet: ratio().nullable(),
      low: limit(),
      high: limit(),
      headroom: money(),
    }),
    ranks: z.object({
      respondent_group: text().nullable(),
      respondents: count(),
      brands: number('brands', { decimals: 2 }),
      multi_brand: ratio(),
      share_of_wallet: ratio().nullable(),
      low: limit(),
      high: limit(),
      applicable: flag(),
    }),
    peer_test: z.object({
      held_out: count(),
      peers_loss: money(),
      everybody_loss: money(),
    }),
    penetration: z.object({
      category: text(),
      buyers: count(),
      customers: count({ priority: 2 }),
      penetration: ratio().nullable(),
      low: limit(),
      high: limit(),
      spend: money(),
      stated_customers: count({ priority: 3 }),
      stated_wallet: money({ priority: 2 }).nullable(),
      share_of_wallet: ratio().nullable(),
    }),
    market: z.object({
      category: text(),
      ours: money(),
      market: money(),
      market_share: ratio().nullable(),
      companies: count({ priority: 2 }),
    }),
    customers: long(
      z.object({
        customer_id: id(),
        name: name().nullable(),
        rank: count(),
        spend: money(),
        wallet: money().nullable(),
        wallet_source: code(SOURCES).nullable(),
        share_of_wallet: ratio().nullable(),
        headroom: money().nullable(),
        treatment: verdict(TREATMENTS),
        conflict: code(CONFLICTS).nullable(),
        stated: money({ priority: 2 }).nullable(),
        stated_by: text({ priority: 3 }).nullable(),
        peer_wallet: money({ priority: 2 }).nullable(),
        peer_low: money({ priority: 3 }).nullable(),
        peer_high: money({ priority: 3 }).nullable(),
        peer_level: code(LEVELS, { priority: 2 }).nullable(),
        peers: count({ priority: 3 }).nullable(),
      }),
    ),
  },
  metrics: {
    share_of_wallet: metric('none', 'ratio', { better: 'up' }),
    headroom: metric('none', 'money'),
    wallets_known: metric('none', 'count', { better: 'up' }),
    conflicts: metric('none', 'count', { better: 'down' }),
    penetration: metric('ratio', 'ratio', { better: 'up', indivisible: true }),
    market_share: metric('ratio', 'ratio', { better: 'up', table: 'market_sales' }),
  },
  warnings: [
    'W_CONFLICTS',
    'W_ABOVE_PEERS',
    'W_NO_STATED',
    'W_FEW_PEERS',
    'W_PEERS_NO_BETTER',
    'W_RANKS_NOT_APPLICABLE',
    'W_NO_CATEGORY',
    'W_WHOLE_WALLET',
  ],
  headlines: ['stated', 'stated_and_peers', 'few_stated', 'peer_gap', 'market', 'penetration', 'nothing'],
  headlineReads: ['wallets'],
  charts: [
    {
      id: 'penetration',
      type: 'bars',
      table: 'penetration',
      x: 'category',
      y: ['penetration'],
      low: 'low',
      high: 'high',
    },
    {
      id: 'wallets',
      type: 'bars',
      table: 'wallets',
      x: 'wallet_source',
      y: ['share_of_wallet'],
      low: 'low',
      high: 'high',
      only: [{ column: 'wallet_source', values: ['stated', 'peers'] }],
    },
    { id: 'market', type: 'bars', table: 'market', x: 'category', y: ['market_share'] },
  ],
  screen: ['wallets', 'penetration', 'market'],
  examples: [
    'wallet',
    'wallet --by tier --show penetration',
    'wallet --show customers --sort -headroom -n 20',
    'wallet --prefer peers --quantile 80%',
  ],
  strings,
});
