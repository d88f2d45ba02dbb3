/** Last value, repeated; null without values. */
export function naiveForecast(y: ArrayLike<number>, horizon: number): number[] | null {
  return y.length > 0 ? new Array<number>(horizon).fill(y[y.length - 1]!) : null;
}

/** The value one season ago; null below one season. The baseline that any model has to beat. */
export function seasonalNaiveForecast(y: ArrayLike<number>, horizon: number, period: number): number[] | null {
  if (y.length < period) return null;
  return Array.from({ length: horizon }, (_, h) => y[y.length - period + (h % period)]!);
}

/** Last value plus h times the mean change, (y_n − y₁)/(n − 1); null below 2 values. */
export function driftForecast(y: ArrayLike<number>, horizon: number): number[] | null {
  const n = y.length;
  if (n < 2) return null;
  const slope = (y[n - 1]! - y[0]!) / (n - 1);
  return Array.from({ length: horizon }, (_, h) => y[n - 1]! + (h + 1) * slope);
}

/** Mean of all values, repeated; null without values. */
export function meanForecast(y: ArrayLike<number>, horizon: number): number[] | null {
  if (y.length === 0) return null;
  let sum = 0;
  for (let i = 0; i < y.length; i++) sum += y[i]!;
  return new Array<number>(horizon).fill(sum / y.length);
}
