import { Decimal } from '../../core/decimal.js';
import type { Cell } from '../../core/result.js';

/** Turns a value of a page into a cell. */
export type Convert = (value: unknown) => Cell;

/** The one conversion of values: by the type that Trino declares for the column, null handled once. */
export function converterOf(type: string): Convert {
  const convert = CONVERTERS.find(([pattern]) => pattern.test(type.toLowerCase()))?.[1] ?? asText;
  return (value) => (value === null || value === undefined ? null : convert(value));
}

const asText: Convert = (value) => (typeof value === 'string' ? value : JSON.stringify(value));
const same: Convert = (value) => value as Cell;

/** bigint comes as number, or as its text where a double would lose digits (parseExact). */
const integer: Convert = (value) => {
  const exact = Number(value);
  return Number.isSafeInteger(exact) ? exact : BigInt(value as string | number);
};

/** What is no number comes as the texts NaN and Infinity. */
const double: Convert = (value) => (typeof value === 'number' ? value : null);

const decimal: Convert = (value) => Decimal.parse(String(value));

/** `2024-01-31 10:00:00.250` → `2024-01-31T10:00:00.250Z`: points in time are stored in UTC, kept to the millisecond. */
const instant: Convert = (value) => {
  const match = /^([+-]?\d+-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.(\d+))?(?: UTC)?$/.exec(String(value));
  if (match === null) return String(value);
  const millis = (match[3] ?? '').padEnd(3, '0').slice(0, 3);
  return `${match[1]}T${match[2]}${millis === '000' ? '' : `.${millis}`}Z`;
};

const CONVERTERS: readonly [RegExp, Convert][] = [
  [/^(tinyint|smallint|integer|boolean|date)$/, same],
  [/^(varchar|char)\b/, same],
  [/^bigint$/, integer],
  [/^decimal\b/, decimal],
  [/^(double|real)$/, double],
  [/^timestamp\b/, instant],
];
