import { DEFAULT_LEVEL, type IntervalWithP } from '../intervals/interval.js';
import { type Moments, weightedDifference } from '../intervals/mean-interval.js';

/** Treated and others who are alike in what is known of them, of one measure. */
export interface Stratum {
  readonly treated: Moments;
  readonly others: Moments;
}

export interface MatchedDifference extends IntervalWithP {
  /** Means of the treated who were matched, and of the others weighted as these are spread over the strata. */
  readonly means: readonly [treated: number, others: number];
  /** Standard error, in the unit of the measure. */
  readonly error: number;
  /** In standard deviations of the treated and the weighted others, pooled; null where nothing varies. */
  readonly standardised: number | null;
}

/** Fewer of a side of a stratum have no spread. */
export const LEAST_OF_STRATUM = 2;

/** Whether both sides of a stratum have a spread, so that it can be compared. */
export const isComparable = ({ treated, others }: Stratum): boolean =>
  treated.n >= LEAST_OF_STRATUM && others.n >= LEAST_OF_STRATUM;

/** Mean and variance of all strata of one side together, each weighted; the variance has what is within strata and between them. */
function pooled(sides: readonly { readonly weight: number; readonly side: Moments }[]) {
  const mean = sides.reduce((sum, { weight, side }) => sum + weight * side.mean, 0);
  const variance = sides.reduce((sum, { weight, side }) => sum + weight * (side.variance + (side.mean - mean) ** 2), 0);
  return { mean, variance };
}

/**
 * Mean of the treated less that of others alike: differences within strata, weighted by how many treated are in each (Iacus, King & Porro
 * 2012, coarsened exact matching; effect on the treated). Strata with fewer than two of a side are left out. Null where none is
 * left. What is alike in the strata's attributes may differ in all else: it is no effect.
 */
export function matchedDifference(strata: readonly Stratum[], level = DEFAULT_LEVEL): MatchedDifference | null {
  const own = strata.filter(isComparable);
  const all = own.reduce((sum, { treated }) => sum + treated.n, 0);
  if (all === 0) return null;
  const weighted = own.map(({ treated, others }) => ({ weight: treated.n / all, treated, others }));
  const [a, b] = (['treated', 'others'] as const).map((side) =>
    pooled(weighted.map((one) => ({ weight: one.weight, side: one[side] }))),
  );
  const terms = weighted.flatMap(({ weight, treated, others }) => [
    { weight, sample: treated },
    { weight: -weight, sample: others },
  ]);
  const { error, ...found } = weightedDifference(terms, 'matched', level);
  const spread = Math.sqrt((a!.variance + b!.variance) / 2);
  return { ...found, error, means: [a!.mean, b!.mean], standardised: spread > 0 ? found.estimate / spread : null };
}
