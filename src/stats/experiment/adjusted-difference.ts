import type { IntervalWithP } from '../intervals/interval.js';
import { type Moments, meanDifference, momentsFromSums } from '../intervals/mean-interval.js';

/** Sums over the units of one arm: outcomes y, what was known of each before, x, their squares and products. */
export interface ArmSums {
  readonly n: number;
  readonly y: number;
  readonly yy: number;
  readonly x: number;
  readonly xx: number;
  readonly xy: number;
}

export interface ArmDifference extends IntervalWithP {
  /** Standard error, in the unit of y. */
  readonly error: number;
  /** Variances of the arms, treated and control, of what was compared. */
  readonly variances: readonly [treated: number, control: number];
}

function differenceOf(control: Moments, treated: Moments): ArmDifference | null {
  const found = meanDifference(control, treated);
  return (
    found && {
      ...found,
      error: Math.sqrt(control.variance / control.n + treated.variance / treated.n),
      variances: [treated.variance, control.variance],
    }
  );
}

/** Mean y of the treated less that of the control arm, Welch; null where an arm has fewer than two. */
export function plainDifference(treated: ArmSums, control: ArmSums): ArmDifference | null {
  const [a, b] = [treated, control].map(({ n, y, yy }) => momentsFromSums(n, y, yy));
  return a == null || b == null ? null : differenceOf(b, a);
}

const centred = (n: number, a: number, b: number, ab: number): number => (n > 0 ? ab - (a * b) / n : 0);

/**
 * The same of y − θ(x − x̄), θ the slope within the arms: what x foretold of y is taken off, so that the interval is narrower
 * where x foretells. `kept` is the share of the variance that is left, at most about 1. Null where x does not vary.
 * (Deng, Xu, Kohavi & Walker 2013, CUPED; θ pooled within arms, so that an effect does not bend it.)
 */
export function adjustedDifference(treated: ArmSums, control: ArmSums): (ArmDifference & { kept: number }) | null {
  const plain = plainDifference(treated, control);
  if (plain === null) return null;
  const arms = [treated, control].map((arm) => ({
    arm,
    sxx: Math.max(0, centred(arm.n, arm.x, arm.x, arm.xx)),
    sxy: centred(arm.n, arm.x, arm.y, arm.xy),
    syy: Math.max(0, centred(arm.n, arm.y, arm.y, arm.yy)),
  }));
  const spread = arms.reduce((sum, { sxx }) => sum + sxx, 0);
  if (!(spread > 0)) return null;
  const slope = arms.reduce((sum, { sxy }) => sum + sxy, 0) / spread;
  const middle = (treated.x + control.x) / (treated.n + control.n);
  const [a, b] = arms.map(({ arm, sxx, sxy, syy }) => ({
    n: arm.n,
    mean: arm.y / arm.n - slope * (arm.x / arm.n - middle),
    variance: Math.max(0, syy - 2 * slope * sxy + slope ** 2 * sxx) / (arm.n - 1),
  }));
  const found = differenceOf(b!, a!);
  return found && { ...found, method: 'cuped', kept: plain.error > 0 ? (found.error / plain.error) ** 2 : 1 };
}
