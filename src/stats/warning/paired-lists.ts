import { criticalZ } from '../distributions/normal.js';
import { DEFAULT_LEVEL, type Interval } from '../intervals/interval.js';

/**
 * How much more precise one list of n is than another of the same length: (b − c)/n, b hits on the first alone, c on the second alone; who
 * stands on both cancels out. Interval by the standard error √(b + c − (b − c)²/n)/n of paired proportions. null for n = 0.
 */
export function pairedPrecision(
  {
    onlyFirst,
    onlySecond,
    listed,
  }: { readonly onlyFirst: number; readonly onlySecond: number; readonly listed: number },
  level = DEFAULT_LEVEL,
): Interval | null {
  if (!(listed > 0)) return null;
  const estimate = (onlyFirst - onlySecond) / listed;
  const error = Math.sqrt(Math.max(0, onlyFirst + onlySecond - (onlyFirst - onlySecond) ** 2 / listed)) / listed;
  const z = criticalZ(level);
  return { estimate, low: estimate - z * error, high: estimate + z * error, method: 'paired', level };
}
