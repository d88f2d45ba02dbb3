import { OTHERS } from '../columns/words.js';
import { Decimal } from '../decimal.js';
import type { Message } from '../message.js';
import type { Cell, ColumnMeta } from '../result.js';
import { safeText } from '../text/safe-text.js';
import { ungrouped, type Written } from '../text/written.js';
import { fixed } from './number-text.js';
import { AHEAD, VALUE } from './words.js';

export const MISSING = '-';

/** What a text of a value hangs on. */
export type Figured = Pick<ColumnMeta, 'kind' | 'unit' | 'decimals'>;

/** The words of one language that values need. */
export interface FigureWords {
  say(message: Message): string;
  /** A code's word. */
  code(value: string): string;
  readonly written: Written;
}

/** A value as people read it: grouped digits, percent, units of time, words for codes. */
export function figureText(cell: Cell, meta: Figured, words: FigureWords): string {
  if (cell === null) return MISSING;
  if (typeof cell === 'boolean') return words.say(cell ? VALUE.yes() : VALUE.no());
  if (typeof cell === 'string') return textCell(cell, meta, words);
  if (typeof cell === 'number' && !Number.isFinite(cell)) return MISSING;
  return numberText(cell, meta, words);
}

/** Between the codes of a list in one cell. */
const CODES = /, */;

function textCell(cell: string, meta: Figured, words: FigureWords): string {
  if (meta.kind === 'code') return safeText(words.code(cell));
  if (meta.unit === 'codes')
    return cell
      .split(CODES)
      .map((code) => safeText(words.code(code)))
      .join(', ');
  if (meta.unit === 'ahead') return aheadText(cell, words);
  // A money or count that no double holds arrives as its digits.
  if ((meta.kind === 'money' || meta.kind === 'count') && /^-?\d+(\.\d+)?$/.test(cell))
    return numberText(Decimal.parse(cell), meta, words);
  if (cell === OTHERS) return words.say(VALUE.others());
  return safeText(meta.kind === 'id' ? cell : words.written.day(cell));
}

/** How far ahead: `12m` is within 12 months, a day is by that day. */
function aheadText(cell: string, { say, written }: FigureWords): string {
  const [, n, unit] = /^(\d+)([dwmqy])$/.exec(cell.trim().toLowerCase()) ?? [];
  return say(unit === undefined ? AHEAD.by({ day: written.day(cell) }) : AHEAD[unit as 'd']({ n: Number(n) }));
}

/** Whether a number is written in percent. */
export const isShare = (meta: Figured) => meta.kind === 'ratio' && (meta.unit === undefined || meta.unit === 'share');

function numberText(cell: number | bigint | Decimal, meta: Figured, words: FigureWords): string {
  const { number: grouped } = words.written;
  if (isShare(meta)) return percentText(cell, meta.decimals, words);
  if (meta.kind === 'money') return grouped(fixed(cell, meta.decimals ?? 2));
  if (meta.kind === 'count') return grouped(cell instanceof Decimal ? cell.toString() : String(cell));
  if (meta.unit === 'minutes') return durationText(cell instanceof Decimal ? cell.toNumber() : Number(cell), words);
  if (meta.unit === 'probability') return probabilityText(Number(cell), meta.decimals ?? 4, words);
  if (meta.unit === 'double') return doubleText(Number(cell), words);
  if (meta.unit === 'decimal') return grouped(withoutZeros(fixed(cell, meta.decimals ?? 2), 2));
  if (meta.decimals !== undefined) return grouped(fixed(cell, meta.decimals));
  if (typeof cell === 'bigint' || Number.isInteger(cell)) return grouped(String(cell));
  const number = cell instanceof Decimal ? cell.toNumber() : cell;
  if (number !== 0 && Math.abs(number) < 0.1) return small(number, 2, words);
  return grouped(fixed(cell, 2));
}

/** What is less than its decimals can tell is no nought. */
function probabilityText(value: number, decimals: number, { written }: FigureWords): string {
  const least = 10 ** -decimals;
  const isLess = value > 0 && value < least;
  return `${isLess ? '<' : ''}${ungrouped(fixed(isLess ? least : value, decimals), written)}`;
}

/** Zeros behind so many decimals say nothing: money is kept with four. */
function withoutZeros(text: string, kept: number): string {
  const point = text.indexOf('.');
  if (point < 0) return text;
  let end = text.length;
  while (end > point + 1 + kept && text[end - 1] === '0') end--;
  return text.slice(0, end === point + 1 ? point : end);
}

/** A double of the user's query: four decimals, below 1 four digits that count; beyond what a double holds exactly as it stands. */
function doubleText(value: number, words: FigureWords): string {
  if (Number.isInteger(value) || Math.abs(value) >= Number.MAX_SAFE_INTEGER) return String(value);
  if (Math.abs(value) < 1) return small(value, 4, words);
  return words.written.number(withoutZeros(fixed(value, 4), 0));
}

/** So many digits that count; with an exponent where there are too many noughts. */
const small = (value: number, digits: number, { written }: FigureWords): string =>
  ungrouped(String(Number(value.toPrecision(digits))), written);

const HOUR = 60;
const DAY = 24 * HOUR;
/** Below this many minutes a tenth of one matters. */
const SHORT = 10;

/** Minutes in the two largest units that say enough: `6.5 min`, `10 h 57 min`, `2 d 19 h`. */
function durationText(minutes: number, words: FigureWords): string {
  const { say, written } = words;
  if (minutes < 0) return `-${durationText(-minutes, words)}`;
  if (minutes < SHORT)
    return say(VALUE.minutes({ n: written.number(fixed(minutes, Number.isInteger(minutes) ? 0 : 1)) }));
  const whole = Math.round(minutes);
  if (whole < HOUR) return say(VALUE.minutes({ n: whole }));
  if (whole < DAY) return pair(VALUE.hours({ n: Math.floor(whole / HOUR) }), whole % HOUR, VALUE.minutes);
  const hours = Math.round(minutes / HOUR);
  return pair(VALUE.days({ n: Math.floor(hours / 24) }), hours % 24, VALUE.hours);

  function pair(large: Message, rest: number, small: (values: { n: number }) => Message): string {
    return rest === 0 ? say(large) : `${say(large)} ${say(small({ n: rest }))}`;
  }
}

/** Decimals of a share's percent. */
export const shareDigits = ({ decimals }: { readonly decimals?: number | undefined }): number =>
  decimals === undefined ? 1 : Math.max(0, decimals - 2);

/** A share in percent, one decimal unless the column keeps more or fewer digits of the fraction. */
function percentText(cell: number | bigint | Decimal, decimals: number | undefined, { written }: FigureWords): string {
  const digits = shareDigits({ decimals });
  const hundredfold = cell instanceof Decimal ? new Decimal(cell.units * 100n, cell.scale) : hundred(Number(cell));
  return written.percent(written.number(fixed(hundredfold, digits)));
}

// Shift the decimal point of the digits: 0.285 x 100 is 28.499999999999996 in binary.
function hundred(value: number): number | Decimal {
  const text = String(value);
  if (!/^-?\d+(\.\d+)?$/.test(text)) return value * 100;
  const { units, scale } = Decimal.parse(text);
  return new Decimal(units * 100n, scale);
}
