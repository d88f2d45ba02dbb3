import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, resolve } from 'node:path';
import { UserError } from '../core/errors.js';
import type { Engine } from '../engine/engine.js';
import type { ConfigFile } from './config-file.js';
import type { OpenOptions } from './context.js';
import type { Io } from './io.js';
import type { Settings } from './settings.js';

export const DEFAULT_DB = 'crm.duckdb';

/** Opens what `--db` or `--from` names: files in memory, a Trino cluster, or a DuckDB file (crm.duckdb). */
export async function openEngine(
  settings: Settings,
  io: Io,
  configs: readonly ConfigFile[],
  options: OpenOptions = {},
): Promise<Engine> {
  const files = settings.list('from');
  const db = settings.text('db');
  if (files.length > 0) return filesEngine(files, settings, io, configs, options);
  if (db !== undefined && /^trinos?:\/\//i.test(db)) return openCluster(db, settings, io);
  const { openDuckdb } = await import('../engine/duckdb/open.js');
  // As typed: messages name it so.
  return openDuckdb(db ?? DEFAULT_DB, { tempDirectory: tmpdir(), ...options });
}

async function filesEngine(
  files: readonly string[],
  settings: Settings,
  io: Io,
  configs: readonly ConfigFile[],
  options: OpenOptions,
): Promise<Engine> {
  for (const file of files)
    if (/^\d{4}(-\d{2}){0,2}$/.test(file) && !existsSync(resolve(io.cwd, file)))
      throw new UserError('E_FROM_DATE', 'usage', `--from takes files, and ${file} is a date`, {
        hint: `--since ${file.length === 10 ? file : `${file}-01${file.length === 4 ? '-01' : ''}`}`,
      });
  if (settings.typed('db'))
    throw new UserError('E_USAGE', 'usage', '--from and --db both name the data', { hint: 'keep one of them' });
  const [{ openFiles: open }, { openOverInstance }] = await Promise.all([
    import('../ingest/open-files.js'),
    import('../engine/duckdb/open.js'),
  ]);
  const timezone = settings.text('tz');
  const weekStart = settings.text('week_start');
  const opened = await open({
    given: files.map((file) => ({ files: [resolve(io.cwd, file)] })),
    ...mappingOf(configs),
    ...(timezone === undefined ? {} : { timezone }),
    ...(weekStart === undefined ? {} : { weekStart }),
    now: io.now().toISOString(),
    temp: tmpdir(),
    whole: options.whole ?? false,
  });
  return openOverInstance(opened.instance, files.join(', '), [...opened.paths, ...(options.writable ?? [])], () =>
    opened.dispose(),
  );
}

/** The mapping of the nearest config file gives the columns of sources whose files these are. */
function mappingOf(configs: readonly ConfigFile[]) {
  const mapped = configs.find((file) => file.sources !== undefined);
  if (mapped === undefined) return {};
  return { mapping: { sources: mapped.sources }, mappingFile: mapped.path, folder: dirname(mapped.path) };
}

async function openCluster(url: string, settings: Settings, io: Io): Promise<Engine> {
  const { openTrino } = await import('../engine/trino/open.js');
  const timezone = settings.text('tz');
  const weekStart = settings.text('week_start');
  const facts = { ...(timezone === undefined ? {} : { timezone }), ...(weekStart === undefined ? {} : { weekStart }) };
  return openTrino(url, { environment: io.env, facts });
}
