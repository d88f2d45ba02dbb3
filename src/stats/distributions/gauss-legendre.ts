/** Gauss-Legendre nodes and weights on [-1, 1], by Newton's method on the polynomial. */
export function gaussLegendre(points: number): { readonly x: number; readonly w: number }[] {
  return Array.from({ length: points }, (_, i) => {
    let x = Math.cos((Math.PI * (i + 0.75)) / (points + 0.5));
    let slope = 0;
    for (let step = 0; step < 100; step++) {
      let [before, now] = [1, x];
      for (let n = 2; n <= points; n++) [before, now] = [now, ((2 * n - 1) * x * now - (n - 1) * before) / n];
      slope = (points * (x * now - before)) / (x * x - 1);
      const moved = now / slope;
      x -= moved;
      if (Math.abs(moved) < 1e-15) break;
    }
    return { x, w: 2 / ((1 - x * x) * slope * slope) };
  });
}
