import type { Helper } from './helper.js';

const product = (a: string, b: string): string => `CAST(${a} AS decimal(20,4)) * CAST(${b} AS decimal(18,10))`;

/**
 * `exact_product(amount, factor)`: money or a quantity times a share, a rate, a count. 18 digits times 18 digits overflow on DuckDB
 * unless they are widened first. Amounts up to 10^16 with four decimals, factors up to 10^8 with ten; 14 decimals, no rounding.
 */
export const EXACT_PRODUCT: Helper = {
  name: 'exact_product',
  parameters: [
    { name: 'amount', type: 'decimal(20,4)' },
    { name: 'factor', type: 'decimal(18,10)' },
  ],
  returns: 'decimal(38,14)',
  body: product('amount', 'factor'),
};

/**
 * `exact_moment(a, b)`: the product of two amounts, for sums of squares. Rounded to four decimals, so that a million squares of
 * 10^14 still add up within the 38 digits that both engines have.
 */
export const EXACT_MOMENT: Helper = {
  name: 'exact_moment',
  parameters: [
    { name: 'a', type: 'decimal(38,4)' },
    { name: 'b', type: 'decimal(38,4)' },
  ],
  returns: 'decimal(38,4)',
  // Amounts below 100,000 are multiplied in 64 bits: that and the rounding of 128 bits took fifty times as long on DuckDB.
  body: `coalesce(CAST(TRY_CAST(a AS decimal(9,4)) * TRY_CAST(b AS decimal(9,4)) AS decimal(38,4)),
    CAST(CAST(a AS decimal(38,4)) * CAST(b AS decimal(38,4)) AS decimal(38,4)))`,
};

/**
 * `exact_trifle(amount, share, rest)`: what a share cut off at ten digits lacks of an amount, where the shares of a whole leave `rest` of it
 * (at most 10^-8) by rounding. Amounts up to 10^16 with four decimals; 14 decimals.
 */
export const EXACT_TRIFLE: Helper = {
  name: 'exact_trifle',
  parameters: [
    { name: 'amount', type: 'decimal(20,4)' },
    { name: 'share', type: 'decimal(12,10)' },
    { name: 'rest', type: 'decimal(12,10)' },
  ],
  returns: 'decimal(38,14)',
  body: 'CAST(CAST(amount AS decimal(20,4)) * CAST(CAST(share AS decimal(12,10)) * CAST(rest AS decimal(12,10)) AS decimal(18,18)) AS decimal(38,14))',
};

/** An amount at a rate, in the four decimals in which money is stored; spelled out, for texts that no helper travels with. */
export const atRate = (amount: string, rate: string): string => `CAST(${product(amount, rate)} AS decimal(18,4))`;
