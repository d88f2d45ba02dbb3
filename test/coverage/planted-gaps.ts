import { type Backtest, Judging } from '../../src/analyses/sales/opportunities/backtest.js';
import { type CategorySum, Peers } from '../../src/analyses/sales/opportunities/peers.js';
import type { Random } from '../../src/stats/distributions/random.js';

const CATEGORIES = 10;

/**
 * Customers of sizes drawn from a gamma of shape one half, Poisson orders in each of two years, each order holding one category by the share it has with all, amounts
 * log-normal; of these customers so many never buy a category of their own. What the backtest of their gaps says.
 */
export function plantedGaps(random: Random, customers: number, never: number): Backtest {
  const shares = Array.from({ length: CATEGORIES }, () => 0.2 + random.uniform());
  const all = shares.reduce((a, b) => a + b, 0);
  const draw = (without: number | null): number => {
    for (;;) {
      let at = random.uniform() * all;
      const found = shares.findIndex((share) => {
        at -= share;
        return at < 0;
      });
      if (found >= 0 && found !== without) return found;
    }
  };
  const sums = shares.map((_, place) => ({ category: String(place), earlier: 0, later: 0, amount: 0 }));
  const people = Array.from({ length: customers }, () => {
    const rate = 24 * random.gamma(0.5);
    const wait = () => -Math.log(1 - random.uniform()) / rate;
    const without = random.uniform() < never ? random.integer(CATEGORIES) : null;
    const bought = { earlier: new Array<number>(CATEGORIES).fill(0), later: new Array<number>(CATEGORIES).fill(0) };
    const amounts = new Array<number>(CATEGORIES).fill(0);
    const size = Math.exp(random.normal());
    for (const year of ['earlier', 'later'] as const)
      for (let at = wait(); at < 1; at += wait()) {
        const category = draw(without);
        bought[year][category]!++;
        sums[category]![year]++;
        if (year !== 'later') continue;
        const amount = size * Math.exp(0.5 * random.normal());
        amounts[category]! += amount;
        sums[category]!.amount += amount;
      }
    const orders = (year: 'earlier' | 'later') => bought[year].reduce((a, b) => a + b, 0);
    return { bought, amounts, earlier: orders('earlier'), later: orders('later') };
  });
  const peers = new Peers(
    people.map(({ earlier, later }) => ({ earlier, later, customers: 1 })),
    sums satisfies CategorySum[],
  );
  const judging = new Judging();
  for (const [place, { bought, amounts, earlier }] of people.entries())
    for (let category = 0; category < CATEGORIES; category++) {
      const least = peers.least(String(category), 'earlier');
      if (least === null || earlier < least || bought.earlier[category]! > 0) continue;
      judging.add(String(place), {
        filled: bought.later[category]! > 0,
        amount: amounts[category]!,
        expected: peers.expected(String(category), earlier),
      });
    }
  return judging.result();
}
