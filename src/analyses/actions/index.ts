import { z } from 'zod';
import { analysis } from '../../core/analysis.js';
import { metric } from '../../core/columns/metric.js';
import { code, count, day, id, long, money, name, number, ratio, text, verdict } from '../../core/columns.js';
import { TIER_GROUPS } from '../../model/computed/tier/words.js';
import { ACTIONS, LEFT_OUT, OWNER_KINDS, READINGS, REVIEWED, SAY_FIRST, WHY } from './basis/codes.js';
import { strings } from './strings.js';

const points = (priority: 1 | 2 | 3 = 1) => number('points', { decimals: 1, priority }).nullable();
const share = (priority: 1 | 2 | 3 = 1) => ratio({ priority }).nullable();

/** What every list says of a customer; whoever takes it over finds the same columns in every run. */
const LISTED = {
  owner_kind: code(OWNER_KINDS, { priority: 3 }),
  owner: id().nullable(),
  owner_name: text({ priority: 2 }).nullable(),
  place: count(),
  customer_id: id(),
  name: name().nullable(),
  action: verdict(ACTIONS),
  why: code(WHY),
  about: text({ priority: 2 }).nullable(),
  offer: text({ priority: 2 }).nullable(),
  offer_chance: ratio({ priority: 3 }).nullable(),
  days: number('days', { decimals: 0 }).nullable(),
  usual_gap: number('days', { decimals: 0, priority: 3 }).nullable(),
  in_play: money().nullable(),
  chance: ratio({ priority: 2 }).nullable(),
  value: money({ priority: 3 }).nullable(),
  due_on: day(),
  say_first: code(SAY_FIRST, { priority: 3 }),
  runner_up: code(ACTIONS, { priority: 2 }).nullable(),
  tier: code(TIER_GROUPS, { priority: 3 }).nullable(),
};

export default analysis({
  id: 'actions',
  group: 'management',
  version: 1,
  reads: { orders: ['customer_id', 'ordered_at'] },
  improves: {
    orders: ['amount', 'product_id', 'rep_id', 'branch', 'order_id', 'returns_order_id'],
    customers: ['name', 'rep_id', 'do_not_contact'],
    products: ['name', 'category'],
    contracts: ['customer_id', 'starts_on', 'ends_on', 'recurring_amount'],
    payments: ['due_on', 'paid_on', 'amount', 'customer_id', 'order_id'],
    tickets: ['customer_id', 'opened_at', 'kind', 'resolved_at', 'closed_at', 'status'],
    surveys: ['customer_id', 'responded_at', 'instrument', 'score'],
    activities: ['customer_id', 'occurred_at', 'direction'],
    campaign_members: ['customer_id', 'contacted_on', 'arm'],
    reps: ['name', 'left_on'],
    holidays: ['day', 'is_workday'],
  },
  uses: ['basket'],
  dated: 'orders',
  period: 'last-12m',
  options: z.object({
    capacity: z.int().min(1).default(20),
    owner: z.string().nullable().default(null),
    exclude: z.int().min(0).max(365).default(14),
    grace_days: z.int().min(0).max(365).default(7),
    ahead_days: z.int().min(1).max(365).default(60),
    holdout: z.number().min(0).max(0.5).default(0),
    seed: z.int().min(0).default(1),
    window: z.int().min(1).max(365).default(30),
    review: z.array(z.string()).default([]).meta({ saved: true }),
  }),
  tables: {
    kinds: z.object({
      action: verdict(ACTIONS),
      candidates: count(),
      listed: count(),
      in_play: money().nullable(),
      waiting: count({ priority: 2 }),
      left_out: count({ priority: 2 }),
      held_out: count(),
      could_see: points(),
    }),
    owners: z.object({
      owner_kind: code(OWNER_KINDS, { priority: 2 }),
      owner: id().nullable(),
      owner_name: text({ keep: true }).nullable(),
      listed: count(),
      in_play: money().nullable(),
      held_out: count({ priority: 2 }),
      waiting: count(),
      left_out: count({ priority: 2 }),
    }),
    review: z.object({
      action: verdict(REVIEWED),
      listed: count(),
      listed_bought: share(),
      held_out: count(),
      held_out_bought: share(),
      difference: points(),
      low: points(),
      high: points(),
      could_see: points(),
      reading: verdict(READINGS),
    }),
    actions: long(z.object(LISTED)),
    held_out: long(z.object(LISTED)),
    waiting: long(z.object({ ...LISTED, state: verdict(LEFT_OUT) })),
  },
  metrics: {
    listed: metric('none', 'count'),
    in_play: metric('none', 'money'),
    held_out: metric('none', 'count'),
    unassigned: metric('none', 'count', { better: 'down' }),
    uplift: metric('none', 'number', { better: 'up', unit: 'points', decimals: 1 }),
  },
  warnings: [
    'W_NO_HOLDOUT',
    'W_NO_MODEL',
    'W_OPEN_GAPS',
    'W_NO_FIT',
    'W_NO_MONEY',
    'W_LEFT_OUT_OF_LISTS',
    'W_NOT_OVER',
    'W_TWICE',
    'W_UNKNOWN_CUSTOMERS',
    'W_NO_CONTROL',
  ],
  headlines: ['call', 'call_held', 'call_uncounted', 'reviewed', 'nobody'],
  headlineReads: ['kinds'],
  charts: [
    { id: 'kinds', type: 'bars', table: 'kinds', x: 'action', y: ['listed', 'waiting'] },
    { id: 'review', type: 'forest', table: 'review', x: 'action', y: ['difference'], low: 'low', high: 'high' },
  ],
  screen: ['kinds', 'owners', 'review'],
  examples: [
    'actions',
    'actions --show actions -n 20',
    'actions --owner R02 --show actions -o monday.html',
    'actions --holdout 10% -o monday.json',
    'actions --capacity 50 --exclude 30 --show actions --csv',
  ],
  strings,
});
