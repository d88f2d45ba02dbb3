import { COMPUTED } from '../../model/computed/index.js';
import { TABLES } from '../../model/tables.js';

/** Periods that are typed without a date of their own. */
export const PERIOD_NAMES: readonly string[] = [
  ...['all', 'last-12m', 'last-4w', 'last-7d', 'last-2q', 'last-1y', 'wtd', 'mtd', 'qtd', 'ytd'],
  ...['prev-week', 'prev-month', 'prev-quarter', 'prev-year'],
];

/** What any database may be cut by: computed attributes, and columns of the model that hold few values. */
export const ATTRIBUTE_NAMES: readonly string[] = [
  ...Object.keys(COMPUTED),
  ...Object.values(TABLES).flatMap(({ name, columns }) =>
    Object.entries(columns)
      .filter(([, { type }]) => type === 'code')
      .map(([column]) => `${name}.${column}`),
  ),
];
