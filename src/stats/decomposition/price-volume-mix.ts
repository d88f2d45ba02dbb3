import { CarriedRounding } from './apportion.js';

/** Pieces and their amount, of which a price is told. */
interface Priced {
  quantity: number;
  amount: bigint;
}

/** What one product (or product × region …) sold in the two periods; amounts in minor units. */
export interface PvmLine {
  key: string;
  before: Priced;
  after: {
    quantity: number;
    amount: bigint;
    /** The amount at the exchange rates of the first period, where there is foreign currency. */
    amountAtBeforeRates?: bigint;
  };
  /** Sold in the later period alone and yet not new: what it sold when last seen before it. */
  last?: Priced;
  /** Sold in the earlier period alone and yet not lost: it was sold again after it. */
  again?: boolean;
  /** Of no one thing: it has no price to speak of. */
  nameless?: boolean;
}

/** Effects in minor units; they sum to `after − before` exactly. */
export interface PvmEffects {
  price: bigint;
  volume: bigint;
  mix: bigint;
  fx: bigint;
  new: bigint;
  lost: bigint;
  /** Lines with an amount but no positive quantity on a side (fees, credit notes): no price to speak of. */
  unpriced: bigint;
}

export interface PvmResult {
  before: bigint;
  after: bigint;
  total: PvmEffects;
  lines: (PvmEffects & { key: string })[];
}

type Kind = 'common' | 'resumed' | 'paused' | 'new' | 'lost' | 'unpriced';

function kindOf({ before, after, last, again, nameless }: PvmLine): Kind {
  if (nameless === true) return 'unpriced';
  const had = before.quantity !== 0 || before.amount !== 0n;
  const has = after.quantity !== 0 || after.amount !== 0n;
  if (!had) return last === undefined || !(last.quantity > 0 && after.quantity > 0) ? 'new' : 'resumed';
  if (!has) return again === true && before.quantity > 0 ? 'paused' : 'lost';
  return before.quantity > 0 && after.quantity > 0 ? 'common' : 'unpriced';
}

/** Share of both periods' amounts in what was sold in both, the smaller of the two; null where a period has none above zero. */
export function commonShare(lines: readonly PvmLine[]): number | null {
  const sums = { before: 0n, after: 0n, commonBefore: 0n, commonAfter: 0n };
  for (const line of lines) {
    sums.before += line.before.amount;
    sums.after += line.after.amount;
    if (kindOf(line) !== 'common') continue;
    sums.commonBefore += line.before.amount;
    sums.commonAfter += line.after.amount;
  }
  if (sums.before <= 0n || sums.after <= 0n) return null;
  return Math.min(Number(sums.commonBefore) / Number(sums.before), Number(sums.commonAfter) / Number(sums.after));
}

/** How many lines are new and how many lost. */
export function turnover(lines: readonly PvmLine[]): { new: number; lost: number } {
  const kinds = lines.map(kindOf);
  const count = (kind: Kind) => kinds.filter((one) => one === kind).length;
  return { new: count('new'), lost: count('lost') };
}

const NONE: PvmEffects = { price: 0n, volume: 0n, mix: 0n, fx: 0n, new: 0n, lost: 0n, unpriced: 0n };

/**
 * Price-volume-mix of a change in sales. On products sold in both periods: price Σ(p₁ − p₀)q₁, volume (Q₁ − Q₀)P̄₀,
 * mix Σ(q₁ − q₀Q₁/Q₀)p₀, per line q₀(Q₁/Q₀ − 1)p₀ for volume; new and lost products apart; what was sold in one period alone and
 * is neither has its last price and is volume; fx = amount less the amount at the first period's rates. Quantities must be of one unit across lines for volume and mix to mean anything. Every row and
 * every column sums to the minor unit (Warthen, "Mix Matters").
 */
export function priceVolumeMix(lines: readonly PvmLine[]): PvmResult {
  let q0 = 0;
  let q1 = 0;
  for (const line of lines) {
    if (kindOf(line) !== 'common') continue;
    q0 += line.before.quantity;
    q1 += line.after.quantity;
  }
  const price = new CarriedRounding();
  const volume = new CarriedRounding();
  const total = { ...NONE };
  let before = 0n;
  let after = 0n;
  const rows = lines.map((line) => {
    const effects = lineEffects(line, q0 > 0 ? q1 / q0 : 1, price, volume);
    for (const key of Object.keys(total) as (keyof PvmEffects)[]) total[key] += effects[key];
    before += line.before.amount;
    after += line.after.amount;
    return { key: line.key, ...effects };
  });
  return { before, after, total, lines: rows };
}

function lineEffects(line: PvmLine, growth: number, price: CarriedRounding, volume: CarriedRounding): PvmEffects {
  const constant = line.after.amountAtBeforeRates ?? line.after.amount;
  const fx = line.after.amount - constant;
  const delta = constant - line.before.amount;
  const kind = kindOf(line);
  if (kind === 'paused') return { ...NONE, fx, volume: delta };
  if (kind === 'resumed') {
    const { quantity, amount } = line.last!;
    const resumed = BigInt(Math.round((Number(amount) * line.after.quantity) / quantity));
    return { ...NONE, fx, volume: resumed, price: delta - resumed };
  }
  if (kind !== 'common') return { ...NONE, fx, [kind]: delta };
  const amount0 = Number(line.before.amount);
  const atOldPrice = (amount0 * line.after.quantity) / line.before.quantity;
  const priced = price.next(Number(constant) - atOldPrice);
  const volumed = volume.next(amount0 * (growth - 1));
  return { ...NONE, fx, price: priced, volume: volumed, mix: delta - priced - volumed };
}
