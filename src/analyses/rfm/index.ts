import { z } from 'zod';
import { analysis } from '../../core/analysis.js';
import { moveColumns } from '../../core/columns/column-groups.js';
import { metric } from '../../core/columns/metric.js';
import { code, count, id, long, money, name, number, ratio, verdict } from '../../core/columns.js';
import { SEGMENTS } from '../../model/computed/rfm_segment/segments.js';
import { MEASURES } from './basis/measures.js';
import { strings } from './strings.js';

const score = () => number('score', { decimals: 0 });
const BOUNDS = {
  recency: { kind: 'number', unit: 'days', decimals: 1 },
  frequency: { kind: 'number', unit: 'orders', decimals: 1 },
  monetary: { kind: 'money' },
} as const;
const bound = () => number('days, orders or money', { decimals: 4, each: { by: 'measure', as: BOUNDS } });
const cuts = () => z.array(z.number()).max(8).default([]);

export default analysis({
  id: 'rfm',
  group: 'customers',
  version: 1,
  reads: { orders: ['customer_id', 'ordered_at'] },
  improves: { orders: ['amount', 'order_id'], customers: ['name'] },
  dated: 'orders',
  period: 'all',
  options: z.object({
    bins: z.int().min(2).max(9).default(5),
    frequency: z.enum(['orders', 'days']).default('orders'),
    r_cuts: cuts(),
    f_cuts: cuts(),
    m_cuts: cuts(),
  }),
  tables: {
    segments: z.object({
      segment: code(SEGMENTS),
      customers: count(),
      share: ratio().nullable(),
      orders: count(),
      revenue_net: money().nullable(),
      revenue_share: ratio().nullable(),
      average_order: money().nullable(),
      median_recency: number('days', { decimals: 1, priority: 2 }).nullable(),
      median_frequency: number('orders', { decimals: 1, priority: 2 }).nullable(),
      median_monetary: money({ priority: 2 }).nullable(),
    }),
    thresholds: z.object({
      measure: code(MEASURES),
      score: score(),
      above: bound().nullable(),
      up_to: bound().nullable(),
      customers: count(),
      basis: code(['quantile', 'own'], { priority: 2 }),
    }),
    grid: z.object({
      r: score(),
      f: score(),
      segment: code(SEGMENTS),
      customers: count(),
      share: ratio().nullable(),
      revenue_net: money().nullable(),
      mean_monetary: money().nullable(),
    }),
    migration: z.object({
      from_segment: code([...SEGMENTS, 'no_purchase']),
      to_segment: code([...SEGMENTS, 'no_purchase']),
      ...moveColumns(),
    }),
    customers: long(
      z.object({
        customer_id: id(),
        name: name().nullable(),
        segment: verdict(SEGMENTS),
        rfm_score: score().nullable(),
        r: score().nullable(),
        f: score().nullable(),
        m: score().nullable(),
        recency: number('days', { decimals: 0, priority: 2 }).nullable(),
        frequency: count({ priority: 2 }),
        monetary: money({ priority: 2 }).nullable(),
      }),
    ),
  },
  metrics: {
    customers: metric('snapshot', 'count', { better: 'up', keyFigure: 30 }),
    orders: metric('sum', 'count', { better: 'up', keyFigure: 20, behind: { money: 'revenue_net' } }),
    revenue_net: metric('sum', 'money', { better: 'up' }),
    average_order: metric('ratio', 'money', { better: 'up' }),
    champions_share: metric('snapshot', 'ratio', { better: 'up', shortest: 'quarter' }),
    champions_revenue_share: metric('snapshot', 'ratio'),
    lapsing_share: metric('snapshot', 'ratio', { better: 'down', shortest: 'quarter' }),
  },
  warnings: [
    'W_FEWER_RECENCY_SCORES',
    'W_FEWER_FREQUENCY_SCORES',
    'W_FEWER_MONETARY_SCORES',
    'W_NO_ORDER_ID',
    'W_RETURNS_ONLY',
    'W_NO_CUSTOMER',
    'W_NO_AMOUNT',
    'W_NO_MONEY',
    'W_NO_PURCHASE',
  ],
  headlines: ['champions', 'no_value', 'nobody'],
  charts: [
    { id: 'grid', type: 'heatmap', table: 'grid', x: 'f', y: ['share'], series: 'r' },
    { id: 'segments', type: 'bars', table: 'segments', x: 'segment', y: ['share', 'revenue_share'] },
  ],
  screen: ['segments', 'migration'],
  examples: [
    'rfm',
    'rfm --show thresholds,grid',
    'rfm --period last-12m --compare prev --show migration',
    'rfm --f-cuts 1,2,4,8 --show customers --sort -rfm_score -n 20',
  ],
  strings,
});
