import { apportion } from './apportion.js';

/** One period; `revenue` in minor units, `units` where sold quantities are known. */
export interface RevenuePeriod {
  customers: number;
  orders: number;
  units?: number;
  revenue: bigint;
}

/** 'bennet' is symmetric: swapping the periods flips every sign. The other two are for comparison with other tools. */
export type RevenueTreeMethod = 'bennet' | 'lmdi' | 'openretailscience';

/** Effects in minor units that sum to `total` exactly; `orderValue` splits into the last two where units are known. */
export interface RevenueTree {
  total: bigint;
  customers: bigint;
  /** Revenue per customer = frequency + order value. */
  perCustomer: bigint;
  frequency: bigint;
  orderValue: bigint;
  unitsPerOrder: bigint | null;
  pricePerUnit: bigint | null;
}

/**
 * Factors of the two periods: customers, orders per customer, [units per order,] amount per order or unit. A factor that
 * one period cannot have (no customers) is taken as unchanged, so that the whole change is the customers'.
 */
function factors(before: RevenuePeriod, after: RevenuePeriod): [number, number][] {
  const levels = (p: RevenuePeriod): number[] => [
    1,
    p.customers,
    p.orders,
    ...(before.units !== undefined && after.units !== undefined ? [p.units!] : []),
    Number(p.revenue),
  ];
  const low = levels(before);
  const high = levels(after);
  return low.slice(1).map((_, i) => {
    const x0 = low[i + 1]! / low[i]!;
    const x1 = high[i + 1]! / high[i]!;
    return [Number.isFinite(x0) ? x0 : x1, Number.isFinite(x1) ? x1 : x0].map((v) => (Number.isFinite(v) ? v : 0)) as [
      number,
      number,
    ];
  });
}

/** Revenue without orders, or orders without customers, has no factors. */
function hasFactors(p: RevenuePeriod): boolean {
  const levels = [p.customers, p.orders, ...(p.units === undefined ? [] : [p.units]), Number(p.revenue)];
  return levels.every((level, i) => i === 0 || level === 0 || levels[i - 1]! > 0);
}

/** Nested Bennet: average of the factors above × change × average of the product below (Bennet 1920). */
function bennet(pairs: readonly [number, number][]): number[] {
  let above = 1;
  return pairs.map(([x0, x1], k) => {
    let rest0 = 1;
    let rest1 = 1;
    for (const [y0, y1] of pairs.slice(k + 1)) {
      rest0 *= y0;
      rest1 *= y1;
    }
    const effect = (above * (x1 - x0) * (rest0 + rest1)) / 2;
    above *= (x0 + x1) / 2;
    return effect;
  });
}

/** Logarithmic mean Divisia: L(R₁, R₀) ln(x₁/x₀) (Ang 2004); null where a factor is not positive. */
function lmdi(pairs: readonly [number, number][]): number[] | null {
  if (pairs.some(([x0, x1]) => !(x0 > 0 && x1 > 0))) return null;
  const r0 = pairs.reduce((product, [x0]) => product * x0, 1);
  const r1 = pairs.reduce((product, [, x1]) => product * x1, 1);
  const mean = r0 === r1 ? r0 : (r1 - r0) / logRatio(r0, r1);
  return pairs.map(([x0, x1]) => mean * logRatio(x0, x1));
}

/** ln(to/from) of positive numbers; near 1 the quotient's rounding would cost the digits that matter. */
const logRatio = (from: number, to: number): number => {
  const growth = (to - from) / from;
  return Math.abs(growth) < 0.5 ? Math.log1p(growth) : Math.log(to / from);
};

/** The lower levels weighted by the second period, the interaction above halved again at each level. */
function openRetailScience(pairs: readonly [number, number][]): number[] {
  const [x0, x1] = pairs[0]!;
  if (pairs.length === 1) return [x1 - x0];
  const rest = pairs.slice(1);
  const rest0 = rest.reduce((product, [y0]) => product * y0, 1);
  const rest1 = rest.reduce((product, [, y1]) => product * y1, 1);
  const own = ((x1 - x0) * (rest0 + rest1)) / 2;
  const interaction = (x1 - x0) * (rest1 - rest0);
  const below = openRetailScience(rest);
  // Halves go to the two branches; a branch that splits further hands half of its half to each side.
  const share = below.map((_, i) => (below.length === 1 ? 1 : i === below.length - 1 ? 2 ** -i : 2 ** -(i + 1)));
  return [own, ...below.map((effect, i) => effect * x1 - (interaction / 2) * share[i]!)];
}

/**
 * Revenue tree: the change in revenue split over customers × orders per customer × (units per order × price per unit, or
 * order value). Amounts in minor units, summing exactly. LMDI falls back to Bennet where a factor is not positive; a
 * period with revenue but no orders or customers makes the whole change the customers' effect.
 */
export function revenueTree(
  before: RevenuePeriod,
  after: RevenuePeriod,
  method: RevenueTreeMethod = 'bennet',
): RevenueTree {
  const pairs = factors(before, after);
  const total = after.revenue - before.revenue;
  const parts = !(hasFactors(before) && hasFactors(after))
    ? pairs.map((_, i) => (i === 0 ? Number(total) : 0))
    : (method === 'lmdi' && lmdi(pairs)) || (method === 'openretailscience' ? openRetailScience(pairs) : bennet(pairs));
  const [customers = 0n, frequency = 0n, ...value] = apportion(total, parts);
  const orderValue = value.reduce((a, b) => a + b, 0n);
  const [unitsPerOrder = null, pricePerUnit = null] = value.length === 2 ? value : [];
  return { total, customers, perCustomer: frequency + orderValue, frequency, orderValue, unitsPerOrder, pricePerUnit };
}
