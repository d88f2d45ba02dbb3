import type { Random } from '../../../src/stats/distributions/random.js';
import { importanceStability } from '../../../src/stats/regression/relative-importance.js';
import { type Figure, NONE, type Seen } from '../figure.js';

/** Weights of three drivers that have one thing in common; shares of importance follow from 200,000 answers once. */
const WEIGHTS = [0.6, 0.3, 0.1];
const METHOD = 'lmg';

function answers(random: Random, n: number) {
  const [y, drivers] = [new Float64Array(n), WEIGHTS.map(() => new Float64Array(n))];
  for (let i = 0; i < n; i++) {
    const common = random.normal();
    let sum = 0.8 * random.normal();
    for (const [j, weight] of WEIGHTS.entries()) {
      const value = 0.6 * common + 0.8 * random.normal();
      drivers[j]![i] = value;
      sum += weight * value;
    }
    y[i] = sum;
  }
  return { y, drivers };
}

/** LMG shares from the true correlations: drivers correlate .36 with each other. */
function truth(): number[] {
  const [rho, count] = [0.36, WEIGHTS.length];
  const total = WEIGHTS.reduce((a, b) => a + b, 0);
  // Covariance of y with each driver, and R² of a subset of equally correlated drivers.
  const covariances = WEIGHTS.map((weight) => weight + rho * (total - weight));
  const explained = (subset: readonly number[]): number => {
    const k = subset.length;
    if (k === 0) return 0;
    const sum = subset.reduce((all, j) => all + covariances[j]!, 0);
    const squares = subset.reduce((all, j) => all + covariances[j]! ** 2, 0);
    return (squares - (rho / (1 + (k - 1) * rho)) * sum * sum) / (1 - rho);
  };
  const orders = [
    [0, 1, 2],
    [0, 2, 1],
    [1, 0, 2],
    [1, 2, 0],
    [2, 0, 1],
    [2, 1, 0],
  ];
  const gains = new Array<number>(count).fill(0);
  for (const order of orders)
    for (const [place, driver] of order.entries())
      gains[driver]! += explained(order.slice(0, place + 1)) - explained(order.slice(0, place));
  const all = gains.reduce((a, b) => a + b, 0);
  return gains.map((gain) => gain / all);
}

const TRUTH = truth();

/** Shares of importance by bootstrap percentiles; one in ten worlds, as each is a thousand fits. */
export const DRIVERS: readonly Figure[] = ([60, 200] as const).map((n) => ({
  id: `importance of drivers, ${n} answers`,
  prints: ['satisfaction.drivers.low'],
  world: `${n} answers, three drivers that correlate .36, weights ${WEIGHTS.join(', ')}; one in ten worlds`,
  see: (random): Seen => {
    if (random.uniform() >= 0.1) return NONE;
    const { y, drivers } = answers(random, n);
    const found = importanceStability(y, drivers, METHOD, { seed: random.integer(1e9), replicates: 400 });
    if (found === null) return NONE;
    const seen = found.shares.flatMap((share, j) =>
      share === null
        ? []
        : [{ held: share.low <= TRUTH[j]! && TRUTH[j]! <= share.high, width: share.high - share.low }],
    );
    return { held: seen.map(({ held }) => held), widths: seen.map(({ width }) => width) };
  },
}));
