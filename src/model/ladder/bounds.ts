import { Decimal } from '../../core/decimal.js';
import type { Boundary, Ladder, Ties } from './ladder.js';

export interface Scheme {
  readonly scheme: 'gold' | 'abc' | 'pyramid' | 'own';
  readonly gold_by: 'value' | 'count';
  readonly cuts: readonly number[];
  readonly cuts_by: 'value' | 'count';
  readonly ties: Ties;
  readonly potential: 'run_rate' | 'next_by_value' | 'wallet' | 'none';
  /** Other shares of value than the house's where gold ends and the last begin. */
  readonly shares?: { readonly gold: number; readonly last: number };
}

/** A tier and the cumulative share, from the top, where it ends; the last tier ends nowhere. */
interface Step {
  readonly tier: string;
  readonly by: 'value' | 'count';
  readonly until: number | null;
}

/** One tier of one cut: customers whose key is at least `low` and below `high`. */
export interface Bound {
  readonly cut: string;
  readonly tier: string;
  readonly low: Decimal;
  readonly high: Decimal;
}

/** Shares of value, from the top: gold ends at the first, what comes after the other is last. */
export const SHARES = { gold: 0.8, last: 0.99 } as const;
const GOLD_OF_CUSTOMERS = 0.2;
const NEXT_BY_VALUE = 0.3;

function steps(options: Scheme): Step[] {
  const { scheme, gold_by: by, shares: ends = SHARES } = options;
  if (scheme === 'abc') return shares('value', [0.8, 0.95], ['a', 'b', 'c']);
  if (scheme === 'pyramid') return shares('count', [0.01, 0.05, 0.2], ['top_1', 'next_4', 'next_15', 'last_80']);
  if (scheme === 'own') {
    const cuts = [...options.cuts].sort((a, b) => a - b);
    return shares(
      options.cuts_by,
      cuts,
      [...cuts, 1].map((_, index) => `tier_${index + 1}`),
    );
  }
  return [
    { tier: 'gold', by, until: by === 'value' ? ends.gold : GOLD_OF_CUSTOMERS },
    ...(options.potential === 'next_by_value'
      ? [{ tier: 'potential_gold', by: 'count' as const, until: NEXT_BY_VALUE }]
      : []),
    { tier: 'ordinary', by: 'value', until: ends.last },
    { tier: 'last', by: 'value', until: null },
  ];
}

const shares = (by: Step['by'], cuts: readonly number[], tiers: readonly string[]): Step[] =>
  tiers.map((tier, index) => ({ tier, by, until: cuts[index] ?? null }));

export const tierOrder = (options: Scheme): string[] => steps(options).map(({ tier }) => tier);

/** In how many steps shares are counted: hundredths, or finer where own cuts are. */
export const resolution = ({ cuts }: Scheme): number =>
  cuts.every((cut) => Number.isInteger(cut * 100)) ? 100 : 10_000;

const ABOVE_ALL = new Decimal(10n ** 30n, 0);

/** The bounds of every tier of a ladder, from the top; a tier nobody is in has equal bounds and is left out. */
export function boundsOf(ladder: Ladder, options: Scheme): Bound[] {
  const bounds: Bound[] = [];
  let place = 0;
  let high = ABOVE_ALL;
  for (const step of steps(options)) {
    const end = endOf(ladder, step, place, options.ties);
    // Where nobody is worth anything, no share of value ends: all are in the last tier.
    if (step.until !== null && (end === undefined || end.place <= place)) continue;
    const low = end === undefined ? lowest(options.ties) : keyOf(end, ladder, options.ties);
    bounds.push({ cut: ladder.cut, tier: step.tier, low, high });
    if (end === undefined) break;
    place = end.place;
    high = low;
  }
  return bounds;
}

function endOf(ladder: Ladder, step: Step, place: number, ties: Ties): Boundary | undefined {
  if (step.until === null) return undefined;
  // The next 30 % of customers begin where gold ends.
  const share =
    step.tier === 'potential_gold'
      ? Math.min(1, Math.round((place / ladder.population + step.until) * 100) / 100)
      : step.until;
  const boundary = step.by === 'value' ? ladder.byValue(share) : ladder.byCount(share);
  return boundary && ladder.settle(boundary, ties);
}

const lowest = (ties: Ties): Decimal => (ties === 'split' ? new Decimal(-(10n ** 30n), 0) : Decimal.zero);

/** The smallest key inside: a value where equal customers stay together, else minus the place of the last one. */
function keyOf(end: Boundary, ladder: Ladder, ties: Ties): Decimal {
  if (ties === 'split') return new Decimal(BigInt(-end.place), 0);
  // A tie group kept down stays below: the bound is the next value above it.
  return ladder.lowestValue(end.place);
}
