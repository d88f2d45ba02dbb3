/** Dense matrices as arrays of rows; for the small systems of statistics, not for speed. */
export type Matrix = number[][];

/** Lower Cholesky factor L of a symmetric positive definite matrix, A = L Lᵀ; null where it is not (to 1e-13 of the diagonal). */
export function cholesky(a: readonly (readonly number[])[]): Matrix | null {
  const n = a.length;
  const lower: Matrix = Array.from({ length: n }, () => new Array<number>(n).fill(0));
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = a[i]![j]!;
      for (let k = 0; k < j; k++) sum -= lower[i]![k]! * lower[j]![k]!;
      if (i !== j) lower[i]![j] = sum / lower[j]![j]!;
      else if (!(sum > 1e-13 * Math.abs(a[i]![i]!))) return null;
      else lower[i]![i] = Math.sqrt(sum);
    }
  }
  return lower;
}

/** x with L Lᵀ x = b. */
export function solveWithFactor(lower: Matrix, b: readonly number[]): number[] {
  const n = b.length;
  const x = [...b];
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < i; k++) x[i]! -= lower[i]![k]! * x[k]!;
    x[i]! /= lower[i]![i]!;
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) x[i]! -= lower[k]![i]! * x[k]!;
    x[i]! /= lower[i]![i]!;
  }
  return x;
}

/** x with A x = b for symmetric positive definite A; null where A is not. */
export function choleskySolve(a: readonly (readonly number[])[], b: readonly number[]): number[] | null {
  const lower = cholesky(a);
  return lower && solveWithFactor(lower, b);
}

/** A⁻¹ of a symmetric positive definite matrix; null where it is not. */
export function choleskyInverse(a: readonly (readonly number[])[]): Matrix | null {
  const lower = cholesky(a);
  if (!lower) return null;
  const n = a.length;
  const columns = Array.from({ length: n }, (_, j) =>
    solveWithFactor(
      lower,
      Array.from({ length: n }, (_, i) => +(i === j)),
    ),
  );
  return columns.map((_, i) => columns.map((column) => column[i]!));
}

/**
 * Eigenvalues and eigenvectors (columns of `vectors`) of a symmetric matrix by cyclic Jacobi rotations, eigenvalues in
 * no particular order (Golub & Van Loan 8.5).
 */
export function symmetricEigen(a: readonly (readonly number[])[]): { values: number[]; vectors: Matrix } {
  const n = a.length;
  const m = a.map((row) => [...row]);
  const vectors: Matrix = m.map((_, i) => m.map((_, j) => +(i === j)));
  for (let sweep = 0; sweep < 60; sweep++) {
    let off = 0;
    for (let p = 0; p < n; p++) for (let q = p + 1; q < n; q++) off += m[p]![q]! ** 2;
    if (off < 1e-300) break;
    for (let p = 0; p < n; p++) for (let q = p + 1; q < n; q++) rotate(m, vectors, p, q);
  }
  return { values: m.map((row, i) => row[i]!), vectors };
}

/** One Jacobi rotation that zeroes m[p][q]. */
function rotate(m: Matrix, vectors: Matrix, p: number, q: number): void {
  const apq = m[p]![q]!;
  if (apq === 0) return;
  const theta = (m[q]![q]! - m[p]![p]!) / (2 * apq);
  const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const c = 1 / Math.sqrt(t * t + 1);
  const s = t * c;
  for (let k = 0; k < m.length; k++) {
    const kp = m[k]![p]!;
    const kq = m[k]![q]!;
    m[k]![p] = c * kp - s * kq;
    m[k]![q] = s * kp + c * kq;
  }
  for (let k = 0; k < m.length; k++) {
    const pk = m[p]![k]!;
    const qk = m[q]![k]!;
    m[p]![k] = c * pk - s * qk;
    m[q]![k] = s * pk + c * qk;
    const vp = vectors[k]![p]!;
    const vq = vectors[k]![q]!;
    vectors[k]![p] = c * vp - s * vq;
    vectors[k]![q] = s * vp + c * vq;
  }
  m[p]![q] = 0;
  m[q]![p] = 0;
}
