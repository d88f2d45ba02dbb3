import type { MetricValue, TableRows } from '../../../core/analysis.js';
import { rowsPerCut } from '../../../parts/cuts.js';
import { NOTHING, rateColumns, rateMetric } from '../../../parts/rates.js';
import { proportionDifference } from '../../../stats/intervals/proportion-difference.js';
import { sum } from '../../../stats/sum.js';
import { ATTITUDES, type AXES, BEHAVIOURS, GROUPS, KNOWN, type LEVELS } from '../basis/codes.js';
import { countedOf } from '../groups/metrics.js';
import type declaration from '../index.js';
import { boughtAgain, type Pair } from '../moves/pairs.js';

type Rows = TableRows<(typeof declaration)['tables']['backtest']>;
type Axis = (typeof AXES)[number];
type Level = (typeof LEVELS)[number];

interface Side {
  readonly axis: Axis;
  readonly level: Level;
  readonly pairs: readonly Pair[];
  /** Beside whom they are judged; nobody where they are the yardstick. */
  readonly others?: readonly Pair[];
}

const ofGroup = (pairs: readonly Pair[], loyalty: string) => pairs.filter(({ was }) => was === loyalty);
export const isKnownBefore = ({ was }: Pair): boolean => (KNOWN as readonly string[]).includes(was);

/** Each group, then each end of an axis beside the other end, then everybody. */
function sidesOf(own: readonly Pair[]): Side[] {
  const known = own.filter(isKnownBefore);
  const axis = (name: 'behaviour' | 'attitude', [good, bad]: readonly [Level, Level]): Side[] => {
    const [up, down] = [good, bad].map((level) => known.filter((pair) => pair[name] === level));
    return [
      { axis: name, level: good, pairs: up!, others: down! },
      { axis: name, level: bad, pairs: down! },
    ];
  };
  return [
    ...GROUPS.map((level): Side => ({ axis: 'group', level, pairs: ofGroup(own, level) })),
    ...axis('behaviour', BEHAVIOURS),
    ...axis('attitude', ATTITUDES),
    { axis: 'all', level: 'everybody', pairs: own },
  ];
}

const boughtOf = (pairs: readonly Pair[]) => [countedOf(pairs.filter(boughtAgain)), countedOf(pairs)] as const;
const recommendOf = (pairs: readonly Pair[]) =>
  [sum(pairs.map(({ promotes }) => promotes)), sum(pairs.map(({ answered }) => answered))] as const;

function apart(
  mine: readonly [number, number],
  others: readonly [number, number] | undefined,
  least: number,
): { difference: number | null; low: number | null; high: number | null } {
  const found =
    others === undefined || mine[1] < least || others[1] < least
      ? null
      : proportionDifference(others[0], others[1], mine[0], mine[1]);
  return { difference: found?.estimate ?? null, low: found?.low ?? null, high: found?.high ?? null };
}

/**
 * What those who stood in a group in the period before did in the measured one: bought again; and, of those who answered in it, would recommend us.
 * By axis the difference from its other end, of those known on both: attitude is to foretell the word, behaviour the purchase (East et al.).
 */
export const backtestRows = (pairs: readonly Pair[], minN: number): Rows =>
  rowsPerCut(
    pairs.filter(({ before }) => before),
    (own) =>
      sidesOf(own).map(({ axis, level, pairs: mine, others }) => {
        const [bought, customers] = boughtOf(mine);
        const [promotes, answered] = recommendOf(mine);
        const again = rateColumns(bought, customers, minN);
        const word = rateColumns(promotes, answered, minN);
        const more = apart([bought, customers], others && boughtOf(others), minN);
        const said = apart([promotes, answered], others && recommendOf(others), minN);
        return {
          axis,
          level,
          customers,
          bought,
          bought_again: again.rate,
          low: again.low,
          high: again.high,
          difference: more.difference,
          difference_low: more.low,
          difference_high: more.high,
          answered,
          recommends: word.rate,
          recommends_low: word.low,
          recommends_high: word.high,
          recommends_difference: said.difference,
          recommends_difference_low: said.low,
          recommends_difference_high: said.high,
          brought_somebody: sum(mine.map(({ refers }) => refers)),
        };
      }),
  );

/** Of the truly loyal of the period before, and of the others known then: who bought again. */
export function keptMetrics(pairs: readonly Pair[], minN: number): Record<'true_kept' | 'others_kept', MetricValue> {
  const known = pairs.filter((pair) => pair.before && isKnownBefore(pair));
  const rate = (own: readonly Pair[]) => (own.length === 0 ? NOTHING : rateMetric(...boughtOf(own), minN));
  return {
    true_kept: rate(ofGroup(known, 'true_loyalty')),
    others_kept: rate(known.filter(({ was }) => was !== 'true_loyalty')),
  };
}
