import type { DuckDBConnection } from '@duckdb/node-api';
import { UserError } from '../../core/errors.js';
import { verbatim } from '../../core/message.js';
import { CORE } from '../../core/words.js';
import { HELPERS } from '../../model/helpers.js';
import { beyondTables, onlySelect, parameterNamed, severalQueries } from '../select-faults.js';
import { AGGREGATE_FUNCTIONS, CHANGING_FUNCTIONS, PURE_FUNCTIONS, TABLE_FUNCTIONS } from './functions.js';
import { preludeNames } from './prelude.js';
import { DUCKDB } from './words.js';

type Node = { readonly [key: string]: unknown };

/** What `query` may name as a table: the canonical tables, and the subqueries that are in sight at the place. */
interface Sight {
  readonly tables: ReadonlySet<string>;
  readonly ctes: ReadonlySet<string>;
}

/**
 * Lets pass one SELECT over the tables named and nothing else. DuckDB's own parser reads the text, so what it calls one
 * statement is one, and every node of its tree must be of a kind known to read tables and rows only: a file, another database,
 * a setting or a function that reaches for any of them is refused before anything is bound. Throws UserError E_SQL, or DuckDB's
 * own error of a text that cannot be parsed.
 */
export async function admitSelect(
  connection: DuckDBConnection,
  query: string,
  tables: ReadonlySet<string>,
): Promise<void> {
  // Where a text becomes a C string, it ends at this.
  if (query.includes('\0')) throw onlySelect();
  await assertOne(connection, query);
  const tree = await treeOf(connection, query);
  if (tree === null) throw onlySelect();
  visit(tree, { tables: new Set([...tables].map((name) => name.toLowerCase())), ctes: new Set() });
}

async function assertOne(connection: DuckDBConnection, query: string): Promise<void> {
  const { count } = await connection.extractStatements(query).catch((error: unknown) => {
    // So it answers a text of blanks and comments.
    if (/native callback/.test(String(error))) throw onlySelect();
    throw error;
  });
  if (count === 1) return;
  // DuckDB makes two statements of a PIVOT that does not name its columns: the first finds them out and keeps them as a type.
  const isPivot = /\bpivot(?:_wider)?\b/i.test(query);
  const hint = isPivot ? verbatim("PIVOT orders ON channel IN ('web', 'shop') USING sum(amount)") : undefined;
  throw isPivot && !query.includes(';')
    ? new UserError('E_SQL', 'usage', DUCKDB.pivot_must_name_columns(), { hint: hint! })
    : severalQueries(hint);
}

/** The tree of a SELECT, or null where the text is another statement. */
async function treeOf(connection: DuckDBConnection, query: string): Promise<Node | null> {
  const found = await connection.run('SELECT CAST(json_serialize_sql(CAST($query AS VARCHAR)) AS VARCHAR)', { query });
  const tree = JSON.parse(String((await found.getRows())[0]![0])) as {
    error: boolean;
    statements?: readonly Node[];
  };
  return tree.error || tree.statements?.length !== 1 ? null : tree.statements[0]!;
}

function visit(value: unknown, sight: Sight): void {
  if (Array.isArray(value)) for (const item of value) visit(item, sight);
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return;
  const node = value as Node;
  // A value's own text may be anything: {"type": …} of it is no node.
  if (node['class'] === 'CONSTANT') return;
  const within = withCtes(node, sight);
  if (typeof node['class'] === 'string') checkExpression(node);
  else if (typeof node['type'] === 'string') checkRelation(node, within);
  for (const [key, child] of Object.entries(node)) {
    if (key === 'cte_map') continue;
    const isTableFunction = node['type'] === 'TABLE_FUNCTION' && key === 'function';
    visit(isTableFunction ? (child as Node)['children'] : child, within);
  }
}

