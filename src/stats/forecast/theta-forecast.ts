import { linearRegression } from 'simple-statistics';
import { nelderMead } from '../optimise/nelder-mead.js';
import { simpleSmoothing, smoothingError } from './exponential-smoothing.js';

/** Smoothing with α and the first level both fitted, α within 0.0001..0.9999. */
function optimalSmoothing(y: readonly number[]): { alpha: number; level: number } {
  const simple = simpleSmoothing(y)!;
  const sse = ([alpha = 0, first = 0]: readonly number[]): number => smoothingError(y, alpha, first);
  const { x } = nelderMead(sse, [simple.alpha, y[0]!], {
    lower: [1e-4, Number.NEGATIVE_INFINITY],
    upper: [0.9999, Number.POSITIVE_INFINITY],
    step: [0.1, Math.max(1e-6, Math.abs(y[0]!) * 0.1)],
    maxIterations: 2000,
  });
  return { alpha: x[0]!, level: simpleSmoothing(y, { alpha: x[0]! }, x[1]!)!.level };
}

/** Seasonal indices (multiplicative, mean 1) by ratio to a centred moving average; null where the season is not there. */
function seasonalIndices(y: readonly number[], period: number): number[] | null {
  if (period < 2 || y.length < 3 * period || y.some((v) => !(v > 0)) || !isSeasonal(y, period)) return null;
  const half = Math.floor(period / 2);
  const ratios: number[][] = Array.from({ length: period }, () => []);
  for (let i = half; i < y.length - half; i++) {
    let sum = 0;
    for (let k = -half; k <= half; k++) sum += y[i + k]! * (period % 2 === 0 && Math.abs(k) === half ? 0.5 : 1);
    ratios[i % period]!.push((y[i]! * period) / sum);
  }
  const means = ratios.map((list) => list.reduce((a, b) => a + b, 0) / list.length);
  const centre = means.reduce((a, b) => a + b, 0) / period;
  return means.map((v) => v / centre);
}

/** Autocorrelation at the period beyond its 90 % limit given those before (Assimakopoulos & Nikolopoulos 2000). */
function isSeasonal(y: readonly number[], period: number): boolean {
  const mean = y.reduce((a, b) => a + b, 0) / y.length;
  const acf = (lag: number): number => {
    let sum = 0;
    for (let i = lag; i < y.length; i++) sum += (y[i]! - mean) * (y[i - lag]! - mean);
    return sum;
  };
  const zero = acf(0);
  if (zero === 0) return false;
  let squares = 0;
  for (let lag = 1; lag < period; lag++) squares += (acf(lag) / zero) ** 2;
  return Math.abs(acf(period) / zero) > 1.645 * Math.sqrt((1 + 2 * squares) / y.length);
}

/**
 * Theta method: simple smoothing plus half the slope of the trend line, h-th step
 * l + (b/2)(h − 1 + (1 − (1 − α)ⁿ)/α); deseasonalised first where the season is significant. null below 3 values
 * (Assimakopoulos & Nikolopoulos 2000; Hyndman & Billah 2003).
 */
export function thetaForecast(y: ArrayLike<number>, horizon: number, period = 1): number[] | null {
  const n = y.length;
  if (n < 3) return null;
  const raw = Array.from(y);
  const indices = seasonalIndices(raw, period);
  const values = indices ? raw.map((v, i) => v / indices[i % period]!) : raw;
  const { m: slope } = linearRegression(values.map((v, i) => [i, v]));
  const { alpha, level } = optimalSmoothing(values);
  const lag = (1 - (1 - alpha) ** n) / alpha;
  return Array.from(
    { length: horizon },
    (_, h) => (level + (slope / 2) * (h + lag)) * (indices?.[(n + h) % period] ?? 1),
  );
}
