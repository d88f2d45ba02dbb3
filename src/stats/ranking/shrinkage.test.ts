import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FUNNEL_LEVELS, funnelLimits, ratioFunnelLimits } from '../control/funnel-limits.js';
import { indirectStandardisation, observedExpected } from '../decomposition/standardisation.js';
import { binomialCdf } from '../distributions/discrete-distributions.js';
import { wilsonInterval } from '../intervals/proportion-interval.js';
import { fitBetaBinomial, shrunkenRate } from './beta-binomial.js';
import { groupedShrinkage, jamesStein, normalShrinkage } from './normal-shrinkage.js';
import { spreadLimits } from './spread-grid.js';
import { topKProbability } from './top-k.js';

const HITS = [18, 17, 16, 15, 14, 14, 13, 12, 11, 11, 10, 10, 10, 10, 10, 9, 8, 7];
/** Season averages of the same 18 players (Efron & Morris 1977). */
const SEASON = [
  0.346, 0.298, 0.276, 0.222, 0.273, 0.27, 0.263, 0.21, 0.269, 0.23, 0.264, 0.256, 0.303, 0.264, 0.226, 0.285, 0.316,
  0.2,
];
const REPS = [
  [3, 4],
  [30, 100],
  [12, 40],
  [45, 120],
  [8, 30],
  [0, 3],
  [60, 150],
  [22, 80],
  [5, 25],
  [17, 50],
].map(([successes, trials]) => ({ successes: successes!, trials: trials! }));

describe('James-Stein', () => {
  const y = HITS.map((h) => h / 45);
  const mean = y.reduce((a, b) => a + b) / 18;
  const fit = jamesStein(y, (mean * (1 - mean)) / 45)!;

  it('G34 Efron-Morris: c .2116534, Clemente .2939139, Alvis .2421764', () => {
    expect(fit.mean).toBeCloseTo(0.2654321, 7);
    expect(fit.shrinkage).toBeCloseTo(0.2116534, 7);
    expect(fit.estimates[0]).toBeCloseTo(0.2939139, 7);
    expect(fit.estimates[17]).toBeCloseTo(0.2421764, 7);
  });

  it('G34 squared error against the season: .07531695 raw, .02130691 shrunken, ratio 3.5349', () => {
    const sse = (values: readonly number[]) => values.reduce((sum, v, i) => sum + (v - SEASON[i]!) ** 2, 0);
    expect(sse(y)).toBeCloseTo(0.07531695, 8);
    expect(sse(fit.estimates)).toBeCloseTo(0.02130691, 8);
    expect(sse(y) / sse(fit.estimates)).toBeCloseTo(3.5349, 4);
  });

  it('needs four values; never overshoots the mean', () => {
    expect(jamesStein([1, 2, 3], 1)).toBeNull();
    expect(jamesStein([1, 2, 3, 4], 100)!.estimates).toEqual([2.5, 2.5, 2.5, 2.5]);
  });
});

