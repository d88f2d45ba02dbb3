import type { Fact } from '../../../core/analysis.js';
import { purchaseDayMoney } from '../purchase_day_money/index.js';
import text from './fact.sql';

/**
 * What models of purchases are fitted to, one row per customer who bought up to `$until`: `first_on`, `last_on`, `repeats` (purchase
 * days after the first), `recency` and `age` (days from the first to the last and to `$until`), `priced` and `priced_value` (repeat days
 * worth more than nothing, and their worth), `value` of all days, and of those after `$recent_after` the repeats and the value. Values
 * are in the `$measure`: revenue, or margin.
 */
export const purchaseHistory: Fact = { text, using: { purchase_day_money: purchaseDayMoney } };
