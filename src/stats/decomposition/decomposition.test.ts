import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apportion } from './apportion.js';
import { commonShare, type PvmLine, priceVolumeMix } from './price-volume-mix.js';
import { marginBridge, productBridge } from './product-bridge.js';
import { type RevenuePeriod, revenueTree } from './revenue-tree.js';

const line = (key: string, q0: number, p0: number, q1: number, p1: number): PvmLine => ({
  key,
  before: { quantity: q0, amount: BigInt(q0 * p0) * 100n },
  after: { quantity: q1, amount: BigInt(q1 * p1) * 100n },
});

const amount = fc.bigInt(-(10n ** 11n), 10n ** 12n);
const quantity = fc.oneof(
  fc.constant(0),
  fc.integer({ min: -5, max: 10_000 }),
  fc.double({ min: 0.001, max: 500, noNaN: true }),
);
const side = fc.record({ quantity, amount });

describe('price, volume, mix', () => {
  it('G32 definitions §9: −540 = price 160 + volume 133.33 + mix −133.33 + new 500 + lost −1200', () => {
    const result = priceVolumeMix([
      line('A', 100, 10, 120, 11),
      line('B', 50, 20, 40, 21),
      line('C', 30, 40, 0, 0),
      line('D', 0, 0, 10, 50),
    ]);
    expect(result.before).toBe(320000n);
    expect(result.after).toBe(266000n);
    expect(result.total).toEqual({
      price: 16000n,
      volume: 13333n,
      mix: -13333n,
      fx: 0n,
      new: 50000n,
      lost: -120000n,
      unpriced: 0n,
    });
  });

  it('G32 backwards: the total flips, new and lost exchange places, price, volume and mix are others', () => {
    const back = priceVolumeMix([
      line('A', 120, 11, 100, 10),
      line('B', 40, 21, 50, 20),
      line('C', 0, 0, 30, 40),
      line('D', 10, 50, 0, 0),
    ]);
    expect(back.after - back.before).toBe(54000n);
    expect(back.total).toMatchObject({ price: -15000n, volume: -13500n, mix: 12500n, new: 120000n, lost: -50000n });
  });

  it('takes what was seen in the year before, or is seen again, as volume at its last price', () => {
    const resumed = { ...line('E', 0, 0, 10, 6), last: { quantity: 4, amount: 2000n } };
    const paused = { ...line('F', 5, 8, 0, 0), again: true };
    const nameless = { ...line('', 1, 5, 2, 5), nameless: true };
    const { total, lines } = priceVolumeMix([resumed, paused, nameless]);
    expect(lines[0]).toMatchObject({ volume: 5000n, price: 1000n, new: 0n });
    expect(lines[1]).toMatchObject({ volume: -4000n, lost: 0n });
    expect(total).toMatchObject({ unpriced: 500n, new: 0n, lost: 0n });
    expect(commonShare([resumed, paused, line('A', 1, 60, 1, 40)])).toBeCloseTo(0.4);
    expect(commonShare([resumed])).toBeNull();
  });

  it('makes volume and mix one bar where pieces are of more than one unit, or the mix is larger than all before', () => {
    const own = (q0: number, a0: number, q1: number, a1: number) => ({
      before: { quantity: q0, amount: BigInt(a0) },
      now: { quantity: q1, amount: BigInt(a1) },
      ...{ fx: 0n, last: null, again: false, named: true },
    });
    const aside = { calendar: 0n, ratio: 1 };
    const split = productBridge([own(10, 100, 12, 130), own(5, 50, 4, 44)], aside);
    expect(split).toMatchObject({ quantity: null, before: 150n, now: 174n });
    expect(split.price + split.volume! + split.mix!).toBe(24n);
    expect(productBridge([own(10, 100, 12, 130), own(0.5, 50, 4, 44)], aside)).toMatchObject({
      volume: null,
      mix: null,
    });
    // 97 pieces before and 70,251 after of one product among ten thousand of another.
    const fuel = productBridge([own(97, 970, 70_251, 1_000), own(10_000, 5_000, 10_000, 5_000)], aside);
    expect(fuel).toMatchObject({ volume: null, mix: null });
    expect(fuel.price + fuel.quantity!).toBe(30n);
  });

  it('takes days off before prices are looked at, and the cost of the margin apart', () => {
    const line = (a0: number, a1: number) => ({
      before: { quantity: 10, amount: BigInt(a0) },
      now: { quantity: 11, amount: BigInt(a1) },
      ...{ fx: 0n, last: null, again: false, named: true },
    });
    expect(productBridge([line(100, 110)], { calendar: 10n, ratio: 1.1 })).toMatchObject({
      ...{ calendar: 10n, price: 0n, volume: 0n, mix: 0n },
    });
    expect(marginBridge([line(100, 121)], [line(60, 77)], { ratio: 1.1 })).toMatchObject({
      ...{ before: 40n, calendar: 4n, price: 11n, volume: 0n, mix: 0n, cost: -11n, now: 44n },
    });
  });

  it('sets exchange rates apart', () => {
    const [a] = [line('A', 100, 10, 100, 12)];
    a!.after.amountAtBeforeRates = 110000n;
    expect(priceVolumeMix([a!]).total).toMatchObject({ price: 10000n, fx: 10000n, volume: 0n, mix: 0n });
  });

  it('rows and columns sum to the minor unit, whatever comes in', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ key: fc.string(), before: side, after: side }), { maxLength: 40 }), (lines) => {
        const result = priceVolumeMix(lines);
        const sum = (e: object) => Object.values(e).reduce((a, v) => (typeof v === 'bigint' ? a + v : a), 0n);
        expect(sum(result.total)).toBe(result.after - result.before);
        result.lines.forEach((row, i) => {
          expect(sum(row)).toBe(lines[i]!.after.amount - lines[i]!.before.amount);
        });
      }),
      { numRuns: 200 },
    );
  });
});

