import { describe, expect, it } from 'vitest';
import type { MetricMeta } from '../../core/columns/metric.js';
import { verdictOf, withoutDaysOff } from './days-off.js';
import { judge } from './judge.js';
import type { Observed } from './limits.js';

const WEEKS = Array.from({ length: 27 }, (_, i) => {
  const from = new Date(Date.UTC(2025, 0, 6 + 7 * i));
  const to = new Date(Date.UTC(2025, 0, 12 + 7 * i));
  return { from: from.toISOString().slice(0, 10), to: to.toISOString().slice(0, 10) };
});
const LAST = WEEKS.at(-1)!;
const days = (n: number) =>
  Array.from({ length: n }, (_, i) => new Date(Date.parse(LAST.from) + i * 86_400_000).toISOString().slice(0, 10));

const plain = (value: number): Observed => ({ value, numerator: null, denominator: null });
const rate = (numerator: number, denominator: number): Observed => ({
  value: numerator / denominator,
  numerator,
  denominator,
});
const SUM = { kind: 'money', trend: 'sum' } as MetricMeta;
const COUNT = { kind: 'count', trend: 'sum' } as MetricMeta;
const SHARE = { kind: 'ratio', trend: 'ratio' } as MetricMeta;
const before = Array.from({ length: 26 }, (_, i) => 1000 + ((i * 37) % 101));
const verdict = (meta: MetricMeta, points: readonly Observed[], off: number) =>
  verdictOf(meta, points, judge(meta, points), withoutDaysOff(days(off), WEEKS));

describe('days off of a period', () => {
  it('are counted beyond those that such periods usually have', () => {
    expect(withoutDaysOff([], WEEKS)).toBe(1);
    expect(withoutDaysOff(days(2), WEEKS)).toBeCloseTo(7 / 5, 12);
    expect(withoutDaysOff(days(7), WEEKS)).toBe(Number.POSITIVE_INFINITY);
    const everyWeek = WEEKS.map(({ from }) => from);
    expect(withoutDaysOff(everyWeek, WEEKS)).toBe(1);
    expect(withoutDaysOff([...new Set([...everyWeek, ...days(3)])], WEEKS)).toBeCloseTo(7 / 5, 12);
  });

  it('account for a fall by their share, and for no greater one', () => {
    const points = (last: number) => [...before, last].map(plain);
    expect(verdict(SUM, points(700), 0)).toBe('limit');
    expect(verdict(SUM, points(700), 2)).toBe('days_off');
    expect(verdict(SUM, points(300), 2)).toBe('limit');
    expect(verdict(SUM, points(300), 7)).toBe('days_off');
    const orders = [...before.map((value) => Math.round(value / 10)), 40].map(plain);
    expect(verdict(COUNT, orders, 0)).toBe('limit');
    expect(verdict(COUNT, orders, 4)).toBe('days_off');
  });

  it('account for no rise, and for no fall of what stands at the end of the period', () => {
    expect(verdict(SUM, [...before, 2000].map(plain), 6)).toBe('limit');
    const stock = { kind: 'count', trend: 'snapshot', stock: true } as MetricMeta;
    expect(verdict(stock, [...before, 100].map(plain), 6)).toBe('limit');
  });

  it('of a share: where what it is a share of did not fall with them', () => {
    const weeks = Array.from({ length: 26 }, (_, i) => rate(40 + (i % 7), 200));
    expect(verdict(SHARE, [...weeks, rate(12, 200)], 0)).toBe('limit');
    expect(verdict(SHARE, [...weeks, rate(12, 200)], 5)).toBe('days_off');
    expect(verdict(SHARE, [...weeks, rate(2, 60)], 5)).toBe('limit');
  });
});
