import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { UserError } from '../../core/errors.js';
import { verbatim } from '../../core/message.js';
import { DUCKDB } from './words.js';

/** What DuckDB says of a file that is no database of its own, that is broken, or that a newer one wrote. */
const SAID =
  /not a valid DuckDB database|corrupt|checksum|could not read (?:enough bytes )?from file|serializ|storage version|database file with version|in-memory database in read-only mode|is a directory|sqlite_scanner|metadata/i;

const NEWER = /database file with version|was created with a newer|storage version/i;

/** Databases kept by `load --keep`, the newest first, are called so. */
export const keptName = (path: string, n: number): string => `${path}.kept-${n}`;

/** E_DB_DAMAGED for what DuckDB said of the file; null where it said something else. */
export function damagedFault(message: string, path: string, cause: unknown): UserError | null {
  return SAID.test(message) ? unreadable(message, path, cause) : null;
}

/** A database file that cannot be opened or read, and what to do: E_DB_DAMAGED (exit input). */
export function unreadable(message: string, path: string, cause: unknown): UserError {
  const said = message.split('\n')[0] ?? '';
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory())
    return new UserError('E_DB_DAMAGED', 'input', DUCKDB.folder_not_database({ path }), {
      hint: verbatim(`--db ${path.replace(/[\\/]+$/, '')}/crm.duckdb`),
      cause,
    });
  if (!hasMagic(path))
    return new UserError('E_DB_DAMAGED', 'input', DUCKDB.no_database({ path }), {
      hint: /\.(csv|tsv|txt|xlsx|gz|zip|json|parquet)$/i.test(path) ? verbatim(`--from ${path}`) : elsewhere(path),
      cause,
    });
  if (NEWER.test(message))
    return new UserError('E_DB_DAMAGED', 'input', DUCKDB.was_written_by_newer({ path }), {
      where: verbatim(said),
      hint: DUCKDB.npm_install_g_then(),
      cause,
    });
  return new UserError('E_DB_DAMAGED', 'input', DUCKDB.damaged_cannot_read({ path }), {
    where: verbatim(said),
    hint: existsSync(keptName(path, 1))
      ? DUCKDB.cp_database_before_last({ path: keptName(path, 1), path_2: path })
      : elsewhere(path),
    cause,
  });
}

/** The damaged file stays as it is: somebody may mend it. */
const elsewhere = (path: string) => DUCKDB.load_into_new({ path: path.replace(/(\.\w+)?$/, '-new$1') });

/** Whether the file begins as files of DuckDB do. */
export function hasMagic(path: string): boolean {
  const head = Buffer.alloc(12);
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    return readSync(file, head, 0, 12, 0) === 12 && head.toString('latin1', 8) === 'DUCK';
  } catch {
    return false;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}
