import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { UserError } from '../../core/errors.js';
import { verbatim } from '../../core/message.js';
import type { Engine } from '../../engine/engine.js';
import { habitsOf } from '../../i18n/locales.js';
import type { GivenFiles } from '../../ingest/terms/index.js';
import type { OpenOptions } from '../context.js';
import type { ConfigFile } from '../options/config-file.js';
import { type FromFile, fromFiles } from '../options/question/from-files.js';
import { pairs } from '../options/question/pairs.js';
import type { Settings } from '../options/settings.js';
import { memoryLimit } from '../options/size.js';
import { OPTIONS } from '../options/words.js';
import type { Io } from '../shell/io.js';
import { tempFolder } from '../shell/temp-folder.js';
import { CLI } from '../words.js';
import { clusterUrl } from './cluster.js';
import { lakeSources } from './lake-sources.js';
import { parquetFolder, parquetTables } from './parquet-folder.js';

export const DEFAULT_DB = 'crm.duckdb';
export const DEMO_DB = 'demo.duckdb';

/** Opens what `--db` or `--from` names: files in memory, a Trino cluster, or a DuckDB file (crm.duckdb). */
export async function openEngine(
  settings: Settings,
  io: Io,
  configs: readonly ConfigFile[],
  { db: named, ...wanted }: OpenOptions = {},
): Promise<Engine> {
  const options = withMemory(wanted, settings);
  if (named !== undefined) return openFile(named, settings, options);
  const files = settings.from;
  if (files.length > 0) return filesEngine(files, settings, io, configs, options);
  const folder = parquetFolder(settings.db);
  if (folder !== undefined)
    return givenEngine(await parquetTables(folder, io.cwd), folder, settings, io, configs, options);
  if (settings.typed('map'))
    throw new UserError('E_USAGE', 'usage', CLI.map_needs_files(), { hint: CLI.map_beside_from() });
  const cluster = clusterUrl(settings);
  if (cluster !== undefined && settings.typed('memory'))
    throw new UserError('E_USAGE', 'usage', OPTIONS.memory_of_cluster(), { hint: OPTIONS.leave_memory_out() });
  if (cluster !== undefined) return openCluster(cluster, settings, io, configs);
  const db = settings.db;
  if (db === undefined && !existsSync(resolve(io.cwd, DEFAULT_DB))) throw nothingLoaded(io);
  // As typed: messages name it so.
  return openFile(db ?? DEFAULT_DB, settings, options);
}

/** What the user says of memory stands above what a command would have. */
const withMemory = (options: OpenOptions, { memory }: Settings): OpenOptions =>
  memory === undefined ? options : { ...options, memoryLimit: memoryLimit(memory) };

async function openFile(db: string, settings: Settings, options: OpenOptions): Promise<Engine> {
  const { openDuckdb } = await import('../../engine/duckdb/open.js');
  const engine = await openDuckdb(db, { tempDirectory: tempFolder(), keepsValues: settings.sql === true, ...options });
  if (settings.typed('tz')) {
    const { timezone } = await engine.catalog();
    if (timezone !== settings.tz) {
      await engine.close();
      throw otherZone(db, timezone, settings.tz!);
    }
  }
  return engine;
}

/** Business dates were cut when the data were loaded: another zone would change nothing and only look as if it did. */
const otherZone = (db: string, stored: string, typed: string): UserError =>
  new UserError('E_TIMEZONE', 'usage', CLI.dates_are_tz_cannot({ db, stored, typed }), {
    hint: verbatim(`crm-analyze load --tz ${typed} --mode replace`),
  });

/** Without a database of one's own: the demo shop where it was made, never in its place unasked. */
const nothingLoaded = ({ cwd }: Io): UserError =>
  new UserError('E_DB_MISSING', 'input', CLI.no_database_at({ default_db: DEFAULT_DB }), {
    hint: existsSync(resolve(cwd, DEMO_DB))
      ? CLI.db_once_all_commands({ demo_db: DEMO_DB })
      : CLI.load_orders_orders_csv(),
  });

