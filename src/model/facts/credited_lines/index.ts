import type { Fact } from '../../../core/analysis.js';
import text from './fact.sql';

/**
 * Order lines from `$since` to `$until` by the rep credited with each part, under the filter and with `__cut`: `amount`, `quantity` and
 * `discount` are the part's. Shares of an order that exceed the whole are scaled down to it; what they leave has no rep; without shares
 * the line's own rep has it all.
 */
export const creditedLines: Fact = { text };
