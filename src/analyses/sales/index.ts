import { z } from 'zod';
import { analysis, metric } from '../../core/analysis.js';
import { code, count, money, name, number, ratio, verdict } from '../../core/columns.js';
import { WITHIN } from '../../model/revenue-change/index.js';
import { LEVELS } from '../../model/revenue-change/products.js';
import { ROWS, SPLITS, STEPS } from './basis/codes.js';
import { strings } from './strings.js';

type Priority = 1 | 2 | 3;
const amount = (priority: Priority = 1) => money({ priority }).nullable();
const share = (priority: Priority = 1) => ratio({ priority }).nullable();

export default analysis({
  id: 'sales',
  group: 'sales',
  version: 1,
  reads: { orders: ['ordered_at', 'amount'] },
  improves: {
    orders: [
      'customer_id',
      'order_id',
      'quantity',
      'discount',
      'line_cost',
      'product_id',
      'channel',
      'branch',
      'region',
      'rep_id',
      'reseller_id',
    ],
    customers: ['acquired_on'],
    products: ['category'],
    costs: ['occurred_on', 'amount', 'purpose', 'channel', 'sales_process'],
    resellers: ['commission_rate'],
    holidays: ['day', 'is_workday'],
  },
  dated: 'orders',
  period: 'last-1q',
  options: z.object({
    within: z.enum([...WITHIN, 'none']).default('channel'),
    level: z.enum(['auto', ...LEVELS]).default('auto'),
  }),
  tables: {
    bridge: z.object({
      split: code(SPLITS),
      step: verdict(STEPS),
      kind: code(['level', 'change'], { priority: 3 }),
      amount: money(),
      of_before: share(),
      factor_before: number('', { decimals: 2, priority: 2 }).nullable(),
      factor_now: number('', { decimals: 2, priority: 2 }).nullable(),
      level: code(LEVELS, { priority: 2 }).nullable(),
      common_share: share(2),
      groups: count({ priority: 3 }).nullable(),
    }),
    breakdown: z.object({
      row: code(ROWS),
      name: name().nullable(),
      revenue: money(),
      change: amount(),
      growth: share(),
      margin: amount(),
      margin_rate: share(),
      orders: count(),
      customers: count(),
      largest_share: share(2),
      year_change: amount(2),
      year_growth: share(2),
      average_order: amount(3),
      revenue_before: amount(3),
      revenue_year: amount(3),
      margin_change: amount(3),
      units: number('pieces', { decimals: 2, priority: 3 }).nullable(),
      discount_rate: share(3),
      return_rate: share(3),
    }),
  },
  metrics: {
    revenue_net: metric('sum', 'money', { better: 'up' }),
    margin: metric('sum', 'money', { better: 'up' }),
    orders: metric('sum', 'count', { better: 'up' }),
    average_order: metric('ratio', 'money', { better: 'up' }),
    discount_rate: metric('ratio', 'ratio'),
    return_rate: metric('ratio', 'ratio', { better: 'down' }),
    cost_to_sell: metric('ratio', 'ratio', { better: 'down' }),
  },
  warnings: [
    'W_NO_PREVIOUS',
    'W_NO_CUSTOMER',
    'W_UNCOSTED',
    'W_CALENDAR_UNKNOWN',
    'W_COARSE_PRICES',
    'W_LITTLE_COMMON',
    'W_WITHOUT_PRICE',
    'W_TWO_PARTS',
    'W_NOT_KNOWN_BY',
  ],
  headlines: ['changed', 'changed_calendar', 'changed_fx', 'changed_both', 'no_before', 'nothing'],
  headlineReads: ['bridge', 'breakdown'],
  charts: [
    {
      id: 'tree',
      type: 'waterfall',
      table: 'bridge',
      x: 'step',
      y: ['amount'],
      series: 'kind',
      only: [{ column: 'split', values: ['tree'] }],
    },
    {
      id: 'products',
      type: 'waterfall',
      table: 'bridge',
      x: 'step',
      y: ['amount'],
      series: 'kind',
      only: [{ column: 'split', values: ['products'] }],
    },
    {
      id: 'parts',
      type: 'bars',
      table: 'breakdown',
      x: 'name',
      y: ['revenue', 'margin'],
      only: [{ column: 'row', values: ['part'] }],
    },
  ],
  examples: [
    'sales',
    'sales --period 2025 --within region',
    'sales --by customers.segment',
    'sales --compare yoy --level category',
    'sales --where orders.channel=online --show bridge',
  ],
  strings,
});
