import { mean as meanOf, sumNthPowerDeviations } from 'simple-statistics';
import { criticalZ } from '../distributions/normal.js';
import { DEFAULT_LEVEL, type Interval } from '../intervals/interval.js';

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

/**
 * Normal-normal empirical Bayes with unequal variances: between-unit variance by Paule & Mandel (Q = k − 1), posterior
 * mean B·mean + (1 − B)·value with B = v/(v + τ²); its variance v(1 − B) + B²·Var(mean) counts that the mean is
 * estimated, not that τ² is. null for fewer than 2 units or a variance that is not positive (Morris 1983).
 */
export function normalShrinkage(units: readonly NoisyValue[], level = DEFAULT_LEVEL): NormalShrinkage | null {
  if (units.length < 2 || units.some((unit) => !(unit.variance > 0))) return null;
  const goal = units.length - 1;
  let tau2 = 0;
  if (weighted(units, 0).q > goal) {
    let low = 0;
    let high = Math.max(...units.map((unit) => unit.variance));
    while (weighted(units, high).q > goal) high *= 2;
    for (let i = 0; i < 200 && high - low > 1e-15 * high; i++) {
      tau2 = (low + high) / 2;
      if (weighted(units, tau2).q > goal) low = tau2;
      else high = tau2;
    }
  }
  const { mean, weight } = weighted(units, tau2);
  const z = criticalZ(level);
  const posteriors = units.map(({ value, variance }) => {
    const pull = variance / (variance + tau2);
    const estimate = pull * mean + (1 - pull) * value;
    const sd = Math.sqrt(variance * (1 - pull) + (pull * pull) / weight);
    return { estimate, low: estimate - z * sd, high: estimate + z * sd, method: 'normal-shrinkage', level, sd };
  });
  return { mean, tau2, posteriors };
}
