import { groupedBy } from '../../../core/grouped.js';
import type { Row } from '../../../core/result.js';
import { INSTRUMENTS } from '../../../model/score-scale.js';
import { tQuantile } from '../../../stats/distributions/continuous-distributions.js';
import type { ClusterSums } from '../../../stats/intervals/clustered.js';
import type { Interval } from '../../../stats/intervals/interval.js';
import {
  type Cell,
  cellOf,
  type Estimate,
  estimate,
  headline,
  itemKey,
  type Measure,
  type Rules,
  sideOf,
} from '../basis/measure.js';

/** Customers per tier of one cut of the base. */
export type Population = ReadonlyMap<string, number>;

/** Populations by cut of the customer list; a cut that holds attributes of answers too ends in that of its customers. */
export function populationsOf(rows: readonly Row[]): (cut: string) => Population {
  const byCut = groupedBy(rows, (row) => String(row.__cut));
  return (cut) => {
    const own = [...byCut].filter(([suffix]) => cut.endsWith(suffix)).sort(([a], [b]) => b.length - a.length)[0];
    return new Map((own?.[1] ?? []).map((row) => [String(row.stratum), Number(row.customers)]));
  };
}

export interface Weighted {
  readonly measure: Measure;
  readonly value: number;
  readonly interval: Interval | null;
  /** Answers with a tier, and the size of a plain sample that would be as exact. */
  readonly n: number;
  readonly effective: number;
  /** Share of the base whose tier answered at all. */
  readonly covered: number;
}

const BOUNDS: Readonly<Record<Measure, readonly [number, number]>> = {
  nps: [-100, 100],
  csat: [0, 1],
  ces: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
  mean: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
};

/**
 * Post-stratified estimate Σ W_h m_h with W_h the tier's share of the base among tiers that answered twice; variance
 * Σ W_h² v_h (Cochran, Sampling Techniques, 5A.9) with v_h clustered by respondent and of shares about the adjusted one, and Student's
 * quantile with Satterthwaite's degrees of freedom. null where there is no such tier; without interval where all answers of one come
 * from one person.
 */
export function poststratified(strata: ReadonlyMap<string, Estimate>, population: Population): Weighted | null {
  const used = [...strata].flatMap(([tier, own]) => {
    const size = population.get(tier) ?? 0;
    const side = sideOf(own);
    return size > 0 && own.n > 1 ? [{ size, side, own }] : [];
  });
  const total = used.reduce((sum, { size }) => sum + size, 0);
  if (total === 0) return null;
  const whole = [...population.values()].reduce((sum, size) => sum + size, 0);
  let [value, centre, variance, spread, n, squares] = [0, 0, 0, 0, 0, 0];
  for (const { size, side, own } of used) {
    const weight = size / total;
    const term = weight ** 2 * side.variance;
    value += weight * own.moments.mean;
    centre += weight * side.centre;
    variance += term;
    spread += term ** 2 / (side.people - 1);
    n += own.n;
    squares += weight ** 2 / own.n;
  }
  const half = variance === 0 ? 0 : -tQuantile(0.025, variance ** 2 / spread) * Math.sqrt(variance);
  const [least, most] = BOUNDS[used[0]!.own.measure];
  return {
    measure: used[0]!.own.measure,
    value,
    interval: used.some(({ side }) => side.people <= 1)
      ? null
      : {
          estimate: value,
          low: Math.max(least, centre - half),
          high: Math.min(most, centre + half),
          method: 'post-stratified',
          level: 0.95,
        },
    n,
    effective: 1 / squares,
    covered: total / whole,
  };
}

/** What the people of a tier say to these items, and with EVERYBODY those of all of them; null where nobody answers twice. */
export type SumsOfTier = (cells: readonly Cell[], tier: string) => ClusterSums | null;

export type Answered = Cell & { readonly stratum: string | null };

export const strataCells = (rows: readonly Row[]): Answered[] =>
  rows.map((row) => ({ ...cellOf(row), stratum: row.stratum === null ? null : String(row.stratum) }));

/** In place of a tier: all of them together. */
export const EVERYBODY = '*';

/** Estimates of a measure by tier; answers of people without one are left out. */
export function byTier(cells: readonly Answered[], rules: Rules, people: SumsOfTier): Map<string, Estimate> {
  const tiers = groupedBy(
    cells.filter(({ stratum }) => stratum !== null),
    ({ stratum }) => stratum!,
  );
  return new Map(
    [...tiers].flatMap(([tier, own]) => {
      const found = estimate(own, rules, { people: people(cells, tier) });
      return found === null ? [] : [[tier, found]];
    }),
  );
}

/** Headline items as answered and as the customer base would have answered, side by side. */
export function weightedRows(
  cut: string,
  cells: readonly Answered[],
  population: Population,
  rules: Rules,
  people: SumsOfTier,
) {
  const items = INSTRUMENTS.flatMap((instrument) => [
    ...groupedBy(headline(cells, instrument) as Answered[], itemKey).values(),
  ]);
  return items.flatMap((own) => {
    const plain = estimate(own, rules, { people: people(own, EVERYBODY) });
    if (plain === null) return [];
    const shown = plain.n >= rules.minN;
    const weighted = shown ? poststratified(byTier(own, rules, people), population) : null;
    return [
      {
        __cut: cut,
        instrument: own[0]!.instrument,
        item: own[0]!.item,
        measure: plain.measure,
        n: plain.n,
        unweighted: shown ? plain.value : null,
        unweighted_low: shown ? (plain.interval?.low ?? null) : null,
        unweighted_high: shown ? (plain.interval?.high ?? null) : null,
        weighted: weighted?.value ?? null,
        low: weighted?.interval?.low ?? null,
        high: weighted?.interval?.high ?? null,
        effective_n: weighted?.effective ?? null,
        covered: weighted?.covered ?? null,
        suppressed: !shown,
      },
    ];
  });
}
