/**
 * Makes parts add up to their total, when both were forecast on their own: the total is the mean of its forecast and of the sum of
 * the parts, each weighted by its error variance, and the parts take the difference in proportion to theirs (weighted least squares
 * with a diagonal error matrix; Hyndman, Lee & Wang 2016). A part never goes below 0. Variances in the unit squared.
 */
export function reconcile(
  parts: readonly { readonly value: number; readonly variance: number }[],
  total: { readonly value: number; readonly variance: number } | null,
): number[] {
  const sum = parts.reduce((a, { value }) => a + value, 0);
  const spread = parts.reduce((a, { variance }) => a + variance, 0);
  if (total === null || !(spread > 0)) return parts.map(({ value }) => value);
  const agreed =
    total.variance > 0 ? (total.value * spread + sum * total.variance) / (spread + total.variance) : total.value;
  return parts.map(({ value, variance }) => Math.max(0, value + ((agreed - sum) * variance) / spread));
}
