import { UserError } from '../../core/errors.js';

const LOCK_HOLDER = /Conflicting lock is held in (.*?)(?: \(PID (\d+)\))?(?:\.|$| by)/;

/** What the user can mend of DuckDB's errors, said our way; anything else is returned as it is: a bug. */
export function explainFault(error: unknown, path: string): unknown {
  const message = error instanceof Error ? error.message : String(error);
  if (/INTERRUPT/i.test(message)) return new UserError('E_INTERRUPTED', 'interrupted', 'interrupted', { cause: error });
  if (/Could not set lock|Conflicting lock/.test(message)) {
    const holder = LOCK_HOLDER.exec(message);
    return new UserError('E_DB_LOCKED', 'input', `${path} is being written by another process`, {
      where: holder ? `held by ${holder[1]}${holder[2] ? ` (PID ${holder[2]})` : ''}` : [],
      hint: 'wait until that process ends, then run the command again',
      cause: error,
    });
  }
  if (
    /not a valid DuckDB database file|in-memory database in read-only mode|Is a directory|Trying to read a database file with version|Serialization/.test(
      message,
    )
  ) {
    return new UserError('E_DB_VERSION', 'input', `${path} is not a database this version can read`, {
      where: message.split('\n')[0] ?? [],
      hint: /\.(csv|tsv|txt|xlsx|gz|zip|parquet)$/i.test(path)
        ? `--from ${path}`
        : 'crm-analyze load <exports> --db new.duckdb',
      cause: error,
    });
  }
  if (/Out of Memory|No space left|max_temp_directory_size/i.test(message)) {
    return new UserError('E_RESOURCES', 'cannotCompute', 'not enough memory or disk space for this query', {
      where: message.split('\n')[0] ?? [],
      hint: 'free disk space, or narrow the run with --period or --where',
      cause: error,
    });
  }
  return error;
}
