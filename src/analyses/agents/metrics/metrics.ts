import type { CutMetrics, MetricValue } from '../../../core/analysis.js';
import type { Row } from '../../../core/result.js';
import { type Durations, medianMetric } from '../../../parts/durations.js';
import { plainInterval, rateMetric, unsaid } from '../../../parts/rates.js';
import { type ClusterSums, clusteredMean, clusteredShare } from '../../../stats/intervals/clustered.js';
import { momentsFromSums, skewedMeanInterval, skewnessFromSums } from '../../../stats/intervals/mean-interval.js';
import { MIN_N } from '../agents/rows.js';
import type { Measure } from '../basis/agent-mixes.js';
import { type CutTally, emptyCut } from '../basis/tally.js';
import { totalOf } from '../fair/fair.js';
import type declaration from '../index.js';
import { callsOf } from '../months/calls.js';

type Values = CutMetrics<(typeof declaration)['metrics']>['values'];

const rate = (successes: number, trials: number, censored?: number): MetricValue =>
  trials >= MIN_N ? rateMetric(successes, trials, MIN_N, censored) : unsaid(trials, censored);

const median = (durations: Durations): MetricValue => medianMetric(durations, MIN_N);

/** Mean minutes of handling: as skewed as most durations. */
function handling({ handleN: n, handleSum: sum, handleSquares, handleCubes }: CutTally['total']): MetricValue {
  const moments = n >= MIN_N ? momentsFromSums(n, sum, handleSquares) : null;
  const skewness = skewnessFromSums(n, sum, handleSquares, handleCubes);
  return {
    value: moments?.mean ?? null,
    numerator: moments === null ? null : sum,
    denominator: n,
    interval: moments === null ? null : plainInterval(skewedMeanInterval({ ...moments, skewness })),
  };
}

function answerRate(calls: readonly Row[]): MetricValue {
  let [answered, offered] = [0, 0];
  for (const row of calls) {
    const own = callsOf(row);
    if (own.answered === null || own.offered === null) continue;
    answered += own.answered;
    offered += own.offered;
  }
  return answered > offered
    ? { value: null, numerator: answered, denominator: offered, interval: null }
    : rate(answered, offered);
}

/** Share of answers that satisfy; the people who give them are the sample. */
function satisfied(said: ClusterSums | null): MetricValue {
  if (said === null || said.n < MIN_N) return unsaid(said?.n ?? 0);
  return {
    value: said.sum / said.n,
    numerator: said.sum,
    denominator: said.n,
    interval: plainInterval(clusteredShare(said)),
  };
}

const NOTHING_CHECKED: ClusterSums = { people: 0, n: 0, sum: 0, squares: 0, cross: 0, sizes: 0 };

/** Mean of all checked items; cases are the sample. */
function marks(quality: readonly ClusterSums[]): MetricValue {
  const all = quality.reduce(
    (a, b) => ({
      people: a.people + b.people,
      n: a.n + b.n,
      sum: a.sum + b.sum,
      squares: a.squares + b.squares,
      cross: a.cross + b.cross,
      sizes: a.sizes + b.sizes,
    }),
    NOTHING_CHECKED,
  );
  if (all.n < MIN_N) return unsaid(all.n);
  return {
    value: all.sum / all.n,
    numerator: all.sum,
    denominator: all.n,
    interval: plainInterval(clusteredMean(all)),
  };
}

/** Metrics of one cut. */
export function metricValues(
  cut: CutTally = emptyCut(),
  calls: readonly Row[] = [],
  quality: readonly ClusterSums[] = [],
): Values {
  const { total } = cut;
  const of = (measure: Measure, censored?: number): MetricValue => {
    const { trials, successes } = totalOf(cut, measure);
    return rate(successes, trials, censored);
  };
  const kept = totalOf(cut, 'not_reopened');
  return {
    cases: { value: total.cases },
    open_cases: { value: total.unknown > 0 && total.unknown === total.cases ? null : total.open },
    answer_rate: answerRate(calls),
    first_response: median(total.first),
    first_response_opening: median(total.firstOpening),
    resolution: median(total.solve),
    resolution_opening: median(total.solveOpening),
    first_contact: of('first_contact', cut.notYet),
    reopened: rate(kept.trials - kept.successes, kept.trials),
    one_touch: of('one_touch'),
    handed_over: rate(total.handed, total.followed),
    handle_minutes: handling(total),
    quality: marks(quality),
    csat: satisfied(cut.opinion),
  };
}
