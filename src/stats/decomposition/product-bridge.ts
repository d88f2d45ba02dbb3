import { apportion } from './apportion.js';
import { commonShare, type PvmEffects, type PvmLine, priceVolumeMix, turnover } from './price-volume-mix.js';

/** A product sold in either period: pieces, money in minor units, and what rates made of the later money. */
export interface ProductLine {
  readonly before: { readonly quantity: number; readonly amount: bigint };
  readonly now: { readonly quantity: number; readonly amount: bigint };
  readonly fx: bigint;
  readonly last: { readonly quantity: number; readonly amount: bigint } | null;
  readonly again: boolean;
  /** False where the line names no product: it has no price to speak of. */
  readonly named: boolean;
}

/** Effects in minor units: `before` and all between sum to `now` exactly. Volume and mix are null where they are one bar, quantity. */
export interface ProductBridge {
  readonly before: bigint;
  readonly fx: bigint;
  readonly calendar: bigint;
  readonly price: bigint;
  readonly volume: bigint | null;
  readonly mix: bigint | null;
  readonly quantity: bigint | null;
  readonly cost: bigint;
  readonly new: bigint;
  readonly lost: bigint;
  readonly unpriced: bigint;
  readonly now: bigint;
  readonly newProducts: number;
  readonly lostProducts: number;
}

/** What is taken off before prices and pieces are looked at, in minor units; the calendar also as later over earlier days. */
export interface Aside {
  readonly calendar: bigint;
  readonly ratio: number;
}

/** What the calendar makes of each line, in minor units that sum to what it makes of all. */
const daysOf = (lines: readonly ProductLine[], { calendar, ratio }: Aside): bigint[] =>
  apportion(
    calendar,
    lines.map(({ before }) => Number(before.amount) * (ratio - 1)),
  );

/** Lines as prices and pieces see them: the earlier period as if it had had the later one's days, the later at the earlier one's rates. */
function pvmLines(lines: readonly ProductLine[], aside: Aside): PvmLine[] {
  const days = daysOf(lines, aside);
  const { ratio } = aside;
  return lines.map(({ before, now, fx, last, again, named }, index) => ({
    key: String(index),
    before: { quantity: before.quantity * ratio, amount: before.amount + days[index]! },
    after: { quantity: now.quantity, amount: now.amount, amountAtBeforeRates: now.amount - fx },
    ...(last === null ? {} : { last }),
    again,
    nameless: !named,
  }));
}

/** Pieces of some products come whole and of others in parts: they are counted in more than one unit. */
function hasUnits(lines: readonly ProductLine[]): boolean {
  const sold = lines.filter(({ named, before, now }) => named && (before.quantity !== 0 || now.quantity !== 0));
  const isWhole = ({ before, now }: ProductLine) => Number.isInteger(before.quantity) && Number.isInteger(now.quantity);
  return sold.some(isWhole) && !sold.every(isWhole);
}

const sizeOf = (amount: bigint): bigint => (amount < 0n ? -amount : amount);

/** Share of both periods' money in products sold in both; what names no product is sold in neither. */
export const commonShareOf = (lines: readonly ProductLine[]): number | null =>
  commonShare(pvmLines(lines, { calendar: 0n, ratio: 1 }));

/**
 * Price, volume, mix, new and lost products of a change after currency and calendar. Volume and mix are one bar where products have more
 * than one unit or the mix is larger than all that was sold before.
 */
export function productBridge(lines: readonly ProductLine[], aside: Aside): ProductBridge {
  const own = pvmLines(lines, aside);
  const { total, after } = priceVolumeMix(own);
  const before = lines.reduce((sum, line) => sum + line.before.amount, 0n);
  const isOne = hasUnits(lines) || sizeOf(total.mix) > sizeOf(before);
  const { new: newProducts, lost: lostProducts } = turnover(own.filter((_, index) => lines[index]!.named));
  return {
    before,
    fx: total.fx,
    calendar: aside.calendar,
    price: total.price,
    volume: isOne ? null : total.volume,
    mix: isOne ? null : total.mix,
    quantity: isOne ? total.volume + total.mix : null,
    cost: 0n,
    new: total.new,
    lost: total.lost,
    unpriced: total.unpriced,
    now: after,
    newProducts,
    lostProducts,
  };
}

/** What makes the change of one product, computed in the whole: over products each effect sums to the bar of the bridge. */
export interface LineEffects extends PvmEffects {
  readonly calendar: bigint;
}

/** The effects of each line, in their order; volume and mix apart, whether or not the bridge has them as one bar. */
export function lineEffects(lines: readonly ProductLine[], aside: Aside): LineEffects[] {
  const days = daysOf(lines, aside);
  return priceVolumeMix(pvmLines(lines, aside)).lines.map((effects, index) => ({ ...effects, calendar: days[index]! }));
}

/**
 * The same of what is left of revenue after its cost: a price falls through in full, pieces bring their margin of before, and what a piece
 * costs now is a bar of its own. `costs` are the lines of `revenue` with what they cost in place of what they brought.
 */
export function marginBridge(
  revenue: readonly ProductLine[],
  costs: readonly ProductLine[],
  { ratio }: Pick<Aside, 'ratio'>,
): ProductBridge {
  const calendarOf = (lines: readonly ProductLine[]) =>
    BigInt(Math.round(lines.reduce((sum, { before }) => sum + Number(before.amount), 0) * (ratio - 1)));
  const brought = productBridge(revenue, { calendar: calendarOf(revenue), ratio });
  const cost = productBridge(costs, { calendar: calendarOf(costs), ratio });
  const pieces = ({ volume, mix, quantity }: ProductBridge) => quantity ?? volume! + mix!;
  const isOne = brought.quantity !== null || cost.quantity !== null;
  return {
    before: brought.before - cost.before,
    fx: brought.fx - cost.fx,
    calendar: brought.calendar - cost.calendar,
    price: brought.price,
    volume: isOne ? null : brought.volume! - cost.volume!,
    mix: isOne ? null : brought.mix! - cost.mix!,
    quantity: isOne ? pieces(brought) - pieces(cost) : null,
    cost: -cost.price,
    new: brought.new - cost.new,
    lost: brought.lost - cost.lost,
    unpriced: brought.unpriced - cost.unpriced,
    now: brought.now - cost.now,
    newProducts: brought.newProducts,
    lostProducts: brought.lostProducts,
  };
}
