import { Decimal } from '../core/decimal.js';
import { isMessage, type Message, type Value, type Values } from '../core/message.js';
import type { Cell, ColumnMeta } from '../core/result.js';

type Meta = Pick<ColumnMeta, 'kind' | 'decimals'>;

/** How a format spells one cell. */
export type Encode = (cell: Cell) => string;

const MONEY_DECIMALS = 2;
const EXACT = BigInt(Number.MAX_SAFE_INTEGER);
const POWERS = [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9];

/** A decimal's shortest exact spelling: no trailing zeros beyond `least` decimals. */
export function shortest(value: Decimal, least = 0): string {
  const { units, scale } = value;
  if (units <= EXACT && units >= -EXACT && scale < POWERS.length) return shortestSmall(Number(units), scale, least);
  const text = value.toString();
  if (scale === 0) return text;
  let end = text.length;
  while (end > text.length - scale + least && text[end - 1] === '0') end--;
  return text[end - 1] === '.' ? text.slice(0, end - 1) : text.slice(0, end);
}

// The same over doubles, which hold these integers exactly: bigint arithmetic costs ten times as much per cell.
function shortestSmall(units: number, scale: number, least: number): string {
  let [left, places] = [Math.abs(units), scale];
  while (places > least && left % 10 === 0) {
    left /= 10;
    places--;
  }
  const sign = units < 0 ? '-' : '';
  if (places === 0) return sign + left;
  const power = POWERS[places]!;
  const whole = Math.floor(left / power);
  return `${sign}${whole}.${String(left - whole * power).padStart(places, '0')}`;
}

/** A decimal as a JSON token: a number where a double carries all its digits, else a text. */
function decimalToken(value: Decimal): string {
  const text = shortest(value);
  // Up to 15 significant digits any decimal survives a double.
  return text.length <= 15 || sameDigits(text) ? text : `"${text}"`;
}

const sameDigits = (text: string) => String(Number(text)) === text;

function rounded(value: Decimal, decimals: number): Decimal {
  if (value.scale <= decimals) return value;
  const { units } = value;
  const by = value.scale - decimals;
  if (units > EXACT || units < -EXACT || by >= POWERS.length) return value.round(decimals);
  const magnitude = Math.abs(Number(units));
  const power = POWERS[by]!;
  const kept = Math.floor(magnitude / power) + (2 * (magnitude % power) >= power ? 1 : 0);
  return new Decimal(BigInt(units < 0n ? -kept : kept), decimals);
}

// JSON's own escapes leave C1 controls, line separators and bidi overrides as they are: harmless to parsers, not to terminals.
const UNSAFE = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;
const PLAIN = /^[^"\\\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufeff]*$/;

/** A text as JSON, the same to every parser and harmless on a terminal. */
export function jsonText(text: string): string {
  if (PLAIN.test(text)) return `"${text}"`;
  return JSON.stringify(text).replace(UNSAFE, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Cells as exact JSON tokens; `null` for what is missing or no number. */
export const exactJson: Encode = (cell) => {
  if (cell === null) return 'null';
  if (typeof cell === 'string') return jsonText(cell);
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : 'null';
  if (typeof cell === 'boolean') return cell ? 'true' : 'false';
  if (typeof cell === 'bigint') return cell <= EXACT && cell >= -EXACT ? String(cell) : `"${cell}"`;
  return decimalToken(cell);
};

/** Cells of the JSON envelope: money with at most two decimals, others with what their column says. */
export function envelopeJson(meta: Meta): Encode {
  const decimals = meta.decimals ?? (meta.kind === 'money' ? MONEY_DECIMALS : undefined);
  if (decimals === undefined) return exactJson;
  return (cell) => {
    if (cell instanceof Decimal) return decimalToken(rounded(cell, decimals));
    if (typeof cell === 'number' && Number.isFinite(cell) && !Number.isInteger(cell))
      return roundedDouble(cell, decimals);
    return exactJson(cell);
  };
}

function roundedDouble(value: number, decimals: number): string {
  const text = String(value);
  return /^-?\d+\.\d+$/.test(text) ? decimalToken(rounded(Decimal.parse(text), decimals)) : String(value);
}

/** Cells as plain exact text; money keeps at least its column's decimals, so that a column reads evenly. Missing is empty. */
export function plainText(meta: Meta): Encode {
  const least = meta.kind === 'money' ? (meta.decimals ?? MONEY_DECIMALS) : 0;
  return (cell) => {
    if (cell === null) return '';
    if (typeof cell === 'string') return cell;
    if (cell instanceof Decimal) return shortest(cell, Math.min(least, cell.scale));
    if (typeof cell === 'number' && !Number.isFinite(cell)) return '';
    return String(cell);
  };
}

/** What a message speaks of, by name. A message in a place of another is `{id, values}`; what needs no language is its text. */
export const valuesJson = (values: Values): string =>
  `{${Object.entries(values)
    .map(([name, value]) => `${jsonText(name)}:${valueJson(value)}`)
    .join(',')}}`;

function valueJson(value: Value): string {
  if (Array.isArray(value)) return `[${value.map(valueJson).join(',')}]`;
  if (isMessage(value)) return messageJson(value);
  return exactJson(value as Cell);
}

function messageJson({ id, values }: Message): string {
  if (id === 'verbatim') return valueJson(values.text!);
  return `{"id":${jsonText(id)},"values":${valuesJson(values)}}`;
}
