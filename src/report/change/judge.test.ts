import { describe, expect, it } from 'vitest';
import { type Random, seededRandom } from '../../stats/distributions/random.js';
import { judge } from './judge.js';
import { familyOf, type Observed } from './limits.js';

const plain = (value: number | null): Observed => ({ value, numerator: null, denominator: null });
const rate = (numerator: number, denominator: number): Observed => ({
  value: denominator === 0 ? null : numerator / denominator,
  numerator,
  denominator,
});

const SHOPS = 100;
const WEEKS = 52;
const BASELINE = 26;

interface World {
  readonly kind: 'money' | 'count' | 'ratio';
  readonly week: (random: Random, shop: { readonly size: number }) => Observed;
}

function poisson(random: Random, mean: number): number {
  let [k, product] = [0, 1];
  for (let left = mean; left > 0; left -= 200) {
    const limit = Math.exp(-Math.min(200, left));
    product = 1;
    for (;;) {
      product *= random.uniform();
      if (product <= limit) break;
      k++;
    }
  }
  return k;
}
const binomial = (random: Random, n: number, p: number): number => {
  let k = 0;
  for (let i = 0; i < n; i++) if (random.uniform() < p) k++;
  return k;
};

/** Calm shops of every size: nothing about them changes, but chance. */
const WORLDS: Readonly<Record<string, World>> = {
  'revenue, lognormal baskets': {
    kind: 'money',
    week(random, { size }) {
      let sum = 0;
      for (let i = poisson(random, size); i > 0; i--) sum += 40 * Math.exp(0.9 * random.normal());
      return plain(Math.round(sum * 100) / 100);
    },
  },
  'orders, a count': { kind: 'count', week: (random, { size }) => plain(poisson(random, size)) },
  'complaints, few': { kind: 'count', week: (random, { size }) => plain(poisson(random, size / 60)) },
  'conversion, a share': {
    kind: 'ratio',
    week(random, { size }) {
      const cases = poisson(random, size);
      return rate(binomial(random, cases, 0.2), cases);
    },
  },
  'complaints per unit, overdispersed': {
    kind: 'ratio',
    week(random, { size }) {
      const units = 100 * poisson(random, size);
      return rate(poisson(random, units * 0.05 * Math.exp(0.25 * random.normal())), units / 100);
    },
  },
};

describe('judge', () => {
  it.each(Object.entries(WORLDS))('false alarms in 100 calm shops x 52 weeks, at most 1 in 50: %s', (name, world) => {
    let alarms = { limit: 0, run: 0 };
    let judged = 0;
    for (let shop = 0; shop < SHOPS; shop++) {
      const random = seededRandom(1000 + shop);
      const size = 20 * 1.018 ** shop;
      const weeks = Array.from({ length: BASELINE + WEEKS }, () => world.week(random, { size }));
      for (let end = BASELINE; end < weeks.length; end++) {
        const { verdict } = judge({ kind: world.kind }, weeks.slice(end - BASELINE, end + 1));
        if (verdict !== 'few') judged++;
        if (verdict === 'limit' || verdict === 'run') alarms = { ...alarms, [verdict]: alarms[verdict] + 1 };
      }
    }
    const share = (alarms.limit + alarms.run) / judged;
    console.info(
      `${name}: ${alarms.limit} beyond limits, ${alarms.run} runs of ${judged} report-weeks: ${(100 * share).toFixed(2)} %`,
    );
    expect(judged).toBeGreaterThan(0.9 * SHOPS * WEEKS);
    expect(share).toBeLessThanOrEqual(1 / 50);
  });
});

