import { normalCdf } from '../distributions/normal.js';

/** One stratum as a unit sees it: its own trials, everybody's trials and everybody's successes, the unit's included. */
export interface UnitStratum {
  own: number;
  trials: number;
  successes: number;
}

export interface StratifiedTest {
  /** Σ own × successes/trials. */
  expected: number;
  /** Σ of the hypergeometric variances; 0 where nobody else is in the unit's strata. */
  variance: number;
  /** Two-sided mid-p of "the unit's trials are drawn from its strata like everybody's"; 1 where variance is 0. */
  p: number;
}

/** Beyond this many possible counts the normal approximation is as good and the convolution slow. */
const EXACT_RANGE = 4000;

/**
 * Whether a unit's successes differ from what everybody in the same strata has, given all margins: the sum of independent
 * hypergeometric counts, by convolution (Cox & Snell 1989, 2.1.2; mid-p: Lancaster 1961). The exact form of the
 * Cochran-Mantel-Haenszel test of the unit against all others; for more than 4000 possible counts its normal approximation.
 */
export function stratifiedExactTest(observed: number, strata: readonly UnitStratum[]): StratifiedTest {
  let expected = 0;
  let variance = 0;
  let floor = 0;
  let range = 0;
  for (const { own, trials, successes } of strata) {
    if (own === 0) continue;
    expected += (own * successes) / trials;
    if (trials > 1) {
      variance += (own * successes * (trials - successes) * (trials - own)) / (trials * trials * (trials - 1));
    }
    const low = Math.max(0, own - (trials - successes));
    floor += low;
    range += Math.min(own, successes) - low;
  }
  if (!(variance > 0)) return { expected, variance: 0, p: 1 };
  if (range > EXACT_RANGE) {
    return { expected, variance, p: 2 * normalCdf(-Math.abs(observed - expected) / Math.sqrt(variance)) };
  }
  let pmf = Float64Array.of(1);
  for (const stratum of strata) if (stratum.own > 0) pmf = convolve(pmf, hypergeometricPmf(stratum));
  const at = observed - floor;
  let below = 0;
  for (let i = 0; i < at; i++) below += pmf[i]!;
  const here = pmf[at] ?? 0;
  const above = 1 - below - here;
  return { expected, variance, p: Math.min(1, 2 * Math.max(0, Math.min(below, above) + here / 2)) };
}

/** P(k successes among the unit's trials) from the smallest possible k on, by ratios from the mode outwards. */
function hypergeometricPmf({ own, trials, successes }: UnitStratum): Float64Array {
  const low = Math.max(0, own - (trials - successes));
  const high = Math.min(own, successes);
  const pmf = new Float64Array(high - low + 1);
  const mode = Math.min(high, Math.max(low, Math.floor(((own + 1) * (successes + 1)) / (trials + 2))));
  pmf[mode - low] = 1;
  for (let k = mode; k < high; k++) {
    pmf[k + 1 - low] = (pmf[k - low]! * (successes - k) * (own - k)) / ((k + 1) * (trials - successes - own + k + 1));
  }
  for (let k = mode; k > low; k--) {
    pmf[k - 1 - low] = (pmf[k - low]! * k * (trials - successes - own + k)) / ((successes - k + 1) * (own - k + 1));
  }
  const total = pmf.reduce((a, b) => a + b, 0);
  return pmf.map((value) => value / total);
}

function convolve(a: Float64Array, b: Float64Array): Float64Array<ArrayBuffer> {
  const sum = new Float64Array(a.length + b.length - 1);
  for (let i = 0; i < a.length; i++) for (let j = 0; j < b.length; j++) sum[i + j]! += a[i]! * b[j]!;
  return sum;
}