describe('beta-binomial', () => {
  it('G35 ten reps: a 122.25 b 246.35; 3 of 4 → .33615, with the distribution of rates taken as known [.2891, .3849]; pooled .3355482', () => {
    const fit = fitBetaBinomial(REPS)!;
    expect(fit.kind).toBe('beta-binomial');
    expect(fit.pooled).toBeCloseTo(0.3355482, 7);
    expect(fit.a).toBeCloseTo(122.25, 1);
    expect(fit.b).toBeCloseTo(246.35, 1);
    const three = shrunkenRate(fit, REPS[0]!);
    expect(three.estimate).toBeCloseTo(0.33615, 5);
    expect(three.low).toBeCloseTo(0.2891, 4);
    expect(three.high).toBeCloseTo(0.3849, 4);
    expect(shrunkenRate(fit, REPS[6]!).estimate).toBeCloseTo(0.35143, 5);
    expect(shrunkenRate(fit, REPS[5]!).estimate).toBeCloseTo(0.32899, 5);
    // The league table is noise: chance alone explains the spread.
    expect(fit.p).toBeGreaterThan(0.3);
  });

  it('G35 none of the ten reps is outside its 95% funnel', () => {
    for (const { successes, trials } of REPS) {
      const { low, high } = funnelLimits(trials, 0.3355482, 0.95)!;
      expect(successes / trials).toBeGreaterThanOrEqual(low);
      expect(successes / trials).toBeLessThanOrEqual(high);
    }
  });

  it('Efron-Morris hits: a 210.55 b 582.70 within the flatness of the likelihood', () => {
    const fit = fitBetaBinomial(HITS.map((successes) => ({ successes, trials: 45 })))!;
    expect(fit.a! / 210.55).toBeCloseTo(1, 1);
    expect(fit.a! / (fit.a! + fit.b!)).toBeCloseTo(0.2654, 3);
  });

  it('falls back to the pooled rate where units differ less than chance', () => {
    const fit = fitBetaBinomial([1, 2, 3, 4].map(() => ({ successes: 30, trials: 100 })))!;
    expect(fit).toMatchObject({ kind: 'pooled', a: null, p: 1, pooled: 0.3 });
    expect(shrunkenRate(fit, { successes: 3, trials: 4 })).toMatchObject({ estimate: 0.3, method: 'pooled' });
    expect(
      fitBetaBinomial([
        { successes: 0, trials: 5 },
        { successes: 0, trials: 9 },
      ])!.kind,
    ).toBe('pooled');
    expect(fitBetaBinomial([{ successes: 0, trials: 0 }])).toBeNull();
  });

  it('finds strong overdispersion', () => {
    const units = [5, 80, 20, 95, 50, 10, 70].map((successes) => ({ successes, trials: 100 }));
    const fit = fitBetaBinomial(units)!;
    expect(fit.p).toBeLessThan(1e-20);
    expect(fit.a! + fit.b!).toBeLessThan(5);
  });
});

describe('normal-normal shrinkage', () => {
  it('equals an independent Paule-Mandel computation (Python, bisection on Q = k − 1)', () => {
    const fit = normalShrinkage([
      { value: 28, variance: 225 },
      { value: 8, variance: 100 },
      { value: -3, variance: 16 },
      { value: 27, variance: 25 },
      { value: 40, variance: 81 },
    ])!;
    expect(fit.tau2).toBeCloseTo(242.5527820166381, 6);
    expect(fit.mean).toBeCloseTo(18.800264070157446, 8);
    expect(fit.posteriors[0]!.estimate).toBeCloseTo(23.572819446637546, 8);
    expect(fit.posteriors[0]!.sd).toBeCloseTo(11.464000279969369, 8);
  });
  it('no spread beyond chance: everybody gets the mean', () => {
    const fit = normalShrinkage([
      { value: 1, variance: 9 },
      { value: 3, variance: 9 },
    ])!;
    expect(fit.tau2).toBe(0);
    expect(fit.posteriors.map((p) => p.estimate)).toEqual([2, 2]);
    expect(normalShrinkage([{ value: 1, variance: 9 }])).toBeNull();
  });
});

describe('probability to be among the k best', () => {
  it('two normals: P(X > Y) = Φ(δ/√2)', () => {
    const p = topKProbability(
      [
        { kind: 'normal', mean: 1, sd: 1 },
        { kind: 'normal', mean: 0, sd: 1 },
      ],
      1,
    );
    expect(p[0]).toBeCloseTo(0.7602499389, 4);
    expect(p[0]! + p[1]!).toBeCloseTo(1, 12);
  });
  it('four normals of unequal spread, as an independent trapezoid over each density gives it (Python, 200,001 points)', () => {
    const units = [
      [0.2, 0.3],
      [0, 0.1],
      [-0.1, 0.5],
      [0.5, 0.02],
    ].map(([mean, sd]) => ({ kind: 'normal', mean: mean!, sd: sd! }) as const);
    const expected = [0.586254008, 0.160160105, 0.272059353, 0.981526534];
    for (const [i, chance] of topKProbability(units, 2).entries()) expect(chance).toBeCloseTo(expected[i]!, 3);
  });
  it('equal point masses share the places, one that lies apart takes its own', () => {
    const same = [1, 2, 3, 4].map(() => ({ kind: 'normal', mean: 0.3, sd: 0 }) as const);
    for (const v of topKProbability(same, 2)) expect(v).toBeCloseTo(0.5, 12);
    expect(
      topKProbability(
        [
          { kind: 'beta', a: 50, b: 2 },
          { kind: 'beta', a: 2, b: 50 },
        ],
        1,
      ).map((v) => Math.round(v * 1e9) / 1e9),
    ).toEqual([1, 0]);
  });
});

