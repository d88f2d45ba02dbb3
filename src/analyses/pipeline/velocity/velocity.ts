/** Money a day that a pipeline brings: deals × share won × median won value / days of a cycle. null where a factor is missing, or no day passes. */
export function velocityOf(factors: {
  readonly deals: number | null;
  readonly win_rate: number | null;
  readonly median_value: number | null;
  readonly cycle_days: number | null;
}): number | null {
  const { deals, win_rate: rate, median_value: value, cycle_days: cycle } = factors;
  if (deals === null || rate === null || value === null || cycle === null || cycle <= 0) return null;
  return (deals * rate * value) / cycle;
}
