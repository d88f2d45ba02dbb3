import { FUNNEL_LEVELS, funnelLimits } from '../control/funnel-limits.js';
import { chiSquareCdf } from '../distributions/continuous-distributions.js';
import { holm } from '../intervals/multiple-testing.js';
import { wilsonInterval } from '../intervals/proportion-interval.js';
import { observedOverExpected, type StratifiedTest, stratifiedExactTest } from '../intervals/stratified-exact.js';
import { bayesShrinkage } from './bayes-shrinkage.js';
import { type BetaBinomialFit, fitBetaBinomial, shrunkenRate, type Trials } from './beta-binomial.js';
import { type MixCell, strataOf } from './mix-strata.js';
import { spreadLimits } from './spread-grid.js';
import { type Posterior, topKProbability } from './top-k.js';

/** Below this many deals a rate of one's own is not shown. */
export const MIN_RATE = 5;
const LEVEL = 0.05;
/** Rates lie between 0 and 1: no two are farther apart than 1, none farther than this from the middle. */
const WIDEST = 0.5;

export type Signal = 'above' | 'below' | 'as_others';

export interface RankedRep extends Trials {
  readonly rep: string;
  readonly shrunk: { estimate: number; low: number; high: number };
  readonly test: StratifiedTest;
  /** Observed over expected, with limits of the test that p is of; none where there is nobody to compare with. */
  readonly ratio: { estimate: number; low: number | null; high: number | null } | null;
  readonly fair: { estimate: number; low: number; high: number };
  readonly top: number;
  readonly limits: { low: number; high: number } | null;
  readonly funnel: 'inside' | 'look' | 'act';
  /** Two-sided mid-p of the mix-adjusted exact test, before the correction for the number of reps. */
  readonly p: number;
  readonly signal: Signal;
  readonly rank: number;
}

export interface Ranking {
  readonly reps: readonly RankedRep[];
  /** Whether rates spread no more than chance spreads them, nobody alone standing out either. */
  readonly noise: boolean;
}

interface Tested extends Trials {
  readonly rep: string;
  readonly test: StratifiedTest;
}

/**
 * Reps from the best down. The fair rate is the rate of all plus the rep's surplus over what the mix lets expect, shrunk towards
 * the others; reps are placed by the lower end of its interval, the rate that can be vouched for, since of a few deals the rate
 * itself is still mostly luck. A signal is an exact test within the mix, corrected for the number of reps (Holm), so that a team
 * without differences shows one in about one of twenty cases.
 */
export function rank(cells: readonly MixCell[], topK: number, kept = 0): Ranking {
  const tested = testedReps(cells, kept);
  const fit = fitBetaBinomial(tested);
  if (fit === null) return { reps: [], noise: false };
  const adjusted = holm(tested.map(({ test }) => test.p));
  const { fair, spread } = fairRates(tested, fit.pooled);
  const top = topKProbability(
    fair.map(({ posterior }) => posterior),
    topK,
  );
  const limits = spreadLimits(tested, fit.pooled);
  const rows = tested.map((unit, index) => ({
    ...described(unit, fit, limits?.[index]),
    fair: fair[index]!,
    top: top[index]!,
    signal: signalOf(unit, adjusted[index]!),
  }));
  rows.sort((a, b) => b.fair.low - a.fair.low || (a.rep < b.rep ? -1 : 1));
  const ranks = new Map<number, number>();
  for (const [index, { fair }] of rows.entries()) if (!ranks.has(fair.low)) ranks.set(fair.low, index + 1);
  const reps = rows.map((row) => ({ ...row, rank: ranks.get(row.fair.low)! }));
  return { reps, noise: tested.length > 1 && spread > LEVEL && rows.every(({ signal }) => signal === 'as_others') };
}

function testedReps(cells: readonly MixCell[], kept: number): Tested[] {
  const sums = new Map<string, { successes: number; trials: number }>();
  for (const { rep, won, decided } of cells) {
    const sum = sums.get(rep) ?? { successes: 0, trials: 0 };
    sums.set(rep, { successes: sum.successes + won, trials: sum.trials + decided });
  }
  const strata = strataOf(cells, kept);
  return [...sums].map(([rep, sum]) => ({
    rep,
    ...sum,
    test: stratifiedExactTest(sum.successes, strata.get(rep) ?? []),
  }));
}

function described(unit: Tested, fit: BetaBinomialFit, range: { low: number; high: number } | undefined) {
  const rate = unit.successes / unit.trials;
  const shrunk = shrunkenRate(fit, unit);
  const outside = FUNNEL_LEVELS.map((level) => {
    const limits = funnelLimits(unit.trials, fit.pooled, level);
    return limits !== null && (rate < limits.low || rate > limits.high);
  });
  return {
    ...unit,
    shrunk: {
      ...shrunk,
      low: Math.min(shrunk.estimate, range?.low ?? shrunk.low),
      high: Math.max(shrunk.estimate, range?.high ?? shrunk.high),
    },
    ratio: observedOverExpected(unit.successes, unit.test),
    limits: funnelLimits(unit.trials, fit.pooled, FUNNEL_LEVELS[0]),
    funnel: outside[1] ? ('act' as const) : outside[0] ? ('look' as const) : ('inside' as const),
    p: unit.test.p,
  };
}

const signalOf = ({ successes, test }: Tested, adjusted: number): Signal =>
  adjusted > LEVEL ? 'as_others' : successes > test.expected ? 'above' : 'below';

const clip = (rate: number): number => Math.min(1, Math.max(0, rate));

/** Surplus over expectation per deal, shrunk; and the p-value of "everybody's surplus is nil" (Cochran's Q). */
function fairRates(units: readonly Tested[], pooled: number) {
  const noisy = units.map(({ successes, trials, test }) => ({
    value: (successes - test.expected) / trials,
    // Nobody to compare with: nothing is known of the surplus beyond what a binomial of this size leaves open.
    variance: (test.variance > 0 ? test.variance / trials : pooled * (1 - pooled)) / trials,
  }));
  const shrunk = bayesShrinkage(noisy, WIDEST);
  const fair = units.map(({ successes, trials }, index) => {
    const own = shrunk?.[index];
    if (own === undefined) {
      const alone = wilsonInterval(successes, trials)!;
      const posterior: Posterior = { kind: 'normal', mean: alone.estimate, sd: 0 };
      return { estimate: alone.estimate, low: alone.low, high: alone.high, posterior };
    }
    const posterior: Posterior = { kind: 'normal', mean: own.estimate, sd: own.sd };
    return {
      estimate: clip(pooled + own.estimate),
      low: clip(pooled + own.low),
      high: clip(pooled + own.high),
      posterior,
    };
  });
  const q = shrunk === null ? 0 : noisy.reduce((sum, { value, variance }) => sum + value ** 2 / variance, 0);
  return { fair, spread: shrunk === null ? 1 : chiSquareCdf(q, units.length - 1, 'upper') };
}
