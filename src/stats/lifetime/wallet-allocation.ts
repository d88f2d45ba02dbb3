/**
 * Wallet Allocation Rule: share of a customer's category spend for a brand of rank r (1 = best, ties average) among the n
 * brands that the customer uses, (1 − r/(n + 1)) · 2/n; ratio. null for n < 1 or a rank outside 1..n
 * (Keiningham et al. 2011).
 */
export function walletShare(rank: number, brandsUsed: number): number | null {
  if (!(brandsUsed >= 1) || !(rank >= 1 && rank <= brandsUsed)) return null;
  return (1 - rank / (brandsUsed + 1)) * (2 / brandsUsed);
}

/** Ranks of scores, 1 = highest, equal scores sharing their average rank. */
export function averageRanks(scores: readonly number[]): number[] {
  return scores.map((score) => {
    let above = 0;
    let equal = 0;
    for (const other of scores) {
      if (other > score) above++;
      else if (other === score) equal++;
    }
    return above + (equal + 1) / 2;
  });
}

/** Wallet shares of all brands that one customer scored; they sum to 1. Empty for no brands. */
export function walletShares(scores: readonly number[]): number[] {
  return averageRanks(scores).map((rank) => walletShare(rank, scores.length)!);
}
