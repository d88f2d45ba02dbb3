/**
 * Holm's adjusted p-values, max over j <= i of (m − j + 1)p₍ⱼ₎, at most 1, in the order given: the chance of one false
 * signal among all stays below the level (Holm 1979; R p.adjust).
 */
export function holm(pValues: readonly number[]): number[] {
  const order = rising(pValues);
  const adjusted = new Array<number>(pValues.length);
  let running = 0;
  order.forEach((index, rank) => {
    running = Math.max(running, Math.min(1, (pValues.length - rank) * pValues[index]!));
    adjusted[index] = running;
  });
  return adjusted;
}

/**
 * Benjamini-Hochberg adjusted p-values, min over j >= i of (m/j)p₍ⱼ₎, at most 1, in the order given: the expected share
 * of false signals among the signals stays below the level (Benjamini & Hochberg 1995; R p.adjust). `tests` is how many there were, where those
 * that are not given have a p of 1; `known` how many of them have another, where only the least are given: what is above the largest given is then not heard of.
 */
export function benjaminiHochberg(
  pValues: readonly number[],
  tests = pValues.length,
  known = pValues.length,
): number[] {
  const scale = tests / Math.max(1, known);
  const m = known;
  const order = rising(pValues);
  const adjusted = new Array<number>(pValues.length);
  let running = 1;
  for (let rank = pValues.length; rank >= 1; rank--) {
    const index = order[rank - 1]!;
    running = Math.min(running, (m / rank) * pValues[index]!);
    adjusted[index] = Math.min(1, running * scale);
  }
  return adjusted;
}

function rising(values: readonly number[]): number[] {
  return values.map((_, i) => i).sort((a, b) => values[a]! - values[b]! || a - b);
}
