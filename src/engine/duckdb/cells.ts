import type { DuckDBDataChunk, DuckDBDecimalValue, DuckDBType, DuckDBVector } from '@duckdb/node-api';
import { Decimal } from '../../core/decimal.js';
import type { Cell } from '../../core/result.js';

/** Reads one column of a chunk as cells. The client's own JS converters lose digits of decimals, so types decide here. */
export type ColumnReader = (chunk: DuckDBDataChunk, column: number) => Cell[];

type Convert = (value: never) => Cell;

const DAY_MS = 86_400_000;

const isoDate = (days: number): string => new Date(days * DAY_MS).toISOString().slice(0, 10);

function isoInstant(micros: bigint): string {
  const iso = new Date(Number(micros / 1000n)).toISOString();
  return iso.endsWith('.000Z') ? `${iso.slice(0, 19)}Z` : iso;
}

const integer = (value: bigint): Cell =>
  value >= BigInt(Number.MIN_SAFE_INTEGER) && value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : value;
const decimal = (value: DuckDBDecimalValue): Cell => new Decimal(value.value, value.scale);
const double = (value: number): Cell => (Number.isFinite(value) ? value : null);
const same = (value: Cell): Cell => value;

const CONVERTERS: readonly [RegExp, Convert][] = [
  [/^(BIGINT|UBIGINT|HUGEINT|UHUGEINT)$/, integer as Convert],
  [/^(TINYINT|SMALLINT|INTEGER|UTINYINT|USMALLINT|UINTEGER|BOOLEAN|VARCHAR|ENUM.*)$/, same as Convert],
  [/^DECIMAL/, decimal as Convert],
  [/^(DOUBLE|FLOAT)$/, double as Convert],
  [/^DATE$/, ((value: { days: number }) => isoDate(value.days)) as Convert],
  [/^TIMESTAMP/, ((value: { micros: bigint }) => isoInstant(value.micros)) as Convert],
];

/** The reader of a column of this type; times of day, lists and other types come as their text. */
export function readerOf(type: DuckDBType): ColumnReader {
  const spelled = type.toString();
  const convert = CONVERTERS.find(([pattern]) => pattern.test(spelled))?.[1];
  const toCell = (convert ?? ((value: unknown) => String(value))) as (value: unknown) => Cell;
  return (chunk, column) => {
    const vector = chunk.getColumnVector(column) as DuckDBVector;
    const cells: Cell[] = new Array(chunk.rowCount);
    for (let row = 0; row < cells.length; row++) {
      const value = vector.getItem(row);
      cells[row] = value === null ? null : toCell(value);
    }
    return cells;
  };
}
