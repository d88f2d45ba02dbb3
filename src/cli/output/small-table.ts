import type { Cell, ColumnMeta, Row, SmallTable } from '../../core/result.js';

export const column = (kind: ColumnMeta['kind'], priority: 1 | 2 | 3 = 1): ColumnMeta => ({
  kind,
  priority,
  nullable: true,
});

/** Rows as a table of these columns; what a row lacks is null. */
export const small = (columns: Readonly<Record<string, ColumnMeta>>, rows: readonly object[]): SmallTable => ({
  columns,
  rows: rows.map((row) =>
    Object.fromEntries(Object.keys(columns).map((name) => [name, ((row as Row)[name] ?? null) as Cell])),
  ),
});
