import { code, count, money, ratio } from '../columns.js';

/** Columns of a table of moves between groups, after from and to; money is null where orders have no amounts. */
export const moveColumns = () => ({
  customers: count(),
  revenue_before: money().nullable(),
  revenue_now: money().nullable(),
});

/** Columns of a fair ranking: the limits of observed over expected, the shrunk rate, the chance of standing first, the funnel. */
export const fairColumns = () => ({
  oe_low: ratio({ priority: 3 }).nullable(),
  oe_high: ratio({ priority: 3 }).nullable(),
  fair_rate: ratio(),
  fair_low: ratio({ priority: 2 }),
  fair_high: ratio({ priority: 2 }),
  top_probability: ratio(),
  funnel_low: ratio({ priority: 3 }).nullable(),
  funnel_high: ratio({ priority: 3 }).nullable(),
  funnel: code(['inside', 'look', 'act'], { priority: 2 }),
});
