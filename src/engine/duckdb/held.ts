import type { DuckDBConnection } from '@duckdb/node-api';
import { identifier } from '../../core/quoting.js';
import { dateOfInstant } from '../../model/time/date-of-instant.js';
import type { Catalog, CatalogTable } from '../engine.js';

/**
 * Reads the named columns of every table that is a view over files once, into the instance's own memory, and gives the catalog
 * that says so. Of an instant the business date is kept: what few queries ask for they read from the file.
 */
export async function holdViews(
  connection: DuckDBConnection,
  catalog: Catalog,
  wanted: Readonly<Record<string, readonly string[]>>,
): Promise<Catalog> {
  const views = await connection.run(`SELECT view_name FROM duckdb_views() WHERE database_name = 'data'`);
  const tables = new Map(catalog.tables);
  for (const [name] of (await views.getRows()) as [string][]) {
    const table = tables.get(name);
    const names = table === undefined ? [] : stored(table, wanted[name] ?? []);
    if (table === undefined || names.length === 0 || names.every((column) => table.held?.columns.has(column))) continue;
    const columns = new Set([...(table.held?.columns ?? []), ...names]);
    const relation = `memory.main.${identifier(`held_${name}`)}`;
    await connection.run(
      `CREATE OR REPLACE TABLE ${relation} AS SELECT ${[...columns].map(identifier).join(', ')} FROM ${table.relation}`,
    );
    tables.set(name, { ...table, held: { relation, columns } });
  }
  return { ...catalog, tables };
}

function stored({ columns }: CatalogTable, wanted: readonly string[]): string[] {
  const dates = wanted.map((column) => {
    const date = dateOfInstant(column);
    return columns.has(date) ? date : column;
  });
  return [...new Set(dates)].filter((column) => columns.has(column));
}
