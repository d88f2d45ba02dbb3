import { identifier } from '../../core/quoting.js';
import type { Writer } from '../../engine/duckdb/writer.js';
import type { ModelTable } from '../../model/table.js';
import { datedColumn, rowHash } from './ids/identity.js';

/** What rows add up to. */
export interface Tally {
  readonly rows: number;
  /** Count and hash sum, as of `contentOf`. */
  readonly content: string;
  /** Of money and number columns, exact, by column. */
  readonly sums: Readonly<Record<string, string>>;
  /** First and last day; null where the table or the rows have none. */
  readonly first: string | null;
  readonly last: string | null;
}

/** Counts, sums and days of typed rows, in one pass. */
export async function tallyRows(
  writer: Writer,
  table: ModelTable,
  from: string,
  columns: readonly string[],
): Promise<Tally> {
  const money = columns.filter((name) => ['money', 'number'].includes(table.columns[name]?.type ?? ''));
  const dated = datedColumn(table);
  const day = dated !== null && columns.includes(dated) ? identifier(dated) : null;
  const picks = [
    'count(*) AS __rows',
    `CAST(COALESCE(sum(${rowHash(columns)}), 0) AS VARCHAR) AS __hash`,
    ...money.map((name) => `CAST(sum(${identifier(name)}) AS VARCHAR) AS ${identifier(name)}`),
    ...(day === null ? [] : [`CAST(min(${day}) AS VARCHAR) AS __first`, `CAST(max(${day}) AS VARCHAR) AS __last`]),
  ];
  const row = await writer.row(`SELECT ${picks.join(', ')} FROM ${from}`);
  const text = (name: string) => (row[name] === null || row[name] === undefined ? null : String(row[name]));
  return {
    rows: Number(row.__rows),
    content: `${row.__rows}:${row.__hash}`,
    sums: Object.fromEntries(money.map((name) => [name, text(name) ?? '0'])),
    first: text('__first'),
    last: text('__last'),
  };
}
