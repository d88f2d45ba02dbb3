/** A ratio of integers. */
export interface Fraction {
  numerator: bigint;
  denominator: bigint;
}

/**
 * The decimal that a number prints as, as a fraction: 0.8 → 8/10 (the double itself is a little more than that). Shares
 * and probabilities are typed as decimals, and a boundary met exactly must count as met. Throws RangeError unless finite.
 */
export function exactFraction(value: number): Fraction {
  if (!Number.isFinite(value)) throw new RangeError(`not a finite number: ${value}`);
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  const [whole = '0', decimals = ''] = mantissa.split('.');
  const digits = BigInt(whole + decimals);
  const scale = decimals.length - Number(exponent);
  return scale >= 0
    ? { numerator: digits, denominator: 10n ** BigInt(scale) }
    : { numerator: digits * 10n ** BigInt(-scale), denominator: 1n };
}

/** a/b as the nearest double, for integers of any size; b != 0. */
export function bigRatio(a: bigint, b: bigint): number {
  const negative = a < 0n !== b < 0n;
  const top = a < 0n ? -a : a;
  const bottom = b < 0n ? -b : b;
  if (top === 0n) return 0;
  const safe = BigInt(Number.MAX_SAFE_INTEGER);
  if (top <= safe && bottom <= safe) return (negative ? -1 : 1) * (Number(top) / Number(bottom));
  // 64 significant bits of the quotient, then one rounding.
  const shift = BigInt(Math.max(0, 64 - bitLength(top) + bitLength(bottom)));
  const quotient = (top << shift) / bottom;
  return (negative ? -1 : 1) * Number(quotient) * 2 ** -Number(shift);
}

function bitLength(value: bigint): number {
  return value.toString(16).length * 4;
}
