/**
 * exp and ln from the four basic operations alone. `Math.exp` and `Math.log` may differ in the last bit between engines and
 * versions, and one bit here would change the committed files.
 */

const LN2 = Math.LN2;

/** e^x for |x| < 700, relative error about 1e-15. */
export function exp(x: number): number {
  const doublings = Math.round(x / LN2);
  const rest = x - doublings * LN2;
  let term = 1;
  let sum = 1;
  for (let k = 1; k <= 18; k++) {
    term = (term * rest) / k;
    sum += term;
  }
  let power = 1;
  for (let k = 0; k < Math.abs(doublings); k++) power *= 2;
  return doublings < 0 ? sum / power : sum * power;
}

/** Natural logarithm of x > 0, by the series of atanh after scaling into [0.75, 1.5). */
export function ln(x: number): number {
  let scaled = x;
  let doublings = 0;
  while (scaled >= 1.5) {
    scaled /= 2;
    doublings++;
  }
  while (scaled < 0.75) {
    scaled *= 2;
    doublings--;
  }
  const ratio = (scaled - 1) / (scaled + 1);
  const square = ratio * ratio;
  let power = ratio;
  let sum = 0;
  for (let k = 1; k <= 41; k += 2) {
    sum += power / k;
    power *= square;
  }
  return 2 * sum + doublings * LN2;
}
