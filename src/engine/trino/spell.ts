import type { Params } from '../../core/analysis.js';
import type { Statement } from '../engine.js';
import { literal, text as quoted } from './literal.js';
import { sqlTokens } from './sql-tokens.js';

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
  return replaceParameters(statement, literal);
}

function replaceParameters(statement: Statement, spell: (value: Params[string]) => string): string {
  let sql = '';
  for (const token of sqlTokens(withoutSemicolon(statement.text))) {
    if (token.kind !== 'parameter') {
      sql += token.text;
      continue;
    }
    const value = statement.params[token.text.slice(1)];
    if (value === undefined) throw new Error(`the query names ${token.text}, and no value was given for it`);
    sql += spell(value);
  }
  return sql;
}

/** Trino reads one statement and no semicolon after it. */
const withoutSemicolon = (sql: string): string => sql.replace(/;\s*$/, '').trimEnd();
