export interface Minimum {
  x: number[];
  value: number;
  iterations: number;
  converged: boolean;
}

export interface NelderMeadOptions {
  lower?: readonly number[];
  upper?: readonly number[];
  /** Size of the first simplex, in the unit of each parameter; default 10 % of the start or 0.1. */
  step?: readonly number[];
  /** Ends when the spread of the values is below this share of the value; default 1e-12. */
  tolerance?: number;
  maxIterations?: number;
}

interface Vertex {
  x: number[];
  value: number;
}

/**
 * Minimum of f without derivatives by Nelder & Mead (1965) with the dimension-adaptive coefficients of Gao & Han (2012).
 * Points outside the bounds are moved onto them; a value that is not finite counts as +Infinity.
 */
export function nelderMead(
  f: (x: readonly number[]) => number,
  start: readonly number[],
  options: NelderMeadOptions = {},
): Minimum {
  const n = start.length;
  const bounded = (x: number[]): number[] =>
    x.map((v, i) => Math.min(options.upper?.[i] ?? Infinity, Math.max(options.lower?.[i] ?? -Infinity, v)));
  const vertex = (raw: number[]): Vertex => {
    const x = bounded(raw);
    const value = f(x);
    return { x, value: Number.isFinite(value) ? value : Number.POSITIVE_INFINITY };
  };
  const simplex = firstSimplex(start, options).map(vertex);
  const { tolerance = 1e-12, maxIterations = 400 * n } = options;
  let iterations = 0;
  let converged = false;
  while (iterations < maxIterations) {
    simplex.sort((a, b) => a.value - b.value);
    if (isSmall(simplex, tolerance)) {
      converged = true;
      break;
    }
    iterations++;
    step(simplex, vertex);
  }
  simplex.sort((a, b) => a.value - b.value);
  return { ...simplex[0]!, iterations, converged };
}

function firstSimplex(start: readonly number[], options: NelderMeadOptions): number[][] {
  const simplex = [[...start]];
  for (let i = 0; i < start.length; i++) {
    const x = [...start];
    const size = options.step?.[i] ?? (start[i] === 0 ? 0.1 : 0.1 * Math.abs(start[i]!));
    // Away from an upper bound, else the vertex would fall back onto the start.
    x[i]! += x[i]! + size > (options.upper?.[i] ?? Infinity) ? -size : size;
    simplex.push(x);
  }
  return simplex;
}

function isSmall(simplex: readonly Vertex[], tolerance: number): boolean {
  const best = simplex[0]!;
  const worst = simplex[simplex.length - 1]!;
  if (!(Math.abs(worst.value - best.value) <= tolerance * (Math.abs(best.value) + tolerance))) return false;
  const size = Math.sqrt(tolerance);
  return simplex.every((v) => v.x.every((xi, i) => Math.abs(xi - best.x[i]!) <= size * (1 + Math.abs(best.x[i]!))));
}

/** One reflection, expansion, contraction or shrinking of a sorted simplex. */
function step(simplex: Vertex[], vertex: (x: number[]) => Vertex): void {
  const n = simplex.length - 1;
  const worst = simplex[n]!;
  const centre = worst.x.map((_, i) => simplex.slice(0, n).reduce((sum, v) => sum + v.x[i]!, 0) / n);
  const along = (t: number): Vertex => vertex(centre.map((c, i) => c + t * (c - worst.x[i]!)));
  const spread = Math.max(n, 2);
  const reflected = along(1);
  if (reflected.value < simplex[0]!.value) {
    const expanded = along(1 + 2 / spread);
    simplex[n] = expanded.value < reflected.value ? expanded : reflected;
    return;
  }
  if (reflected.value < simplex[n - 1]!.value) {
    simplex[n] = reflected;
    return;
  }
  const shrinkage = 0.75 - 1 / (2 * spread);
  const contracted = along(reflected.value < worst.value ? shrinkage : -shrinkage);
  if (contracted.value < Math.min(reflected.value, worst.value)) {
    simplex[n] = contracted;
    return;
  }
  const best = simplex[0]!.x;
  for (let i = 1; i <= n; i++) simplex[i] = vertex(best.map((b, j) => b + (1 - 1 / spread) * (simplex[i]!.x[j]! - b)));
}