describe('funnel limits', () => {
  it('no more than the tail lies beyond a limit, more than the tail from it on', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.double({ min: 0.05, max: 0.95, noNaN: true }), (n, p) => {
        for (const level of FUNNEL_LEVELS) {
          const { low, high } = funnelLimits(n, p, level)!;
          const tail = (1 - level) / 2;
          expect(binomialCdf(Math.round(high * n), n, p, 'upper')).toBeLessThanOrEqual(tail + 1e-12);
          expect(binomialCdf(Math.round(low * n) - 1, n, p)).toBeLessThan(tail + 1e-12);
          expect(binomialCdf(Math.round(low * n), n, p)).toBeGreaterThanOrEqual(tail - 1e-12);
        }
      }),
      { numRuns: 100 },
    );
    expect(funnelLimits(0, 0.5, 0.95)).toBeNull();
  });
  it('close to ± z σ for large n', () => {
    const { low, high } = funnelLimits(10_000, 0.3, 0.95)!;
    expect(low).toBeCloseTo(0.3 - 1.96 * Math.sqrt(0.21 / 10_000), 3);
    expect(high).toBeCloseTo(0.3 + 1.96 * Math.sqrt(0.21 / 10_000), 3);
    expect(ratioFunnelLimits(400, 0.95)!.high).toBe(440 / 400);
    expect(ratioFunnelLimits(0, 0.95)).toBeNull();
  });
});

describe('indirect standardisation', () => {
  const rows = [
    { unit: 'A', stratum: 'easy', trials: 90, successes: 45 },
    { unit: 'A', stratum: 'hard', trials: 10, successes: 1 },
    { unit: 'B', stratum: 'easy', trials: 10, successes: 5 },
    { unit: 'B', stratum: 'hard', trials: 90, successes: 9 },
  ];
  it('same skill, other territory: both ratios are 1 though the raw rates are 46% and 14%', () => {
    for (const unit of indirectStandardisation(rows)) {
      expect(unit.ratio!.estimate).toBeCloseTo(1, 12);
      expect(unit.adjustedRate).toBeCloseTo(0.3, 12);
    }
  });
  it('expected sums to observed; interval is Garwood over expected', () => {
    const units = indirectStandardisation([...rows, { unit: 'C', stratum: 'hard', trials: 50, successes: 20 }]);
    expect(units.reduce((s, u) => s + u.expected, 0)).toBeCloseTo(80, 10);
    expect(observedExpected(10, 5)!.low).toBeCloseTo(4.795389 / 5, 5);
    expect(observedExpected(10, 0)).toBeNull();
  });
});

describe('limits that know how little is known of the spread', () => {
  it('are wider than those of rates whose distribution is taken as known, and hold them', () => {
    const units = [8, 12, 9, 14, 6, 11].map((successes) => ({ successes, trials: 20 }));
    const fit = fitBetaBinomial(units)!;
    const limits = spreadLimits(units, fit.pooled)!;
    for (const [i, unit] of units.entries()) {
      const { low, high } = limits[i]!;
      const plain = shrunkenRate(fit, unit);
      expect(high - low).toBeGreaterThan(plain.high - plain.low);
      expect(low).toBeLessThan(plain.estimate);
      expect(high).toBeGreaterThan(plain.estimate);
      // Shrunken, but no wider than a binomial of its own would be.
      const alone = wilsonInterval(unit.successes, unit.trials)!;
      expect(high - low).toBeLessThan(alone.high - alone.low);
    }
  });

  it('are none where nothing can spread', () => {
    expect(spreadLimits([{ successes: 3, trials: 5 }], 0.6)).toBeNull();
    expect(
      spreadLimits(
        [
          { successes: 0, trials: 5 },
          { successes: 0, trials: 7 },
        ],
        0,
      ),
    ).toBeNull();
  });

  it('takes more groups than a call has room for arguments', () => {
    const groups = Array.from({ length: 150_000 }, (_, place) => ({
      ...{ variance: 1 + place / 150_000, count: 1 },
      ...{ sum: place % 3, squares: (place % 3) ** 2 },
    }));
    const units = groups.map(({ variance, sum }) => ({ variance, value: sum }));
    const fit = groupedShrinkage(groups)!;
    expect(fit.mean).toBeCloseTo(1, 2);
    expect(normalShrinkage(units)!.mean).toBeCloseTo(fit.mean, 9);
  });
});
