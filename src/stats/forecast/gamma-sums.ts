import { chiSquareQuantile } from '../distributions/continuous-distributions.js';
import { digamma, inverseTrigamma, lgamma, trigamma } from '../distributions/gamma-functions.js';
import { betaI } from '../distributions/incomplete-beta.js';
import { DEFAULT_LEVEL } from '../intervals/interval.js';
import { momentsFromSums } from '../intervals/mean-interval.js';
import { sum } from '../sum.js';

/** What is known of a unit whose periods vary as a gamma about a mean of its own. */
export interface GammaUnit {
  /** Posterior mean of one period, in the unit of the values. */
  readonly mean: number;
  /** Inverse gamma of that mean: shape, and scale in the unit of the values. */
  readonly shape: number;
  readonly scale: number;
  /** Equally likely shapes of one period's gamma: 1 over its squared coefficient of variation, which is itself uncertain. */
  readonly shapes: readonly number[];
  /** Chance that a period brings nothing, 0..1. */
  readonly empty: number;
}

/** Spreads of the true means between units that are tried, as shapes of their inverse gamma; means about the pooled one, in its standard errors. */
const SHAPES = [2.3, 3, 4, 6, 9, 14, 25, 50, 150];
const STEPS = [-2, -1, 0, 1, 2];
/** Squared coefficient of variation at least: what never varied so far may. */
const LEAST = 1e-4;
/** Degrees of freedom of the common variation where fewer than three units tell how far theirs differ. */
const UNTOLD = 4;
/** Points of the chi-square that stand for the variation's own uncertainty. */
const POINTS = 7;
const HALVINGS = 40;

interface Seen {
  readonly n: number;
  readonly total: number;
  /** Squared coefficient of variation; null where it cannot be told. */
  readonly variation: number | null;
  readonly zeros: number;
}

function seenOf(values: readonly number[]): Seen {
  const n = values.length;
  const total = sum(values);
  const { mean, variance } = momentsFromSums(n, total, sum(values.map((value) => value * value)))!;
  const square = Math.max(mean * mean - variance / n, (mean * mean) / 2);
  const variation = n > 1 && mean > 0 ? Math.max(LEAST, variance / square) : null;
  return { n, total: Math.max(0, total), variation, zeros: values.filter((value) => value <= 0).length };
}

/**
 * Each unit's variation moderated towards that of all, by how far they differ beyond chance (Smyth 2004, on the coefficient of variation).
 * That of all lies halfway, in logarithms, between the pooled one, which the wildest rule, and the usual one, which takes them for tamer.
 */
function moderated(units: readonly Seen[]): { variation: number; df: number }[] | null {
  const told = units.flatMap(({ n, variation }) => (variation === null ? [] : [{ df: n - 1, variation }]));
  if (told.length === 0) return null;
  const all = sum(told.map(({ df }) => df));
  const logs = told.map(({ df, variation }) => Math.log(variation) - digamma(df / 2) + Math.log(df / 2));
  const middle = sum(logs) / logs.length;
  const beyond =
    sum(logs.map((log) => (log - middle) ** 2)) / (logs.length - 1) -
    sum(told.map(({ df }) => trigamma(df / 2))) / logs.length;
  const prior = Math.min(all, told.length < 3 ? UNTOLD : beyond > 0 ? 2 * inverseTrigamma(beyond) : all);
  const pooled = sum(told.map(({ df, variation }) => df * variation)) / all;
  const usual = told.length < 3 ? pooled : Math.exp(middle + digamma(prior / 2) - Math.log(prior / 2));
  const common = Math.sqrt(pooled * usual);
  return units.map(({ n, variation }) => {
    if (variation === null) return { variation: common, df: prior };
    return { variation: (prior * common + (n - 1) * variation) / (prior + n - 1), df: prior + n - 1 };
  });
}

interface Node {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
}

