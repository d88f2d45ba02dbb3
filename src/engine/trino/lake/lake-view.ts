import { closest, UserError } from '../../../core/errors.js';
import { verbatim } from '../../../core/message.js';
import { sqlTokens } from '../../../core/query/sql-tokens.js';
import { identifier, literal } from '../../../core/quoting.js';
import { dateOfInstant } from '../../../model/time/date-of-instant.js';
import { canonicalType, fitted, type TypedSql } from './canonical-column.js';
import type { LakeColumn, LakeSource, LakeView } from './lake-source.js';
import { LAKE } from './lake-words.js';

/** A lake table as the cluster describes it. */
export interface LakeTable {
  /** Qualified and quoted. */
  readonly relation: string;
  /** Lower case, in order. */
  readonly columns: ReadonlyMap<string, string>;
  /** Types of the mapping's expressions over it, by canonical column; only the cluster knows them. */
  readonly expressions: ReadonlyMap<string, string>;
}

interface Part {
  readonly columns: ReadonlyMap<string, TypedSql>;
  readonly from: string;
  readonly where: string;
}

/**
 * The canonical table that sources of one `into` make together: mapped columns cast to the model's types, the local day
 * beside each instant, and what no column takes kept as attributes. Throws UserError E_MAPPING, E_MAP_HEADER (exit usage).
 */
export function lakeView(
  sources: readonly LakeSource[],
  tableOf: (source: LakeSource) => LakeTable,
  timezone: string,
): LakeView {
  const table = sources[0]!.into;
  const tables = sources.map(tableOf);
  const parts = sources.map((source, i) => partOf(source, tables[i]!, timezone));
  const columns = new Map<string, string>();
  for (const part of parts) for (const [name, { type }] of part.columns) columns.set(name, columns.get(name) ?? type);
  // Types of an attribute may differ between tables; as text they are one column.
  for (const name of columns.keys()) {
    if (
      parts.some((part) => part.columns.get(name)?.type !== columns.get(name)) &&
      canonicalType(table, name) === undefined
    ) {
      columns.set(name, 'varchar');
    }
  }
  const select = parts.map((part) => selectOf(part, columns)).join('\nUNION ALL\n');
  return { table, select, columns, reads: tables.map(({ relation }) => relation) };
}

function selectOf(part: Part, columns: ReadonlyMap<string, string>): string {
  const listed = [...columns].map(([name, type]) => {
    const own = part.columns.get(name);
    const sql = own === undefined ? 'NULL' : own.sql;
    const typed = own?.type === type ? sql : `CAST(${sql} AS ${type})`;
    return typed === identifier(name) ? typed : `${typed} AS ${identifier(name)}`;
  });
  return `SELECT\n  ${listed.join(',\n  ')}\nFROM ${part.from}${part.where}`;
}

function partOf(source: LakeSource, table: LakeTable, timezone: string): Part {
  const { relation, columns } = table;
  const out = new Map<string, TypedSql>();
  const used = new Set<string>();
  for (const [name, column] of Object.entries(source.columns)) {
    const value = sourceSql(source, name, column, table, used);
    const wanted = canonicalType(source.into, name);
    if (wanted === undefined) {
      out.set(name, value);
      continue;
    }
    out.set(name, fitted(value, wanted, timezone));
    if (wanted === 'instant') out.set(dateOfInstant(name), fitted(value, 'date', timezone));
  }
  for (const [name, type] of columns) {
    if (used.has(name) || out.has(name) || name.startsWith('__') || canonicalType(source.into, name) !== undefined)
      continue;
    out.set(name, { sql: identifier(name), type });
  }
  const drop = source.drop === null ? '' : `\nWHERE NOT coalesce((${ownSql(source, 'drop', source.drop)}), false)`;
  return { columns: out, from: relation, where: drop };
}

