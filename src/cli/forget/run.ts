import { basename, resolve } from 'node:path';
import { UserError } from '../../core/errors.js';
import { type Message, verbatim } from '../../core/message.js';
import { forgetCustomer } from '../../ingest/store/index.js';
import type { Context } from '../context.js';
import { clusterUrl } from '../engine/cluster.js';
import { DEFAULT_DB } from '../engine/open-engine.js';
import { refuseParquetFolder } from '../engine/parquet-folder.js';
import { labelled } from '../output/labels.js';
import { column, small } from '../output/small-table.js';
import { writeTables } from '../output/write-result.js';
import { type Asking, confirm } from '../shell/confirm.js';
import { withProgress } from '../shell/progress.js';
import { refusePipe } from '../shell/regular-file.js';
import { FORGET, FORGET_LABELS } from './words.js';

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
    throw new UserError('E_FORGET_CLUSTER', 'usage', FORGET.only_a_file(), {
      where: FORGET.delete_where_kept(),
      hint: verbatim(`crm-analyze forget ${id} --db crm.duckdb`),
    });
  refuseParquetFolder(settings.db);
  const db = resolve(io.cwd, settings.db ?? DEFAULT_DB);
  const rejectsPath = resolve(io.cwd, rejects ?? 'rejects.csv');
  refusePipe(rejectsPath, rejects ?? 'rejects.csv', verbatim('--rejects rejects.csv'));
  if (!yes) await ask(context, id, rows);
  const report = await withProgress(context, 'forget', () =>
    forgetCustomer({
      db,
      id,
      rows,
      rejectsPath,
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
  await writeTables({ ...context, words: labelled(context.words, 'forget', FORGET_LABELS) }, 'forget', {
    forgotten: small(columns, told),
  });
  for (const line of notes(report)) context.note(context.words.say(line));
  if (report.left.length > 0)
    context.warn('W_FORGET_LEFT', context.words.say(FORGET.id_still_stands({ places: report.left })));
}

type Forgotten = Awaited<ReturnType<typeof forgetCustomer>>;

const notes = ({ as, databases, rejects, ids }: Forgotten): Message[] => [
  FORGET.forgotten({ ids, databases, rejects }),
  ...(as === null ? [] : [FORGET.rows_stay_as({ id: as })]),
  FORGET.exports_bring_back(),
];

async function ask(context: Asking, id: string, rows: boolean): Promise<void> {
  const question = rows ? FORGET.ask_all({ id }) : FORGET.ask_personal({ id });
  if (await confirm(context, question)) return;
  throw new UserError('E_CONFIRM', 'usage', FORGET.nobody_said_yes(), {
    hint: verbatim(`crm-analyze forget ${id}${rows ? ' --rows' : ''} --yes`),
  });
}