/** The sight within a query: its CTEs, each of which sees those before it. */
function withCtes(node: Node, sight: Sight): Sight {
  const map = (node['cte_map'] as { map?: readonly { key: string; value: Node }[] } | undefined)?.map ?? [];
  const named = node['type'] === 'RECURSIVE_CTE_NODE' ? [String(node['cte_name']).toLowerCase()] : [];
  let within: Sight = { ...sight, ctes: new Set([...sight.ctes, ...named]) };
  for (const { key, value } of map) {
    visit(value, within);
    within = { ...within, ctes: new Set([...within.ctes, key.toLowerCase()]) };
  }
  return within;
}

const EXPRESSIONS = new Set(
  `CONSTANT COLUMN_REF FUNCTION WINDOW OPERATOR COMPARISON CONJUNCTION CASE CAST BETWEEN COLLATE LAMBDA LAMBDA_REF STAR
   SUBQUERY DEFAULT POSITIONAL_REFERENCE TYPE`.split(/\s+/),
);

function checkExpression(node: Node): void {
  const kind = String(node['class']);
  if (kind === 'PARAMETER') throw parameterNamed(`$${String(node['identifier'])}`);
  if (!EXPRESSIONS.has(kind)) throw beyondTables(kind.toLowerCase());
  if (kind !== 'FUNCTION' && kind !== 'WINDOW') return;
  const name = String(node['function_name']).toLowerCase();
  // A function that another database defines may do anything; DuckDB's parser itself writes `main` before some of its own.
  const isOwn = !node['catalog'] && (!node['schema'] || node['schema'] === 'main');
  if (!isOwn || !SCALAR_FUNCTIONS().has(name)) throw beyondTables(`${name}()`);
}

let scalarFunctions: ReadonlySet<string> | undefined;
function SCALAR_FUNCTIONS(): ReadonlySet<string> {
  scalarFunctions ??= new Set([
    ...PURE_FUNCTIONS,
    ...CHANGING_FUNCTIONS,
    ...AGGREGATE_FUNCTIONS,
    ...['coalesce', 'unnest', 'grouping', 'grouping_id', 'try', 'ordinality'],
    ...preludeNames(HELPERS),
  ]);
  return scalarFunctions;
}

/** Relations, parts of queries and types of values; any other is refused. */
const RELATIONS = new Set(
  `SELECT_NODE SET_OPERATION_NODE RECURSIVE_CTE_NODE ORDER_MODIFIER LIMIT_MODIFIER LIMIT_PERCENT_MODIFIER DISTINCT_MODIFIER
   ORDER_DEFAULT ASCENDING DESCENDING EMPTY EXPRESSION_LIST JOIN SUBQUERY PIVOT`.split(/\s+/),
);

function checkRelation(node: Node, { tables, ctes }: Sight): void {
  const type = String(node['type']);
  if (RELATIONS.has(type) || type.endsWith('_TYPE_INFO')) return;
  if (type === 'TABLE_FUNCTION') {
    const called = node['function'] as Node;
    const name = String(called['function_name']).toLowerCase();
    const isOwn =
      called['class'] === 'FUNCTION' && !called['catalog'] && (!called['schema'] || called['schema'] === 'main');
    if (!isOwn || !TABLE_FUNCTIONS.has(name)) throw beyondTables(`${name}()`);
    return;
  }
  // DESCRIBE and SUMMARIZE of a query; without one it lists what the engine holds.
  if (type === 'SHOW_REF' && node['query'] !== null && node['query'] !== undefined) return;
  if (type !== 'BASE_TABLE') throw beyondTables(type.toLowerCase().replaceAll('_', ' '));
  const [catalog, schema, table] = ['catalog_name', 'schema_name', 'table_name'].map((key) =>
    String(node[key] ?? '').toLowerCase(),
  ) as [string, string, string];
  const isData = (catalog === 'data' && schema === 'main') || (catalog === '' && schema === 'data');
  const isKnown = catalog === '' && schema === '' ? ctes.has(table) || tables.has(table) : isData && tables.has(table);
  if (!isKnown) {
    const name = [node['catalog_name'], node['schema_name'], node['table_name']].filter(Boolean).join('.');
    throw new UserError('E_SQL', 'usage', CORE.no_table_loaded({ name }), {
      where: CORE.loaded({ tables: [...tables] }),
      hint: verbatim('crm-analyze model'),
    });
  }
}
