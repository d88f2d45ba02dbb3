import type { DuckDBConnection, DuckDBPreparedStatement } from '@duckdb/node-api';
import type { Params } from '../../core/analysis.js';
import { UNLIKE_OURS } from '../../core/query/read-query.js';
import { literal } from '../../core/quoting.js';
import type { Statement } from '../engine.js';

/** Binds the parameters that DuckDB found in the text. One beyond 2^63 binds as text; queries CAST. */
function bind(prepared: DuckDBPreparedStatement, params: Params): void {
  for (let at = 1; at <= prepared.parameterCount; at++) {
    const name = prepared.parameterName(at);
    const value = params[name];
    if (value === undefined) throw new Error(`no value for parameter $${name}`);
    prepared.bindValue(at, typeof value === 'bigint' ? value.toString() : value);
  }
}

/** Characters: a longer value is a list, read faster where it is bound. */
const LONGEST_IN_PLACE = 1000;

/** A value as the literal of the type it would be bound as; undefined where there is none. Texts are cut by DuckDB at a zero byte. */
function inPlace(value: Params[string] | undefined): string | undefined {
  if (typeof value === 'number') {
    if (Number.isSafeInteger(value)) return `(${value})`;
    const isDouble = Number.isFinite(value) && !Number.isInteger(value);
    return isDouble ? `(${/e/.test(String(value)) ? value : `${value}e0`})` : undefined;
  }
  if (value === undefined || typeof value === 'boolean') return value?.toString();
  const text = value === null ? null : String(value);
  return text !== null && (text.length > LONGEST_IN_PLACE || text.includes('\0')) ? undefined : literal(text);
}

/** What may hold a name that is no parameter, and parameters. */
const QUOTED_OR_NAMED = /'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|\$([a-z_]\w*)/gi;

/**
 * The statement with its values as literals: one with parameters is bound twice, as DuckDB does not know their types before they have values,
 * which took a tenth of what many small questions take. As it is where a value has no literal, or the text is not ours.
 */
function withValues(statement: Statement): Statement {
  const { text, params } = statement;
  if (UNLIKE_OURS.test(text)) return statement;
  let isWhole = true;
  const filled = text.replace(QUOTED_OR_NAMED, (whole, name?: string) => {
    const value = name === undefined ? whole : inPlace(params[name]);
    if (value === undefined) isWhole = false;
    return value ?? whole;
  });
  return isWhole ? { text: filled, params: {} } : statement;
}

/** Runs the one statement that the text is; a text of several is a fault, for its first could hide the next. */
export async function runStatement(connection: DuckDBConnection, asked: Statement) {
  const statement = withValues(asked);
  const extracted = await connection.extractStatements(statement.text);
  if (extracted.count !== 1) throw new Error(`${extracted.count} statements where one was meant: ${asked.text}`);
  const prepared = await extracted.prepare(0);
  try {
    bind(prepared, statement.params);
    return await prepared.run();
  } finally {
    prepared.destroySync();
  }
}

const spelledValue = (value: Params[string]): string =>
  value === undefined || value === null || typeof value === 'string' ? literal(value ?? null) : String(value);

/** The statement with its values in place, as one would type it. */
export const spelled = (statement: Statement): string =>
  statement.text.replace(/\$([a-z_]\w*)/gi, (whole, name: string) =>
    name in statement.params ? spelledValue(statement.params[name] ?? null) : whole,
  );
