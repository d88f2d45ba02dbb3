import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aalenJohansen } from './competing-risks.js';
import { logRank } from './log-rank.js';
import { kaplanMeier, restrictedMean, type SurvivalCount, survivalAt, survivalQuantile } from './survival.js';

/** "9 13 13+" → counts per time; + is censored. */
function counts(text: string): SurvivalCount[] {
  const rows = new Map<number, SurvivalCount>();
  for (const word of text.split(' ')) {
    const time = Number.parseInt(word, 10);
    const row = rows.get(time) ?? { time, events: 0, censored: 0 };
    if (word.endsWith('+')) row.censored++;
    else row.events++;
    rows.set(time, row);
  }
  return [...rows.values()].sort((a, b) => a.time - b.time);
}

const maintained = counts('9 13 13+ 18 23 28+ 31 34 45+ 48 161+');
const nonMaintained = counts('5 5 8 8 12 16+ 23 27 30 33 43 45');

const arbitraryCounts = fc
  .array(fc.record({ events: fc.integer({ min: 0, max: 5 }), censored: fc.integer({ min: 0, max: 5 }) }), {
    minLength: 1,
    maxLength: 30,
  })
  .map((rows) => rows.map((row, i) => ({ time: i + 1, ...row })));

describe('Kaplan-Meier on aml (G15, R survival)', () => {
  const points = kaplanMeier(maintained);

  it('survival and Greenwood error, maintained group', () => {
    const events = points.filter((p) => p.events > 0);
    expect(events.map((p) => p.time)).toEqual([9, 13, 18, 23, 31, 34, 48]);
    const survival = [0.9090909, 0.8181818, 0.7159091, 0.6136364, 0.4909091, 0.3681818, 0.1840909];
    const errors = [0.0866784, 0.1162913, 0.139665, 0.1526323, 0.1641933, 0.1626689, 0.1534927];
    events.forEach((p, i) => {
      expect(p.survival).toBeCloseTo(survival[i]!, 7);
      expect(p.error).toBeCloseTo(errors[i]!, 7);
    });
  });

  it('survival, non-maintained group, falls to exactly 0', () => {
    const survival = kaplanMeier(nonMaintained).filter((p) => p.events > 0);
    [0.8333333, 0.6666667, 0.5833333, 0.4861111, 0.3888889, 0.2916667, 0.1944444, 0.0972222, 0].forEach((s, i) => {
      expect(survival[i]!.survival).toBeCloseTo(s, 7);
    });
    expect(survival.at(-1)).toMatchObject({ survival: 0, error: null, low: null, high: null });
  });

  it.each([
    ['plain', 9, 0.7392043, 1],
    ['log', 9, 0.7541338, 1],
    ['log-log', 9, 0.5080802, 0.986674],
    ['plain', 48, 0, 0.484931],
    ['log', 48, 0.0359179, 0.943526],
    ['log-log', 48, 0.0117385, 0.525015],
  ] as const)('%s interval at t = %d: %d to %d', (kind, time, low, high) => {
    const point = kaplanMeier(maintained, kind).find((p) => p.time === time)!;
    expect(point.low).toBeCloseTo(low, 6);
    expect(point.high).toBeCloseTo(high, 6);
  });

  it('medians 31 (18, NA) and 23 (8, NA)', () => {
    expect(survivalQuantile(kaplanMeier(maintained, 'log'))).toEqual({ estimate: 31, low: 18, high: null });
    expect(survivalQuantile(kaplanMeier(nonMaintained, 'log'))).toEqual({ estimate: 23, low: 8, high: null });
  });

  it('a curve that meets one half exactly: the middle of the flat part', () => {
    expect(survivalQuantile(kaplanMeier(counts('1 2 5 9'))).estimate).toBe(3.5);
    expect(survivalQuantile(kaplanMeier(counts('1 2+ 3+ 4+'))).estimate).toBeNull();
  });

  it('restricted mean to 28: 23.4 (2.04) and 18.9 (2.84)', () => {
    const a = restrictedMean(points, 28);
    const b = restrictedMean(kaplanMeier(nonMaintained), 28);
    expect(a.estimate).toBeCloseTo(23.4, 1);
    expect(a.error).toBeCloseTo(2.04, 2);
    expect(b.estimate).toBeCloseTo(18.9, 1);
    expect(b.error).toBeCloseTo(2.84, 2);
  });

  it('log-rank chi-square 3.396388699, p .065339322, expected 7/10.689336 and 11/7.310664', () => {
    const test = logRank([maintained, nonMaintained])!;
    expect(test.chiSquare).toBeCloseTo(3.396388699, 8);
    expect(test.p).toBeCloseTo(0.065339322, 8);
    expect(test.observed).toEqual([7, 11]);
    expect(test.expected[0]).toBeCloseTo(10.689336, 6);
    expect(test.expected[1]).toBeCloseTo(7.310664, 6);
    expect(logRank([maintained])).toBeNull();
    expect(logRank([maintained, counts('5+ 6+')])).toBeNull();
  });

  it('log-rank of a group against itself is 0, and of three groups has 2 degrees of freedom', () => {
    const same = logRank([maintained, maintained, maintained])!;
    expect(same.chiSquare).toBeCloseTo(0, 12);
    expect(same.df).toBe(2);
  });

  it('lies in 0..1, falls, and is held by its limits', () => {
    fc.assert(
      fc.property(arbitraryCounts, fc.constantFrom('plain', 'log', 'log-log'), (rows, kind) => {
        let before = 1;
        for (const p of kaplanMeier(rows, kind)) {
          expect(p.survival).toBeGreaterThanOrEqual(0);
          expect(p.survival).toBeLessThanOrEqual(before);
          if (p.low !== null) {
            expect(p.low).toBeGreaterThanOrEqual(0);
            expect(p.low).toBeLessThanOrEqual(p.survival + 1e-12);
            expect(p.high).toBeLessThanOrEqual(1);
            expect(p.high).toBeGreaterThanOrEqual(p.survival - 1e-12);
          }
          before = p.survival;
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('Aalen-Johansen', () => {
  // days 10w 15l 20w 20o 25l 30w 40o 45l 60w 90o
  const deals = [
    [10, 1, 0, 0],
    [15, 0, 1, 0],
    [20, 1, 0, 1],
    [25, 0, 1, 0],
    [30, 1, 0, 0],
    [40, 0, 0, 1],
    [45, 0, 1, 0],
    [60, 1, 0, 0],
    [90, 0, 0, 1],
  ].map(([time, won, lost, open]) => ({ time: time!, events: [won!, lost!], censored: open! }));

  it('G19 definitions §9 (R survival): won, lost and open deals', () => {
    const points = aalenJohansen(deals).filter((p) => p.time !== 40 && p.time !== 90);
    const won = [0.1, 0.1, 0.2, 0.2, 0.31666667, 0.31666667, 0.47222222];
    const lost = [0, 0.1, 0.1, 0.21666667, 0.21666667, 0.37222222, 0.37222222];
    points.forEach((p, i) => {
      expect(p.incidence[0]!.estimate).toBeCloseTo(won[i]!, 8);
      expect(p.incidence[1]!.estimate).toBeCloseTo(lost[i]!, 8);
    });
    expect(points.at(-1)!.open).toBeCloseTo(0.15555556, 8);
  });

  it('naive 1 − KM of won with lost censored is .685, above the .4722 of the competing estimate', () => {
    const naive = kaplanMeier(
      deals.map((d) => ({ time: d.time, events: d.events[0]!, censored: d.events[1]! + d.censored })),
    );
    expect(1 - survivalAt(naive, 60)).toBeCloseTo(0.685, 10);
  });

  it('with one cause it is 1 − Kaplan-Meier, error included; with two the shares sum to 1', () => {
    fc.assert(
      fc.property(arbitraryCounts, fc.array(fc.nat(4), { minLength: 30, maxLength: 30 }), (rows, second) => {
        const km = kaplanMeier(rows);
        aalenJohansen(rows.map((r) => ({ ...r, events: [r.events] }))).forEach((p, i) => {
          expect(p.incidence[0]!.estimate).toBeCloseTo(1 - km[i]!.survival, 10);
          if (km[i]!.error !== null) expect(p.incidence[0]!.error).toBeCloseTo(km[i]!.error!, 6);
        });
        for (const p of aalenJohansen(rows.map((r, i) => ({ ...r, events: [r.events, second[i]!] })))) {
          expect(p.open + p.incidence[0]!.estimate + p.incidence[1]!.estimate).toBeCloseTo(1, 10);
        }
      }),
      { numRuns: 100 },
    );
  });
});
