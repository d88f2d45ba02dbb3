import { revenueTree } from './revenue-tree.js';

/** One period of one group; money in minor units. */
export interface BridgeSide {
  readonly customers: number;
  readonly orders: number;
  readonly revenue: bigint;
  /** Revenue of lines that name no customer: in no factor. */
  readonly ofNobody: bigint;
}

export interface BridgeGroup {
  readonly before: BridgeSide;
  readonly now: BridgeSide;
  /** What the change of exchange rates made of the later revenue, of customers and of nobody. */
  readonly fx: { readonly revenue: bigint; readonly ofNobody: bigint };
}

/** Effects in minor units: `before` and all between sum to `now` exactly. */
export interface RevenueBridge {
  readonly before: bigint;
  readonly fx: bigint;
  readonly calendar: bigint;
  readonly customers: bigint;
  readonly frequency: bigint;
  readonly orderValue: bigint;
  readonly nobody: bigint;
  readonly now: bigint;
}

const scaled = (amount: bigint, ratio: number): bigint =>
  ratio === 1 ? amount : BigInt(Math.round(Number(amount) * ratio));

/**
 * Currency first, then the calendar, then customers × orders per customer × order value of what is left, within each group
 * and added up; a customer of two groups counts in both. `calendar` is what the later period's days usually bring over the
 * earlier one's: the earlier period is taken as if it had had these days, its customers and orders with its revenue.
 */
export function revenueBridge(groups: readonly BridgeGroup[], calendar: number): RevenueBridge {
  const sum = { before: 0n, fx: 0n, calendar: 0n, customers: 0n, frequency: 0n, orderValue: 0n, nobody: 0n, now: 0n };
  for (const { before, now, fx } of groups) {
    const revenue = scaled(before.revenue, calendar);
    const ofNobody = scaled(before.ofNobody, calendar);
    const tree = revenueTree(
      { customers: before.customers * calendar, orders: before.orders * calendar, revenue },
      { customers: now.customers, orders: now.orders, revenue: now.revenue - fx.revenue },
    );
    sum.before += before.revenue + before.ofNobody;
    sum.fx += fx.revenue + fx.ofNobody;
    sum.calendar += revenue - before.revenue + ofNobody - before.ofNobody;
    sum.customers += tree.customers;
    sum.frequency += tree.frequency;
    sum.orderValue += tree.orderValue;
    sum.nobody += now.ofNobody - fx.ofNobody - ofNobody;
    sum.now += now.revenue + now.ofNobody;
  }
  return sum;
}
