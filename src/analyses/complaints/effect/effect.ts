import type { MetricValue } from '../../../core/analysis.js';
import { plainInterval } from '../../../parts/rates.js';
import type { Interval } from '../../../stats/intervals/interval.js';
import {
  type Followed,
  followedDifference,
  type MatchedSet,
  matchedDifference,
  shareWithin,
} from '../../../stats/survival/followed-share.js';
import type { COMPARISONS, EFFECT_READINGS } from '../basis/codes.js';
import { LEAST } from '../basis/context.js';
import type { Recovery } from '../profit/recovery.js';
import type { Matched } from './matching.js';
import type { Silent } from './silent.js';

const POINTS = 100;

type Reading = (typeof EFFECT_READINGS)[number];

export interface EffectRow {
  readonly comparison: (typeof COMPARISONS)[number];
  readonly product_id: string | null;
  readonly cases: number;
  readonly again: number;
  readonly share: number | null;
  /** Followed for all the days, and those of them who bought again. */
  readonly followed: number;
  readonly followed_again: number;
  readonly against_cases: number;
  readonly against_again: number;
  readonly against_share: number | null;
  readonly against_followed: number;
  readonly against_followed_again: number;
  readonly difference: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly matched: number | null;
  readonly unlike_before: number | null;
  readonly unlike_after: number | null;
  readonly reading: Reading;
}

const bought = (people: readonly Followed[], within: number): number =>
  people.filter(({ days, followed }) => days !== null && days <= within && days <= followed).length;

const BARE = { product_id: null, matched: null, unlike_before: null, unlike_after: null } as const;

const signed = ({ low, high }: Pick<Interval, 'low' | 'high'>): 'less' | 'more' | 'not_shown' =>
  high < 0 ? 'less' : low > 0 ? 'more' : 'not_shown';

/** Shares of two groups as they are; fewer than are needed say how many alone. */
function plainRow(
  comparison: EffectRow['comparison'],
  [first, second]: readonly [readonly Followed[], readonly Followed[]],
  within: number,
  reading: (interval: Interval) => Reading,
): EffectRow {
  const isEnough = first.length >= LEAST && second.length >= LEAST;
  const found = isEnough ? followedDifference(first, second, within) : null;
  return {
    ...BARE,
    comparison,
    ...shares(first, second, within),
    ...inPoints(found),
    reading: found === null ? 'too_few' : reading(found),
  };
}

const shares = (first: readonly Followed[], second: readonly Followed[], within: number) => ({
  cases: first.length,
  again: bought(first, within),
  share: shareWithin(first, within),
  against_cases: second.length,
  against_again: bought(second, within),
  against_share: shareWithin(second, within),
  ...followedOf(first, second, within),
});

const whole = (people: readonly Followed[], within: number) => people.filter(({ followed }) => followed >= within);

const followedOf = (first: readonly Followed[], second: readonly Followed[], within: number) => ({
  followed: whole(first, within).length,
  followed_again: bought(whole(first, within), within),
  against_followed: whole(second, within).length,
  against_followed_again: bought(whole(second, within), within),
});

const inPoints = (found: Pick<Interval, 'estimate' | 'low' | 'high'> | null) => ({
  difference: found === null ? null : POINTS * found.estimate,
  low: found === null ? null : POINTS * found.low,
  high: found === null ? null : POINTS * found.high,
});

const flat = (sets: readonly MatchedSet[]): Followed[] =>
  sets.flatMap(({ others }) => others.map((one) => ({ ...one, weight: 1 / others.length })));

function matchedRow(comparison: 'complained' | 'placebo', sets: readonly MatchedSet[], within: number) {
  const found = sets.length >= LEAST ? matchedDifference(sets, within) : null;
  const others = flat(sets);
  return {
    found,
    row: {
      ...BARE,
      comparison,
      ...shares(
        sets.map(({ own }) => own),
        others,
        within,
      ),
      ...inPoints(found),
    },
  };
}

/** What a complaint did: the difference, and whether the same groups already differed before the year in which they are alike. */
export interface Effect {
  readonly rows: readonly EffectRow[];
  readonly metric: MetricValue;
}

/** What is seen, where all of it lies beyond what the same groups may have differed by before: a placebo too small to fail is no proof that they are alike. */
function beyondBefore(found: Interval, placebo: Interval): Reading {
  const seen = signed(found);
  if (seen === 'not_shown') return seen;
  return (seen === 'more' ? found.low > placebo.high : found.high < placebo.low) ? seen : 'as_before';
}

export const NO_EFFECT: Effect = { rows: [], metric: { value: null, interval: null } };

export function effectOf(matched: Matched | undefined, within: number): Effect {
  if (matched === undefined || matched.complainants === 0) return NO_EFFECT;
  const { row, found } = matchedRow('complained', matched.sets, within);
  const before = matchedRow('placebo', matched.placebo, 1);
  const placebo = before.found;
  const differs = placebo !== null && (placebo.low > 0 || placebo.high < 0);
  const reading =
    found === null
      ? 'too_few'
      : differs
        ? 'groups_differ'
        : placebo === null
          ? 'no_placebo'
          : beyondBefore(found, placebo);
  const isRead = reading !== 'groups_differ' && reading !== 'as_before';
  return {
    rows: [
      {
        ...row,
        matched: matched.sets.length / matched.complainants,
        unlike_before: matched.unlikeBefore,
        unlike_after: matched.unlikeAfter,
        reading,
      },
      { ...before.row, reading: placebo === null ? 'too_few' : differs ? 'groups_differ' : 'seen' },
    ],
    // Groups that differ without a complaint, or may differ as much, say nothing of one.
    metric: {
      value: found === null || !isRead ? null : POINTS * found.estimate,
      denominator: matched.sets.length,
      interval:
        found === null || !isRead
          ? null
          : plainInterval({ ...found, low: POINTS * found.low, high: POINTS * found.high }),
    },
  };
}

/** Recovered complaints beside those that were not: as they are, within cases alike, and those of which it is not known. */
export function recoveredRows({ recovered, not, unknown, gain, alike }: Recovery, within: number): EffectRow[] {
  if (recovered.length + not.length + unknown.length === 0) return [];
  const rows: EffectRow[] = [plainRow('recovered', [recovered, not], within, () => 'as_they_are')];
  const difference = gain?.parts.difference ?? null;
  if (gain !== null) {
    const isEnough = gain.treated >= LEAST && gain.untreated >= LEAST && difference !== null;
    rows.push({
      ...BARE,
      comparison: 'recovered_alike',
      cases: gain.treated,
      again: gain.treatedAgain,
      share: gain.treatedShare,
      against_cases: gain.untreated,
      against_again: gain.untreatedAgain,
      against_share: gain.untreatedShare,
      ...followedOf(alike(recovered), alike(not), within),
      ...inPoints(isEnough ? difference : null),
      matched: gain.treated / Math.max(1, recovered.length),
      reading: isEnough ? signed(difference) : 'too_few',
    });
  }
  if (unknown.length > 0) {
    rows.push({
      ...BARE,
      comparison: 'recovered_unknown',
      ...shares(unknown, [], within),
      ...inPoints(null),
      reading: 'no_comparison',
    });
  }
  return rows;
}

export const silentRows = (silent: readonly Silent[], within: number): EffectRow[] =>
  silent.map(({ product, buyers, others }) => ({
    ...plainRow('silent', [buyers, others], within, signed),
    product_id: product,
  }));