describe('what is judged how', () => {
  it('money by logarithms, counts and shares by their own variance', () => {
    expect(familyOf({ kind: 'money' }, [plain(3.5)])).toBe('log xmr');
    expect(familyOf({ kind: 'money' }, [plain(-1)])).toBe('xmr');
    expect(familyOf({ kind: 'count' }, [plain(3)])).toBe('u');
    expect(familyOf({ kind: 'ratio' }, [rate(1, 3)])).toBe('p');
    expect(familyOf({ kind: 'ratio' }, [rate(5, 3)])).toBe('u');
    expect(familyOf({ kind: 'number' }, [plain(3.5)])).toBe('xmr');
  });

  it('G29 XmR: 333 after the 20 of definitions.md 8 is beyond 279.7833..321.2167 (qicharts2)', () => {
    const values = [310, 288, 297, 298, 307, 303, 294, 297, 308, 306, 294, 299, 297, 299, 314, 295, 293, 306, 301, 304];
    const judged = judge({ kind: 'number' }, [...values, 333].map(plain));
    expect(judged.centre).toBeCloseTo(300.5, 6);
    expect(judged.limits.at(-1)).toMatchObject({ signal: true });
    expect(judged.limits.at(-1)!.low).toBeCloseTo(279.7833, 4);
    expect(judged.limits.at(-1)!.high).toBeCloseTo(321.2167, 4);
    expect(judged.verdict).toBe('limit');
    expect(judge({ kind: 'number' }, [...values, 302].map(plain)).verdict).toBe('calm');
  });

  it('one case after a year of none is no signal, five are', () => {
    const none = Array.from({ length: 26 }, () => plain(0));
    expect(judge({ kind: 'count' }, [...none, plain(1)]).verdict).toBe('calm');
    expect(judge({ kind: 'count' }, [...none, plain(5)]).verdict).toBe('limit');
  });

  it('a lasting shift that no single week shows is a run', () => {
    const values = [
      ...Array.from({ length: 17 }, (_, i) => 100 + ((i * 7) % 11) - 5),
      ...Array.from({ length: 10 }, (_, i) => 105 + (i % 3)),
    ];
    expect(judge({ kind: 'number' }, values.map(plain)).verdict).toBe('run');
  });

  it('values in steps do not make every week a signal: limits follow the whole spread', () => {
    const steps = [...Array.from({ length: 14 }, () => 0), ...Array.from({ length: 12 }, () => 10)];
    const { limits, verdict } = judge({ kind: 'number' }, [...steps, 11].map(plain));
    expect(limits.slice(0, -1).filter(({ signal }) => signal)).toHaveLength(0);
    expect(verdict).toBe('run');
  });

  it('few cases and few weeks are not judged', () => {
    expect(judge({ kind: 'number' }, [1, 2, 3].map(plain)).verdict).toBe('few');
    const weeks = Array.from({ length: 20 }, () => rate(50, 100));
    expect(judge({ kind: 'ratio' }, [...weeks, rate(0, 3)]).verdict).toBe('few');
  });

  it('judges a share by its cases though some weeks have none', () => {
    const weeks = Array.from({ length: 27 }, (_, i) => (i === 5 ? plain(null) : rate(i % 3, 10)));
    expect(familyOf({ kind: 'ratio' }, weeks)).toBe('p');
    const { control, limits } = judge({ kind: 'ratio' }, weeks);
    expect(control).toMatch(/^p/);
    expect(limits[5]).toEqual({ low: null, high: null, signal: false });
  });

  it('draws no limit beyond what a share or a duration can be, and judges as without', () => {
    const shares = Array.from({ length: 27 }, (_, i) => plain([0.9, 0.5, 1, 0.7][i % 4]!));
    const { low, high } = judge({ kind: 'ratio' }, shares).limits.at(-1)!;
    expect(low).toBeGreaterThanOrEqual(0);
    expect(high).toBe(1);
    const minutes = Array.from({ length: 27 }, (_, i) => plain([5, 90, 2, 60][i % 4]!));
    const timed = judge({ kind: 'number', unit: 'minutes' }, minutes);
    const bare = judge({ kind: 'number' }, minutes);
    expect(timed.limits.at(-1)!.low).toBe(0);
    expect(bare.limits.at(-1)!.low).toBeLessThan(0);
    expect([timed.verdict, timed.severity]).toEqual([bare.verdict, bare.severity]);
  });
});
