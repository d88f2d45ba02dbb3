import { type Duration, winCurve } from '../../../parts/deal-times.js';
import { seededRandom } from '../../../stats/distributions/random.js';
import { poissonDraw, type RemainingChance, remainingChance } from '../../../stats/survival/remaining-chance.js';

/** Fewer won ones tell no chance. */
export const LEAST_WON = 5;
const SEED = 1;

/** The chance of an open deal by its age, and the same as other samples of so many deals would have it. */
export interface Chances extends RemainingChance {
  readonly others: readonly RemainingChance[];
}

const wonOf = (durations: readonly Duration[]): number =>
  durations.reduce((sum, { state, deals }) => sum + (state === 'won' ? deals : 0), 0);

/** Chances by age of the deals that ended or stand so; null with fewer than five won. `samples` redrawn deal by deal say how sure the curve is. */
export function chancesOf(durations: readonly Duration[], samples: number): Chances | null {
  if (wonOf(durations) < LEAST_WON) return null;
  const random = seededRandom(SEED);
  const others = Array.from({ length: samples }, () =>
    remainingChance(winCurve(durations.map((one) => ({ ...one, deals: poissonDraw(random, one.deals) })))),
  );
  return { ...remainingChance(winCurve(durations)), others };
}

/** Open deals of one age: how many, and their amounts with the squares of these. */
export interface Aged {
  readonly age: number;
  readonly amount: number;
  readonly squares: number;
}

/** Mean and variance of what they bring within so many days: by the chance of each, and by what is not known of the curve. */
export function outlook(chances: Chances, open: readonly Aged[], ahead: number): { mean: number; variance: number } {
  const sum = (one: RemainingChance) =>
    open.reduce((total, { age, amount }) => total + amount * (one.within(age, ahead) ?? 0), 0);
  const means = chances.others.map(sum);
  const centre = means.reduce((a, b) => a + b, 0) / Math.max(1, means.length);
  const ofCurve = means.reduce((total, one) => total + (one - centre) ** 2, 0) / Math.max(1, means.length - 1);
  const ofDeals = open.reduce((total, { age, squares }) => {
    const p = chances.within(age, ahead) ?? 0;
    return total + squares * p * (1 - p);
  }, 0);
  return { mean: sum(chances), variance: ofCurve + ofDeals };
}
