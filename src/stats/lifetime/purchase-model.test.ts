import { describe, expect, it } from 'vitest';
import { seededRandom } from '../distributions/random.js';
import { bgNbdConditionalExpected, fitBgNbd } from './bg-nbd.js';
import { fitMbgNbd, mbgNbdConditionalExpected } from './mbg-nbd.js';
import { fitParetoNbd, paretoNbdConditionalExpected } from './pareto-nbd.js';
import { fitOfPurchases, modelOfFit, PURCHASE_MODELS, paretoNbdPmf, predictiveRange } from './purchase-model.js';

/** Histories of up to 40 weeks of 1,500 customers: gamma rates, a drop-out after each purchase that is some customers' and not others'. */
const STATES = (() => {
  const random = seededRandom(7);
  return Array.from({ length: 1500 }, (_, customer) => {
    const T = 12 + (customer % 28);
    const rate = random.gamma(0.6) / 5;
    const leaves = random.beta(0.8, 2);
    let [x, tx] = [0, 0];
    for (let at = 0; random.uniform() > leaves; x++, tx = at) {
      at = tx - Math.log(random.uniform()) / rate;
      if (at > T) break;
    }
    return { x, tx, T, count: 1 };
  });
})();

describe.each(PURCHASE_MODELS)('%s', (name) => {
  const { model } = modelOfFit(fitOfPurchases(name, STATES)!);

  it('expects what its probabilities expect, of new customers and of those still there', () => {
    for (const t of [2, 13, 39]) {
      const mean = (pmf: (k: number) => number) => {
        let [sum, mass] = [0, 0];
        for (let k = 0; k < 400; k++) {
          sum += k * pmf(k);
          mass += pmf(k);
        }
        expect(mass).toBeCloseTo(1, 6);
        return sum;
      };
      expect(mean((k) => model.pmf(k, t))).toBeCloseTo(model.expected(t), 4);
      expect(mean((k) => model.pmfIfAlive(k, t, 3, 30))).toBeCloseTo(model.expectedIfAlive(t, 3, 30), 4);
    }
  });

  it('times P(alive) is the conditional expectation as it is printed', () => {
    const p = model.parameters as never;
    const printed = {
      bg_nbd: bgNbdConditionalExpected,
      mbg_nbd: mbgNbdConditionalExpected,
      pareto_nbd: paretoNbdConditionalExpected,
    }[name];
    for (const [x, tx, T] of [
      [0, 0, 38],
      [2, 30.43, 38.86],
      [26, 30.86, 31],
    ] as const) {
      expect(model.expectedIfAlive(39, x, T) * model.alive(x, tx, T)).toBeCloseTo(printed(p, 39, x, tx, T), 8);
    }
  });
});

describe('predictiveRange', () => {
  it('holds at least its level, of a customer who may be gone', () => {
    const { model } = modelOfFit(fitOfPurchases('mbg_nbd', STATES)!);
    const pmfOfK = (k: number) => model.pmfIfAlive(k, 39, 4, 30);
    expect(predictiveRange({ alive: 0.05, pmfOfK }, 0.8)).toEqual({ low: 0, high: 0 });
    const { low, high } = predictiveRange({ alive: 1, pmfOfK }, 0.8);
    let held = 0;
    for (let k = low; k <= high; k++) held += pmfOfK(k);
    expect(held).toBeGreaterThanOrEqual(0.8);
    expect(low).toBeLessThan(model.expectedIfAlive(39, 4, 30));
    expect(high).toBeGreaterThan(model.expectedIfAlive(39, 4, 30));
  });
});

it('Pareto/NBD: P(X(39) = 0) and the mean by the published parameters of CDNOW', () => {
  const p = { r: 0.5534, alpha: 10.5802, s: 0.6061, beta: 11.6562 };
  let mean = 0;
  for (let k = 0; k < 300; k++) mean += k * paretoNbdPmf(p, k, 52);
  expect(mean).toBeCloseTo(1.473067, 5);
});

describe('of very many states', () => {
  it.each([
    ['bg_nbd', fitBgNbd],
    ['mbg_nbd', fitMbgNbd],
    ['pareto_nbd', fitParetoNbd],
  ] as const)('%s begins at coarser ones and ends at the same maximum', (_name, fitted) => {
    const [whole, near] = [fitted(STATES)!, fitted(STATES, 200)!];
    expect(near.converged).toBe(true);
    const ends = Object.entries<number>({ ...near.parameters });
    Object.entries<number>({ ...whole.parameters }).forEach(([name, value], i) => {
      expect(ends[i]![1] / value, name).toBeCloseTo(1, 5);
    });
    expect(near.logLikelihood).toBeCloseTo(whole.logLikelihood, 6);
    near.standardErrors!.forEach((error, i) => {
      expect(error / whole.standardErrors![i]!).toBeCloseTo(1, 3);
    });
  });
});
