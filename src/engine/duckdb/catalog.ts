import type { DuckDBConnection } from '@duckdb/node-api';
import { UserError } from '../../core/errors.js';
import { verbatim } from '../../core/message.js';
import { TABLES } from '../../model/tables.js';
import type { Catalog, CatalogTable } from '../engine.js';
import { quote } from './stored.js';
import { DUCKDB } from './words.js';

/** The layout of stored databases that this version writes and reads. */
export const SCHEMA_VERSION = '1';

/** What the catalog `data` holds of the model, and the facts its load left in `__crm_meta`. */
export async function readCatalog(connection: DuckDBConnection, path: string): Promise<Catalog> {
  const columns = await connection.run(
    `SELECT table_name, column_name, data_type FROM duckdb_columns()
     WHERE database_name = 'data' AND schema_name = 'main' ORDER BY table_name, column_index`,
  );
  const tables = new Map<string, CatalogTable & { columns: Map<string, string> }>();
  for (const [table, column, type] of (await columns.getRows()) as [string, string, string][]) {
    if (!(table in TABLES) || column.startsWith('__')) continue;
    if (!tables.has(table)) tables.set(table, { relation: `data.main.${quote(table)}`, columns: new Map() });
    tables.get(table)!.columns.set(column, type.toLowerCase());
  }
  const meta = await readMeta(connection);
  const version = meta.get('schema_version');
  if (version !== undefined && version !== SCHEMA_VERSION) {
    throw new UserError(
      'E_DB_VERSION',
      'input',
      DUCKDB.other_layout({ path, version, schema_version: SCHEMA_VERSION }),
      {
        hint: verbatim('crm-analyze load <exports> --db new.duckdb'),
      },
    );
  }
  return {
    tables,
    timezone: meta.get('timezone') ?? 'UTC',
    weekStart: meta.get('week_start') ?? 'monday',
    currency: meta.get('currency') ?? null,
    fingerprint: meta.get('fingerprint') ?? null,
  };
}

async function readMeta(connection: DuckDBConnection): Promise<Map<string, string>> {
  const there = await connection.run(
    `SELECT 1 FROM duckdb_tables() WHERE database_name = 'data' AND table_name = '__crm_meta'`,
  );
  if ((await there.getRows()).length === 0) return new Map();
  const rows = await (await connection.run('SELECT key, value FROM data.main.__crm_meta')).getRows();
  return new Map(rows.filter((row) => row[1] !== null) as [string, string][]);
}
