/** Ways in which a series can be forecast by itself. */
export const SERIES_MODELS = [
  'seasonal_naive',
  'naive',
  'mean',
  'rhythm',
  'ses',
  'holt',
  'theta',
  'holt_winters',
  'tsb',
] as const;

/** The same, what several series say together, and no forecast. */
export const MODELS = [...SERIES_MODELS, 'pooled', 'none'] as const;

export type Model = (typeof MODELS)[number];