describe('revenue tree', () => {
  const before: RevenuePeriod = { customers: 100, orders: 200, revenue: 1000000n };
  const after: RevenuePeriod = { customers: 120, orders: 216, revenue: 1188000n };

  it('G32 (100, 2.0, 50) → (120, 1.8, 55): customers +1990, per customer −110', () => {
    const tree = revenueTree(before, after);
    expect(tree).toMatchObject({ total: 188000n, customers: 199000n, perCustomer: -11000n });
    // Symmetric at the second level too, so not the anchor's −1255/+1145.
    expect(tree).toMatchObject({ frequency: -115500n, orderValue: 104500n, unitsPerOrder: null });
  });

  it('G32 as openretailscience splits the second level: frequency −1255, order value +1145', () => {
    expect(revenueTree(before, after, 'openretailscience')).toMatchObject({
      customers: 199000n,
      frequency: -125500n,
      orderValue: 114500n,
    });
  });

  it('G32 LMDI: 1989.68, −1149.80, 1040.12', () => {
    expect(revenueTree(before, after, 'lmdi')).toMatchObject({
      customers: 198968n,
      frequency: -114980n,
      orderValue: 104012n,
    });
  });

  it('units split the order value; no customers before makes it all the customers’ effect', () => {
    const tree = revenueTree({ ...before, units: 400 }, { ...after, units: 540 });
    expect(tree.unitsPerOrder! + tree.pricePerUnit!).toBe(tree.orderValue);
    expect(tree.orderValue).toBe(104500n);
    expect(revenueTree({ customers: 0, orders: 0, revenue: 0n }, after)).toMatchObject({
      total: 1188000n,
      customers: 1188000n,
      frequency: 0n,
    });
  });

  it('keeps the digits of a large revenue that hardly changes: swapped periods flip the logarithmic mean too', () => {
    const before = { customers: 1, orders: 1, units: 1, revenue: 6539538720141n };
    const after = { customers: 1, orders: 2, units: 1, revenue: 6540553853630n };
    const there = revenueTree(before, after, 'lmdi');
    const back = revenueTree(after, before, 'lmdi');
    expect(there.frequency + back.frequency).toBe(0n);
    expect(there.orderValue + back.orderValue).toBe(0n);
  });

  it('always sums to the change; swapped periods flip every sign (but for the unit that rounding moves)', () => {
    const count = fc.integer({ min: 0, max: 100_000 });
    const period = fc.record({
      customers: count,
      orders: count,
      units: count,
      revenue: fc.bigInt(-(10n ** 9n), 10n ** 13n),
    });
    fc.assert(
      fc.property(period, period, fc.constantFrom('bennet', 'lmdi', 'openretailscience'), (a, b, method) => {
        const there = revenueTree(a, b, method);
        expect(there.customers + there.frequency + there.orderValue).toBe(b.revenue - a.revenue);
        expect(there.perCustomer).toBe(there.frequency + there.orderValue);
        if (method === 'openretailscience') return;
        const back = revenueTree(b, a, method);
        for (const key of ['customers', 'frequency', 'orderValue'] as const) {
          const gap = there[key] + back[key];
          expect(gap >= -2n && gap <= 2n).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});

it('apportion keeps the total and stays within a unit of each part', () => {
  expect(apportion(100n, [33.4, 33.3, 33.3])).toEqual([34n, 33n, 33n]);
  expect(apportion(-10n, [-3.5, -6.5])).toEqual([-3n, -7n]);
  expect(apportion(0n, [])).toEqual([]);
});
