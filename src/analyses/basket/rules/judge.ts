import type { Relation } from '../../../core/analysis.js';
import { expectedTogether, stratifiedLift, togetherP } from '../../../stats/intervals/association.js';
import { benjaminiHochberg } from '../../../stats/intervals/multiple-testing.js';
import { eachPair, type Held, leastOf, type Pair, strataOf } from './count.js';

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

interface Cut {
  readonly least: number;
  items: number;
  /** p of each pair as they come: of those that chance may well bring, 1. */
  readonly p: number[];
  q: readonly number[];
  readonly named: Strongest;
  readonly others: Strongest;
}

/** The strongest of many, of which no more are kept than some times as many. */
class Strongest {
  private kept: Judged[] = [];
  count = 0;
  constructor(private readonly most: number) {}

  add(pair: Judged): void {
    this.count++;
    this.kept.push(pair);
    if (this.kept.length >= 4 * this.most + 1024) this.kept = this.first(this.most);
  }

  first(most: number): Judged[] {
    return this.kept.sort(byLow).slice(0, most);
  }
}

/**
 * What of the pairs of each cut is beyond chance. False discovery is counted over all pairs whose items both are held often enough,
 * whether or not anybody holds both (Benjamini-Hochberg). Pairs are read twice: a number is all that is kept of each.
 */
export async function judgedPairs(
  pair: Relation,
  held: Held,
  { minSupport, most }: { readonly minSupport: number | null; readonly most: number },
): Promise<Map<string, CutPairs>> {
  const cuts = new Map<string, Cut>();
  for (const [cut, trials] of held.trials) {
    const least = leastOf(
      minSupport,
      [...trials.values()].reduce((a, b) => a + b, 0),
    );
    cuts.set(cut, { least, items: 0, p: [], q: [], named: new Strongest(most), others: new Strongest(most) });
  }
  const cutOf = ({ one }: Pair) => cuts.get(held.items.get(one)!.cut)!;
  for (const { cut } of held.items.values()) cuts.get(cut)!.items++;
  for await (const one of eachPair(pair)) cutOf(one).p.push(chanceOf(one, held));
  // Pairs that nobody holds together have p 1, and so lower no q.
  for (const cut of cuts.values()) cut.q = benjaminiHochberg(cut.p, pairsOf(cut.items));
  const seen = new Map<Cut, number>();
  for await (const one of eachPair(pair)) {
    const cut = cutOf(one);
    const index = seen.get(cut) ?? 0;
    seen.set(cut, index + 1);
    const q = cut.q[index]!;
    const isNamed = q <= FALSE_SHARE;
    (isNamed ? cut.named : cut.others).add(withLimits(held, one, isNamed ? q : null));
  }
  return new Map(
    [...cuts].map(([name, { least, items, named, others }]) => {
      const strongest = [...named.first(most), ...others.first(most)].slice(0, most);
      return [name, { judged: pairsOf(items), named: named.count, strongest, least }];
    }),
  );
}

const pairsOf = (items: number): number => (items * (items - 1)) / 2;

function chanceOf(pair: Pair, held: Held): number {
  const strata = strataOf(held, pair);
  return pair.together > expectedTogether(strata).expected ? togetherP(pair.together, strata) : 1;
}

function withLimits(held: Held, pair: Pair, q: number | null): Judged {
  const told = expectedTogether(strataOf(held, pair));
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
