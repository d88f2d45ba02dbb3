import { z } from 'zod';
import { analysis } from '../../core/analysis.js';
import { moveColumns } from '../../core/columns/column-groups.js';
import { metric } from '../../core/columns/metric.js';
import { code, count, flag, id, long, money, name, number, ratio, text, verdict } from '../../core/columns.js';
import { TIER_RULE } from '../../model/computed/tier/rule.js';
import { TIER_GROUPS } from '../../model/computed/tier/words.js';
import { TIES } from '../../model/ladder/ladder.js';
import { strings } from './strings.js';

const TIERS = [
  ...TIER_GROUPS,
  'margin_unknown',
  'a',
  'b',
  'c',
  'top_1',
  'next_4',
  'next_15',
  'last_80',
  'tier_1',
  'tier_2',
  'tier_3',
  'tier_4',
  'tier_5',
  'tier_6',
  'tier_7',
  'tier_8',
  'tier_9',
] as const;
const TREATMENTS = ['service_budget', 'marketing_budget', 'standard_care', 'reactivate_or_let_go'] as const;
const measure = (priority: 1 | 2 | 3 = 1) => number('chosen measure', { decimals: 2, priority });

export default analysis({
  id: 'tiers',
  group: 'customers',
  question: 'money',
  version: 1,
  reads: { orders: ['customer_id', 'ordered_at'] },
  improves: {
    customers: ['name', 'acquired_on'],
    orders: ['amount', 'line_cost', 'order_id'],
    costs: ['customer_id', 'purpose', 'occurred_on', 'amount'],
    wallets: ['customer_id', 'period_start', 'period_end', 'category', 'total_spend'],
  },
  dated: 'orders',
  period: 'last-12m',
  options: z.object({
    scheme: z.enum(['gold', 'abc', 'pyramid', 'own']).default('gold'),
    measure: z.enum(['revenue', 'margin', 'orders']).default('revenue'),
    gold_by: z.enum(['value', 'count']).default('value'),
    cuts: z.array(z.number().gt(0).lt(1)).max(8).default([]),
    cuts_by: z.enum(['value', 'count']).default('value'),
    ties: z.enum(TIES).default('keep-up'),
    potential: z.enum(['run_rate', 'next_by_value', 'wallet', 'none']).default('run_rate'),
    young_days: z.int().min(0).default(TIER_RULE.youngDays),
    hysteresis: z.number().min(0).lt(0.5).default(0),
  }),
  tables: {
    tiers: z.object({
      tier: code(TIERS),
      treatment: verdict(TREATMENTS).nullable(),
      customers: count(),
      share: ratio().nullable(),
      revenue_net: money().nullable(),
      revenue_gross: money({ priority: 2 }).nullable(),
      value_share: ratio().nullable(),
      lowest_value: measure(2).nullable(),
    }),
    concentration: z.object({
      point: code(['top', 'holds', 'lorenz']),
      customers: count(),
      customers_share: ratio(),
      value_share: ratio(),
    }),
    potential: z.object({
      potential_basis: code(['run_rate', 'next_by_value', 'wallet']),
      flagged: count(),
      hits: count({ priority: 2 }),
      hit_rate: ratio().nullable(),
      low: ratio({ priority: 2 }).nullable(),
      high: ratio({ priority: 2 }).nullable(),
      below_gold: count({ priority: 2 }),
      risen: count({ priority: 2 }),
      base_rate: ratio().nullable(),
      flagged_from: text({ priority: 3, open: true }),
    }),
    migration: z.object({
      from_tier: code(TIERS),
      to_tier: code(TIERS),
      ...moveColumns(),
    }),
    customers: long(
      z.object({
        customer_id: id(),
        name: name().nullable(),
        tier: verdict(TIERS),
        value: measure().nullable(),
        rank: count().nullable(),
        cumulative_share: ratio().nullable(),
        revenue_net: money({ priority: 2 }).nullable(),
        revenue_gross: money({ priority: 3 }).nullable(),
        silent: flag({ priority: 3 }).nullable(),
        loses_money: flag({ priority: 3 }).nullable(),
      }),
    ),
  },
  metrics: {
    customers: metric('snapshot', 'count', { better: 'up' }),
    customers_for_80: metric('snapshot', 'count'),
    top20_share: metric('snapshot', 'ratio'),
    gini: metric('snapshot', 'number', { decimals: 4, unit: 'coefficient' }),
    revenue_net: metric('sum', 'money', { better: 'up', keyFigure: 10 }),
    revenue_gross: metric('sum', 'money', { better: 'up' }),
  },
  warnings: ['W_NO_CONCENTRATION', 'W_NO_CUSTOMER', 'W_NO_BACKTEST', 'W_NO_VALUE', 'W_NO_AMOUNT', 'W_UNCOSTED'],
  headlines: ['holds', 'orders', 'no_value', 'nobody'],
  headlineReads: ['concentration'],
  charts: [
    { id: 'lorenz', type: 'lorenz', table: 'concentration', x: 'customers_share', y: ['value_share'] },
    { id: 'tiers', type: 'bars', table: 'tiers', x: 'tier', y: ['share', 'value_share'] },
  ],
  screen: [
    'tiers',
    { table: 'concentration', without: { column: 'point', value: 'lorenz' } },
    'potential',
    'migration',
  ],
  examples: [
    'tiers',
    'tiers --scheme abc --period all',
    'tiers --by customers.region --compare prev',
    'tiers --show customers --sort -value -n 20',
  ],
  strings,
});
