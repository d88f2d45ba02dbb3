import { UserError } from '../../core/errors.js';
import { identifier } from '../../core/quoting.js';
import type { Cell } from '../../core/result.js';
import { TABLES } from '../../model/tables.js';
import { dateOfInstant } from '../../model/time/date-of-instant.js';
import type { Engine } from '../engine.js';

/** What a canonical table on the cluster is worth now. */
export interface TableHealth {
  readonly table: string;
  readonly rows: number | null;
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  /** Why it cannot be read: a view that no longer fits its table, no right, a table gone. */
  readonly fault: UserError | null;
}

/** Reads each canonical table once: count and days. A table that cannot be read is a finding, a cluster that cannot is thrown. */
export async function tableHealth(engine: Engine): Promise<TableHealth[]> {
  const { tables } = await engine.catalog();
  const all = [...tables].map(([table, { relation, columns }]) => oneTable(engine, table, relation, columns));
  return Promise.all(all);
}

async function oneTable(
  engine: Engine,
  table: string,
  relation: string,
  columns: ReadonlyMap<string, string>,
): Promise<TableHealth> {
  const dated = TABLES[table]!.dated;
  const day = dated === undefined ? undefined : columns.has(dateOfInstant(dated)) ? dateOfInstant(dated) : dated;
  const span =
    day !== undefined && columns.has(day)
      ? `min(${identifier(day)}) AS first, max(${identifier(day)}) AS last`
      : 'NULL AS first, NULL AS last';
  try {
    const [row] = await engine.query({ text: `SELECT count(*) AS n, ${span} FROM ${relation}`, params: {} });
    return { table, rows: Number(row!.n), firstDay: text(row!.first), lastDay: text(row!.last), fault: null };
  } catch (error) {
    const mends =
      error instanceof UserError &&
      (error.exit === 'input' || error.code === 'E_CLUSTER_RIGHTS' || error.code === 'E_CLUSTER_DATA');
    if (!mends) throw error;
    return { table, rows: null, firstDay: null, lastDay: null, fault: error };
  }
}

const text = (cell: Cell | undefined): string | null => (typeof cell === 'string' ? cell : null);
