import type { Fact } from '../../../core/analysis.js';
import text from './fact.sql';
import marginText from './margin.sql';
import ordersText from './orders.sql';
import uncutText from './uncut.sql';

/**
 * What customers were worth from `$since` to `$until`, by measure: `customer_id`, `__cut` of their lines, `revenue_net`,
 * `revenue_gross` (returns not taken off) and `value` in the measure. Who has lines is there, with 0 where nothing is left; a margin is null where the
 * cost of no line is known.
 */
export const customerValue = {
  revenue: { text },
  margin: { text: marginText },
  orders: { text: ordersText },
} as const satisfies Readonly<Record<string, Fact>>;

/** The same where nothing is cut: less to group by. */
export const uncutValue = { ...customerValue, revenue: { text: uncutText } } as const;
