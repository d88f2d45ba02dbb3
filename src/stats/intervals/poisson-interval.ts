import { inverseGammaP } from '../distributions/incomplete-gamma.js';
import { DEFAULT_LEVEL, type Interval } from './interval.js';

/**
 * Exact interval of an event rate, events per unit of exposure: low G⁻¹(α/2; events)/exposure,
 * high G⁻¹(1 − α/2; events + 1)/exposure; null without exposure (Garwood 1936).
 */
export function poissonRateInterval(events: number, exposure: number, level = DEFAULT_LEVEL): Interval | null {
  if (!(exposure > 0) || !(events >= 0)) return null;
  const tail = (1 - level) / 2;
  return {
    estimate: events / exposure,
    low: events === 0 ? 0 : inverseGammaP(events, tail) / exposure,
    high: inverseGammaP(events + 1, tail, 'upper') / exposure,
    method: 'poisson-exact',
    level,
  };
}
