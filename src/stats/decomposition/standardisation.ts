import { DEFAULT_LEVEL, type Interval } from '../intervals/interval.js';
import { poissonRateInterval } from '../intervals/poisson-interval.js';

/** Trials and successes of one unit in one stratum (a mix of stage, segment, priority …). */
export interface StratumCount {
  unit: string;
  stratum: string;
  trials: number;
  successes: number;
}

export interface StandardisedUnit {
  unit: string;
  trials: number;
  observed: number;
  /** Σ trials × the rate that all units together have in the stratum. */
  expected: number;
  /** observed/expected; 1 = as the mix lets expect. null without expectation. */
  ratio: Interval | null;
  /** ratio × overall rate: the rate with the mix of all units. */
  adjustedRate: number | null;
}

/** Observed/expected with the exact Poisson interval of the observed; null for expected = 0 (Breslow & Day 1987, 2.3). */
export function observedExpected(observed: number, expected: number, level = DEFAULT_LEVEL): Interval | null {
  const rate = poissonRateInterval(observed, expected, level);
  return rate && { ...rate, method: 'observed-expected' };
}

/**
 * Indirect standardisation: what each unit would have had at everybody's rate within its own mix of strata, so that a
 * hard territory is not held against a rep. The reference includes the unit itself. Units in order of appearance.
 */
export function indirectStandardisation(rows: readonly StratumCount[], level = DEFAULT_LEVEL): StandardisedUnit[] {
  const strata = new Map<string, { trials: number; successes: number }>();
  const total = { trials: 0, successes: 0 };
  for (const row of rows) {
    const stratum = strata.get(row.stratum) ?? { trials: 0, successes: 0 };
    for (const sum of [stratum, total]) {
      sum.trials += row.trials;
      sum.successes += row.successes;
    }
    strata.set(row.stratum, stratum);
  }
  const units = new Map<string, { trials: number; observed: number; expected: number }>();
  for (const row of rows) {
    const unit = units.get(row.unit) ?? { trials: 0, observed: 0, expected: 0 };
    const stratum = strata.get(row.stratum)!;
    unit.trials += row.trials;
    unit.observed += row.successes;
    if (stratum.trials > 0) unit.expected += (row.trials * stratum.successes) / stratum.trials;
    units.set(row.unit, unit);
  }
  const overall = total.trials > 0 ? total.successes / total.trials : null;
  return [...units].map(([unit, sums]) => {
    const ratio = observedExpected(sums.observed, sums.expected, level);
    return { unit, ...sums, ratio, adjustedRate: ratio && overall !== null ? ratio.estimate * overall : null };
  });
}
