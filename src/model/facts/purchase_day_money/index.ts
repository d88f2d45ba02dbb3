import type { Fact } from '../../../core/analysis.js';
import { placedOrders } from '../placed_orders/index.js';
import text from './fact.sql';

/**
 * `customer_id`, `ordered_on`: the purchase days up to `$until` as `purchase_days` has them, with `revenue` and `margin`: what was bought
 * on them less what was given back of it, whenever that was.
 */
export const purchaseDayMoney: Fact = { text, using: { placed_orders: placedOrders } };
