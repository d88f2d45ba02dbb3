import { UserError } from '../../../core/errors.js';
import { verbatim } from '../../../core/message.js';
import { identifier } from '../../../core/quoting.js';
import type { Catalog, CatalogTable } from '../../../model/catalog.js';
import { TABLES } from '../../../model/tables.js';
import { dateOfInstant } from '../../../model/time/date-of-instant.js';
import { formatAddress, type TrinoAddress } from '../connection-url.js';
import { TRINO } from '../words.js';
import { canonicalType, dayOfUtc, fitted } from './canonical-column.js';
import { type CatalogQueries, columnsAt, type SeenColumns } from './seen-columns.js';

/** What outputs repeat of the data and a lake's tables do not say. */
export interface Facts {
  readonly timezone: string;
  readonly weekStart: string;
  readonly currency: string | null;
}

/** The view beside the canonical ones that keeps the facts: rows of `key` and `value`. */
export const META_VIEW = '__crm_meta';

/**
 * The canonical tables and views of the address' schema, columns cast where a view of the user's own has another type. `seen`: the schema's columns,
 * where they are known.
 */
export async function readCatalog(
  engine: CatalogQueries,
  address: TrinoAddress,
  given: Partial<Facts> = {},
  { mustExist = true, seen }: { readonly mustExist?: boolean; readonly seen?: SeenColumns | undefined } = {},
): Promise<Catalog> {
  const found = await columnsOf(engine, address, seen);
  if (found.size === 0 && mustExist) await assertSchema(engine, address);
  const facts = { ...(await factsOf(engine, address, found.has(META_VIEW))), ...given };
  const tables = new Map<string, CatalogTable>();
  for (const name of Object.keys(TABLES)) {
    const columns = found.get(name);
    if (columns) tables.set(name, canonicalTable(name, qualified(address, name), columns, facts.timezone));
  }
  return { tables, ...facts, fingerprint: null };
}

/** Every column of the schema that we may see and that is not ours, by table. */
async function columnsOf(
  engine: CatalogQueries,
  { catalog, schema }: TrinoAddress,
  known: SeenColumns | undefined,
): Promise<SeenColumns> {
  const seen = known ?? (await columnsAt(engine, [{ catalog, schema: schema.toLowerCase() }]))[0]!;
  return new Map(
    [...seen].map(([table, columns]) => [table, new Map([...columns].filter(([name]) => !name.startsWith('__')))]),
  );
}

async function assertSchema(engine: CatalogQueries, address: TrinoAddress): Promise<void> {
  const rows = await engine.query({
    text: `SELECT schema_name FROM ${identifier(address.catalog)}.information_schema.schemata ORDER BY schema_name`,
    params: {},
  });
  const schemas = rows.map((row) => String(row.schema_name)).filter((name) => name !== 'information_schema');
  if (schemas.includes(address.schema.toLowerCase())) return;
  throw new UserError(
    'E_DATA_SCHEMA',
    'input',
    TRINO.catalog_has_no_schema({ catalog: address.catalog, schema: address.schema, user: address.user }),
    {
      where: [
        verbatim(formatAddress(address)),
        schemas.length > 0 ? TRINO.schemas_there({ schemas }) : TRINO.schemas_there_none(),
      ],
      hint: verbatim(`crm-analyze init --db ${formatAddress({ ...address, schema: schemas[0] ?? 'crm' })}`),
    },
  );
}

async function factsOf(engine: CatalogQueries, address: TrinoAddress, kept: boolean): Promise<Facts> {
  const rows = kept
    ? await engine.query({ text: `SELECT key, value FROM ${qualified(address, META_VIEW)} ORDER BY key`, params: {} })
    : [];
  const facts = new Map(rows.map((row) => [String(row.key), row.value === null ? undefined : String(row.value)]));
  return {
    timezone: facts.get('timezone') ?? 'UTC',
    weekStart: facts.get('week_start') ?? 'monday',
    currency: facts.get('currency') ?? null,
  };
}

export const qualified = (address: Pick<TrinoAddress, 'catalog' | 'schema'>, table: string): string =>
  [address.catalog, address.schema, table].map(identifier).join('.');

/** A canonical table as queries read it: by its bare name where all types fit, else through casts. */
export function canonicalTable(
  name: string,
  relation: string,
  actual: ReadonlyMap<string, string>,
  timezone: string,
): CatalogTable {
  const columns = new Map<string, string>();
  const selected: string[] = [];
  let fits = true;
  const give = (column: string, sql: string, type: string) => {
    columns.set(column, type);
    selected.push(sql === identifier(column) ? sql : `${sql} AS ${identifier(column)}`);
    fits &&= sql === identifier(column);
  };
  for (const [column, type] of actual) {
    const wanted = canonicalType(name, column);
    const source = { sql: identifier(column), type };
    // A canonical instant without a zone is in UTC already.
    const asIs = wanted === undefined || (wanted === 'instant' && /^timestamp\(\d+\)$/.test(type));
    const { sql, type: fittedType } = asIs ? source : fitted(source, wanted, timezone);
    give(column, sql, fittedType);
    const day = dateOfInstant(column);
    if (wanted !== 'instant' || actual.has(day)) continue;
    give(
      day,
      /^date|with time zone$/.test(type) ? fitted(source, 'date', timezone).sql : dayOfUtc(sql, timezone),
      'date',
    );
  }
  return { relation: fits ? relation : `(SELECT ${selected.join(', ')} FROM ${relation})`, columns };
}
