import { UserError } from '../../core/errors.js';
import { verbatim } from '../../core/message.js';
import type { ColumnMeta, LongTable } from '../../core/result.js';
import type { Stored } from '../../engine/engine.js';
import { TABLES } from '../../model/tables.js';
import type { Context } from '../context.js';
import { plainNames } from '../output/plain-names.js';
import { writeTables } from '../output/write-result.js';
import { withProgress } from '../shell/progress.js';
import { readAll } from '../shell/read-all.js';
import { storeUserQuery } from './user-query.js';
import { SQL } from './words.js';

/** Runs one SELECT of the user over the canonical tables and writes its rows. Throws UserError E_SQL. */
export async function runSql(context: Context, typed: string): Promise<void> {
  const query = typed === '-' ? await readAll(context.io) : typed;
  refuseShell(query);
  const engine = await context.openEngine();
  const rows = await withProgress(context, 'sql', async () => tableOf(await storeUserQuery(engine, query)));
  await writeTables({ ...context, words: plainNames(context.words, 'sql') }, 'sql', { rows });
}

/** What the shells of databases take beside SQL: `show tables`, `describe orders`, `.schema orders`, `\\d orders`. */
const OF_SHELLS = /^\s*(show\b|desc(?:ribe)?\b|explain\b|pragma\b|\.(?:tables|schema)\b|\\d\w*)\s*([\w.]*)/i;

/** Throws UserError E_SQL (usage) with the command that shows what is asked for. */
function refuseShell(query: string): void {
  const [, word, name = ''] = OF_SHELLS.exec(query) ?? [];
  if (word === undefined) return;
  const table = TABLES[name.toLowerCase()]?.name;
  throw new UserError('E_SQL', 'usage', SQL.not_sql({ word: word.trim() }), {
    hint: verbatim(table === undefined ? 'crm-analyze doctor' : `crm-analyze model ${table}`),
  });
}

/** Rows in the engine as a result table; kinds follow the engine's types. */
export async function tableOf(stored: Stored): Promise<LongTable> {
  const columns = Object.fromEntries([...(await stored.columns())].map(([name, type]) => [name, metaOf(type)]));
  return { columns, count: () => stored.count(), read: (options) => stored.read(options) };
}

export function metaOf(type: string): ColumnMeta {
  const scale = /^decimal\(\d+,\s*(\d+)\)/.exec(type)?.[1];
  const shared = { priority: 1, nullable: true } as const;
  if (scale !== undefined) return { ...shared, kind: 'number', unit: 'decimal', decimals: Number(scale) };
  if (/^(tinyint|smallint|integer|bigint|hugeint|utinyint|usmallint|uinteger|ubigint|uhugeint)/.test(type))
    return { ...shared, kind: 'count' };
  if (/^(double|float|real)/.test(type)) return { ...shared, kind: 'number', unit: 'double' };
  if (type === 'date') return { ...shared, kind: 'date' };
  if (type.startsWith('timestamp')) return { ...shared, kind: 'instant' };
  if (type === 'boolean') return { ...shared, kind: 'flag' };
  return { ...shared, kind: 'text' };
}
