import type { Row } from '../../../core/result.js';
import { npsClass, type Scale, topBoxes } from '../../../model/score-scale.js';
import {
  type ClusterSums,
  clusteredMean,
  clusteredNps,
  clusteredShare,
  clusteredVariance,
  equalAnswers,
  equalPeople,
  npsVariance,
  type OverlapSums,
  overlapCorrelation,
  overlappingDifference,
  type Side,
} from '../../../stats/intervals/clustered.js';
import type { Interval, IntervalWithP } from '../../../stats/intervals/interval.js';
import { type Moments, meanDifference, meanInterval, momentsFromSums } from '../../../stats/intervals/mean-interval.js';
import { adjusted, type NpsCounts, npsDifference, npsInterval } from '../../../stats/intervals/nps-interval.js';
import { proportionDifference } from '../../../stats/intervals/proportion-difference.js';
import { wilsonInterval } from '../../../stats/intervals/proportion-interval.js';

export interface Rules {
  /** The scale on which a question counts as NPS. */
  readonly nps: Scale;
  readonly topBoxes: number | null;
  /** null: not said, so nothing is called easy. */
  readonly cesDirection: 'high_is_easy' | 'low_is_easy' | null;
  readonly minN: number;
}

/** `n` answers of one score to one item. */
export interface Cell {
  readonly instrument: string;
  readonly item: string;
  readonly role: string | null;
  readonly scale: Scale | null;
  readonly score: number;
  readonly n: number;
  /** Of them the latest of their respondents. */
  readonly latest: number;
}

export const cellOf = (row: Row): Cell => ({
  instrument: String(row.instrument),
  item: String(row.item),
  role: row.role === null ? null : String(row.role),
  scale:
    row.scale_min === null || row.scale_max === null
      ? null
      : { min: Number(row.scale_min), max: Number(row.scale_max) },
  score: Number(row.score),
  n: Number(row.answers),
  latest: Number(row.latest ?? 0),
});

export const MEASURES = ['nps', 'csat', 'ces', 'mean'] as const;
export type Measure = (typeof MEASURES)[number];

export const measureOf = (instrument: string): Measure =>
  instrument === 'nps' || instrument === 'csat' || instrument === 'ces' ? instrument : 'mean';

/** What one answer adds to its measure: ±100 or 0 points of NPS, 1 or 0 of CSAT, the score itself; null where its scale does not allow it. */
export function contribution(cell: Cell, rules: Rules): number | null {
  switch (measureOf(cell.instrument)) {
    case 'nps': {
      if (cell.scale === null || cell.scale.min !== rules.nps.min || cell.scale.max !== rules.nps.max) return null;
      return { promoter: 100, passive: 0, detractor: -100 }[npsClass(cell.score, cell.scale)];
    }
    case 'csat': {
      const boxes = cell.scale === null ? null : topBoxes(cell.scale, rules.topBoxes);
      return boxes === null ? null : Number(cell.score > cell.scale!.max - boxes);
    }
    default:
      return cell.score;
  }
}

/** One measure of a group of answers, all in the unit of the measure (points, ratio, points of the scale). */
export interface Estimate {
  readonly measure: Measure;
  readonly n: number;
  readonly value: number;
  readonly interval: Interval | null;
  /** Sum of the contributions; with NPS promoters minus detractors. */
  readonly numerator: number;
  readonly counts: NpsCounts;
  readonly moments: Moments;
  /** What their people say, in what one answer adds to the measure (of NPS ±1); null where nobody answers twice. */
  readonly people: ClusterSums | null;
}

/** What of an answer is added up over people: its measure (of NPS ±1), its score, being in the top boxes, being on the good side. */
export type What = 'measure' | 'score' | 'top' | 'positive';

/** What the people behind these answers say; null where nobody answers twice. */
export type SumsOf = (what: What, cells: readonly Cell[]) => ClusterSums | null;

