/** Months between orders that are tried as a rhythm of its own; 1 is every month. */
export const LAGS = [2, 3, 6, 12] as const;

/**
 * The value of every `lag`-th month before, on the mean of the last `cycles` of them (fewer where the history holds fewer): the
 * forecast of who orders at fixed intervals. null below one lag. With one cycle it is the seasonal naive forecast.
 */
export function rhythmForecast(y: ArrayLike<number>, horizon: number, lag: number, cycles: number): number[] | null {
  const n = y.length;
  if (n < lag) return null;
  return Array.from({ length: horizon }, (_, h) => {
    let [sum, count] = [0, 0];
    for (let at = n + h - lag * Math.ceil((h + 1) / lag); at >= 0 && count < cycles; at -= lag) {
      sum += y[at]!;
      count++;
    }
    return sum / count;
  });
}

/**
 * An order of the usual size every `lag` months from the last one on, one that is overdue at once: the forecast of who orders when the
 * last order is used up, so that a late one moves those after it. The size is the mean of the last `orders` orders; null without any.
 */
export function refillForecast(y: ArrayLike<number>, horizon: number, lag: number, orders: number): number[] | null {
  const n = y.length;
  let [sum, count, last] = [0, 0, -1];
  for (let at = n - 1; at >= 0 && count < orders; at--) {
    if (!(y[at]! > 0)) continue;
    if (last < 0) last = at;
    sum += y[at]!;
    count++;
  }
  if (count === 0) return null;
  const next = Math.max(n, last + lag);
  return Array.from({ length: horizon }, (_, h) => (n + h >= next && (n + h - next) % lag === 0 ? sum / count : 0));
}
