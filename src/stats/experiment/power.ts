import { normalCdf, normalQuantile } from '../distributions/normal.js';

const LEVEL = 0.05;
const POWER = 0.8;
/** 2.80: an effect of so many standard errors is seen in 80 of 100 trials, at 5 % and two sides. */
const REACH = normalQuantile(1 - LEVEL / 2) + normalQuantile(POWER);

/** The effect that a trial with this standard error sees in 80 of 100 repetitions, in the unit of the error. */
export const couldSee = (error: number): number => REACH * error;

/** Chance that a trial with this standard error shows a true effect of this size, two sides at 5 %. */
export function powerFor(effect: number, error: number): number {
  if (!(error > 0)) return effect === 0 ? LEVEL : 1;
  const limit = normalQuantile(1 - LEVEL / 2);
  return normalCdf(effect / error - limit) + normalCdf(-effect / error - limit);
}

/** Units per arm, equally many in both, to see the effect in 80 of 100 trials; null for no effect or no spread. */
export function neededPerArm(effect: number, variances: readonly [number, number]): number | null {
  const spread = variances[0] + variances[1];
  return effect === 0 || !(spread > 0) ? null : Math.ceil(REACH ** 2 * (spread / effect ** 2));
}
