/** Two gaps in a row, in days, with how many customers have them as their last two. */
export interface GapPair {
  readonly first: number;
  readonly second: number;
  readonly customers: number;
}

/**
 * How regular purchases are: 1 where gaps are as by chance (Poisson), 2 and more where customers buy by the clock. From the share of the
 * last gap in the last two, whose variance is 1/(4(2k + 1)) for gamma gaps of shape k; either order counts half, so that nothing is drawn
 * by lot (Wheat & Morrison 1990). null without variance.
 */
export function regularity(pairs: readonly GapPair[]): number | null {
  let [n, squares] = [0, 0];
  for (const { first, second, customers } of pairs) {
    if (first + second <= 0) continue;
    n += customers;
    squares += customers * (first / (first + second) - 0.5) ** 2;
  }
  if (n === 0 || squares === 0) return null;
  const variance = squares / n;
  return (1 - 4 * variance) / (8 * variance);
}
