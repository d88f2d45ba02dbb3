/** Whom a row of the breakdown is about. */
export const ROWS = ['part', 'total', 'new', 'returning', 'nobody'] as const;

/** The two ways in which a change is taken apart, and the second of the margin. */
export const SPLITS = ['tree', 'products', 'margin'] as const;

export const STEPS = [
  'before',
  'fx',
  'calendar',
  'customers',
  'frequency',
  'order_value',
  'nobody',
  'price',
  'volume',
  'mix',
  'quantity',
  'cost',
  'new_products',
  'lost_products',
  'unpriced',
  'now',
] as const;
