/** Warnings that are tried on days before, by the name of their row. */
export const WARNINGS = [
  'chance',
  'value_at_risk',
  'combined',
  'alive',
  'rhythm',
  'd_curve',
  'silence',
  'largest',
  'largest_chance',
] as const;
