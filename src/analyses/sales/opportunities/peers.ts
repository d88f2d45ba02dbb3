import { groupedBy } from '../../../core/grouped.js';
import { sum } from '../../../stats/sum.js';

/** So many customers with so many orders in the earlier year and in the later one. */
export interface SizeCount {
  readonly earlier: number;
  readonly later: number;
  readonly customers: number;
}

/** Orders of peers that hold a category, in either year, and its later money. */
export interface CategorySum {
  readonly category: string;
  readonly earlier: number;
  readonly later: number;
  readonly amount: number;
}

/** A customer who orders as often buys nothing of a category by chance less often than this: a gap. */
const RARE = 0.05;
/** Customers of about one size whose later orders say what that size lets expect; and peers without which nothing is compared. */
const LEAST_ALIKE = 50;
const LEAST_PEERS = 20;

/** Customers of about one size in the earlier year. */
interface Size {
  readonly least: number;
  readonly customers: number;
  /** Mean orders of the earlier and of the later year. */
  readonly earlier: number;
  readonly later: number;
  readonly counts: readonly SizeCount[];
}

/** What size and category alone let expect of a customer's next year. */
export interface Expected {
  /** Chance that any order holds the category. */
  readonly filled: number;
  readonly amount: number;
}

/** From small to large, each of 50 customers at least; customers of one number of orders stay together. */
function sizesOf(counts: readonly SizeCount[]): Size[] {
  const byEarlier = [
    ...groupedBy(
      counts.filter(({ earlier }) => earlier > 0),
      ({ earlier }) => earlier,
    ),
  ];
  const groups: SizeCount[][] = [];
  const customersOf = (own: readonly SizeCount[]) => sum(own.map(({ customers }) => customers));
  for (const [, own] of byEarlier.sort(([a], [b]) => a - b)) {
    const last = groups.at(-1);
    if (last !== undefined && customersOf(last) < LEAST_ALIKE) last.push(...own);
    else groups.push([...own]);
  }
  const last = groups.at(-1);
  if (groups.length > 1 && customersOf(last!) < LEAST_ALIKE) groups.at(-2)!.push(...groups.pop()!);
  return groups.map((own) => {
    const customers = customersOf(own);
    const mean = (side: 'earlier' | 'later') => sum(own.map((one) => one[side] * one.customers)) / customers;
    return { least: own[0]!.earlier, customers, earlier: mean('earlier'), later: mean('later'), counts: own };
  });
}

/**
 * Customers who are compared with each other. Of who places n orders, each holding a category with the peers' share q, nothing is bought
 * by chance with (1 − q)^n: how many of the orders hold it says nothing of how many there will be, so size and category alone let expect
 * what customers of that size ordered in the year after, times the share.
 */
export class Peers {
  private readonly sizes: readonly Size[];
  private readonly orders: Readonly<Record<'earlier' | 'later', number>>;
  private readonly categories: ReadonlyMap<string, CategorySum>;
  private readonly known = new Map<string, Expected>();
  readonly customers: number;

  constructor(counts: readonly SizeCount[], categories: readonly CategorySum[]) {
    this.sizes = sizesOf(counts);
    const all = (side: 'earlier' | 'later') => sum(counts.map((one) => one[side] * one.customers));
    this.orders = { earlier: all('earlier'), later: all('later') };
    this.customers = sum(counts.map(({ customers }) => customers));
    this.categories = new Map(categories.map((one) => [one.category, one]));
  }

  names(): string[] {
    return [...this.categories.keys()];
  }

  /** Share of the year's orders that hold the category. */
  share(category: string, year: 'earlier' | 'later'): number {
    return this.orders[year] === 0 ? 0 : this.categories.get(category)![year] / this.orders[year];
  }

  /** From how many orders on it is a gap to buy nothing of it; null where no number of them makes it one, or peers are too few. */
  least(category: string, year: 'earlier' | 'later'): number | null {
    const share = this.share(category, year);
    if (share <= 0 || this.customers < LEAST_PEERS) return null;
    return share >= 1 ? 1 : Math.ceil(Math.log(RARE) / Math.log1p(-share));
  }

  /** Chance of buying nothing of it in so many orders of the later year. */
  byChance(category: string, orders: number): number {
    return (1 - this.share(category, 'later')) ** orders;
  }

  /** Of the year after one with so many orders. */
  expected(category: string, orders: number): Expected {
    const key = `${orders} ${category}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const { later, amount } = this.categories.get(category)!;
    const share = this.share(category, 'later');
    const size = this.sizes.findLast(({ least }) => least <= orders) ?? this.sizes[0];
    if (size === undefined) return { filled: 0, amount: 0 };
    const scale = orders / size.earlier;
    const none = sum(size.counts.map((one) => one.customers * (1 - share) ** (one.later * scale)));
    const price = later === 0 ? 0 : amount / later;
    const found = { filled: 1 - none / size.customers, amount: share * price * size.later * scale };
    this.known.set(key, found);
    return found;
  }
}
