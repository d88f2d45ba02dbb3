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
