import { Decimal } from '../../core/decimal.js';
import type { Message } from '../../core/message.js';
import type { Cell, ColumnMeta, Row } from '../../core/result.js';
import type { Chart } from '../../core/screen.js';
import type { Option } from './echarts.js';

/** A declared chart, and what the report adds to it. */
export interface ChartSpec extends Chart {
  /** The column of the centre line of a control chart. */
  readonly centre?: string;
  /** The column of the plan line: what the values are meant to be. */
  readonly plan?: string;
  /** The column of the values a year before: a thin line behind. Named together with `beside`. */
  readonly before?: string;
  /** A flag column: months, which stand beside the last periods on a scale of their own where they are of another size. */
  readonly beside?: string;
  /** Its values are shares, whatever the column says. */
  readonly inShares?: boolean;
  /** A flag column: points to be seen first, the signals of a control chart. */
  readonly marks?: string;
}

/** How a chart says its values: labels of columns, words of codes, numbers; bound to one analysis and one language. */
export interface ChartWords {
  readonly language: string;
  say(message: Message): string;
  column(name: string): string;
  cell(cell: Cell, meta: ColumnMeta): string;
  /** Short form for axes: `1.2M`, `120万`, `35%`; with the digits that tell steps of this size apart. */
  axis(value: number, meta: ColumnMeta, step?: number): string;
}

/** The rows of a chart, read and where too many thinned out, with all the columns it names. */
export interface ChartData {
  readonly rows: readonly Row[];
  readonly columns: Readonly<Record<string, ColumnMeta>>;
  /** Rows of the table; more than `rows` where only some are drawn. */
  readonly total: number;
  /** Values of the columns that place rows, in the order in which they stand. */
  readonly order: Readonly<Record<string, readonly Cell[]>>;
  /** Series that are not drawn. */
  readonly seriesLeft: number;
}

export interface Drawn {
  readonly option: Option;
  readonly width: number;
  readonly height: number;
}

export type Draw = (spec: ChartSpec, data: ChartData, words: ChartWords) => Drawn;

/** Pixels; on a phone it shrinks by a fifth: letters of 12 px stay above 9. */
export const WIDTH = 480;

/** Pixels that a label of 12 px takes, Chinese signs being twice as wide. */
export const labelWidth = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (sign > '\u2e80' ? 12 : 6.5), 0);

/** Null for what is no number, so that a gap is drawn and not a zero. */
export function numeric(cell: Cell | undefined): number | null {
  if (cell === null || cell === undefined || typeof cell === 'boolean') return null;
  const value =
    cell instanceof Decimal ? cell.toNumber() : typeof cell === 'string' ? Number(cell || 'x') : Number(cell);
  return Number.isFinite(value) ? value : null;
}

/** The measures of which there is a value at all. */
export const measured = (spec: ChartSpec, data: ChartData): readonly string[] =>
  spec.y.filter((name) => data.rows.some((row) => numeric(row[name]) !== null));

const PLAIN: ColumnMeta = { kind: 'text', priority: 1, nullable: true };
export const metaOf = (data: ChartData, column: string): ColumnMeta => data.columns[column] ?? PLAIN;

export const label = (row: Row, column: string, data: ChartData, words: ChartWords): string =>
  words.cell(row[column] ?? null, metaOf(data, column));

/** Values of a column in their order, or else that in which they first come. */
export const distinct = (data: ChartData, column: string): readonly Cell[] =>
  data.order[column] ?? [...new Map(data.rows.map((row) => [String(row[column]), row[column] ?? null])).values()];
