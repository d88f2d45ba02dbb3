import { type Random, seededRandom } from '../../../src/stats/distributions/random.js';
import { PredictiveSpend } from '../../../src/stats/lifetime/predictive-spend.js';
import { fitOfPurchases, modelOfFit, type PurchaseModel } from '../../../src/stats/lifetime/purchase-model.js';
import { fitSpend, type Spend } from '../../../src/stats/lifetime/spend-model.js';
import type { Chance, Figure, Probability, Seen } from '../figure.js';
import { NONE } from '../figure.js';

const [CUSTOMERS, MANY] = [400, 2000];
/** Weeks observed at most, and the weeks ahead. */
const [OBSERVED, AHEAD] = [78, 26];
/** Purchases a week Gamma(r, alpha), drop-out after each purchase, the first included, Beta(a, b); what one is worth Gamma-Gamma. */
const TRUE = { r: 0.6, alpha: 6, a: 0.9, b: 2.5, p: 6, q: 4, v: 15 };
const LEVEL = 0.8;

interface Customer {
  readonly x: number;
  readonly tx: number;
  readonly T: number;
  readonly mean: number;
  readonly alive: boolean;
  readonly purchases: number;
  readonly spend: number;
}

function planted(random: Random): Customer {
  const T = OBSERVED * (0.3 + 0.7 * random.uniform());
  const rate = random.gamma(TRUE.r) / TRUE.alpha;
  const drop = random.beta(TRUE.a, TRUE.b);
  const scale = random.gamma(TRUE.q) / TRUE.v;
  const worth = () => random.gamma(TRUE.p) / scale;
  let [time, x, tx, money] = [0, 0, 0, 0];
  let [purchases, spend] = [0, 0];
  let alive = random.uniform() >= drop;
  let aliveAtT = alive;
  while (alive) {
    time += -Math.log(1 - random.uniform()) / rate;
    if (time > T + AHEAD) break;
    const value = worth();
    if (time <= T) {
      x++;
      tx = time;
      money += value;
    } else {
      purchases++;
      spend += value;
    }
    alive = random.uniform() >= drop;
    if (time <= T) aliveAtT = alive;
  }
  return { x, tx, T, mean: x === 0 ? 0 : money / x, alive: aliveAtT, purchases, spend };
}

interface World {
  readonly customers: readonly Customer[];
  readonly model: PurchaseModel;
  readonly spend: Spend;
}

/** A shop and what is fitted to the first part of its life. */
function worldOf(random: Random, size = CUSTOMERS): World | null {
  const customers = Array.from({ length: size }, () => planted(random));
  const fitted = fitOfPurchases(
    'mbg_nbd',
    customers.map(({ x, tx, T }) => ({ x, tx, T, count: 1 })),
  );
  const spend = fitSpend(customers.filter(({ x }) => x > 0).map(({ x, mean }) => ({ x, mean, count: 1 })));
  return fitted === null || spend === null ? null : { customers, model: modelOfFit(fitted).model, spend };
}

/** One world of 400 customers for twenty that are drawn: each is fitted anew. */
const sometimes =
  (see: (world: World) => Seen) =>
  (random: Random): Seen => {
    if (random.uniform() >= 0.05) return NONE;
    const world = worldOf(random);
    return world === null ? NONE : see(world);
  };

/** Intervals of what customers who are likely enough to be alive will spend, purchases and their worth unknown. */
export const CUSTOMER_FIGURES: readonly Figure[] = [
  {
    id: 'spend of a customer ahead',
    prints: ['clv.customers.low'],
    world: `${CUSTOMERS} customers of MBG/NBD and Gamma-Gamma, fitted over at most ${OBSERVED} weeks, the ${AHEAD} weeks after; 40 of them each`,
    level: LEVEL,
    exact: true,
    see: sometimes(({ customers, model, spend }) => {
      const seen = customers.slice(0, 40).map(({ x, tx, T, mean, spend: came }) => {
        const ahead = new PredictiveSpend(spend.parameters, x, (k) => model.pmfIfAlive(k, AHEAD, x, T));
        const unit = spend.parameters.v + x * mean;
        const alive = model.alive(x, tx, T);
        const [low, high] = [(1 - LEVEL) / 2, (1 + LEVEL) / 2].map((u) => ahead.quantile(u, alive) * unit);
        return { held: came >= low! && came <= high!, width: high! - low! };
      });
      return { held: seen.map(({ held }) => held), widths: seen.map(({ width }) => width) };
    }),
  },
];

const chances =
  (size: number, chanceOf: (model: PurchaseModel, customer: Customer) => Chance) =>
  (seed: number, cases: number): Chance[] => {
    const random = seededRandom(seed);
    return Array.from({ length: Math.ceil((4 * cases) / CUSTOMERS) }, () => worldOf(random, size)).flatMap((world) =>
      world === null ? [] : world.customers.map((customer) => chanceOf(world.model, customer)),
    );
  };

/** Whether customers are still some, and whether they will buy nothing in the time ahead. */
export const CUSTOMER_CHANCES: readonly Probability[] = [CUSTOMERS, MANY].flatMap((size) => {
  const world = `${size} customers of MBG/NBD a world, fitted over at most ${OBSERVED} weeks`;
  return [
    {
      id: `still a customer, one of ${size}`,
      prints: ['clv.customers.alive', 'clv.equity.alive', 'churn.customers.alive'],
      world,
      see: chances(size, (model, { x, tx, T, alive }) => ({ said: model.alive(x, tx, T), came: alive })),
    },
    {
      id: `no purchase ahead, one of ${size}`,
      prints: ['churn.customers.chance', 'churn.levels.chance', 'churn.calibration.chance'],
      world: `${world}; the ${AHEAD} weeks after`,
      see: chances(size, (model, { x, tx, T, purchases }) => ({
        said: 1 - model.alive(x, tx, T) * (1 - model.pmfIfAlive(0, AHEAD, x, T)),
        came: purchases === 0,
      })),
    },
  ];
});
