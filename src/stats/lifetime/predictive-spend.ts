import { betaI } from '../distributions/incomplete-beta.js';
import type { GammaGamma } from './gamma-gamma.js';

/** Counts beyond the likeliest this many are lumped: a sum over more changes no digit that is shown. */
const NEGLIGIBLE = 1e-6;
const GRID = 40;

/**
 * What one who is still a customer will spend in the time ahead, as a distribution: purchases by `pmfOfK`, each worth by Gamma-Gamma after
 * `x` purchases. Money is in units of v + x·mean of the customer, so that all who share x and `pmfOfK` share the answer: the worth of k
 * purchases is a beta prime of (pk, q + px) in them. Exact but for the interpolation between 40 points of a logarithmic scale.
 */
export class PredictiveSpend {
  private readonly nothing: number;
  private readonly points: readonly { readonly spend: number; readonly below: number }[];

  constructor({ p, q }: GammaGamma, x: number, pmfOfK: (k: number) => number) {
    const counts: [k: number, probability: number][] = [];
    this.nothing = pmfOfK(0);
    let left = 1 - this.nothing;
    for (let k = 1; left > NEGLIGIBLE && k < 5000; k++) {
      const probability = pmfOfK(k);
      counts.push([k, probability]);
      left -= probability;
    }
    const lumped = lump(counts);
    // Of one purchase; where its mean is not finite, its scale.
    const one = p / Math.max(0.5, q + p * x - 1);
    const [from, to] = [Math.log(0.1 * one), Math.log(6 * one * (counts.length + 1))];
    this.points = Array.from({ length: GRID }, (_, i) => {
      const spend = Math.exp(from + ((to - from) * i) / (GRID - 1));
      const below = lumped.reduce(
        (sum, [k, probability]) => sum + probability * betaI(p * k, q + p * x, spend / (1 + spend), 1 / (1 + spend)),
        this.nothing,
      );
      return { spend, below };
    });
  }

  /** The spend below which one remains with probability `u`, who is still a customer with probability `alive`. */
  quantile(u: number, alive: number): number {
    const within = (u - (1 - alive)) / alive;
    if (!(within > this.nothing)) return 0;
    const next = this.points.findIndex(({ below }) => below >= within);
    if (next === 0) return this.points[0]!.spend;
    if (next < 0) return this.points.at(-1)!.spend;
    const [a, b] = [this.points[next - 1]!, this.points[next]!];
    const share = (within - a.below) / (b.below - a.below);
    return a.spend * (b.spend / a.spend) ** share;
  }
}

/** Neighbouring counts put together, ever more of them the larger they are: the worth of 40 purchases is hardly that of 41. */
function lump(counts: readonly [number, number][]): [number, number][] {
  const lumped: [number, number][] = [];
  for (let i = 0; i < counts.length; ) {
    const width = Math.max(1, Math.floor(counts[i]![0] / 8));
    const part = counts.slice(i, i + width);
    const probability = part.reduce((sum, [, mass]) => sum + mass, 0);
    const mean = part.reduce((sum, [k, mass]) => sum + k * mass, 0) / (probability || 1);
    if (probability > 0) lumped.push([mean, probability]);
    i += width;
  }
  return lumped;
}
