/** Fewer errors make no conformal interval: eight already give rank 8 of 9, which is 89 % for 80 and 1.4 of the ideal width. */
export const LEAST_ERRORS = 20;

/** Value at a rank of 1..n; outside it the least or the greatest. */
const at = (sorted: ArrayLike<number>, rank: number): number => sorted[Math.min(sorted.length, Math.max(1, rank)) - 1]!;

/**
 * Split conformal interval of what cannot fall below 0, forecast ± scaled errors of forecasts that had no part in choosing the model
 * (Lei et al. 2018): errors at the ranks ⌊(n + 1)(1 − level)/2⌋ and ⌈(n + 1)(1 + level)/2⌉ of n, in units of `scale`. Where its low
 * end would pass 0 nothing is lost there, and the high end stands at ⌈(n + 1)level⌉. `errors` rise; null below 20 of them.
 */
export function conformalInterval(
  forecast: number,
  scale: number,
  errors: ArrayLike<number>,
  level: number,
): { low: number; high: number } | null {
  const n = errors.length;
  if (n < LEAST_ERRORS) return null;
  const tail = (1 - level) / 2;
  const low = forecast + scale * at(errors, Math.floor((n + 1) * tail + 1e-9));
  if (low > 0) return { low, high: forecast + scale * at(errors, Math.ceil((n + 1) * (1 - tail) - 1e-9)) };
  return { low: 0, high: Math.max(0, forecast + scale * at(errors, Math.ceil((n + 1) * level - 1e-9))) };
}

/**
 * Chance that what is forecast comes to `least` or more: the conformal predictive distribution, (errors that would reach it + ½)/(n + 1),
 * those that just reach it counted whole (Vovk et al. 2019). `errors` rise; null below 20 of them.
 */
export function conformalChance(
  forecast: number,
  scale: number,
  errors: ArrayLike<number>,
  least: number,
): number | null {
  const n = errors.length;
  if (n < LEAST_ERRORS) return null;
  let [from, to] = [0, n];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (forecast + scale * errors[middle]! >= least) to = middle;
    else from = middle + 1;
  }
  return (n - from + 0.5) / (n + 1);
}
