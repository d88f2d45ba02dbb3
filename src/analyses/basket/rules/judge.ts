import {
  expectedTogether,
  type PairStratum,
  rareFrom,
  stratifiedLift,
  togetherP,
} from '../../../stats/intervals/association.js';
import { benjaminiHochberg } from '../../../stats/intervals/multiple-testing.js';
import { eachPair, type Held, leastOf, type Pair, strataOf, unitsOf } from './count.js';

/** At most this share of the pairs named is expected to be there by chance. */
export const FALSE_SHARE = 0.05;

export interface Judged extends Pair {
  readonly expected: number;
  /** Limits of the lift as if baskets had nothing to do with each other. */
  readonly low: number | null;
  readonly high: number | null;
  /** Share of false ones among pairs named up to this one; null of those that are not named. */
  readonly q: number | null;
}

export interface CutPairs {
  /** Pairs of items that enough hold: what false discovery is counted over. */
  readonly judged: number;
  readonly named: number;
  /** Those named, then the others, the strongest first, at most as many as asked. */
  readonly strongest: readonly Judged[];
  /** From how many baskets or customers on an item is looked at. */
  readonly least: number;
}

/** A pair that chance alone brings no oftener than `FALSE_SHARE`. */
interface Likely {
  readonly pair: Pair;
  readonly strata: readonly PairStratum[];
  readonly p: number;
}

interface Cut {
  readonly least: number;
  items: number;
  /** Pairs that somebody holds. */
  pairs: number;
  readonly likely: Likely[];
  readonly others: Strongest;
}

/** A limit below this share of another is below it whatever the digits that are compared. */
const SURELY_BELOW = 1 - 1e-8;

/** The strongest of many, of which no more are kept than some times as many. */
class Strongest {
  private kept: Judged[] = [];
  /** Lower limits below it are among the strongest no more. */
  private floor = Number.NEGATIVE_INFINITY;
  constructor(private readonly most: number) {}

  /** A lift is above its lower limit: of one below the floor that need not be known. */
  isWorth = (lift: number): boolean => lift >= this.floor;

  add(pair: Judged): void {
    if ((pair.low ?? 0) < this.floor) return;
    this.kept.push(pair);
    if (this.kept.length < 4 * this.most + 1024) return;
    this.kept = this.first(this.most);
    this.floor = (this.kept.at(-1)!.low ?? 0) * SURELY_BELOW;
  }

  first(most: number): Judged[] {
    return this.kept.sort(byLow).slice(0, most);
  }
}

/**
 * What of the pairs of each cut is beyond chance. False discovery is counted over all pairs whose items both are held often enough,
 * whether or not anybody holds both (Benjamini-Hochberg): those that chance brings oftener than named ones may be lower no q, and are not kept.
 */
export async function judgedPairs(
  held: Held,
  { minSupport, most }: { readonly minSupport: number | null; readonly most: number },
): Promise<Map<string, CutPairs>> {
  const cuts = new Map<string, Cut>();
  for (const cut of held.trials.keys()) {
    const least = leastOf(minSupport, unitsOf(held, cut));
    cuts.set(cut, { least, items: 0, pairs: 0, likely: [], others: new Strongest(most) });
  }
  for (const { cut } of held.items.values()) cuts.get(cut)!.items++;
  const likely = likelyWithin();
  await eachPair(held.pair, (pair) => {
    const cut = cuts.get(held.items.get(pair.one)!.cut)!;
    cut.pairs++;
    const strata = strataOf(held, pair);
    const told = expectedTogether(strata);
    const p = pair.together > told.expected ? likely(pair.together, strata) : null;
    if (p !== null) cut.likely.push({ pair, strata, p });
    else if (cut.others.isWorth(pair.together / told.expected)) cut.others.add(withLimits(pair, strata, null));
  });
  return new Map([...cuts].map(([name, cut]) => [name, pairsOf(cut, most)]));
}

/** p of a pair where it is at most `FALSE_SHARE`, else null. */
export function likelyWithin(): (together: number, strata: readonly PairStratum[]) => number | null {
  const rare = rareFrom(FALSE_SHARE);
  return (together, strata) => {
    if (strata.length === 1 && together < rare(strata[0]!)) return null;
    const p = togetherP(together, strata);
    return p <= FALSE_SHARE ? p : null;
  };
}

function pairsOf({ least, items, pairs, likely, others }: Cut, most: number): CutPairs {
  const judged = (items * (items - 1)) / 2;
  const q = benjaminiHochberg(
    likely.map(({ p }) => p),
    judged,
    pairs,
  );
  const named = new Strongest(most);
  let count = 0;
  for (const [index, { pair, strata }] of likely.entries()) {
    const isNamed = q[index]! <= FALSE_SHARE;
    if (isNamed) count++;
    (isNamed ? named : others).add(withLimits(pair, strata, isNamed ? q[index]! : null));
  }
  return { judged, named: count, strongest: [...named.first(most), ...others.first(most)].slice(0, most), least };
}

function withLimits(pair: Pair, strata: readonly PairStratum[], q: number | null): Judged {
  const told = expectedTogether(strata);
  const limits = stratifiedLift(pair.together, told);
  return { ...pair, expected: told.expected, low: limits?.low ?? null, high: limits?.high ?? null, q };
}

/** Digits of a limit that rounding does not touch. */
const DIGITS = 9;
const plain = (low: number | null): number => Number((low ?? 0).toPrecision(DIGITS));

/** The larger lower limit first, of equal ones that which is seen oftener; else in the order of the items. */
export const byStrength = (
  a: { readonly low: number | null; readonly together: number },
  b: { readonly low: number | null; readonly together: number },
): number => plain(b.low) - plain(a.low) || b.together - a.together;

const byLow = (a: Judged, b: Judged): number => byStrength(a, b) || a.one - b.one || a.other - b.other;
