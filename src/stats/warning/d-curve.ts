/** Customers silent for so many days, and how many of them left. */
export interface SilenceCount {
  readonly silent: number;
  readonly customers: number;
  readonly left: number;
}

/** What a limit of so many days gets wrong: of those who came back the share beyond it, of those who left the share within it. */
export interface LimitErrors {
  readonly days: number;
  readonly typeOne: number;
  readonly typeTwo: number;
}

/** Sums that differ by less are equal: rounding of shares chooses no day. */
const SAME = 1e-12;

/** Errors of every limit from 0 days to the longest silence; empty where nobody came back or nobody left. */
export function limitErrors(counts: readonly SilenceCount[]): LimitErrors[] {
  const left = counts.reduce((sum, one) => sum + one.left, 0);
  const back = counts.reduce((sum, one) => sum + one.customers - one.left, 0);
  if (left === 0 || back === 0) return [];
  const longest = counts.reduce((most, { silent }) => Math.max(most, silent), 0);
  const at = new Map<number, { left: number; back: number }>();
  for (const { silent, customers, left: gone } of counts) {
    const known = at.get(silent) ?? { left: 0, back: 0 };
    at.set(silent, { left: known.left + gone, back: known.back + customers - gone });
  }
  let [leftWithin, backWithin] = [0, 0];
  return Array.from({ length: longest + 1 }, (_, days) => {
    const here = at.get(days);
    leftWithin += here?.left ?? 0;
    backWithin += here?.back ?? 0;
    return { days, typeOne: (back - backWithin) / back, typeTwo: leftWithin / left };
  });
}

/** The smallest limit of the least sum of both errors; null of none. */
export function leastErrors(errors: readonly LimitErrors[]): LimitErrors | null {
  let best: LimitErrors | null = null;
  for (const one of errors) {
    if (best === null || one.typeOne + one.typeTwo < best.typeOne + best.typeTwo - SAME) best = one;
  }
  return best;
}
