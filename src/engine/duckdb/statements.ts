import type { DuckDBConnection, DuckDBValue } from '@duckdb/node-api';
import type { Params } from '../../core/analysis.js';
import { readQuery } from '../../core/read-query.js';
import type { Statement } from '../engine.js';

/** Only the parameters that the text names: DuckDB refuses others. A text beyond 2^63 binds as text; queries CAST. */
export function bindings(statement: Statement): Record<string, DuckDBValue> {
  const values: Record<string, DuckDBValue> = {};
  for (const name of readQuery(statement.text).parameters) {
    const value = statement.params[name];
    if (value === undefined) throw new Error(`no value for parameter $${name}`);
    values[name] = typeof value === 'bigint' ? value.toString() : value;
  }
  return values;
}

export const runStatement = (connection: DuckDBConnection, statement: Statement) =>
  connection.run(statement.text, bindings(statement));

export const literal = (value: Params[string]): string =>
  value === null || value === undefined
    ? 'NULL'
    : typeof value === 'string'
      ? `'${value.replaceAll("'", "''")}'`
      : String(value);

/** The statement with its values in place, as one would type it. */
export const spelled = (statement: Statement): string =>
  statement.text.replace(/\$([a-z_]\w*)/gi, (whole, name: string) =>
    name in statement.params ? literal(statement.params[name] ?? null) : whole,
  );
