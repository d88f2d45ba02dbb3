import { constants, existsSync, statSync } from 'node:fs';
import { access, copyFile, open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { UserError } from '../../core/errors.js';
import { verbatim } from '../../core/message.js';
import { literal } from '../../core/quoting.js';
import { damagedFault, unreadable } from '../../engine/duckdb/damaged.js';
import { holderOf } from '../../engine/duckdb/lock.js';
import { missingDatabase } from '../../engine/duckdb/open.js';
import { ownFolder } from '../../engine/duckdb/own-folder.js';
import { Writer } from '../../engine/duckdb/writer.js';
import { TABLES } from '../../model/tables.js';
import { fileFault } from '../read/index.js';
import { databasePath } from './database-path.js';
import { makeDraftFolder, removeDraftFolder } from './draft-folder.js';
import { keepDatabases } from './kept.js';
import { STORE } from './words.js';

/** A new state of a database in the making, beside the old one, which stays whole and readable. */
export interface Draft {
  readonly writer: Writer;
  /** Folder for copies and spills; goes with the draft. */
  readonly work: string;
  /** Writes the draft's tables into a file of their own, so that what was deleted stands in no free page of it. */
  rewrite(): Promise<void>;
  /** Makes the draft the database, or, discarded, forgets it. */
  publish(): Promise<void>;
  discard(): Promise<void>;
}

export interface DraftOptions {
  readonly memoryLimit?: string;
  readonly threads?: number;
  /** The form that DuckDB before 1.5 can open, at the price of speed. */
  readonly compatible?: boolean;
  /** Where a dry run makes its work folder; beside the database where absent. */
  readonly work?: string;
  /** Databases before this one that stay, as `keptName` calls them. */
  readonly keep?: number;
  /** It counts how far each statement is. */
  readonly watched?: boolean;
  /** Real paths of the files that may be read; none other can be. */
  readonly inputs?: readonly string[];
  /** Files that may be written besides: outputs of questions asked of exports directly. */
  readonly outputs?: readonly string[];
}

/** Name under which the draft is attached; queries of the load name tables as `data.main.x`, as the read side does. */
export const DRAFT = 'data';

/**
 * Copies the database (if there is one) into a work folder beside it and attaches the copy for writing; the old file is held
 * open for reading, which keeps foreign writers out and lets readers in. The caller holds the lock.
 */
export async function openDraft(path: string, options: DraftOptions): Promise<Draft> {
  const target = await databasePath(path);
  // A dry run holds no lock, and others may be under way.
  const own = options.work === undefined ? null : await ownFolder(options.work);
  const work = own === null ? `${target}.loading` : own.path;
  if (own === null) await makeDraftFolder(work, path);
  let writer: Writer | undefined;
  try {
    writer = await Writer.open({ spill: join(work, 'spill'), ...resources(options, target) });
    if (options.memoryLimit === undefined) await limitMemory(writer);
    const copy = join(work, `draft-${basename(target)}`);
    const exists = existsSync(target);
    if (exists) await copyBase(writer, target, copy, path);
    await writer.run(
      `ATTACH ${literal(copy)} AS ${DRAFT} ${exists || options.compatible ? '' : "(STORAGE_VERSION 'latest')"}`,
    );
    const open = writer;
    await open.closeAccess({ files: options.inputs ?? [], folders: [work] });
    await refuseViews(open, path);
    return {
      writer: open,
      work,
      rewrite: () => rewrite(open, copy),
      publish: () => publish(open, { copy, target, work, exists, keep: options.keep ?? 0 }),
      discard: async () => {
        open.close();
        await removeDraftFolder(work);
      },
    };
  } catch (fault) {
    writer?.close();
    await removeDraftFolder(work);
    throw fault;
  }
}

/** Bytes of database and files that a second thread finds nothing to do in, but looks for it: a quarter more of processor time. */
const SMALL = 2_000_000;

function resources(
  { memoryLimit, threads: given, watched = false, inputs = [] }: DraftOptions,
  ...kept: readonly string[]
) {
  const threads = given ?? (isSmall([...kept, ...inputs]) ? 1 : undefined);
  return {
    watched,
    ...(memoryLimit === undefined ? {} : { memoryLimit }),
    ...(threads === undefined ? {} : { threads }),
  };
}

const isSmall = (paths: readonly string[]): boolean =>
  paths.reduce((bytes, path) => bytes + (statSync(path, { throwIfNoEntry: false })?.size ?? 0), 0) < SMALL;

/** By itself DuckDB takes what the machine has; loads run beside other work, and what they hold at once is small. Megabytes. */
async function limitMemory(writer: Writer): Promise<void> {
  const { threads } = await writer.row(`SELECT CAST(current_setting('threads') AS INTEGER) AS threads`);
  await writer.run(`SET memory_limit = '${Math.max(256, 128 * Number(threads))}MB'`);
}

/** Throws UserError where the file is locked or no whole database; `named` is how messages call it. */
export async function attachReadOnly(writer: Writer, path: string, name = DRAFT, named = path): Promise<void> {
  if (!existsSync(path)) throw missingDatabase(named);
  try {
    await writer.run(`ATTACH ${literal(path)} AS ${name} (READ_ONLY)`);
  } catch (fault) {
    const explained = databaseFault(fault, named);
    // Whatever else it says, the file is to blame.
    throw explained instanceof UserError || isOfSystem(fault) ? explained : unreadable(String(fault), named, fault);
  }
}

async function copyBase(writer: Writer, target: string, copy: string, path: string): Promise<void> {
  await access(target, constants.R_OK).catch((fault) => {
    throw fileFault(fault, path);
  });
  try {
    // A log that a killed foreign writer left is folded into the file first: replayed over another file it would undo us.
    if (existsSync(`${target}.wal`)) {
      await writer.run(`ATTACH ${literal(target)} AS stale`);
      await writer.run('CHECKPOINT stale');
      await writer.run('DETACH stale');
    }
    await attachReadOnly(writer, target, 'base', path);
  } catch (fault) {
    throw databaseFault(fault, path);
  }
  await copyFile(target, copy, constants.COPYFILE_FICLONE).catch((fault) => {
    throw fileFault(fault, path);
  });
}

/**
 * Refuses a database in which a view stands where a table of ours does: it is text of whoever made it, which would run here.
 * Throws E_DB_VERSION.
 */
export async function refuseViews(writer: Writer, path: string): Promise<void> {
  const views = await writer.rows(
    `SELECT view_name AS name FROM duckdb_views() WHERE database_name = '${DRAFT}' AND schema_name = 'main' AND NOT internal`,
  );
  const name = views.map((row) => String(row.name)).find((view) => view in TABLES || view.startsWith('__'));
  if (name === undefined) return;
  throw new UserError('E_DB_VERSION', 'input', STORE.has_view_named_where({ path, name }), {
    hint: verbatim('crm-analyze load <exports> --db new.duckdb'),
  });
}

/** What the disk or the system's limits are to blame for, not the file. */
const isOfSystem = (fault: unknown): boolean =>
  /permission denied|read-only file system|no space left|disk quota|too many open files|out of memory/i.test(
    String(fault),
  );

/** What DuckDB says of a database that does not open, as the user should read it. */
export function databaseFault(fault: unknown, path: string): unknown {
  const message = fault instanceof Error ? fault.message : '';
  const holder = holderOf(message);
  if (holder === null) return damagedFault(message, path, fault) ?? fault;
  return new UserError('E_DB_LOCKED', 'input', STORE.open_writing({ path, holder }), {
    hint: STORE.close_there_then_load(),
    cause: fault,
  });
}

async function rewrite(writer: Writer, copy: string): Promise<void> {
  const fresh = `${copy}.fresh`;
  const { tags } = await writer.row(
    `SELECT CAST(tags['storage_version'] AS VARCHAR) AS tags FROM duckdb_databases() WHERE database_name = '${DRAFT}'`,
  );
  const version = /v[\d.]+\d/.exec(String(tags))?.[0] ?? 'latest';
  await writer.run(`ATTACH ${literal(fresh)} AS fresh (STORAGE_VERSION ${literal(version)})`);
  await writer.run(`COPY FROM DATABASE ${DRAFT} TO fresh`);
  await writer.run('CHECKPOINT fresh');
  await writer.run('DETACH fresh');
  await writer.run(`DETACH ${DRAFT}`);
  await rm(`${copy}.wal`, { force: true });
  await rename(fresh, copy);
  await writer.run(`ATTACH ${literal(copy)} AS ${DRAFT}`);
}

interface Made {
  readonly copy: string;
  readonly target: string;
  readonly work: string;
  readonly exists: boolean;
  readonly keep: number;
}

async function publish(writer: Writer, { copy, target, work, exists, keep }: Made): Promise<void> {
  await writer.run(`CHECKPOINT ${DRAFT}`);
  await writer.run(`DETACH ${DRAFT}`);
  for (const log of [`${copy}.wal`, `${target}.wal`]) {
    if (existsSync(log)) throw new Error(`a write-ahead log is left: ${log}`);
  }
  await setMode(copy, exists ? target : null);
  await sync(copy);
  if (exists) await keepDatabases(target, keep);
  await rename(copy, target);
  writer.close();
  await sync(dirname(target));
  await removeDraftFolder(work);
}

/** The draft gets what the database had; a new one is for its user alone: it holds people's names. */
async function setMode(copy: string, target: string | null): Promise<void> {
  const handle = await open(copy, 'r+');
  try {
    if (target === null) return await handle.chmod(0o600);
    const before = await stat(target);
    const now = await handle.stat();
    // Only a system's administrator can give a file away; others own it already.
    if (now.uid !== before.uid || now.gid !== before.gid)
      await handle.chown(before.uid, before.gid).catch(() => undefined);
    await handle.chmod(before.mode);
  } finally {
    await handle.close();
  }
}

async function sync(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } catch {
    // Folders cannot be synced everywhere; the rename stands all the same.
  } finally {
    await handle.close();
  }
}

/** A draft without a file: for questions asked of exports directly. `work` stays until `discard`, for its copies may be read on. */
export async function openMemoryDraft(work: string, options: DraftOptions): Promise<Draft> {
  const writer = await Writer.open({ spill: join(work, 'spill'), ...resources(options) });
  await writer.run(`ATTACH ':memory:' AS ${DRAFT}`);
  await writer.closeAccess({ files: [...(options.inputs ?? []), ...(options.outputs ?? [])], folders: [work] });
  return {
    writer,
    work,
    rewrite: async () => undefined,
    publish: async () => writer.closeConnection(),
    discard: async () => {
      writer.close();
      await removeDraftFolder(work);
    },
  };
}
