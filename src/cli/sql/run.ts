import type { ColumnMeta, LongTable } from '../../core/result.js';
import type { Stored } from '../../engine/engine.js';
import type { Context } from '../context.js';
import { plainNames } from '../output/plain-names.js';
import { writeTables } from '../output/write-result.js';
import { withProgress } from '../shell/progress.js';
import { readAll } from '../shell/read-all.js';
import { storeUserQuery } from './user-query.js';

/** Runs one SELECT of the user over the canonical tables and writes its rows. Throws UserError E_SQL. */
export async function runSql(context: Context, typed: string): Promise<void> {
  const query = typed === '-' ? await readAll(context.io) : typed;
  const engine = await context.openEngine();
  const rows = await withProgress(context, 'sql', async () => tableOf(await storeUserQuery(engine, query)));
  await writeTables({ ...context, words: plainNames(context.words, 'sql') }, 'sql', { rows });
}

/** Rows in the engine as a result table; kinds follow the engine's types. */
export async function tableOf(stored: Stored): Promise<LongTable> {
  const columns = Object.fromEntries([...(await stored.columns())].map(([name, type]) => [name, metaOf(type)]));
  return { columns, count: () => stored.count(), read: (options) => stored.read(options) };
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
