import { literal as quoted } from '../../core/quoting.js';

/** A value as Trino's SQL spells it. Doubles carry an exponent: without one a number with a point is a DECIMAL there. */
export function literal(value: string | number | bigint | boolean | null): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (value === null || typeof value === 'string') return quoted(value);
  if (typeof value === 'bigint') return inInt64(value) ? String(value) : `DECIMAL '${value}'`;
  if (Number.isSafeInteger(value)) return Object.is(value, -0) ? '0' : String(value);
  if (Number.isNaN(value)) return 'nan()';
  if (!Number.isFinite(value)) return value > 0 ? 'infinity()' : '-infinity()';
  return value.toExponential().replace('e', 'E').replace('E+', 'E');
}

const inInt64 = (value: bigint): boolean => value >= -(2n ** 63n) && value < 2n ** 63n;