/** Null where no answer counts. `latest` takes each respondent once; `people` are the sums over those who may have answered twice. */
export function estimate(
  cells: readonly Cell[],
  rules: Rules,
  { latest = false, people = null }: { readonly latest?: boolean; readonly people?: ClusterSums | null } = {},
): Estimate | null {
  const used = cells.flatMap((cell) => {
    const value = contribution(cell, rules);
    const n = latest ? cell.latest : cell.n;
    return value === null || n === 0 ? [] : [{ value, n, measure: measureOf(cell.instrument) }];
  });
  const [first] = used;
  if (first === undefined) return null;
  const { measure } = first;
  let [n, sum, squares] = [0, 0, 0];
  const counts = { promoters: 0, passives: 0, detractors: 0 };
  for (const { value, n: own } of used) {
    n += own;
    sum += own * value;
    squares += own * value * value;
    counts[value > 0 ? 'promoters' : value < 0 ? 'detractors' : 'passives'] += own;
  }
  const moments = momentsFromSums(n, sum, squares)!;
  const clusters = latest ? null : people;
  return {
    measure,
    n,
    value: moments.mean,
    interval: intervalOf(measure, counts, moments, sum, clusters),
    numerator: measure === 'nps' ? counts.promoters - counts.detractors : sum,
    counts,
    moments,
    people: clusters,
  };
}

function intervalOf(
  measure: Measure,
  counts: NpsCounts,
  moments: Moments,
  sum: number,
  people: ClusterSums | null,
): Interval | null {
  if (measure === 'nps') return people === null ? npsInterval(counts) : clusteredNps(people, counts);
  if (measure === 'csat') return people === null ? wilsonInterval(sum, moments.n) : clusteredShare(people);
  return people === null ? meanInterval(moments) : clusteredMean(people);
}

/** A measure with its variance, in its own unit: of shares about the adjusted one, so that none of few answers has variance 0. */
export function sideOf({ measure, n, counts, moments, people }: Estimate): Side {
  const size = people === null ? n : equalPeople(people);
  if (measure === 'nps') {
    const weight = people === null ? 1 : equalAnswers(people, npsVariance(counts)) / n;
    const { net, error } = adjusted(counts, weight);
    return { centre: 100 * net, variance: (100 * error) ** 2, people: size };
  }
  if (measure === 'csat') {
    const answers = 2 + (people === null ? n : equalAnswers(people, moments.mean * (1 - moments.mean)));
    const share = (moments.mean * (answers - 2) + 1) / answers;
    return { centre: share, variance: (share * (1 - share)) / answers, people: size };
  }
  const variance = people === null ? moments.variance / n : (clusteredVariance(people) ?? 0);
  return { centre: moments.mean, variance, people: size };
}

const SPAN: Readonly<Record<Measure, number>> = {
  nps: 200,
  csat: 1,
  ces: Number.POSITIVE_INFINITY,
  mean: Number.POSITIVE_INFINITY,
};

/** after − before, with the p-value of no difference; `overlap` sums over the people who are in both. */
export function difference(
  before: Estimate,
  after: Estimate,
  overlap: OverlapSums | null = null,
): IntervalWithP | null {
  if (before.people !== null && after.people !== null) {
    const correlation = overlap === null ? null : overlapCorrelation(before.people, after.people, overlap);
    const found = overlappingDifference(after.value - before.value, sideOf(before), sideOf(after), correlation);
    const most = SPAN[before.measure];
    return found && { ...found, low: Math.max(-most, found.low), high: Math.min(most, found.high) };
  }
  if (before.measure === 'nps') return npsDifference(before.counts, after.counts);
  if (before.measure === 'csat') return proportionDifference(before.numerator, before.n, after.numerator, after.n);
  return meanDifference(before.moments, after.moments);
}

/** An interval as a result carries it: the estimate stands beside it. */
/** Items that say what people think as a whole: NPS, CSAT and CES questions (those marked overall where any is), and overall items of surveys. */
export function headline(cells: readonly Cell[], instrument: string): Cell[] {
  const own = cells.filter((cell) => cell.instrument === instrument);
  const overall = own.filter(({ role }) => role === 'overall');
  return overall.length > 0 || instrument === 'survey' ? overall : own;
}

/** Cells of one item on one scale. */
export const itemKey = ({ instrument, item, scale }: Cell): string =>
  JSON.stringify([instrument, item, scale?.min ?? null, scale?.max ?? null]);
