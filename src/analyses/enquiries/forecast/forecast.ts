import { tQuantile } from '../../../stats/distributions/continuous-distributions.js';
import { sum } from '../../../stats/sum.js';

/** Weeks that are looked ahead, and those whose mean says what is usual. */
const AHEAD = 4;
const USUAL = 8;
/** Fewer covered weeks make no forecast. */
export const LEAST_WEEKS = 26;

/** One week ahead, or all four together. */
export interface Ahead {
  /** Weeks from the last one known; null: the next four together. */
  readonly step: number | null;
  readonly cases: number;
  readonly low80: number;
  readonly high80: number;
  readonly low95: number;
  readonly high95: number;
  /** Past days on which the same was forecast, and the share of them that the interval made of the others held. */
  readonly origins: number;
  readonly held80: number;
  readonly held95: number;
}

const meanOf = (list: readonly number[]): number => sum(list) / list.length;

/** What the weeks before an origin let expect of a week: their mean. */
const usual = (counts: readonly number[], origin: number): number => meanOf(counts.slice(origin - USUAL, origin));

/** Errors in units of the root of what was expected, as counts spread; what was expected is never below one case. */
const scale = (expected: number): number => Math.sqrt(Math.max(1, expected));

interface Errors {
  readonly forecast: number;
  readonly scaled: readonly number[];
}

function errorsOf(counts: readonly number[], from: number, to: number): Errors {
  const weeks = to - from + 1;
  const scaled: number[] = [];
  for (let origin = USUAL; origin + to <= counts.length; origin++) {
    const expected = weeks * usual(counts, origin);
    scaled.push((sum(counts.slice(origin + from - 1, origin + to)) - expected) / scale(expected));
  }
  return { forecast: weeks * usual(counts, counts.length), scaled };
}

/** Half-width in units of the scale, from the errors of past forecasts; overlapping ones tell less than as many apart. */
function halfOf(scaled: readonly number[], overlap: number, level: number): number {
  const freedom = Math.max(2, scaled.length / overlap);
  const spread = Math.sqrt(sum(scaled.map((error) => error * error)) / scaled.length);
  return tQuantile((1 + level) / 2, freedom) * spread;
}

function held(scaled: readonly number[], overlap: number, level: number): number {
  const squares = sum(scaled.map((error) => error * error));
  const freedom = Math.max(2, (scaled.length - 1) / overlap);
  const quantile = tQuantile((1 + level) / 2, freedom);
  const inside = scaled.filter(
    (error) => Math.abs(error) <= quantile * Math.sqrt((squares - error * error) / (scaled.length - 1)),
  );
  return inside.length / scaled.length;
}

function ahead(counts: readonly number[], step: number | null): Ahead {
  const [from, to] = step === null ? [1, AHEAD] : [step, step];
  const { forecast, scaled } = errorsOf(counts, from, to);
  // Forecasts made of the same eight weeks and of the same four ahead err alike.
  const overlap = step === null ? AHEAD : 2;
  const [narrow, wide] = [halfOf(scaled, overlap, 0.8), halfOf(scaled, overlap, 0.95)].map(
    (half) => half * scale(forecast),
  );
  return {
    ...{ step, cases: forecast, low80: Math.max(0, forecast - narrow!), high80: forecast + narrow! },
    ...{ low95: Math.max(0, forecast - wide!), high95: forecast + wide! },
    ...{ origins: scaled.length, held80: held(scaled, overlap, 0.8), held95: held(scaled, overlap, 0.95) },
  };
}

/**
 * Cases of the next four weeks and of all four together from weekly counts, ascending: the mean of the last eight weeks, with 80 % and 95 %
 * intervals from how far the same rule was off at every past week, in units of the root of the count. null for fewer than 26 weeks.
 */
export function nextWeeks(counts: readonly number[]): readonly Ahead[] | null {
  if (counts.length < LEAST_WEEKS) return null;
  return [null, 1, 2, 3, 4].map((step) => ahead(counts, step));
}
