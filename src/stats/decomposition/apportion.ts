/**
 * Rounds parts to whole minor units so that they sum to the total exactly: floors, then the units still missing to the
 * largest remainders (ties to the earlier part). The parts must sum to the total but for rounding (Hare's method).
 */
export function apportion(total: bigint, parts: readonly number[]): bigint[] {
  if (parts.length === 0) return [];
  const floors = parts.map((part) => BigInt(Math.floor(part)));
  const missing = total - floors.reduce((a, b) => a + b, 0n);
  const n = BigInt(parts.length);
  // Parts that do not sum to the total leave more than a unit each: shared evenly before the remainders decide.
  let whole = missing / n;
  if (missing < 0n && whole * n !== missing) whole -= 1n;
  const order = parts.map((part, i) => ({ i, rest: part - Math.floor(part) }));
  order.sort((a, b) => b.rest - a.rest || a.i - b.i);
  const extra = Number(missing - whole * n);
  order.forEach(({ i }, rank) => {
    floors[i]! += rank < extra ? whole + 1n : whole;
  });
  return floors;
}

/**
 * Rounds a column of real amounts line by line, carrying the rounding on, so that every prefix sums to within half a
 * unit of its true sum: a column of thousands of lines does not drift from its total.
 */
export class CarriedRounding {
  private exact = 0;
  private given = 0n;

  next(amount: number): bigint {
    this.exact += amount;
    const rounded = BigInt(Math.round(this.exact)) - this.given;
    this.given += rounded;
    return rounded;
  }
}
