import type { Fact } from '../../../core/analysis.js';
import text from './fact.sql';

/**
 * `customer_id`, `ordered_on`: the business days up to `$until` on which a customer bought, by the one rule of all analyses: a line of
 * amount not below zero or, without an amount, of quantity above zero.
 */
export const purchaseDays: Fact = { text };
