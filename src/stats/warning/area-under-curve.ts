/** Units with a score, those of them that the warning is about, and the sum of twice their mid-ranks by rising score. */
export interface RankSum {
  readonly units: number;
  readonly positives: number;
  readonly doubledRanks: number;
}

/**
 * P(a positive scores above a negative), ties counting half: (ΣR − n₁(n₁ + 1)/2)/(n₁n₀), the Mann-Whitney statistic (Hanley & McNeil 1982).
 * 0..1; null where one of the two is missing.
 */
export function areaUnderCurve({ units, positives, doubledRanks }: RankSum): number | null {
  const negatives = units - positives;
  if (positives <= 0 || negatives <= 0) return null;
  return (doubledRanks / 2 - (positives * (positives + 1)) / 2) / (positives * negatives);
}

/** The same of something that is there or not: `with_` have it, `positivesWith` of them are positive. */
export function areaOfFlag(
  units: number,
  positives: number,
  { with: having, positivesWith }: { readonly with: number; readonly positivesWith: number },
): number | null {
  const negatives = units - positives;
  if (positives <= 0 || negatives <= 0) return null;
  return (1 + positivesWith / positives - (having - positivesWith) / negatives) / 2;
}
