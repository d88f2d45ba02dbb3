import { resolve } from 'node:path';
import { literal } from '../../core/quoting.js';
import type { Engine, Statement } from '../../engine/engine.js';
import type { Context } from '../context.js';
import { DEFAULT_DB } from '../engine/open-engine.js';

/**
 * What an engine ran, values in place, as a script that gives the same rows: for DuckDB with the file attached and the macros
 * that the statements name.
 */
export async function sqlText(context: Pick<Context, 'io' | 'settings'>, engine: Engine): Promise<string> {
  const { spelled } = await import('../../engine/duckdb/statements.js');
  const statements = engine.log().map((statement: Statement) => spelled(statement).trim());
  if (engine.dialect.name !== 'duckdb') return joined(statements);
  const { preludeStatements } = await import('../../engine/duckdb/prelude.js');
  const { HELPERS } = await import('../../model/helpers.js');
  const macros = usedMacros(statements.join('\n'), preludeStatements(HELPERS));
  const files = context.settings.from;
  const path = resolve(context.io.cwd, context.settings.db ?? DEFAULT_DB);
  const attach = files.length > 0 ? [] : [`ATTACH ${literal(path)} AS data (READ_ONLY)`];
  return joined([...attach, ...macros, ...statements]);
}

const joined = (statements: readonly string[]): string => statements.map((text) => `${text};\n`).join('\n');

/** Macros that the text names, and those that these name, in the order in which they are defined. */
function usedMacros(text: string, macros: readonly string[]): string[] {
  const nameOf = (macro: string) => /MACRO (\w+)\(/.exec(macro)?.[1] ?? '';
  const used = new Set<string>();
  for (let texts = [text]; texts.length > 0; ) {
    const found = macros.filter(
      (macro) => !used.has(macro) && texts.some((other) => new RegExp(`\\b${nameOf(macro)}\\(`, 'i').test(other)),
    );
    for (const macro of found) used.add(macro);
    texts = found;
  }
  return macros.filter((macro) => used.has(macro));
}
