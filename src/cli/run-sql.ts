import { UserError } from '../core/errors.js';
import type { ColumnMeta, LongTable } from '../core/result.js';
import type { Engine, Stored } from '../engine/engine.js';
import type { Context } from './context.js';
import { plainNames } from './plain-names.js';
import { withProgress } from './progress.js';
import { readAll } from './read-all.js';
import { writeTables } from './write-result.js';

/** Runs one SELECT of the user over the canonical tables and writes its rows. Throws UserError E_SQL. */
export async function runSql(context: Context, typed: string): Promise<void> {
  const query = (typed === '-' ? await readAll(context) : typed).trim().replace(/;+\s*$/, '');
  if (!/^(with|select|from|values|\()/i.test(query.replace(/^(\s*--[^\n]*\n|\s*\/\*[\s\S]*?\*\/)*\s*/, '')))
    throw new UserError('E_SQL', 'usage', 'only a SELECT can be run: the database is read-only', {
      hint: `crm-analyze sql "select * from orders limit 10"`,
    });
  const engine = await context.openEngine();
  const text = await overTables(engine, query);
  const stored = await withProgress(context, 'sql', () => engine.store({ text, params: {} })).catch(refused);
  const words = plainNames(context.words, 'sql');
  await writeTables({ ...context, words }, 'sql', { rows: await tableOf(stored) });
}

/** What the engine has against a query, in its own words. */
function refused(error: unknown): never {
  if (error instanceof UserError || !(error instanceof Error)) throw error;
  const [message = '', ...where] = error.message.split('\n').filter((line) => line.trim() !== '');
  throw new UserError('E_SQL', 'usage', message, { where, cause: error });
}

/** The query with the loaded tables under their own names, without what loading keeps for itself. */
async function overTables(engine: Engine, query: string): Promise<string> {
  const { tables } = await engine.catalog();
  const { identifier, cte } = engine.dialect;
  const ctes = [...tables].flatMap(([name, { relation, columns }]) => {
    if (!new RegExp(`\\b${name}\\b`, 'i').test(query)) return [];
    return [cte(name, `SELECT ${[...columns.keys()].map(identifier).join(', ')} FROM ${relation}`)];
  });
  const select = `SELECT * FROM (\n${query}\n) AS query_rows`;
  return ctes.length === 0 ? select : `WITH ${ctes.join(',\n')}\n${select}`;
}

/** Rows in the engine as a result table; kinds follow the engine's types. */
export async function tableOf(stored: Stored): Promise<LongTable> {
  const columns = Object.fromEntries([...stored.columns].map(([name, type]) => [name, metaOf(type)]));
  return { columns, count: await stored.count(), read: (options) => stored.read(options) };
}

export function metaOf(type: string): ColumnMeta {
  const scale = /^decimal\(\d+,\s*(\d+)\)/.exec(type)?.[1];
  const shared = { priority: 1, nullable: true } as const;
  if (scale !== undefined) return { ...shared, kind: 'number', unit: '', decimals: Number(scale) };
  if (/^(tinyint|smallint|integer|bigint|hugeint|utinyint|usmallint|uinteger|ubigint|uhugeint)/.test(type))
    return { ...shared, kind: 'count' };
  if (/^(double|float|real)/.test(type)) return { ...shared, kind: 'number', unit: 'double' };
  if (type === 'date') return { ...shared, kind: 'date' };
  if (type.startsWith('timestamp')) return { ...shared, kind: 'instant' };
  if (type === 'boolean') return { ...shared, kind: 'flag' };
  return { ...shared, kind: 'text' };
}
