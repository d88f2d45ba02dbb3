const MAX_TERMS = 1_000_000;

/** Plain power series, |z| < 1 (DLMF 15.2.1). */
function series(a: number, b: number, c: number, z: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 0; n < MAX_TERMS; n++) {
    const ratio = ((a + n) * (b + n) * z) / ((c + n) * (n + 1));
    term *= ratio;
    sum += term;
    // The remainder of a tail with a steady ratio is term·ratio/(1 − ratio).
    if (term === 0 || (Math.abs(ratio) < 1 && Math.abs(term) <= 1e-17 * Math.abs(sum) * (1 - Math.abs(ratio)))) break;
  }
  return sum;
}

/**
 * Gauss' ₂F₁(a, b; c; z) for real arguments, z < 1, c not 0, −1, −2, …; NaN for z >= 1 unless the series ends.
 * Negative z goes through Pfaff's, c − a − b < 0 through Euler's transformation (DLMF 15.8.1), without which the terms
 * overflow for the customers with hundreds of purchases that BTYD models meet.
 */
export function hypergeometric2F1(a: number, b: number, c: number, z: number): number {
  if (z === 0) return 1;
  if (Number.isNaN(z) || z >= 1) return Number.NaN;
  if (z < 0) return (1 - z) ** -a * hypergeometric2F1(a, c - b, c, z / (z - 1));
  const excess = c - a - b;
  if (excess < 0) return (1 - z) ** excess * series(c - a, c - b, c, z);
  return series(a, b, c, z);
}