function sourceSql(
  source: LakeSource,
  name: string,
  column: LakeColumn,
  { columns, expressions }: LakeTable,
  used: Set<string>,
): TypedSql {
  let value: TypedSql;
  if (column.value !== undefined) value = { sql: literal(column.value), type: 'varchar' };
  else if (column.expr !== undefined)
    value = { sql: expressionSql(source, name, column.expr), type: expressions.get(name)! };
  else {
    const found = (column.from ?? []).map((wanted) => wanted.toLowerCase()).find((wanted) => columns.has(wanted));
    if (found === undefined) throw noColumn(source, name, column.from?.[0] ?? '', columns);
    if (column.recode === undefined) used.add(found);
    value = { sql: identifier(found), type: columns.get(found)! };
  }
  if (column.dateFormat !== undefined)
    value = {
      sql: `date_parse(${value.sql}, ${literal(dateFormat(source, name, column.dateFormat))})`,
      type: 'timestamp(3)',
    };
  return column.recode === undefined ? value : { sql: recoded(value.sql, column.recode), type: 'varchar' };
}

/** Letters of strptime that mean something else to Trino's date_parse, which follows MySQL: %M is a minute there, a month's name here. */
const LETTERS: Readonly<Record<string, string>> = { M: 'i', S: 's', I: 'h', B: 'M' };
const SAME = 'YymdHfpbj%';

function dateFormat(source: LakeSource, name: string, format: string): string {
  return format.replace(/%(.)/g, (directive, letter: string) => {
    if (SAME.includes(letter)) return directive;
    const other = LETTERS[letter];
    if (other !== undefined) return `%${other}`;
    throw new UserError('E_MAPPING', 'usage', LAKE.cluster_cannot_read_date({ directive }), {
      where: verbatim(`sources.${source.name}.columns.${name}: ${format}`),
      hint: LAKE.put_expression(),
    });
  });
}

function recoded(sql: string, recode: Readonly<Record<string, string | null>>): string {
  const cases = Object.entries(recode).map(
    ([from, to]) => `WHEN ${literal(from)} THEN ${to === null ? 'NULL' : literal(to)}`,
  );
  return `CASE CAST(${sql} AS varchar) ${cases.join(' ')} ELSE CAST(${sql} AS varchar) END`;
}

/** An expression of the mapping as a value. */
export const expressionSql = (source: LakeSource, name: string, expr: string): string =>
  `(${ownSql(source, `columns.${name}.expr`, expr)})`;

const UNCLOSED = new Set(['/*', '*/', '--']);

/**
 * An expression of the mapping, refused where it is more than one: it may touch nothing but the row. Names beyond ASCII are
 * quoted, as Trino wants them and DuckDB, for the same mapping, does not.
 */
function ownSql(source: LakeSource, place: string, sql: string): string {
  let depth = 0;
  let spelled = '';
  let before = '';
  for (const { kind, text: token } of sqlTokens(sql)) {
    if (token === '(') depth += 1;
    if (token === ')') depth -= 1;
    spelled += kind === 'word' && /[^\w]/.test(token) ? identifier(token) : token;
    const strange =
      kind === 'comment' ||
      kind === 'parameter' ||
      token === ';' ||
      // A quote or comment that is not closed here would be closed by another expression, and turn what stands between inside out.
      (kind === 'other' && (/^['"`]$/.test(token) || UNCLOSED.has(before + token))) ||
      (kind === 'word' && /^(select|from|table)$/i.test(token));
    before = token;
    if (depth < 0 || strange) {
      throw new UserError('E_MAPPING', 'usage', LAKE.expression_may_use_columns({ token }), {
        where: verbatim(`sources.${source.name}.${place}: ${sql}`),
        hint: LAKE.put_into_view(),
      });
    }
  }
  if (depth === 0) return spelled;
  throw new UserError('E_MAPPING', 'usage', LAKE.parenthesis_not_closed(), {
    where: verbatim(`sources.${source.name}.${place}: ${sql}`),
  });
}

function noColumn(source: LakeSource, name: string, wanted: string, columns: ReadonlyMap<string, string>): UserError {
  const near = closest(wanted.toLowerCase(), columns.keys());
  const found = [...columns.keys()];
  return new UserError('E_MAP_HEADER', 'input', LAKE.no_mapped_column({ table: source.table, wanted, name }), {
    where: [verbatim(`sources.${source.name}.columns.${name}`), LAKE.columns_there({ found })],
    hint: near === undefined ? LAKE.change_mapping() : verbatim(`${name}: ${near}`),
  });
}
