import type { DuckDBConnection } from '@duckdb/node-api';
import { UserError } from '../../core/errors.js';
import { verbatim } from '../../core/message.js';
import { identifier, literal } from '../../core/quoting.js';
import { TABLES } from '../../model/tables.js';
import type { Catalog, CatalogTable } from '../engine.js';
import { FORMAT, isNewerFormat } from './format.js';
import { DUCKDB } from './words.js';

/**
 * What the catalog `data` holds of the model, and the facts its load left in `__crm_meta`. Only base tables are taken: a view in
 * a database that somebody gave would be text of theirs, run here. Over files (`isOverFiles`) the views are our own.
 */
export async function readCatalog(connection: DuckDBConnection, path: string, isOverFiles: boolean): Promise<Catalog> {
  const tables = new Map<string, CatalogTable & { columns: Map<string, string> }>();
  const names = (await relationsOf(connection, isOverFiles)).filter((name) => name in TABLES);
  let isClosed = false;
  for (const [table, column, type] of await columnsOf(connection, names)) {
    isClosed ||= table === 'identities' && column === LEADER;
    if (column.startsWith('__')) continue;
    if (!tables.has(table)) tables.set(table, { relation: `data.main.${identifier(table)}`, columns: new Map() });
    tables.get(table)!.columns.set(column, type.toLowerCase());
  }
  const meta = await readMeta(connection);
  const version = meta.get('schema_version');
  if (isNewerFormat(version)) {
    throw new UserError(
      'E_DB_VERSION',
      'input',
      DUCKDB.other_layout({ path, version: version!, schema_version: FORMAT }),
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
    loadedOn: dayIn(meta.get('timezone') ?? 'UTC', meta.get(LAST_LOAD)),
    ...(meta.get('gross_sources') ? { amounts: 'gross' as const } : {}),
    ...(isClosed ? { leaders: LEADERS } : {}),
  };
}

/** Column of identities in which a load keeps the id that leads both of a row. */
const LEADER = '__leader';

/** Rows that somebody takes out of the table by hand are out of this too. */
const LEADERS = `(SELECT customer_id, min(leader) AS leader FROM (SELECT customer_id, ${LEADER} AS leader FROM data.main.identities
  UNION ALL SELECT same_as, ${LEADER} FROM data.main.identities) every WHERE customer_id <> leader GROUP BY customer_id)`;

/** Key beside the facts of `__crm_meta`: when the last load was, from the lineage. */
const LAST_LOAD = '__last_load';

/** The business date of an instant in ISO form; null without one. */
function dayIn(timezone: string, instant: string | undefined): string | null {
  if (instant === undefined || Number.isNaN(Date.parse(instant))) return null;
  if (timezone === 'UTC') return instant.slice(0, 10);
  return new Intl.DateTimeFormat('sv-SE', { timeZone: timezone }).format(Date.parse(instant));
}

async function relationsOf(connection: DuckDBConnection, withViews: boolean): Promise<string[]> {
  const where = `WHERE database_name = 'data' AND schema_name = 'main'`;
  const views = withViews ? ` UNION ALL SELECT view_name FROM duckdb_views() ${where}` : '';
  const found = await connection.run(`SELECT table_name AS name FROM duckdb_tables() ${where}${views} ORDER BY name`);
  return ((await found.getRows()) as [string][]).map(([name]) => name);
}

/** Table, column and type, in table order. `duckdb_columns()` would bind every view there is. */
async function columnsOf(connection: DuckDBConnection, tables: readonly string[]): Promise<[string, string, string][]> {
  if (tables.length === 0) return [];
  const each = tables.map(
    (table) =>
      `SELECT ${literal(table)} AS t, name, type, cid FROM pragma_table_info(${literal(`data.main.${identifier(table)}`)})`,
  );
  const found = await connection.run(`SELECT t, name, type FROM (${each.join(' UNION ALL ')}) ORDER BY t, cid`);
  return (await found.getRows()) as [string, string, string][];
}

async function readMeta(connection: DuckDBConnection): Promise<Map<string, string>> {
  const there = await connection.run(
    `SELECT table_name FROM duckdb_tables() WHERE database_name = 'data' AND table_name IN ('__crm_meta', '__crm_loads')`,
  );
  const names = ((await there.getRows()) as [string][]).map(([name]) => name);
  if (!names.includes('__crm_meta')) return new Map();
  const last = !names.includes('__crm_loads')
    ? ''
    : ` UNION ALL SELECT ${literal(LAST_LOAD)}, max(loaded_at) FROM data.main.__crm_loads WHERE NOT undone`;
  const rows = await (await connection.run(`SELECT key, value FROM data.main.__crm_meta${last}`)).getRows();
  return new Map(rows.filter((row) => row[1] !== null) as [string, string][]);
}
