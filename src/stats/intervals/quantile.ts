import { exactFraction } from '../distributions/exact-fraction.js';

/** `count` observations (or a weight) of one value. */
export interface ValueCount {
  value: number;
  count: number;
}

/**
 * Type-7 quantile (R's and numpy's default) of sorted ascending (value, count) pairs: h = (n − 1)p, linear between the
 * observations ⌊h⌋ and ⌊h⌋ + 1. h is found in exact decimal arithmetic, so p = 0.57 of 101 is the 58th value itself.
 * Counts are whole numbers. Ours, since simple-statistics takes another definition (h = np, no interpolation). null without observations; p outside 0..1 throws RangeError (Hyndman & Fan 1996).
 */
export function quantile(sortedPairs: readonly ValueCount[], p: number): number | null {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`quantile probability outside 0..1: ${p}`);
  let n = 0;
  for (const pair of sortedPairs) n += pair.count;
  if (n === 0) return null;
  const { numerator, denominator } = exactFraction(p);
  const product = numerator * BigInt(n - 1);
  const index = Number(product / denominator);
  const fraction = Number(product % denominator) / Number(denominator);
  let seen = 0;
  for (let i = 0; i < sortedPairs.length; i++) {
    const { value, count } = sortedPairs[i]!;
    seen += count;
    if (index >= seen) continue;
    if (fraction === 0 || index + 1 < seen) return value;
    let next = i + 1;
    while (sortedPairs[next]!.count === 0) next++;
    return value + fraction * (sortedPairs[next]!.value - value);
  }
  return null;
}

/** Type-7 quantile of plain values in any order; the array is not changed. null without values; p outside 0..1 throws RangeError. */
export function quantileOf(values: ArrayLike<number>, p: number): number | null {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`quantile probability outside 0..1: ${p}`);
  if (values.length === 0) return null;
  const sorted = Float64Array.from(values).sort();
  const { numerator, denominator } = exactFraction(p);
  const product = numerator * BigInt(sorted.length - 1);
  const index = Number(product / denominator);
  const fraction = Number(product % denominator) / Number(denominator);
  const value = sorted[index]!;
  return fraction === 0 ? value : value + fraction * (sorted[index + 1]! - value);
}

/**
 * Weighted median of sorted ascending pairs with weights >= 0: the value where the cumulative weight passes half; the
 * middle of two where it meets half exactly. null where the weights sum to 0.
 */
export function weightedMedian(sortedPairs: readonly ValueCount[]): number | null {
  let total = 0;
  for (const pair of sortedPairs) total += pair.count;
  if (!(total > 0)) return null;
  let seen = 0;
  for (let i = 0; i < sortedPairs.length; i++) {
    const { value, count } = sortedPairs[i]!;
    if (count === 0) continue;
    seen += count;
    if (seen * 2 > total) return value;
    if (seen * 2 === total) {
      const next = sortedPairs.slice(i + 1).find((pair) => pair.count > 0);
      return next ? (value + next.value) / 2 : value;
    }
  }
  return null;
}
