import { describe, expect, it } from 'vitest';
import { cChart, chartForSpread, pChart, uChart, xmrChart } from './control-chart.js';
import { runLimits, runRules } from './run-rules.js';

const words = (text: string) => text.split(' ').map(Number);

describe('XmR (G29 qicharts2)', () => {
  const values = words('310 288 297 298 307 303 294 297 308 306 294 299 297 299 314 295 293 306 301 304');

  it('mean 300.5, mR-bar 7.789474, limits 279.7833 and 321.2167, UCL of mR 25.44821', () => {
    const chart = xmrChart(values)!;
    expect(chart.centre).toBe(300.5);
    expect(chart.meanRange).toBeCloseTo(7.789474, 6);
    expect(chart.points[0]!.low).toBeCloseTo(279.7833, 4);
    expect(chart.points[0]!.high).toBeCloseTo(321.2167, 4);
    expect(chart.rangeLimit).toBeCloseTo(25.44821, 5);
    expect(chart.points.some((p) => p.signal)).toBe(false);
  });

  it('judges later points by the baseline: 333 and 328 are signals', () => {
    const chart = xmrChart([...values, 333, 328, 321], { baseline: 20 })!;
    expect(chart.centre).toBe(300.5);
    expect(chart.points.map((p, i) => (p.signal ? i : -1)).filter((i) => i >= 0)).toEqual([20, 21]);
    expect(xmrChart([5])).toBeNull();
  });
});

describe('p chart', () => {
  it('G30 Montgomery table 7.4 (qicharts2 rds): varying n', () => {
    const n = words('100 80 80 100 110 110 100 100 90 90 110 120 120 120 110 80 80 80 90 100 100 100 100 90 90');
    const d = words('12 8 6 9 10 12 11 16 10 6 20 15 9 8 6 8 10 7 5 8 5 8 10 6 9');
    const chart = pChart(d.map((events, i) => ({ events, size: n[i]! })))!;
    expect(chart.centre).toBeCloseTo(0.0955102, 7);
    expect(chart.points[0]!.low).toBeCloseTo(0.0073347, 7);
    expect(chart.points[0]!.high).toBeCloseTo(0.1836857, 7);
    expect(chart.points[1]!.low).toBe(0);
    expect(chart.points[1]!.high).toBeCloseTo(0.1940934, 7);
  });

  it('G30 Montgomery n = 50 without samples 15 and 23 (qicharts2 rds): .215, .0407028 to .3892972', () => {
    const d = words('12 15 8 10 4 7 16 9 14 10 5 6 17 12 22 8 10 5 13 11 20 18 24 15 9 12 7 13 9 6');
    const chart = pChart(
      d.map((events) => ({ events, size: 50 })),
      { exclude: [14, 22] },
    )!;
    expect(chart.centre).toBeCloseTo(0.215, 12);
    expect(chart.points[0]!.low).toBeCloseTo(0.0407028, 7);
    expect(chart.points[0]!.high).toBeCloseTo(0.3892972, 7);
    expect(chart.points.map((p, i) => (p.signal ? i : -1)).filter((i) => i >= 0)).toEqual([14, 20, 22]);
  });

  it('a point without opportunities has no value and no signal', () => {
    const chart = pChart([
      { events: 1, size: 10 },
      { events: 0, size: 0 },
      { events: 2, size: 10 },
    ])!;
    expect(chart.points[1]).toEqual({ value: null, low: null, high: null, signal: false });
    expect(pChart([{ events: 0, size: 0 }])).toBeNull();
  });
});

describe('c and u charts', () => {
  it('G30 Montgomery circuit boards (qicharts2 rds): c-bar 19.66667, 6.362532 to 32.9708', () => {
    const counts = words('21 24 16 12 15 5 28 20 31 25 20 24 16 19 10 17 13 22 18 39 30 24 16 19 17 15');
    const chart = cChart(counts, { exclude: [5, 19] })!;
    expect(chart.centre).toBeCloseTo(19.66667, 5);
    expect(chart.points[0]!.low).toBeCloseTo(6.362532, 6);
    expect(chart.points[0]!.high).toBeCloseTo(32.9708, 4);
    expect(chart.points[19]!.signal).toBe(true);
  });

  it('G30 u-bar .074 per unit in samples of 50: UCL .1894123 (limits only, the counts are made up to that mean)', () => {
    const counts = [2, 3, 8, 1, 1, 4, 1, 4, 5, 1, 8, 2, 4, 3, 4, 1, 8, 3, 7, 4];
    const chart = uChart(counts.map((events) => ({ events, size: 50 })))!;
    expect(chart.centre).toBeCloseTo(0.074, 12);
    expect(chart.points[0]!.high).toBeCloseTo(0.1894123, 7);
    expect(chart.points[0]!.low).toBe(0);
  });
});

describe('Laney', () => {
  // Rates that truly move between months, over large denominators.
  const rows = [510, 640, 470, 720, 580, 690, 450, 600, 530, 660].map((events, i) => ({
    events,
    size: 100_000 + 1000 * i,
  }));

  it('plain u chart cries wolf, u′ does not, the test says which to draw', () => {
    const plain = uChart(rows)!;
    const primed = chartForSpread(uChart, rows)!;
    expect(plain.points.filter((p) => p.signal).length).toBeGreaterThan(4);
    expect(plain.overdispersionP).toBeLessThan(1e-6);
    expect(primed.laney).toBe(true);
    expect(primed.points.some((p) => p.signal)).toBe(false);
  });

  it('σ_z is the mean moving range of z over 1.128 (Laney 2002), here in Python', () => {
    expect(uChart(rows)!.sigmaZ).toBeCloseTo(5.647056561816177, 9);
    expect(pChart(rows)!.sigmaZ).toBeCloseTo(5.6629295914246915, 9);
  });

  it('chance alone keeps the plain chart', () => {
    const calm = [52, 47, 55, 49, 51, 44, 58, 50].map((events) => ({ events, size: 1000 }));
    expect(chartForSpread(pChart, calm)!.laney).toBe(false);
  });
});

describe('Anhøj runs rules', () => {
  it.each([
    [20, 7, 6],
    [25, 8, 8],
    [40, 8, 14],
  ])('definitions §8: n = %d, longest run %d, crossings %d', (n, longestRun, crossings) => {
    expect(runLimits(n)).toEqual({ longestRun, crossings });
  });

  it('a shift is a signal, points on the centre do not count, few points are not judged', () => {
    const shifted = [1, 2, 1, 2, 1, 2, 2, 1, 9, 8, 9, 8, 9, 9, 8, 9, 8, 9, 8, 9];
    expect(runRules(shifted, 5)).toMatchObject({ useful: 20, longestRun: 12, crossings: 1, signal: true });
    const mixed = [1, 9, 1, 9, 5, 9, 1, 1, 9, 1, 9, 9, 1];
    expect(runRules(mixed, 5)).toMatchObject({ useful: 12, signal: false });
    expect(runRules([1, 9, 1, 9], 5)).toBeNull();
  });
});