async function filesEngine(
  files: readonly string[],
  settings: Settings,
  io: Io,
  configs: readonly ConfigFile[],
  options: OpenOptions,
): Promise<Engine> {
  for (const file of files)
    if (/^\d{4}(-\d{2}){0,2}$/.test(file) && !existsSync(resolve(io.cwd, file)))
      throw new UserError('E_FROM_DATE', 'usage', CLI.from_takes_files_date({ file }), {
        hint: verbatim(`--since ${file.length === 10 ? file : `${file}-01${file.length === 4 ? '-01' : ''}`}`),
      });
  if (settings.typed('db'))
    throw new UserError('E_USAGE', 'usage', CLI.from_db_both_name(), { hint: CLI.keep_one_them() });
  const given = byTable(await fromFiles(files, io.cwd));
  return givenEngine(given, files.join(', '), settings, io, configs, options);
}

/** Files of one table together, as a load of them takes them. */
function byTable(files: readonly FromFile[]): GivenFiles[] {
  const tables = [...new Set(files.map(({ table }) => table))];
  return tables.map((table) => ({
    ...(table === undefined ? {} : { table }),
    files: files.filter((file) => file.table === table).map(({ path }) => path),
  }));
}

async function givenEngine(
  given: readonly GivenFiles[],
  name: string,
  settings: Settings,
  io: Io,
  configs: readonly ConfigFile[],
  options: OpenOptions,
): Promise<Engine> {
  const [{ openFiles: open }, { openOverInstance }] = await Promise.all([
    import('../../ingest/open-files.js'),
    import('../../engine/duckdb/open.js'),
  ]);
  const timezone = settings.tz;
  const weekStart = settings.week_start;
  const habits = habitsOf(settings.locale);
  const opened = await open({
    given,
    ...mappingOf(configs),
    ...(settings.typed('map') ? { map: pairs('map', settings.map) } : {}),
    ...(timezone === undefined ? {} : { timezone }),
    ...(weekStart === undefined ? {} : { weekStart }),
    ...(habits === undefined ? {} : { habits }),
    now: io.now().toISOString(),
    temp: tempFolder(),
    whole: options.whole ?? false,
    outputs: options.writable ?? [],
    ...(options.memoryLimit === undefined ? {} : { memoryLimit: options.memoryLimit }),
  });
  return openOverInstance(opened.instance, name, {
    isOverFiles: opened.paths.length > 0,
    onClose: () => opened.dispose(),
    isWatched: options.watched ?? false,
  });
}

/** The mapping of the nearest config file gives the columns of sources whose files these are. */
function mappingOf(configs: readonly ConfigFile[]) {
  const mapped = configs.find((file) => file.sources !== undefined);
  if (mapped === undefined) return {};
  return { mapping: { sources: mapped.sources }, mappingFile: mapped.path, folder: dirname(mapped.path) };
}

/** What the user's settings say of the data, above what the cluster keeps. */
export function givenFacts(settings: Settings): { timezone?: string; weekStart?: string } {
  const timezone = settings.tz;
  const weekStart = settings.week_start;
  return { ...(timezone === undefined ? {} : { timezone }), ...(weekStart === undefined ? {} : { weekStart }) };
}

/** Where the address stands, unless the user gave it: typed, in the environment or in a file of his own. */
function foundIn(settings: Settings): { foundIn?: string } {
  const db = settings.find('db');
  return db?.origin === 'config' ? { foundIn: db.source } : {};
}

async function openCluster(url: string, settings: Settings, io: Io, configs: readonly ConfigFile[]): Promise<Engine> {
  const [{ openTrino }, sources] = await Promise.all([import('../../engine/trino/open.js'), lakeSources({ configs })]);
  return openTrino(url, {
    environment: io.env,
    ...foundIn(settings),
    sources,
    facts: givenFacts(settings),
  });
}
