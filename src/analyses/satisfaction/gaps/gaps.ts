import type { Row, Cell as Value } from '../../../core/result.js';
import { type ClusterSums, clusteredMean } from '../../../stats/intervals/clustered.js';
import type { Interval } from '../../../stats/intervals/interval.js';

const numberOf = (value: Value | undefined): number => (value === null || value === undefined ? 0 : Number(value));

/** What the people of one item say of the difference, in points of the scale. */
function sumsOf(row: Row, kind: 'gap' | 'shortfall', n: number, sum: number): ClusterSums {
  return {
    people: numberOf(row[`${kind}_people`]),
    n,
    sum,
    squares: numberOf(row[`${kind}_squares`]),
    cross: numberOf(row[`${kind}_cross`]),
    sizes: numberOf(row[`${kind}_sizes`]),
  };
}

const pairedMean = (row: Row, kind: 'gap' | 'shortfall', n: number, sum: number) =>
  n === 0 ? null : { mean: sum / n, interval: clusteredMean(sumsOf(row, kind, n, sum)) };

/** One row per item: expected, found, ideal and what lies between them, among those who say both. */
export function gapRows(cut: string, rows: readonly Row[], minN: number) {
  return rows.map((row) => {
    const [n, idealN, importanceN] = [numberOf(row.expected_n), numberOf(row.ideal_n), numberOf(row.importance_n)];
    const [score, expected] = [numberOf(row.expected_score), numberOf(row.expected_sum)];
    const gap = n >= minN ? pairedMean(row, 'gap', n, score - expected) : null;
    const lack = numberOf(row.ideal_sum) - numberOf(row.ideal_score);
    const shortfall = idealN >= minN ? pairedMean(row, 'shortfall', idealN, lack) : null;
    return {
      __cut: cut,
      instrument: row.instrument!,
      item: row.item!,
      n,
      expectation: gap && expected / n,
      found: gap && score / n,
      gap: gap?.mean ?? null,
      low: gap?.interval?.low ?? null,
      high: gap?.interval?.high ?? null,
      ideal_n: idealN,
      ideal: shortfall && numberOf(row.ideal_sum) / idealN,
      shortfall: shortfall?.mean ?? null,
      shortfall_low: shortfall?.interval?.low ?? null,
      shortfall_high: shortfall?.interval?.high ?? null,
      importance: importanceN >= minN && importanceN > 0 ? numberOf(row.importance_sum) / importanceN : null,
      suppressed: Math.max(n, idealN, importanceN) < minN,
    };
  });
}

export interface OverallGap {
  /** Mean over the items of their mean gaps, points: the unweighted SERVQUAL score. */
  readonly value: number | null;
  readonly interval: Interval | null;
  readonly people: number;
}

const NONE: OverallGap = { value: null, interval: null, people: 0 };

/**
 * The unweighted mean of the items' gaps. Its interval is that of a ratio of sums over respondents (linearised), so that
 * the answers of one person do not count as independent ones.
 */
export function overallGap(
  items: readonly Row[],
  spread: Row | undefined,
  kind: 'gap' | 'shortfall',
  minN: number,
): OverallGap {
  const [nColumn, plus, minus] =
    kind === 'gap' ? ['expected_n', 'expected_score', 'expected_sum'] : ['ideal_n', 'ideal_sum', 'ideal_score'];
  const means = items.flatMap((row) => {
    const n = numberOf(row[nColumn!]);
    return n === 0 ? [] : [(numberOf(row[plus!]) - numberOf(row[minus!])) / n];
  });
  const people = numberOf(spread?.[`${kind}_people`]);
  if (means.length === 0 || people < minN) return { ...NONE, people };
  const value = means.reduce((sum, mean) => sum + mean, 0) / means.length;
  const [sum, n] = [numberOf(spread![`${kind}_sum`]), numberOf(spread![`${kind}_n`])];
  const around = clusteredMean(sumsOf(spread!, kind, n, sum));
  const shift = value - sum / n;
  return {
    value,
    interval: around && { ...around, estimate: value, low: around.low + shift, high: around.high + shift },
    people,
  };
}

/** American customer satisfaction index, 0..100: the weighted mean of three 1 to 10 scores, moved to a scale of 0 to 100. */
export function acsi(sums: ClusterSums): { value: number; interval: Interval | null } {
  const move = (mean: number): number => ((mean - 1) / 9) * 100;
  const interval = clusteredMean(sums);
  return {
    value: move(sums.sum / sums.n),
    interval: interval && {
      ...interval,
      estimate: move(interval.estimate),
      low: Math.max(0, move(interval.low)),
      high: Math.min(100, move(interval.high)),
    },
  };
}
