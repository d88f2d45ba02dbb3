import type { DuckDBConnection } from '@duckdb/node-api';
import { literal } from '../../core/quoting.js';

/** What an instance may still touch, beside the databases attached to it and the folder where it spills. */
export interface Reach {
  readonly files?: readonly string[];
  readonly folders?: readonly string[];
}

/** What each connection may still say for itself, so that it counts what it has done; nothing is printed. */
const COUNTING = {
  enable_progress_bar: true,
  enable_progress_bar_print: false,
  progress_bar_time: 0,
};

const LOCK = `SET allowed_configs = [${Object.keys(COUNTING).map(literal).join(', ')}]; SET lock_configuration = true`;

/** To be said on a connection whose statements are watched: without it DuckDB does not count. */
export const COUNT_PROGRESS = Object.entries(COUNTING)
  .map(([name, value]) => `SET ${name} = ${value}`)
  .join('; ');

/** Closes files, network and extensions, for good: DuckDB opens none of them again while the instance lives. */
export async function closeAccess(connection: DuckDBConnection, { files = [], folders = [] }: Reach): Promise<void> {
  const list = (paths: readonly string[]) => `[${paths.map(literal).join(', ')}]`;
  if (files.length > 0) await connection.run(`SET allowed_paths = ${list(files)}`);
  if (folders.length > 0) await connection.run(`SET allowed_directories = ${list(folders)}`);
  await connection.run('SET enable_external_access = false');
}

/** The order matters: once the configuration is locked nothing can be set, and access is closed before that. */
export async function lockDown(connection: DuckDBConnection, writable: readonly string[]): Promise<void> {
  await connection.run(`SET TimeZone = 'UTC'`);
  await closeAccess(connection, { files: writable });
  await connection.run(LOCK);
}

/** For an instance whose access is closed already. */
export async function lockConfiguration(connection: DuckDBConnection): Promise<void> {
  await connection.run(`SET TimeZone = 'UTC'; ${LOCK}`);
}
