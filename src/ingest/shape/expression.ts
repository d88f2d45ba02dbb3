import { closest, UserError } from '../../core/errors.js';
import { verbatim } from '../../core/message.js';
import { identifier, literal } from '../../core/quoting.js';
import { SqlFault, type Writer } from '../../engine/duckdb/writer.js';
import { findHeader } from '../mapping/index.js';
import type { TextSource } from '../read/index.js';
import type { Reject } from '../terms/index.js';
import { type DecimalMark, isPlainSql, plainNumberSql, wideNumberSql } from '../values/index.js';
import { proven } from './expression-fault.js';
import { assertBounded, isForExpressions, type Node } from './expression-size.js';
import { SHAPE } from './words.js';

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
  /** Files that `__file` and `__row` of the relation lead back to, and what the relation leaves out of them. */
  readonly files?: readonly TextSource[];
  readonly rejects?: readonly Reject[];
}

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
/**
 * Checks an expression of a mapping and gives it form. Columns whose values are all numbers are numbers in it, others text.
 * Throws E_EXPR for what DuckDB cannot parse or bind, and for anything that reaches beyond the row.
 */
export async function checkExpression(writer: Writer, expr: string, place: string, scope: Scope): Promise<Expression> {
  const root = await parse(writer, expr, place);
  const uses = new Set<string>();
  const functions = new Set<string>();
  inspect(root, place, expr, scope.headers, uses, functions);
  refuseOthers(functions, place, expr);
  const numeric = new Map<string, string>();
  const longest = new Map<string, number>();
  for (const header of uses) {
    const column = await measured(writer, header, scope);
    longest.set(header.toLowerCase(), column.longest);
    if (column.number !== null) numeric.set(header, column.number);
  }
  assertBounded(root, place, longest);
  const typed = await render(writer, expr, scope, numeric);
  try {
    await writer.run(`SELECT CAST((${typed}) AS VARCHAR) FROM ${scope.relation} LIMIT 0`);
  } catch (fault) {
    if (!(fault instanceof SqlFault)) throw fault;
    const plain = await render(writer, expr, scope, new Map());
    try {
      await writer.run(`SELECT CAST((${plain}) AS VARCHAR) FROM ${scope.relation} LIMIT 0`);
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
    return proven(writer, { sql: `CAST((${plain}) AS VARCHAR)`, uses: [...uses] }, { place, expr, scope });
  }
  return proven(writer, { sql: `CAST((${typed}) AS VARCHAR)`, uses: [...uses] }, { place, expr, scope });
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
    throw new UserError('E_EXPR', 'usage', SHAPE.no_expression({ place, expr }), {
      where: tree.error_message === undefined ? [] : verbatim(tree.error_message.split('\n')[0]!),
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
        SHAPE.reaches_beyond_row({ place, expr, value: item.class.toLowerCase().replace('_', ' ') }),
      );
    }
    if (item.class === 'COLUMN_REF') uses.add(columnOf(item, place, headers));
    if (item.class === 'FUNCTION') functions.add(calledBy(item));
  }
  for (const value of Object.values(item)) inspect(value, place, expr, headers, uses, functions);
}

/** Its name alone, which is DuckDB's own function; with its schema where that may be of a database that somebody gave. */
function calledBy({ catalog, schema, function_name }: Node): string {
  const isOwn = !catalog && (!schema || schema === 'main');
  return [...(isOwn ? [] : [catalog, schema]), function_name].filter(Boolean).join('.').toLowerCase();
}

function columnOf(node: Node, place: string, headers: readonly string[]): string {
  const name = (node.column_names as string[]).join('.');
  const header = findHeader(name, headers);
  if (header !== undefined) return header;
  const near = closest(name, headers);
  throw new UserError('E_EXPR', 'usage', SHAPE.there_no_column({ place, name }), {
    where: SHAPE.headers({ headers }),
    hint: near === undefined ? SHAPE.quote_headers_have_spaces() : verbatim(`"${near}"`),
  });
}

function refuseOthers(functions: ReadonlySet<string>, place: string, expr: string): void {
  const other = [...functions].find((name) => !isForExpressions(name));
  if (other === undefined) return;
  throw new UserError('E_EXPR', 'usage', SHAPE.not_expressions_which_may({ place, other }), {
    where: verbatim(expr),
  });
}

const numberOf = (header: string, decimal: DecimalMark) => wideNumberSql(identifier(header), decimal);

/**
 * SQL that reads all values as numbers, null where one is none or an id with leading zeros; and the bytes of the longest. The header again
 * among the rows, which is rejected later, makes no text of a column.
 */
async function measured(
  writer: Writer,
  header: string,
  { relation, decimal }: Scope,
): Promise<{ number: string | null; longest: number }> {
  const x = identifier(header);
  const row = await writer.row(
    `SELECT count(${x}) AS n, max(strlen(${x})) AS longest, count(${x}) FILTER (${isPlainSql(x, decimal)}) AS plain,
       count(${x}) FILTER ((${numberOf(header, decimal)} IS NULL AND trim(${x}) <> ${literal(header)}) OR regexp_matches(${x}, '^0\\d')) AS other,
       count(${numberOf(header, decimal)}) AS numbers FROM ${relation}`,
  );
  const isNumeric = Number(row.numbers) > 0 && Number(row.other) === 0;
  const read = Number(row.plain) === Number(row.n) ? plainNumberSql(x) : numberOf(header, decimal);
  return { number: isNumeric ? read : null, longest: Number(row.longest ?? 0) };
}

/** The expression with the numeric columns read as numbers. */
async function render(
  writer: Writer,
  expr: string,
  { headers }: Scope,
  numeric: ReadonlyMap<string, string>,
): Promise<string> {
  const row = await writer.row(`SELECT CAST(json_serialize_sql(${literal(`SELECT ${expr}`)}) AS VARCHAR) AS tree`);
  const tree = readTree(row.tree) as { statements: { node: { select_list: unknown[] } }[] };
  const replaced = new Map<string, unknown>();
  for (const [header, number] of numeric) {
    const part = await writer.row(`SELECT CAST(json_serialize_sql(${literal(`SELECT ${number}`)}) AS VARCHAR) AS tree`);
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
  const where = [verbatim(fault.message.split('\n')[0]!)];
  for (const header of texts) {
    const x = identifier(header);
    const row = await writer.row(
      `SELECT any_value(${x}) AS v FROM ${scope.relation} WHERE ${x} IS NOT NULL AND ${numberOf(header, scope.decimal)} IS NULL`,
    );
    if (row.v !== null && row.v !== undefined) where.push(SHAPE.text_here({ header, value: String(row.v) }));
  }
  return new UserError('E_EXPR', 'usage', SHAPE.does_not_work_these({ place, expr }), { where });
}
