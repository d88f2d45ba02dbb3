/** NBD-Dirichlet model of a category: M purchases per head, K spread of purchasing, S spread of brand choice. */
export interface DirichletModel {
  m: number;
  k: number;
  s: number;
}

export interface DirichletBrand {
  share: number;
  /** Share of the population that buys the brand at least once in the period. */
  penetration: number;
  /** Purchases of the brand per buyer of it. */
  rate: number;
  /** Purchases of the category per buyer of the brand. */
  categoryRate: number;
  /** Share of category requirements, rate/categoryRate: the loyalty that a brand of this size may expect. */
  scr: number;
}

/** Root of an increasing f on (low, high) in the logarithm of its argument; null where f does not change sign. */
function increasingRoot(f: (x: number) => number, low: number, high: number): number | null {
  if (f(low) > 0 || f(high) < 0) return null;
  let a = Math.log(low);
  let b = Math.log(high);
  for (let i = 0; i < 200 && b - a > 1e-14; i++) {
    const middle = (a + b) / 2;
    if (f(Math.exp(middle)) < 0) a = middle;
    else b = middle;
  }
  return Math.exp((a + b) / 2);
}

/** NBD probabilities of 0, 1, 2, … category purchases, until 1e-12 is left. */
function purchases(m: number, k: number): number[] {
  const ratio = m / (m + k);
  let p = (1 + m / k) ** -k;
  let sum = p;
  const probabilities = [p];
  for (let n = 1; sum < 1 - 1e-12 && n < 100_000; n++) {
    p *= ((k + n - 1) / n) * ratio;
    sum += p;
    probabilities.push(p);
  }
  return probabilities;
}

/** Population shares that buy a brand (or a set of brands) of `share`, and the category purchases that they make. */
function buyers(probabilities: readonly number[], s: number, share: number): { penetration: number; volume: number } {
  let none = 1;
  let penetration = 0;
  let volume = 0;
  probabilities.forEach((p, n) => {
    // P(brand not bought | n category purchases) = Π (S(1 − share) + i)/(S + i).
    if (n > 0) none *= (s * (1 - share) + n - 1) / (s + n - 1);
    penetration += p * (1 - none);
    volume += n * p * (1 - none);
  });
  return { penetration, volume };
}

/**
 * Fits M = penetration × rate, K from the share of non-buyers, (1 + M/K)^−K = 1 − penetration, and S as the mean, weighted
 * by share, of the S that give each brand its observed penetration. null where buying is no more spread than Poisson or
 * no brand's penetration can be reached (Goodhardt, Ehrenberg & Chatfield 1984).
 */
export function fitDirichlet(
  category: { penetration: number; rate: number },
  brands: readonly { share: number; penetration: number }[],
): DirichletModel | null {
  const { penetration, rate } = category;
  if (!(penetration > 0 && penetration < 1) || !(rate >= 1)) return null;
  const m = penetration * rate;
  const k = increasingRoot((x) => penetrationOf(m, x) - penetration, 1e-6, 1e6);
  if (k === null) return null;
  const probabilities = purchases(m, k);
  let weight = 0;
  let sum = 0;
  for (const brand of brands) {
    const s = increasingRoot((x) => buyers(probabilities, x, brand.share).penetration - brand.penetration, 1e-4, 1e4);
    if (s === null) continue;
    weight += brand.share;
    sum += brand.share * s;
  }
  return weight > 0 ? { m, k, s: sum / weight } : null;
}

function penetrationOf(m: number, k: number): number {
  return -Math.expm1(-k * Math.log1p(m / k));
}

/** What the model expects of brands of given shares (0..1): the benchmark for penetration, rate and loyalty. */
export function dirichletBrands(model: DirichletModel, shares: readonly number[]): DirichletBrand[] {
  const probabilities = purchases(model.m, model.k);
  return shares.map((share) => {
    const { penetration, volume } = buyers(probabilities, model.s, share);
    const rate = (model.m * share) / penetration;
    const categoryRate = volume / penetration;
    return { share, penetration, rate, categoryRate, scr: rate / categoryRate };
  });
}

/** Share of the buyers of brand `of` who also buy each other brand in the period (duplication of purchase). */
export function dirichletDuplication(model: DirichletModel, shares: readonly number[], of: number): number[] {
  const probabilities = purchases(model.m, model.k);
  const reach = (share: number): number => buyers(probabilities, model.s, share).penetration;
  const own = reach(shares[of]!);
  return shares.map((share, j) => (j === of ? 1 : (own + reach(share) - reach(shares[of]! + share)) / own));
}
