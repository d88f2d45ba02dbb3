import { Decimal } from '../../core/decimal.js';
import type { Batch, Cell, ColumnMeta } from '../../core/result.js';

/** How a column is stored in typed files. `scale`: decimals of a DECIMAL(38, scale). */
export type Physical =
  | { readonly type: 'text' | 'integer' | 'double' | 'date' | 'instant' | 'flag' }
  | { readonly type: 'code'; readonly codes: readonly string[] }
  | { readonly type: 'decimal'; readonly scale: number };

const MONEY_SCALE = 4;

/**
 * The storage of each column, from its kind and, for numbers, from the first rows: engines hand out Decimals for DECIMAL
 * columns, always of one scale, and plain doubles for what was computed from them.
 */
export function physicalOf(
  fields: readonly string[],
  columns: Readonly<Record<string, ColumnMeta>>,
  first: Batch | undefined,
  floatMoney = false,
): Physical[] {
  return fields.map((field) => {
    const meta = columns[field]!;
    const sample = (first?.columns[field] ?? []).filter((cell) => cell !== null);
    return meta.kind === 'money' ? moneyOf(sample, floatMoney) : physical(meta, sample);
  });
}

function physical({ kind, codes }: ColumnMeta, sample: readonly NonNullable<Cell>[]): Physical {
  switch (kind) {
    case 'date':
      return { type: 'date' };
    case 'instant':
      return { type: 'instant' };
    case 'flag':
      return { type: 'flag' };
    case 'code':
      return codes === undefined ? { type: 'text' } : { type: 'code', codes };
    case 'id':
    case 'text':
      return { type: 'text' };
  }
  const decimals = sample.filter((cell) => cell instanceof Decimal);
  if (decimals.length > 0) return { type: 'decimal', scale: Math.max(...decimals.map(({ scale }) => scale)) };
  return { type: kind === 'count' ? 'integer' : 'double' };
}

/** Money is decimal, also where it is a double that was computed: a mean, a forecast. */
function moneyOf(sample: readonly NonNullable<Cell>[], floatMoney: boolean): Physical {
  if (floatMoney) return { type: 'double' };
  const scales = sample.map((cell) => (cell instanceof Decimal ? cell.scale : 0));
  return { type: 'decimal', scale: Math.max(MONEY_SCALE, ...scales) };
}

/** A cell as units of 10^-scale. Throws where an exact cell has digits that the column would lose; what was computed is rounded. */
export function unitsOf(cell: NonNullable<Cell>, scale: number): bigint {
  if (typeof cell === 'number' && !Number.isInteger(cell)) return Decimal.parse(cell.toFixed(scale)).units;
  const decimal =
    cell instanceof Decimal ? cell : typeof cell === 'bigint' ? new Decimal(cell, 0) : Decimal.parse(String(cell));
  const scaled = decimal.round(scale);
  if (scaled.compare(decimal) !== 0) throw new Error(`${decimal} does not fit a column of ${scale} decimals`);
  return scaled.units;
}

/** Days since 1970-01-01. */
export const dayOf = (iso: string): number => Math.round(Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / 86_400_000);

/** Microseconds since 1970-01-01T00:00:00Z. */
export function microsecondsOf(iso: string): bigint {
  const [, seconds, fraction = ''] = /^(\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}:\d{2})(?:\.(\d+))?/.exec(iso) ?? [];
  if (seconds === undefined) throw new Error(`not an instant: ${iso}`);
  return BigInt(Date.parse(`${seconds.replace(' ', 'T')}Z`)) * 1000n + BigInt(fraction.padEnd(6, '0').slice(0, 6));
}
