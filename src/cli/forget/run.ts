import { basename, resolve } from 'node:path';
import { UserError } from '../../core/errors.js';
import { forgetCustomer } from '../../ingest/store/forget.js';
import type { Context } from '../context.js';
import { clusterUrl } from '../engine/cluster.js';
import { DEFAULT_DB } from '../engine/open-engine.js';
import { plainNames } from '../output/plain-names.js';
import { column, small } from '../output/small-table.js';
import { writeTables } from '../output/write-result.js';
import { confirm } from '../shell/confirm.js';
import { withProgress } from '../shell/progress.js';

interface Options {
  readonly rows: boolean;
  readonly yes: boolean;
  readonly rejects?: string;
}

/**
 * Forgets a customer and writes, by database and table, how many rows changed. Throws UserError E_FORGET_CLUSTER (exit usage) on a
 * cluster, E_CONFIRM where nobody said yes, E_UNKNOWN_CUSTOMER (exit input).
 */
export async function runForget(context: Context, id: string, { rows, yes, rejects }: Options): Promise<void> {
  const { io, settings } = context;
  if (clusterUrl(settings) !== undefined)
    throw new UserError('E_FORGET_CLUSTER', 'usage', 'forget rewrites a DuckDB file, and a cluster is only read', {
      where: 'delete the rows where they are kept; a lake keeps older snapshots, which must expire, too',
      hint: `crm-analyze forget ${id} --db crm.duckdb`,
    });
  const db = resolve(io.cwd, settings.db ?? DEFAULT_DB);
  if (!yes) await ask(context, id, rows);
  const report = await withProgress(context, 'forget', () =>
    forgetCustomer({
      db,
      id,
      rows,
      rejectsPath: resolve(io.cwd, rejects ?? 'rejects.csv'),
      now: io.now().toISOString(),
      signal: context.stop,
    }),
  );
  const columns = {
    database: column('text', 2),
    table: column('text'),
    cleared: column('count'),
    removed: column('count'),
    mentions: column('count'),
  };
  const told = report.tables.map((one) => ({ ...one, database: basename(one.database) }));
  await writeTables({ ...context, words: plainNames(context.words, 'forget') }, 'forget', {
    forgotten: small(columns, told),
  });
  for (const line of notes(report, context.words.language === 'zh-CN')) context.note(line);
  if (report.left.length > 0)
    context.warn(
      'W_FORGET_LEFT',
      context.words.fault(`the id still stands within other texts: ${report.left.join(', ')}`),
    );
}

function notes(
  { as, databases, rejects, ids }: Awaited<ReturnType<typeof forgetCustomer>>,
  isChinese: boolean,
): string[] {
  return isChinese
    ? [
        `已抹去 ${ids} 个编号；重写 ${databases} 个数据库文件；从拒绝清单中删去 ${rejects} 行`,
        ...(as === null ? [] : [`保留的行改用编号 ${as}`]),
        '再次载入含有该客户的导出文件会把其数据带回来',
      ]
    : [
        `${ids} id${ids === 1 ? '' : 's'} forgotten, ${databases} database file${databases === 1 ? '' : 's'} rewritten, ${rejects} line${rejects === 1 ? '' : 's'} of rejects taken out`,
        ...(as === null ? [] : [`rows that stay are now those of ${as}`]),
        'an export that holds the customer brings them back when it is loaded',
      ];
}

async function ask(context: Context, id: string, rows: boolean): Promise<void> {
  const isChinese = context.words.language === 'zh-CN';
  const question = isChinese
    ? `永久抹去客户 ${id}${rows ? ' 及其所有行' : ' 的个人信息'}？无法撤销。`
    : `forget ${rows ? `customer ${id} with all their rows` : `what is personal of customer ${id}`} for good? There is no undo.`;
  if (await confirm(context, question)) return;
  throw new UserError('E_CONFIRM', 'usage', 'nobody was forgotten: nobody said yes', {
    hint: `crm-analyze forget ${id}${rows ? ' --rows' : ''} --yes`,
  });
}
