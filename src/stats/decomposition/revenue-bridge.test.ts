import { describe, expect, it } from 'vitest';
import { type BridgeGroup, type BridgeSide, revenueBridge } from './revenue-bridge.js';
import { revenueTree } from './revenue-tree.js';

const side = (customers: number, orders: number, revenue: bigint, ofNobody = 0n): BridgeSide => ({
  customers,
  orders,
  revenue,
  ofNobody,
});
const NO_FX = { revenue: 0n, ofNobody: 0n };
const group = (before: BridgeSide, now: BridgeSide, fx = NO_FX): BridgeGroup => ({ before, now, fx });
const changes = ({ fx, calendar, customers, frequency, orderValue, nobody }: ReturnType<typeof revenueBridge>) =>
  fx + calendar + customers + frequency + orderValue + nobody;

describe('revenue bridge', () => {
  it('is the tree where nothing else changed', () => {
    const [before, now] = [side(10, 20, 1000n), side(12, 30, 1800n)];
    const tree = revenueTree(before, now);
    expect(revenueBridge([group(before, now)], 1)).toMatchObject({
      customers: tree.customers,
      frequency: tree.frequency,
      orderValue: tree.orderValue,
      calendar: 0n,
      fx: 0n,
      nobody: 0n,
    });
  });

  it('puts a day more down to the calendar alone', () => {
    const bridge = revenueBridge([group(side(30, 60, 3000n), side(31, 62, 3100n))], 31 / 30);
    expect(bridge).toMatchObject({ calendar: 100n, customers: 0n, frequency: 0n, orderValue: 0n });
  });

  it('puts dearer foreign money down to currency alone', () => {
    const [before, now] = [side(10, 10, 1000n), side(10, 10, 1200n)];
    expect(revenueBridge([group(before, now, { revenue: 200n, ofNobody: 0n })], 1)).toMatchObject({
      fx: 200n,
      customers: 0n,
      frequency: 0n,
      orderValue: 0n,
    });
  });

  it('keeps what nobody bought apart, and sums to the unit over groups', () => {
    const bridge = revenueBridge(
      [
        group(side(7, 9, 1234n, 100n), side(8, 13, 2345n, 170n), { revenue: 11n, ofNobody: 3n }),
        group(side(3, 3, 77n), side(0, 0, 0n)),
        group(side(0, 0, 0n), side(2, 5, 501n, 9n)),
      ],
      1.037,
    );
    expect(changes(bridge)).toBe(bridge.now - bridge.before);
    expect(bridge.before).toBe(1234n + 100n + 77n);
    expect(bridge.nobody).toBe(170n - 3n - 104n + 9n);
  });

  it('flips every bar of the tree where the two periods change places', () => {
    const groups = [group(side(7, 9, 1234n), side(8, 13, 2345n)), group(side(5, 6, 400n), side(3, 3, 100n))];
    const there = revenueBridge(groups, 1);
    const back = revenueBridge(
      groups.map(({ before, now }) => group(now, before)),
      1,
    );
    // Each group rounds by itself to the unit.
    for (const name of ['customers', 'frequency', 'orderValue'] as const)
      expect(Math.abs(Number(there[name] + back[name]))).toBeLessThanOrEqual(groups.length);
  });
});
