import { bigRatio, exactFraction } from '../distributions/exact-fraction.js';

/** `count` holders of one and the same amount, in minor units (or any fixed scale of 10). */
export interface AmountCount {
  value: bigint;
  count: number;
}

export interface LorenzPoint {
  /** Share of holders, poorest first, 0..1. */
  population: number;
  /** Their share of the total. */
  value: number;
}

/**
 * Pairs by amount, falling for `order` −1, rising for 1; callers may pass them in any order, and a value twice. Sorting a
 * million bigints takes seconds, so pairs that come sorted (as SQL returns them) are only turned round.
 */
function sorted(pairs: readonly AmountCount[], order: 1 | -1): readonly AmountCount[] {
  let rising = true;
  let falling = true;
  for (let i = 1; i < pairs.length && (rising || falling); i++) {
    const before = pairs[i - 1]!.value;
    const value = pairs[i]!.value;
    if (value < before) rising = false;
    else if (value > before) falling = false;
  }
  if (order === 1 ? rising : falling) return pairs;
  if (rising || falling) return [...pairs].reverse();
  return [...pairs].sort((a, b) => (a.value === b.value ? 0 : a.value < b.value ? -order : order));
}

function holders(pairs: readonly AmountCount[]): number {
  let n = 0;
  for (const pair of pairs) n += pair.count;
  return n;
}

function sumOf(pairs: readonly AmountCount[]): bigint {
  let total = 0n;
  for (const pair of pairs) total += pair.count === 1 ? pair.value : pair.value * BigInt(pair.count);
  return total;
}

/**
 * Gini coefficient Σ(2i − n − 1)x₍ᵢ₎/(n Σx), x ascending; 0..(n−1)/n for amounts >= 0, may pass 1 with negative ones.
 * `unbiased` multiplies by n/(n − 1). null where the total is not positive, or unbiased with n = 1 (R `ineq`).
 */
export function gini(pairs: readonly AmountCount[], options: { unbiased?: boolean } = {}): number | null {
  const n = holders(pairs);
  const total = sumOf(pairs);
  if (n === 0 || total <= 0n || (options.unbiased && n === 1)) return null;
  let before = 0;
  let weighted = 0n;
  for (const { value, count } of sorted(pairs, 1)) {
    // Σ(2i − n − 1) over the ranks before+1 … before+count that share the value.
    weighted += value * BigInt(count) * BigInt(2 * before + count - n);
    before += count;
  }
  const divisor = BigInt(options.unbiased ? n - 1 : n);
  return bigRatio(weighted, divisor * total);
}

/**
 * Lorenz curve from (0, 0) to (1, 1), a point per distinct amount, ascending; at most `maxPoints` of them, evenly
 * spread over the holders. Empty where the total is not positive.
 */
export function lorenzPoints(pairs: readonly AmountCount[], maxPoints = Number.POSITIVE_INFINITY): LorenzPoint[] {
  const n = holders(pairs);
  const total = sumOf(pairs);
  if (n === 0 || total <= 0n) return [];
  const points: LorenzPoint[] = [{ population: 0, value: 0 }];
  const gap = 1 / Math.max(1, maxPoints - 1);
  let seen = 0;
  let sum = 0n;
  for (const { value, count } of sorted(pairs, 1)) {
    seen += count;
    sum += count === 1 ? value : value * BigInt(count);
    const population = seen / n;
    const due = population >= points[points.length - 1]!.population + gap - 1e-12;
    if (seen === n || maxPoints === Number.POSITIVE_INFINITY || due)
      points.push({ population, value: bigRatio(sum, total) });
  }
  return points;
}

/** Holders that a share of the population means: share × n to the nearest whole (half up), at least one. */
export function topCount(n: number, populationShare: number): number {
  if (n === 0) return 0;
  const { numerator, denominator } = exactFraction(populationShare);
  const nearest = (2n * numerator * BigInt(n) + denominator) / (2n * denominator);
  return Math.max(1, Math.min(n, Number(nearest)));
}

/** Amount of the k largest holders, in the unit of the pairs. */
export function topSum(pairs: readonly AmountCount[], k: number): bigint {
  let left = k;
  let sum = 0n;
  for (const { value, count } of sorted(pairs, -1)) {
    const taken = Math.min(left, count);
    sum += value * BigInt(taken);
    left -= taken;
    if (left === 0) break;
  }
  return sum;
}

/**
 * Share of the total that the top `populationShare` (0..1) of holders make, and how many they are. `total` replaces the
 * denominator (gross instead of net of negative holders). The share is null where the denominator is not positive.
 */
export function topShare(
  pairs: readonly AmountCount[],
  populationShare: number,
  total: bigint = sumOf(pairs),
): { holders: number; share: number | null } {
  const k = topCount(holders(pairs), populationShare);
  return { holders: k, share: total > 0n ? bigRatio(topSum(pairs, k), total) : null };
}

/**
 * Smallest number k of the largest holders whose sum reaches `share` (0..1) of the total; reaching it exactly counts.
 * null where the total is not positive or the share is never reached.
 */
export function smallestCountForShare(
  pairs: readonly AmountCount[],
  share: number,
  total: bigint = sumOf(pairs),
): number | null {
  if (total <= 0n) return null;
  const { numerator, denominator } = exactFraction(share);
  const goal = numerator * total;
  let k = 0;
  let sum = 0n;
  if (goal <= 0n) return 0;
  for (const { value, count } of sorted(pairs, -1)) {
    const block = sum + (count === 1 ? value : value * BigInt(count));
    if (value > 0n && block * denominator >= goal) {
      const missing = goal - sum * denominator;
      const step = value * denominator;
      return k + Number((missing + step - 1n) / step);
    }
    sum = block;
    k += count;
  }
  return null;
}
