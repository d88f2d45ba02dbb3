import type { Random } from './random.js';

/** Largest mean whose draws are counted out; above it a rounded normal is as good. */
const COUNTED_OUT = 50;

/** A draw of a Poisson count. */
export function poissonDraw(random: Random, mean: number): number {
  if (mean > COUNTED_OUT) return Math.max(0, Math.round(mean + Math.sqrt(mean) * random.normal()));
  let [count, product] = [0, random.uniform()];
  const limit = Math.exp(-mean);
  while (product > limit) {
    count++;
    product *= random.uniform();
  }
  return count;
}

/** A draw of how many of `n` come, each with the chance `p`; many by a rounded normal that stays within 0..n. */
export function binomialDraw(random: Random, n: number, p: number): number {
  if (p <= 0) return 0;
  if (p >= 1) return n;
  if (n > COUNTED_OUT && n * p * (1 - p) > 10) {
    const drawn = Math.round(n * p + Math.sqrt(n * p * (1 - p)) * random.normal());
    return Math.min(n, Math.max(0, drawn));
  }
  let count = 0;
  for (let i = 0; i < n; i++) if (random.uniform() < p) count++;
  return count;
}
