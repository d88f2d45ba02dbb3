import type { DuckDBConnection, DuckDBPreparedStatement } from '@duckdb/node-api';
import type { Params } from '../../core/analysis.js';
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

/** Runs the one statement that the text is; a text of several is a fault, for its first could hide the next. */
export async function runStatement(connection: DuckDBConnection, statement: Statement) {
  const extracted = await connection.extractStatements(statement.text);
  if (extracted.count !== 1) throw new Error(`${extracted.count} statements where one was meant: ${statement.text}`);
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
