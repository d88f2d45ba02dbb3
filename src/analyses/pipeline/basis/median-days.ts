import { amountOf } from '../../../core/cell.js';
import type { Row } from '../../../core/result.js';
import { quantile } from '../../../stats/intervals/quantile.js';

/** The middle of `days` over rows that each count several, which lie in any order; null without rows. */
export const medianDays = (rows: readonly Row[], of: 'deals' | 'leads'): number | null =>
  quantile(
    rows.map((row) => ({ value: amountOf(row.days), count: amountOf(row[of]) })).sort((a, b) => a.value - b.value),
    0.5,
  );
