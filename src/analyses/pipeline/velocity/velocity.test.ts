import { describe, expect, it } from 'vitest';
import { velocityOf } from './velocity.js';

describe('velocity', () => {
  const factors = { deals: 100, win_rate: 0.25, median_value: 50_000, cycle_days: 60 };
  it('G33: 100 deals, a quarter won, 50,000 each, 60 days: 20,833.33 a day', () =>
    expect(velocityOf(factors)).toBeCloseTo(20_833.33, 2));
  it.each(['deals', 'win_rate', 'median_value', 'cycle_days'])('is nothing without %s', (name) =>
    expect(velocityOf({ ...factors, [name]: null })).toBeNull(),
  );
  it('is nothing where deals are won on their first day', () =>
    expect(velocityOf({ ...factors, cycle_days: 0 })).toBeNull());
});
