import { identifier } from '../../../core/quoting.js';
import { type StoredColumn, scanSql, storedText } from '../../../engine/duckdb/read-parquet.js';
import { list } from '../../values/index.js';

/** A file whose columns have types of their own, read where it lies. */
export interface ColumnarSource {
  /** The file, absolute, or the files of which it consists. */
  readonly paths: readonly string[];
  /** In the order of the headers. */
  readonly columns: readonly StoredColumn[];
}

const stored = (at: number) => `__stored${at}`;

/** The file as a relation of texts under `headers`, those of `none` null, and beside each column of days or numbers its values as they are stored. */
export function columnarSql(
  { paths, columns }: ColumnarSource,
  headers: readonly string[],
  none: readonly string[],
): string {
  const select = columns.flatMap((column, at) => {
    const text = storedText(column);
    const own = column.type === 'VARCHAR' ? `CASE WHEN ${text} IN (${list(none)}) THEN NULL ELSE ${text} END` : text;
    const typed = kindOf(column) === null ? [] : [`${identifier(column.name)} AS ${stored(at)}`];
    return [`${own} AS ${identifier(headers[at]!)}`, ...typed];
  });
  return `(SELECT ${select.join(', ')} FROM ${scanSql(paths)})`;
}

/** What of a column needs no reading of text: its name in the relation, and whether it holds days or exact numbers. */
export function storedValue(
  { columns }: ColumnarSource,
  at: number,
): { readonly sql: string; readonly kind: 'day' | 'number' } | null {
  const kind = columns[at] === undefined ? null : kindOf(columns[at]);
  return kind === null ? null : { sql: stored(at), kind };
}

function kindOf({ type }: StoredColumn): 'day' | 'number' | null {
  if (type === 'DATE' || /^TIMESTAMP(?:_S|_MS|_NS)?$/.test(type)) return 'day';
  return /^(?:DECIMAL\(|U?(?:TINY|SMALL|BIG|HUGE)?INT(?:EGER)?$)/.test(type) ? 'number' : null;
}
