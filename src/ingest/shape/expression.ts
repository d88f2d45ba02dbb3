import { closest, UserError } from '../../core/errors.js';
import { SqlFault, type Writer } from '../../engine/duckdb/writer.js';
import { findHeader } from '../mapping/resolve.js';
import type { DecimalMark } from '../values/number-grammar.js';
import { wideNumberSql } from '../values/number-grammar.js';
import { identifier, literal } from '../values/sql-text.js';

export interface Expression {
  /** SQL over the relation, checked: it touches nothing but the row. */
  readonly sql: string;
  readonly uses: readonly string[];
}

/** A relation of texts that expressions read. */
export interface Scope {
  readonly relation: string;
  readonly headers: readonly string[];
  readonly decimal: DecimalMark;
}

type Node = { [key: string]: unknown };

const CLASSES = new Set([
  'CONSTANT',
  'COLUMN_REF',
  'FUNCTION',
  'OPERATOR',
  'COMPARISON',
  'CONJUNCTION',
  'CASE',
  'CAST',
  'BETWEEN',
  'COLLATE',
  'LAMBDA',
]);
// Functions that are stable but read the session or the machine, not the row.
const FORBIDDEN = new Set([
  'current_setting',
  'getvariable',
  'getenv',
  'version',
  'pg_typeof',
  'current_database',
  'current_schema',
  'current_user',
  'current_role',
  'current_catalog',
  'session_user',
  'user',
  'query',
  'query_table',
  'error',
  'set_bit',
]);

/**
 * Checks an expression of a mapping and gives it form. Columns whose values are all numbers are numbers in it, others text.
 * Throws E_EXPR for what DuckDB cannot parse or bind, and for anything that reaches beyond the row.
 */
export async function checkExpression(writer: Writer, expr: string, place: string, scope: Scope): Promise<Expression> {
  const root = await parse(writer, expr, place);
  const uses = new Set<string>();
  const functions = new Set<string>();
  inspect(root, place, expr, scope.headers, uses, functions);
  await refuseImpure(writer, functions, place, expr);
  const numeric = new Set<string>();
  for (const header of uses) if (await isNumeric(writer, header, scope)) numeric.add(header);
  const typed = await render(writer, expr, scope, numeric);
  try {
    await writer.run(`SELECT CAST((${typed}) AS VARCHAR) FROM ${scope.relation} LIMIT 0`);
    return { sql: `CAST((${typed}) AS VARCHAR)`, uses: [...uses] };
  } catch (fault) {
    if (!(fault instanceof SqlFault)) throw fault;
    const plain = await render(writer, expr, scope, new Set());
    try {
      await writer.run(`SELECT CAST((${plain}) AS VARCHAR) FROM ${scope.relation} LIMIT 0`);
      return { sql: `CAST((${plain}) AS VARCHAR)`, uses: [...uses] };
    } catch {
      throw await bindFault(
        writer,
        fault,
        place,
        expr,
        scope,
        [...uses].filter((header) => !numeric.has(header)),
      );
    }
  }
}

async function parse(writer: Writer, expr: string, place: string): Promise<Node> {
  const row = await writer.row(`SELECT CAST(json_serialize_sql(${literal(`SELECT ${expr}`)}) AS VARCHAR) AS tree`);
  const tree = readTree(row.tree) as { error: boolean; error_message?: string; statements?: { node: Node }[] };
  const node = tree.statements?.[0]?.node;
  const list = node?.select_list as Node[] | undefined;
  const plain =
    node !== undefined &&
    tree.statements!.length === 1 &&
    node.type === 'SELECT_NODE' &&
    list?.length === 1 &&
    (node.from_table as Node | undefined)?.type === 'EMPTY' &&
    node.where_clause === null &&
    (node.modifiers as unknown[]).length === 0;
  if (tree.error || !plain) {
    throw new UserError('E_EXPR', 'usage', `${place}: "${expr}" is no expression`, {
      where: tree.error_message?.split('\n')[0] ?? [],
    });
  }
  return list[0]!;
}

/** Query locations go up to 2^64, which JSON numbers do not hold, and mean nothing here. */
const readTree = (tree: unknown) => JSON.parse(String(tree).replace(/"query_location":\d+/g, '"query_location":0'));

/** Walks the whole tree; every node must be of a kind that reads the row alone. */
function inspect(
  node: unknown,
  place: string,
  expr: string,
  headers: readonly string[],
  uses: Set<string>,
  functions: Set<string>,
): void {
  if (Array.isArray(node)) {
    for (const item of node) inspect(item, place, expr, headers, uses, functions);
    return;
  }
  if (node === null || typeof node !== 'object') return;
  const item = node as Node;
  if (typeof item.class === 'string') {
    if (!CLASSES.has(item.class)) {
      throw new UserError(
        'E_EXPR',
        'usage',
        `${place}: "${expr}" reaches beyond the row (${item.class.toLowerCase().replace('_', ' ')})`,
      );
    }
    if (item.class === 'COLUMN_REF') uses.add(columnOf(item, place, headers));
    if (item.class === 'FUNCTION') functions.add(String(item.function_name).toLowerCase());
  }
  for (const value of Object.values(item)) inspect(value, place, expr, headers, uses, functions);
}

