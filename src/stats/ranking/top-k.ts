import { betaCdf } from '../distributions/continuous-distributions.js';
import { normalCdf, normalPdf } from '../distributions/normal.js';

/** What is known of one unit's true value. */
export type Posterior = { kind: 'beta'; a: number; b: number } | { kind: 'normal'; mean: number; sd: number };

/** The distribution function of a posterior, and an interval that holds all but a part in 10¹⁴ of it. */
interface Unit {
  cdf(x: number): number;
  readonly low: number;
  readonly high: number;
}

const REACH = 8;
/**
 * What is left open in a cell of all probabilities together, for each place: both factors of the integral only rise or fall, so that
 * no value within can lie farther off. Romberg's rule errs by far less.
 */
const OPEN = 1e-3;
/** What is told of a chance, below its error: else sums of the same parts in another order would differ. */
const DIGITS = 1e4;
/** Halvings of a cell: beyond them a difference is one of rounding. */
const DEEPEST = 60;
/** Of the widest spread: point masses become as narrow as this, so that equal ones are in any order with the same chance. */
const NARROW = 1e-9;

/** Steps of the table of Φ to one unit: cubic Hermite interpolation then errs by less than 10⁻¹². */
const STEPS = 256;
const GRID = Array.from({ length: 2 * REACH * STEPS + 2 }, (_, i) => i / STEPS - REACH);
let table: { readonly values: Float64Array; readonly slopes: Float64Array } | undefined;

/** Φ(z) for |z| up to 8, 0 or 1 beyond, from a table: a ranking asks for it millions of times. */
function phi(z: number): number {
  if (!(z > -REACH)) return 0;
  if (z >= REACH) return 1;
  table ??= {
    values: Float64Array.from(GRID, normalCdf),
    slopes: Float64Array.from(GRID, (x) => normalPdf(x) / STEPS),
  };
  const { values, slopes } = table;
  const place = (z + REACH) * STEPS;
  const i = Math.floor(place);
  const t = place - i;
  const u = 1 - t;
  return (
    u * u * ((1 + 2 * t) * values[i]! + t * slopes[i]!) + t * t * ((3 - 2 * t) * values[i + 1]! - u * slopes[i + 1]!)
  );
}

function unitsOf(posteriors: readonly Posterior[]): Unit[] {
  const normals = posteriors.filter((one) => one.kind === 'normal');
  const means = normals.map(({ mean }) => mean);
  const spread =
    means.length === 0 ? 0 : means.reduce((a, b) => Math.max(a, b)) - means.reduce((a, b) => Math.min(a, b));
  const scale = normals.reduce((widest, { sd }) => Math.max(widest, sd), spread) || 1;
  return posteriors.map((one) => {
    if (one.kind === 'beta') return { cdf: (x) => betaCdf(Math.min(1, Math.max(0, x)), one.a, one.b), low: 0, high: 1 };
    const sd = Math.max(one.sd, NARROW * scale);
    return { cdf: (x) => phi((x - one.mean) / sd), low: one.mean - REACH * sd, high: one.mean + REACH * sd };
  });
}

/**
 * Chances at one threshold x: of each unit to lie above it, of at most k − 1 of the others to do so, and of at most k − 1 of
 * all. How many of independent units lie above has the Poisson-binomial distribution, here the convolution of those before and
 * behind a unit: dividing the unit out of the whole would cancel digits.
 */
class Threshold {
  readonly above: Float64Array;
  readonly others: Float64Array;
  readonly all: number;

  constructor(
    readonly x: number,
    units: readonly Unit[],
    k: number,
  ) {
    const n = units.length;
    this.above = Float64Array.from(units, ({ cdf }) => 1 - cdf(x));
    this.others = new Float64Array(n);
    // behind[i * k + m]: chance that at most m of the units from i on lie above.
    const behind = new Float64Array((n + 1) * k).fill(1, n * k);
    for (let i = n - 1; i >= 0; i--) {
      const s = this.above[i]!;
      for (let m = 0; m < k; m++)
        behind[i * k + m] = (1 - s) * behind[(i + 1) * k + m]! + (m === 0 ? 0 : s * behind[(i + 1) * k + m - 1]!);
    }
    this.all = behind[k - 1]!;
    const before = new Float64Array(k);
    before[0] = 1;
    for (let i = 0; i < n; i++) {
      let sum = 0;
      for (let m = 0; m < k; m++) sum += before[m]! * behind[(i + 1) * k + k - 1 - m]!;
      this.others[i] = sum;
      const s = this.above[i]!;
      for (let m = k - 1; m >= 0; m--) before[m] = (1 - s) * before[m]! + (m === 0 ? 0 : s * before[m - 1]!);
    }
  }
}

/**
 * P(each unit is among the k best), instead of a rank that chance made; higher is better. A unit is among them where at most
 * k − 1 others lie above it: ∫ P(unit > x) dP(at most k − 1 others > x), by Romberg's rule over cells that are halved until
 * what they leave open is small. The probabilities, to four digits, sum to k, or are 1 where there are no more than k; equal point masses
 * (sd 0) share their places. Time grows as the number of units times k.
 */
export function topKProbability(posteriors: readonly Posterior[], k: number): number[] {
  if (k >= posteriors.length) return posteriors.map(() => 1);
  const units = unitsOf(posteriors);
  const low = units.reduce((least, unit) => Math.min(least, unit.low), Number.POSITIVE_INFINITY);
  const high = units.reduce((most, unit) => Math.max(most, unit.high), Number.NEGATIVE_INFINITY);
  const chances = new Float64Array(units.length);
  const trapezoid = (i: number, from: Threshold, to: Threshold): number =>
    ((from.above[i]! + to.above[i]!) / 2) * (to.others[i]! - from.others[i]!);
  const visit = (from: Threshold, to: Threshold, depth: number): void => {
    const middle = new Threshold((from.x + to.x) / 2, units, k);
    let open = 0;
    for (let i = 0; i < chances.length; i++)
      open += (from.above[i]! - to.above[i]!) * (to.others[i]! - from.others[i]!);
    if (open > OPEN * k && depth < DEEPEST) {
      visit(from, middle, depth + 1);
      visit(middle, to, depth + 1);
      return;
    }
    for (let i = 0; i < chances.length; i++) {
      const halves = trapezoid(i, from, middle) + trapezoid(i, middle, to);
      chances[i]! += (4 * halves - trapezoid(i, from, to)) / 3;
    }
  };
  visit(new Threshold(low, units, k), new Threshold(high, units, k), 0);
  const whole = chances.reduce((a, b) => a + b, 0);
  return Array.from(chances, (chance) =>
    Math.min(1, Math.max(0, Math.round(((chance * k) / whole) * DIGITS) / DIGITS)),
  );
}
