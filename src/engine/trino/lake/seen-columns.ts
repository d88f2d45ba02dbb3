import { UserError } from '../../../core/errors.js';
import { identifier, literal } from '../../../core/quoting.js';
import type { Row } from '../../../core/result.js';

/** An engine as far as the catalogue is asked. */
export interface CatalogQueries {
  query(statement: { text: string; params: Record<string, never> }): Promise<Row[]>;
}

/** A schema, or one table of it. */
export interface Place {
  readonly catalog: string;
  readonly schema: string;
  readonly table?: string;
}

/** Types of columns by table, as the cluster lets us see them. */
export type SeenColumns = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** The columns at each place, in one question; the cluster's fault where one of them is not there. */
export async function columnsAt(engine: CatalogQueries, places: readonly Place[]): Promise<SeenColumns[]> {
  const parts = places.map(({ catalog, schema, table }, place) => {
    const only = table === undefined ? '' : ` AND table_name = ${literal(table)}`;
    return `SELECT ${place} AS place, table_name, column_name, data_type, ordinal_position
FROM ${identifier(catalog)}.information_schema.columns WHERE table_schema = ${literal(schema)}${only}`;
  });
  const rows = await engine.query({
    text: `${parts.join('\nUNION ALL ')}\nORDER BY place, table_name, ordinal_position`,
    params: {},
  });
  const found = places.map(() => new Map<string, Map<string, string>>());
  for (const row of rows) {
    const tables = found[places.length === 1 ? 0 : Number(row.place)]!;
    const name = String(row.table_name);
    if (!tables.has(name)) tables.set(name, new Map());
    tables.get(name)!.set(String(row.column_name), String(row.data_type).toLowerCase());
  }
  return found;
}

/** The same; undefined where a place cannot be looked at: then each is asked about by itself, so that the message says which. */
export async function columnsSeen(
  engine: CatalogQueries,
  places: readonly Place[],
): Promise<SeenColumns[] | undefined> {
  try {
    return await columnsAt(engine, places);
  } catch (error) {
    if (error instanceof UserError && (error.exit === 'input' || error.code === 'E_CLUSTER_RIGHTS')) return undefined;
    throw error;
  }
}