function columnOf(node: Node, place: string, headers: readonly string[]): string {
  const name = (node.column_names as string[]).join('.');
  const header = findHeader(name, headers);
  if (header !== undefined) return header;
  const near = closest(name, headers);
  throw new UserError('E_EXPR', 'usage', `${place}: there is no column "${name}"`, {
    where: `headers: ${headers.join(', ')}`,
    hint: near === undefined ? 'quote headers that have spaces: "Unit Price" * Quantity' : `"${near}"`,
  });
}

async function refuseImpure(
  writer: Writer,
  functions: ReadonlySet<string>,
  place: string,
  expr: string,
): Promise<void> {
  for (const name of functions) {
    if (await isPure(writer, name, new Set())) continue;
    throw new UserError(
      'E_EXPR',
      'usage',
      `${place}: ${name}() is not for expressions, which may touch nothing but the row`,
      { where: expr },
    );
  }
}

/** A scalar function that depends on its arguments alone, or a macro of DuckDB's own that calls none but such. */
async function isPure(writer: Writer, name: string, within: ReadonlySet<string>): Promise<boolean> {
  if (FORBIDDEN.has(name) || name.startsWith('__') || within.has(name)) return false;
  if (name === 'coalesce') return true;
  const rows = await writer.rows(
    `SELECT function_type AS t, stability AS s, macro_definition AS d, to_json(parameters) AS p FROM duckdb_functions() WHERE function_name = ${literal(name)} AND internal`,
  );
  for (const { t, s, d, p } of rows) {
    if (t === 'scalar' ? s !== 'CONSISTENT' : t !== 'macro') return false;
    const parameters = new Set(JSON.parse(String(p)) as string[]);
    if (t === 'macro' && !(await isPureMacro(writer, String(d), parameters, new Set([...within, name])))) return false;
  }
  return rows.length > 0;
}

/** A name in its definition that is no parameter may be current_timestamp and its like. */
async function isPureMacro(
  writer: Writer,
  definition: string,
  parameters: ReadonlySet<string>,
  within: ReadonlySet<string>,
): Promise<boolean> {
  const calls = new Set<string>();
  const rowAlone = (node: unknown): boolean => {
    if (node === null || typeof node !== 'object') return true;
    const item = node as Node;
    if (typeof item.class === 'string' && !CLASSES.has(item.class)) return false;
    if (item.class === 'COLUMN_REF' && !parameters.has((item.column_names as string[]).join('.'))) return false;
    if (item.class === 'FUNCTION') calls.add(String(item.function_name).toLowerCase());
    return Object.values(item).every(rowAlone);
  };
  if (!rowAlone(await parse(writer, definition, [...within].at(-1)!))) return false;
  for (const call of calls) if (!(await isPure(writer, call, within))) return false;
  return true;
}

const numberOf = (header: string, decimal: DecimalMark) => wideNumberSql(identifier(header), decimal);

/** All values read as numbers, and none is an id with leading zeros. */
async function isNumeric(writer: Writer, header: string, { relation, decimal }: Scope): Promise<boolean> {
  const x = identifier(header);
  const row = await writer.row(
    `SELECT count(${x}) AS n, count(${x}) FILTER (${numberOf(header, decimal)} IS NULL OR regexp_matches(${x}, '^0\\d')) AS other FROM ${relation}`,
  );
  return Number(row.n) > 0 && Number(row.other) === 0;
}

/** The expression with the numeric columns read as numbers. */
async function render(
  writer: Writer,
  expr: string,
  { headers, decimal }: Scope,
  numeric: ReadonlySet<string>,
): Promise<string> {
  const row = await writer.row(`SELECT CAST(json_serialize_sql(${literal(`SELECT ${expr}`)}) AS VARCHAR) AS tree`);
  const tree = readTree(row.tree) as { statements: { node: { select_list: unknown[] } }[] };
  const replaced = new Map<string, unknown>();
  for (const header of numeric) {
    const part = await writer.row(
      `SELECT CAST(json_serialize_sql(${literal(`SELECT ${numberOf(header, decimal)}`)}) AS VARCHAR) AS tree`,
    );
    replaced.set(header, (readTree(part.tree) as typeof tree).statements[0]!.node.select_list[0]);
  }
  const swap = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(swap);
    if (node === null || typeof node !== 'object') return node;
    const item = node as Node;
    if (item.class === 'COLUMN_REF') {
      const header = findHeader((item.column_names as string[]).join('.'), headers)!;
      return replaced.get(header) ?? { ...item, column_names: [header] };
    }
    return Object.fromEntries(Object.entries(item).map(([key, value]) => [key, swap(value)]));
  };
  const next = swap(tree);
  const back = await writer.row(`SELECT json_deserialize_sql(CAST(${literal(JSON.stringify(next))} AS JSON)) AS sql`);
  return String(back.sql)
    .replace(/^SELECT\s+/i, '')
    .replace(/;\s*$/, '');
}

async function bindFault(
  writer: Writer,
  fault: SqlFault,
  place: string,
  expr: string,
  scope: Scope,
  texts: readonly string[],
): Promise<UserError> {
  const where = [fault.message.split('\n')[0]!];
  for (const header of texts) {
    const x = identifier(header);
    const row = await writer.row(
      `SELECT any_value(${x}) AS v FROM ${scope.relation} WHERE ${x} IS NOT NULL AND ${numberOf(header, scope.decimal)} IS NULL`,
    );
    if (row.v !== null && row.v !== undefined) where.push(`"${header}" is text here: ${row.v}`);
  }
  return new UserError('E_EXPR', 'usage', `${place}: "${expr}" does not work on these columns`, { where });
}
