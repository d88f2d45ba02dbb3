import { existsSync, statSync } from 'node:fs';
import { totalmem } from 'node:os';
import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { UserError } from '../../core/errors.js';
import { verbatim } from '../../core/message.js';
import { literal } from '../../core/quoting.js';
import { DuckdbEngine, type OverInstance } from './engine.js';
import { attachFault } from './faults.js';
import { lockConfiguration, lockDown } from './lock-down.js';
import { ownFolder } from './own-folder.js';
import { DUCKDB } from './words.js';

export interface DuckdbOptions {
  /** In which a folder for what queries spill is made; the system's folder for such by itself. */
  readonly tempDirectory?: string;
  readonly threads?: number;
  readonly memoryLimit?: string;
  /** Files that `COPY … TO` may write: Parquet output. Everything else outside the database is closed. */
  readonly writable?: readonly string[];
  /** How long to wait, in ms, for a writer that holds the file. */
  readonly lockWaitMs?: number;
  /** Whether the log of statements holds their values, lists of a million rows among them; it does by itself. */
  readonly keepsValues?: boolean;
  /** Somebody asks it how far it is. */
  readonly watched?: boolean;
}

/** Bytes: tables of such a file are of one or two row groups, which is what DuckDB gives a thread; a second one only waits. */
const SMALL = 16_000_000;

/** Megabytes that answer most questions of a small database; what more they ask for goes to the disk and comes back, at hardly a loss. */
const LEAST_MB = 512;
/** Of a larger one: so many times its own size. */
const TIMES_FILE = 3;
/** No question of a hundred million lines was slower for holding no more, and the others on the machine keep theirs. */
const MOST_MB = 3000;
/** What the engine takes for itself where it is not told: a share of the memory there is. */
const MOST_OF_MEMORY = 0.8;

/** What the engine may hold, in megabytes, of a database file of so many bytes; of a folder's nothing is known. */
export const usualMemoryMb = (bytes: number): number =>
  Math.floor(Math.min(Math.max(LEAST_MB, (TIMES_FILE * bytes) / 1e6), MOST_MB, (MOST_OF_MEMORY * totalmem()) / 1e6));

/**
 * Opens a database file read-only and locked down: no other files, no extensions, no settings. Throws UserError
 * E_DB_MISSING, E_DB_LOCKED, E_PERMISSION or E_DB_DAMAGED.
 */
export async function openDuckdb(path: string, options: DuckdbOptions = {}): Promise<DuckdbEngine> {
  if (!existsSync(path)) throw missingDatabase(path);
  const found = statSync(path);
  if (!found.isFile() && !found.isDirectory()) throw notADatabase(path);
  const threads = options.threads ?? (found.size < SMALL ? 1 : undefined);
  const memoryLimit =
    options.memoryLimit ?? `${usualMemoryMb(found.isFile() ? found.size : Number.POSITIVE_INFINITY)}MB`;
  const { DuckDBInstance } = await import('./client.js');
  const spill = await ownFolder(options.tempDirectory);
  const instance = await DuckDBInstance.create(':memory:', {
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    temp_directory: spill.path,
    ...(threads === undefined ? {} : { threads: String(threads) }),
    memory_limit: memoryLimit,
  });
  const connection = await instance.connect();
  try {
    await attach(connection, path, options.lockWaitMs ?? 3000);
    await lockDown(connection, options.writable ?? []);
  } catch (error) {
    instance.closeSync();
    await spill.remove();
    throw attachFault(error, path);
  }
  connection.closeSync();
  const { keepsValues, watched: isWatched } = options;
  return DuckdbEngine.over(instance, path, { onClose: () => spill.remove(), keepsValues, isWatched });
}

/** The engine over an instance that is filled already, its access closed, and its views over files: files opened for questions. */
export async function openOverInstance(
  instance: DuckDBInstance,
  name: string,
  options: OverInstance,
): Promise<DuckdbEngine> {
  const connection = await instance.connect();
  await lockConfiguration(connection);
  connection.closeSync();
  return DuckdbEngine.over(instance, name, options);
}

/** Opening a pipe waits until somebody writes into it. */
export const notADatabase = (path: string): UserError =>
  new UserError('E_FILE', 'input', DUCKDB.pipe_not_database({ path }), {
    hint: verbatim('--db crm.duckdb'),
  });

export const missingDatabase = (path: string): UserError =>
  new UserError('E_DB_MISSING', 'input', DUCKDB.no_database_at({ path }), {
    hint: DUCKDB.load_or_demo({ path }),
  });

async function attach(connection: DuckDBConnection, path: string, waitMs: number): Promise<void> {
  for (let waited = 0; ; waited += 100) {
    try {
      await connection.run(`ATTACH ${literal(path)} AS data (READ_ONLY)`);
      return;
    } catch (error) {
      if (waited >= waitMs || !/lock/i.test(String(error))) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
