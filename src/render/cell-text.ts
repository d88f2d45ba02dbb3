import { Decimal } from '../core/decimal.js';
import { OTHERS } from '../core/labels.js';
import { grouped } from '../core/message.js';
import type { Cell, ColumnMeta } from '../core/result.js';
import { safeText } from '../core/safe-text.js';
import type { Localizer } from '../i18n/localizer.js';
import { fixed } from '../i18n/numbers.js';
import { VALUE } from './words.js';

export const MISSING = '-';

type Meta = Pick<ColumnMeta, 'kind' | 'unit' | 'decimals'>;

/** A cell as people read it in tables: grouped digits, percent, words for codes. */
export function cellText(cell: Cell, meta: Meta, analysis: string, words: Localizer): string {
  if (cell === null) return MISSING;
  if (typeof cell === 'boolean') return words.say(cell ? VALUE.yes() : VALUE.no());
  if (typeof cell === 'string') return textCell(cell, meta, analysis, words);
  if (typeof cell === 'number' && !Number.isFinite(cell)) return MISSING;
  return numberText(cell, meta);
}

function textCell(cell: string, meta: Meta, analysis: string, words: Localizer): string {
  if (meta.kind === 'code') return safeText(words.code(analysis, cell));
  // A money or count that no double holds arrives as its digits.
  if ((meta.kind === 'money' || meta.kind === 'count') && /^-?\d+(\.\d+)?$/.test(cell))
    return numberText(Decimal.parse(cell), meta);
  return cell === OTHERS ? words.say(VALUE.others()) : safeText(cell);
}

/** Whether a number is written in percent. */
export const isShare = (meta: Meta) => meta.kind === 'ratio' && (meta.unit === undefined || meta.unit === 'share');

function numberText(cell: number | bigint | Decimal, meta: Meta): string {
  if (isShare(meta)) return percentText(cell, meta.decimals);
  if (meta.kind === 'money') return grouped(fixed(cell, meta.decimals ?? 2));
  if (meta.kind === 'count') return grouped(cell instanceof Decimal ? cell.toString() : String(cell));
  if (meta.unit === 'double') return String(cell);
  if (meta.decimals !== undefined) return grouped(fixed(cell, meta.decimals));
  if (typeof cell === 'bigint' || Number.isInteger(cell)) return grouped(String(cell));
  const number = cell instanceof Decimal ? cell.toNumber() : cell;
  if (number !== 0 && Math.abs(number) < 0.1) return Number(number.toPrecision(2)).toString();
  return grouped(fixed(cell, 2));
}

/** Decimals of a share's percent. */
export const shareDigits = ({ decimals }: { readonly decimals?: number | undefined }): number =>
  decimals === undefined ? 1 : Math.max(0, decimals - 2);

/** A share in percent, one decimal unless the column keeps more or fewer digits of the fraction. */
function percentText(cell: number | bigint | Decimal, decimals: number | undefined): string {
  const digits = shareDigits({ decimals });
  const hundredfold = cell instanceof Decimal ? new Decimal(cell.units * 100n, cell.scale) : hundred(Number(cell));
  return `${grouped(fixed(hundredfold, digits))}%`;
}

// Shift the decimal point of the digits: 0.285 x 100 is 28.499999999999996 in binary.
function hundred(value: number): number | Decimal {
  const text = String(value);
  if (!/^-?\d+(\.\d+)?$/.test(text)) return value * 100;
  const { units, scale } = Decimal.parse(text);
  return new Decimal(units * 100n, scale);
}

export const alignOf = (meta: Pick<ColumnMeta, 'kind'>): 'left' | 'right' =>
  ['money', 'count', 'ratio', 'number'].includes(meta.kind) ? 'right' : 'left';
