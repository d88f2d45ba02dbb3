import type { Row } from '../../../core/result.js';
import { npsClass, type Scale, topBoxes } from '../../../model/score-scale.js';
import type { Interval, IntervalWithP } from '../../../stats/intervals/interval.js';
import { type Moments, meanDifference, meanInterval, momentsFromSums } from '../../../stats/intervals/mean-interval.js';
import { type NpsCounts, npsDifference, npsInterval } from '../../../stats/intervals/nps-interval.js';
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
}

/** Null where no answer counts. `latest` takes each respondent once. */
export function estimate(cells: readonly Cell[], rules: Rules, latest = false): Estimate | null {
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
  return {
    measure,
    n,
    value: moments.mean,
    interval: intervalOf(measure, counts, moments, sum),
    numerator: measure === 'nps' ? counts.promoters - counts.detractors : sum,
    counts,
    moments,
  };
}

function intervalOf(measure: Measure, counts: NpsCounts, moments: Moments, sum: number): Interval | null {
  if (measure === 'nps') return npsInterval(counts);
  return measure === 'csat' ? wilsonInterval(sum, moments.n) : meanInterval(moments);
}

/** after − before, with the p-value of no difference. */
export function difference(before: Estimate, after: Estimate): IntervalWithP | null {
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
