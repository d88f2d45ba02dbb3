import { closest, UserError } from '../../../core/errors.js';
import { verbatim } from '../../../core/message.js';
import { identifier, literal } from '../../../core/quoting.js';
import type { Stored } from '../../engine.js';
import { formatAddress, type TrinoAddress } from '../connection-url.js';
import { type Facts, META_VIEW, qualified } from './cluster-catalog.js';
import type { LakeSource, LakeView } from './lake-source.js';
import { expressionSql, type LakeTable, lakeView } from './lake-view.js';
import { LAKE } from './lake-words.js';
import { type CatalogQueries, columnsAt, type SeenColumns } from './seen-columns.js';

export interface Queries extends CatalogQueries {
  store(statement: { text: string; params: Record<string, never> }): Promise<Pick<Stored, 'columns'>>;
}

/** A table of the cluster as `init` shows and maps it. */
export interface DescribedTable {
  /** As a mapping names it: `schema.table`. */
  readonly name: string;
  readonly columns: ReadonlyMap<string, string>;
  /** Texts by column, for the proposal's judgement of values. */
  readonly samples: ReadonlyMap<string, readonly string[]>;
}

/**
 * The canonical tables that a mapping's `table:` sources make, from what the cluster says of those tables. `seen`: the columns at the place of each such
 * source, where they are known.
 */
export async function lakeViews(
  engine: Queries,
  address: TrinoAddress,
  sources: readonly LakeSource[],
  timezone: string,
  seen?: readonly SeenColumns[],
): Promise<LakeView[]> {
  const mine = sources.filter((source) => source.table !== null);
  const described = new Map<string, LakeTable>();
  for (const [index, source] of mine.entries())
    described.set(source.name, await describe(engine, address, source, seen?.[index]));
  const targets = [...new Set(mine.map((source) => source.into))];
  return targets.map((into) =>
    lakeView(
      mine.filter((source) => source.into === into),
      (source) => described.get(source.name)!,
      timezone,
    ),
  );
}

/** The types of a source's expressions, and thereby whether they mean anything over its table. */
async function expressionTypes(
  engine: Queries,
  source: LakeSource,
  relation: string,
): Promise<ReadonlyMap<string, string>> {
  const asked = Object.entries(source.columns).flatMap(([name, { expr }]) =>
    expr === undefined ? [] : [`${expressionSql(source, name, expr)} AS ${identifier(name)}`],
  );
  if (asked.length === 0) return new Map();
  const stored = await engine.store({ text: `SELECT ${asked.join(', ')} FROM ${relation}`, params: {} });
  return stored.columns();
}

async function describe(
  engine: Queries,
  address: TrinoAddress,
  source: LakeSource,
  seen: SeenColumns | undefined,
): Promise<LakeTable> {
  const place = placeOf(source, address);
  const { catalog, schema, table } = place;
  const columns = (seen ?? (await columnsAt(engine, [place]))[0]!).get(table);
  if (columns !== undefined) {
    const relation = qualified({ catalog, schema }, table);
    return { relation, columns, expressions: await expressionTypes(engine, source, relation) };
  }
  const others = [...(await columnsAt(engine, [{ catalog, schema }]))[0]!.keys()];
  const near = closest(table, others);
  throw new UserError('E_DATA_TABLE', 'input', LAKE.no_table_to_see({ catalog, schema, table, user: address.user }), {
    where: [
      verbatim(`sources.${source.name}.table`),
      others.length > 0 ? LAKE.tables_there({ catalog, schema, others }) : LAKE.tables_there_none({ catalog, schema }),
    ],
    hint:
      near === undefined
        ? verbatim(`crm-analyze init --db ${formatAddress(address)}`)
        : verbatim(`table: ${schema}.${near}`),
  });
}

/** Where a source's `table:` stands. */
export function placeOf(
  source: LakeSource,
  address: TrinoAddress,
): { readonly catalog: string; readonly schema: string; readonly table: string } {
  const parts = source.table!.split('.').map((part) => part.replace(/^"(.*)"$/, '$1').toLowerCase());
  const [table, schema = address.schema.toLowerCase(), catalog = address.catalog.toLowerCase()] = parts.reverse();
  return { catalog, schema, table: table! };
}

/** Every table of the address' schema with some of its values as text: what `init` proposes a mapping from. */
export async function describeTables(
  engine: Queries,
  address: TrinoAddress,
  sampleRows = 200,
): Promise<DescribedTable[]> {
  const schema = address.schema.toLowerCase();
  const [found] = await columnsAt(engine, [{ catalog: address.catalog, schema }]);
  const described: DescribedTable[] = [];
  for (const [table, columns] of found!) {
    if (table === META_VIEW) continue;
    const listed = [...columns.keys()].map((name) => `CAST(${identifier(name)} AS varchar) AS ${identifier(name)}`);
    const readable = [...columns.values()].every((type) => !/^(array|map|row|varbinary|json)/.test(type));
    const rows = readable
      ? await engine.query({
          text: `SELECT ${listed.join(', ')} FROM ${qualified(address, table)} LIMIT ${sampleRows}`,
          params: {},
        })
      : [];
    const samples = new Map(
      [...columns.keys()].map((name) => [
        name,
        rows
          .map((row) => row[name])
          .filter((v) => v !== null)
          .map(String),
      ]),
    );
    described.push({ name: `${schema}.${table}`, columns, samples });
  }
  return described;
}

/** The statements that make the views, and keep the facts beside them: what `model --sql` prints and `model --apply` runs. */
export function createViewStatements(address: TrinoAddress, views: readonly LakeView[], facts: Facts): string[] {
  const meta = Object.entries({ timezone: facts.timezone, week_start: facts.weekStart, currency: facts.currency }).map(
    ([key, value]) =>
      `(${literal(key)}, ${value === null ? 'CAST(NULL AS varchar)' : `CAST(${literal(value)} AS varchar)`})`,
  );
  return [
    ...views.map(({ table, select }) => `CREATE OR REPLACE VIEW ${qualified(address, table)} AS\n${select}`),
    `CREATE OR REPLACE VIEW ${qualified(address, META_VIEW)} AS\nSELECT key, value FROM (VALUES ${meta.join(', ')}) AS t (key, value)`,
  ];
}

/** Makes the views on the cluster. Throws E_CLUSTER_RIGHTS with the way that needs no such right. */
export async function applyViews(engine: Queries, address: TrinoAddress, statements: readonly string[]): Promise<void> {
  for (const statement of statements) {
    try {
      await engine.query({ text: statement, params: {} });
    } catch (error) {
      if (!(error instanceof UserError) || error.code !== 'E_CLUSTER_RIGHTS') throw error;
      throw new UserError(
        'E_CLUSTER_RIGHTS',
        'cluster',
        LAKE.no_right_to_views({ user: address.user, catalog: address.catalog, schema: address.schema }),
        {
          where: error.told.where,
          hint: LAKE.nothing_lost({ address: formatAddress(address) }),
          cause: error,
        },
      );
    }
  }
}
