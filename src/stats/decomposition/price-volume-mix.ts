import { CarriedRounding } from './apportion.js';

/** What one product (or product × region …) sold in the two periods; amounts in minor units. */
export interface PvmLine {
  key: string;
  before: { quantity: number; amount: bigint };
  after: {
    quantity: number;
    amount: bigint;
    /** The amount at the exchange rates of the first period, where there is foreign currency. */
    amountAtBeforeRates?: bigint;
  };
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

type Kind = 'common' | 'new' | 'lost' | 'unpriced';

function kindOf({ before, after }: PvmLine): Kind {
  const had = before.quantity !== 0 || before.amount !== 0n;
  const has = after.quantity !== 0 || after.amount !== 0n;
  if (!had) return 'new';
  if (!has) return 'lost';
  return before.quantity > 0 && after.quantity > 0 ? 'common' : 'unpriced';
}

const NONE: PvmEffects = { price: 0n, volume: 0n, mix: 0n, fx: 0n, new: 0n, lost: 0n, unpriced: 0n };

/**
 * Price-volume-mix of a change in sales. On products sold in both periods: price Σ(p₁ − p₀)q₁, volume (Q₁ − Q₀)P̄₀,
 * mix Σ(q₁ − q₀Q₁/Q₀)p₀, per line q₀(Q₁/Q₀ − 1)p₀ for volume; new and lost products apart; fx = amount less the amount at
 * the first period's rates. Quantities must be of one unit across lines for volume and mix to mean anything. Every row and
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
  if (kind !== 'common') return { ...NONE, fx, [kind]: delta };
  const amount0 = Number(line.before.amount);
  const atOldPrice = (amount0 * line.after.quantity) / line.before.quantity;
  const priced = price.next(Number(constant) - atOldPrice);
  const volumed = volume.next(amount0 * (growth - 1));
  return { ...NONE, fx, price: priced, volume: volumed, mix: delta - priced - volumed };
}
