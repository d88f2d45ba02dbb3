/** An exact decimal: `units` x 10^-`scale`. What DECIMAL columns of every engine arrive as. */
export class Decimal {
  constructor(
    readonly units: bigint,
    readonly scale: number,
  ) {}

  /** Reads `-123.4500`; throws on anything else. */
  static parse(text: string): Decimal {
    const match = /^([+-]?)(\d+)(?:\.(\d*))?$/.exec(text);
    if (match === null) throw new Error(`not a decimal: ${text}`);
    const fraction = match[3] ?? '';
    const units = BigInt(match[2]! + fraction);
    return new Decimal(match[1] === '-' ? -units : units, fraction.length);
  }

  static zero = new Decimal(0n, 0);

  toNumber(): number {
    return Number(this.toString());
  }

  /** The same value with `scale` decimals; halves go away from zero, as on an invoice. */
  round(scale: number): Decimal {
    if (scale >= this.scale) return new Decimal(this.units * 10n ** BigInt(scale - this.scale), scale);
    const divisor = 10n ** BigInt(this.scale - scale);
    const half = divisor / 2n;
    const units = this.units < 0n ? -((-this.units + half) / divisor) : (this.units + half) / divisor;
    return new Decimal(units, scale);
  }

  plus(other: Decimal): Decimal {
    const scale = Math.max(this.scale, other.scale);
    return new Decimal(this.round(scale).units + other.round(scale).units, scale);
  }

  minus(other: Decimal): Decimal {
    return this.plus(new Decimal(-other.units, other.scale));
  }

  compare(other: Decimal): number {
    const { units } = this.minus(other);
    return units < 0n ? -1 : units > 0n ? 1 : 0;
  }

  /** All decimals of the scale, `-0.50` not `-.5`. */
  toString(): string {
    const negative = this.units < 0n;
    const digits = (negative ? -this.units : this.units).toString();
    if (this.scale === 0) return negative ? `-${digits}` : digits;
    const padded = digits.padStart(this.scale + 1, '0');
    const split = padded.length - this.scale;
    return `${negative ? '-' : ''}${padded.slice(0, split)}.${padded.slice(split)}`;
  }
}
