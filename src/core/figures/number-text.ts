import { Decimal } from '../decimal.js';
import type { Cell } from '../result.js';

/** A number with exactly `decimals` digits after the point, halves away from zero; exact for Decimals. */
export function fixed(value: number | bigint | Decimal, decimals: number): string {
  if (value instanceof Decimal) return unsignedZero(value.round(decimals).toString());
  if (typeof value === 'bigint') return new Decimal(value, 0).round(decimals).toString();
  if (!Number.isFinite(value)) return String(value);
  const shortest = String(value);
  // The shortest digits that name the double are what the reader sees elsewhere: those are rounded, not its binary tail.
  return unsignedZero(
    /^-?\d+(\.\d+)?$/.test(shortest) ? Decimal.parse(shortest).round(decimals).toString() : value.toFixed(decimals),
  );
}

const unsignedZero = (text: string) => (/^-0(\.0*)?$/.test(text) ? text.slice(1) : text);

const WAN = 1e4;
const YI = 1e8;

/** A magnitude as the language says it: 1.23 亿, 45.6 万; 1.2 M, 45.6 k, digits and sign apart. Null where the plain number is as short. */
export function compact(value: Cell, language: string): { readonly digits: string; readonly sign: string } | null {
  const number = value instanceof Decimal ? value.toNumber() : typeof value === 'bigint' ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isFinite(number)) return null;
  const steps: readonly (readonly [number, string])[] = language.startsWith('zh')
    ? [
        [YI, '亿'],
        [WAN, '万'],
      ]
    : [
        [1e9, 'bn'],
        [1e6, 'M'],
      ];
  const step = steps.find(([size]) => Math.abs(number) >= size);
  return step === undefined ? null : { digits: fixed(number / step[0], 2), sign: step[1] };
}
