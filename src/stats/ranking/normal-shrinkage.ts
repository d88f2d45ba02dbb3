import { mean as meanOf, sumNthPowerDeviations } from 'simple-statistics';
import { criticalZ } from '../distributions/normal.js';
import { DEFAULT_LEVEL, type Interval } from '../intervals/interval.js';
import { largest } from '../largest.js';

/**
 * James-Stein estimates towards the grand mean, ȳ + c(y − ȳ) with c = 1 − (k − 3)σ²/Σ(y − ȳ)², not below 0; `variance` is
 * the known variance of each y, unit². null for fewer than 4 values, where it does not help (Efron & Morris 1977).
 */
export function jamesStein(
  values: readonly number[],
  variance: number,
): { shrinkage: number; mean: number; estimates: number[] } | null {
  const k = values.length;
  if (k < 4) return null;
  const mean = meanOf([...values]);
  const spread = sumNthPowerDeviations([...values], 2);
  const shrinkage = spread > 0 ? Math.max(0, 1 - ((k - 3) * variance) / spread) : 0;
  return { shrinkage, mean, estimates: values.map((y) => mean + shrinkage * (y - mean)) };
}

/** An estimate with its own sampling variance, unit². */
export interface NoisyValue {
  value: number;
  variance: number;
}

export interface NormalShrinkage {
  mean: number;
  /** Variance between units, unit²; 0 where chance explains all the spread. */
  tau2: number;
  posteriors: (Interval & { sd: number })[];
}

/** Cochran's Q about the weighted mean for a given variance between units. */
function weighted(units: readonly NoisyValue[], tau2: number): { mean: number; q: number; weight: number } {
  let weight = 0;
  let sum = 0;
  for (const unit of units) {
    weight += 1 / (unit.variance + tau2);
    sum += unit.value / (unit.variance + tau2);
  }
  const mean = sum / weight;
  const q = units.reduce((total, unit) => total + (unit.value - mean) ** 2 / (unit.variance + tau2), 0);
  return { mean, q, weight };
}

/** What estimates say together for a given variance between units: their weighted mean, Cochran's Q about it, the sum of weights. */
type Weighted = (tau2: number) => { mean: number; q: number; weight: number };

/** Where all are shrunk to, and by how much. */
export interface ShrinkageFit {
  mean: number;
  /** Variance between units, unit²; 0 where chance explains all the spread. */
  tau2: number;
  /** 1/Var(mean). */
  weight: number;
}

/** The variance between units with Q = k − 1 (Paule & Mandel 1982). `largest`: of the sampling variances. */
function fitOf(at: Weighted, k: number, largest: number): ShrinkageFit {
  const goal = k - 1;
  let tau2 = 0;
  if (at(0).q > goal) {
    let low = 0;
    let high = largest;
    while (at(high).q > goal) high *= 2;
    for (let i = 0; i < 200 && high - low > 1e-15 * high; i++) {
      tau2 = (low + high) / 2;
      if (at(tau2).q > goal) low = tau2;
      else high = tau2;
    }
  }
  const { mean, weight } = at(tau2);
  return { mean, tau2, weight };
}

/** One estimate shrunk by a fit: B·mean + (1 − B)·value with B = v/(v + τ²), variance v(1 − B) + B²·Var(mean). */
export function shrunkTowards(
  { mean, tau2, weight }: ShrinkageFit,
  { value, variance }: NoisyValue,
): { estimate: number; sd: number } {
  const pull = variance / (variance + tau2);
  const estimate = pull * mean + (1 - pull) * value;
  return { estimate, sd: Math.sqrt(variance * (1 - pull) + (pull * pull) / weight) };
}

const largestVariance = (all: readonly { readonly variance: number }[]): number =>
  largest(all.map(({ variance }) => variance));

/**
 * Normal-normal empirical Bayes with unequal variances: between-unit variance by Paule & Mandel, posteriors as `shrunkTowards`; they
 * count that the mean is estimated, not that τ² is. null for fewer than 2 units or a variance that is not positive (Morris 1983).
 */
export function normalShrinkage(units: readonly NoisyValue[], level = DEFAULT_LEVEL): NormalShrinkage | null {
  if (units.length < 2 || units.some((unit) => !(unit.variance > 0))) return null;
  const fit = fitOf((tau2) => weighted(units, tau2), units.length, largestVariance(units));
  const z = criticalZ(level);
  const posteriors = units.map((unit) => {
    const { estimate, sd } = shrunkTowards(fit, unit);
    return { estimate, low: estimate - z * sd, high: estimate + z * sd, method: 'normal-shrinkage', level, sd };
  });
  return { mean: fit.mean, tau2: fit.tau2, posteriors };
}

/** Estimates of one sampling variance: how many, and the sums of their values and of their squares, from an origin near them. */
export interface NoisyGroup {
  variance: number;
  count: number;
  sum: number;
  squares: number;
}

/** The same fit from groups of equal variance, in time that follows the groups and not the units; values from the groups' origin. */
export function groupedShrinkage(groups: readonly NoisyGroup[]): ShrinkageFit | null {
  const k = groups.reduce((all, { count }) => all + count, 0);
  if (k < 2 || groups.some(({ variance }) => !(variance > 0))) return null;
  const at: Weighted = (tau2) => {
    const [weight, sum] = groups.reduce(
      ([w, s], group) => [w + group.count / (group.variance + tau2), s + group.sum / (group.variance + tau2)],
      [0, 0],
    );
    const mean = sum! / weight!;
    const q = groups.reduce(
      (total, group) =>
        total + (group.squares - 2 * mean * group.sum + group.count * mean * mean) / (group.variance + tau2),
      0,
    );
    return { mean, q, weight: weight! };
  };
  return fitOf(at, k, largestVariance(groups));
}