/** Inverse gammas of the true means by how well they explain what came: their coefficient of variation flat, their mean flat about the pooled one. */
function nodesOf(units: readonly { n: number; total: number; k: number }[]): Node[] {
  const mean = sum(units.map(({ total }) => total)) / sum(units.map(({ n }) => n));
  const spreads = SHAPES.map((a) => 1 / Math.sqrt(a - 1));
  const found = SHAPES.flatMap((a, i) => {
    const width = (spreads[i - 1] ?? spreads[i]!) - (spreads[i + 1] ?? 0);
    const error = 1 / Math.sqrt(sum(units.map(({ n, k }) => 1 / (1 / (a - 1) + 1 / (n * k)))));
    return STEPS.map((step) => {
      const b = (a - 1) * mean * Math.exp(step * error);
      const own = units.map(({ n, total, k }) => {
        const size = n * k;
        return lgamma(a + size) - lgamma(a) + a * Math.log(b) - (a + size) * Math.log(b + total * k);
      });
      return { a, b, log: sum(own) + Math.log(width * error) };
    });
  });
  const top = found.reduce((most, { log }) => Math.max(most, log), Number.NEGATIVE_INFINITY);
  const weights = found.map(({ log }) => Math.exp(log - top));
  const all = sum(weights);
  return found.map(({ a, b }, i) => ({ a, b, weight: weights[i]! / all }));
}

/** Posterior of one unit's mean over the nodes, as the inverse gamma of the same mean and variance. */
function posterior(nodes: readonly Node[], { n, total, k }: { n: number; total: number; k: number }) {
  let [mean, square] = [0, 0];
  for (const { a, b, weight } of nodes) {
    const [shape, scale] = [a + n * k, b + total * k];
    const m = scale / (shape - 1);
    mean += weight * m;
    square += (weight * m * m * (shape - 1)) / (shape - 2);
  }
  const shape = 2 + (mean * mean) / (square - mean * mean);
  return { mean, shape, scale: mean * (shape - 1) };
}

const shapesOf = (k: number, df: number): number[] =>
  Array.from({ length: POINTS }, (_, i) => (k * chiSquareQuantile((i + 0.5) / POINTS, df)) / df);

/**
 * Of units with some periods each (none negative, in one unit of measure), what is known of each one's mean and of how its periods vary:
 * gamma periods, inverse-gamma means between units. null where nothing came, or no unit has two periods.
 */
export function gammaUnits(units: readonly (readonly number[])[]): GammaUnit[] | null {
  const seen = units.map(seenOf);
  const variations = moderated(seen);
  if (variations === null) return null;
  const periods = sum(seen.map(({ n }) => n));
  const empty = sum(seen.map(({ zeros }) => zeros)) / periods;
  const sized = seen.map(({ n, total }, i) => ({ n, total, k: 1 / variations[i]!.variation }));
  const nodes = sized.length > 1 ? nodesOf(sized) : [];
  return sized.map((one, i) => {
    const { n, total, k } = one;
    const known = nodes.length > 0 ? posterior(nodes, one) : { mean: total / n, shape: n * k + 1, scale: total * k };
    return { ...known, shapes: shapesOf(k, variations[i]!.df), empty: (seen[i]!.zeros + empty) / (n + 1) };
  });
}

/** Chance that the sum of so many periods ahead (any number, parts too) is at least this: beta prime, averaged over how the periods may vary. */
export function chanceAtLeast({ shape, scale, shapes }: GammaUnit, periods: number, least: number): number {
  if (least <= 0) return 1;
  if (periods <= 0) return 0;
  const chances = shapes.map((k) => {
    const all = k * least + scale;
    return betaI(shape, periods * k, scale / all, (k * least) / all);
  });
  return sum(chances) / shapes.length;
}

/** Predictive median and limits of the sum of so many periods ahead; the lower is 0 where that nothing comes is likelier than its tail. */
export function sumAhead(
  unit: GammaUnit,
  periods: number,
  level = DEFAULT_LEVEL,
): { median: number; low: number; high: number } {
  const tail = (1 - level) / 2;
  const passedBy = (chance: number): number => {
    const middle = Math.log(unit.mean * periods);
    let [low, high] = [middle - 30, middle + 10];
    for (let i = 0; i < HALVINGS; i++) {
      const at = (low + high) / 2;
      if (chanceAtLeast(unit, periods, Math.exp(at)) > chance) low = at;
      else high = at;
    }
    return Math.exp((low + high) / 2);
  };
  const nothing = unit.empty ** periods > tail;
  return { median: passedBy(0.5), low: nothing ? 0 : passedBy(1 - tail), high: passedBy(tail) };
}
