import type { Fact } from '../../../core/analysis.js';
import text from './fact.sql';

/**
 * `customer_id`, `order_id`, `placed_on`: orders that lines up to `$until` name as given back (`returns_order_id`), with the day of their
 * first line that was bought; what was given back counts on that day.
 */
export const placedOrders: Fact = { text };
