import type { Params } from '../../core/analysis.js';
import { sqlTokens } from '../../core/query/sql-tokens.js';
import { literal as quoted } from '../../core/quoting.js';
import type { Statement } from '../engine.js';
import { literal } from './literal.js';
import { isStoredParameter } from './stored-texts.js';

type Value = Params[string];

/**
 * A statement as it is sent: `$names` become `?`, in the order in which they stand, and the values follow `USING`, where
 * no value can be read as SQL. Without parameters the text goes as it is.
 */
export function spellForExecution(statement: Statement): string {
  const using: string[] = [];
  const sql = replaceParameters(statement, (value) => {
    using.push(literal(value));
    return '?';
  });
  return using.length === 0 ? sql : `EXECUTE IMMEDIATE ${quoted(sql)} USING ${using.join(', ')}`;
}

/** A statement as one would type it, values in place: for `--sql` and EXPLAIN, never for execution. */
export function spellForReading(statement: Statement): string {
  return replaceParameters(statement, (value) => literal(value));
}

/** The statement with its `$names` prefixed, so that it can stand inside another that has names of its own. */
export function withOwnParameters(statement: Statement, prefix: string): Statement {
  // What came with a stored query has names of its own already.
  const params: Record<string, Value> = Object.fromEntries(
    Object.entries(statement.params).filter(([name]) => isStoredParameter(name)),
  );
  const text = replaceParameters(statement, (value, name) => {
    const own = isStoredParameter(name) ? name : prefix + name;
    params[own] = value;
    return `$${own}`;
  });
  return { text, params };
}

function replaceParameters(statement: Statement, spell: (value: Value, name: string) => string): string {
  let sql = '';
  for (const token of sqlTokens(withoutSemicolon(statement.text))) {
    if (token.kind !== 'parameter') {
      sql += token.text;
      continue;
    }
    const name = token.text.slice(1);
    const value = statement.params[name];
    if (value === undefined) throw new Error(`the query names ${token.text}, and no value was given for it`);
    sql += spell(value, name);
  }
  return sql;
}

/** Trino reads one statement and no semicolon after it. */
const withoutSemicolon = (sql: string): string => sql.replace(/;\s*$/, '').trimEnd();
