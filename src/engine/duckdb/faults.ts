import { UserError } from '../../core/errors.js';
import { limitFault } from '../../core/limit-fault.js';
import { CORE } from '../../core/words.js';
import { damagedFault, unreadable } from './damaged.js';
import { DUCKDB } from './words.js';

const LOCK_HOLDER = /Conflicting lock is held in (.*?)(?: \(PID (\d+)\))?(?:\.|$| by)/;

/** What the user can mend of DuckDB's errors, said our way; anything else is returned as it is: a bug. */
export function explainFault(error: unknown, path: string): unknown {
  const message = error instanceof Error ? error.message : String(error);
  const _firstLine = message.split('\n')[0] ?? '';
  if (/INTERRUPT/i.test(message))
    return new UserError('E_INTERRUPTED', 'interrupted', CORE.interrupted(), { cause: error });
  if (/Could not set lock|Conflicting lock/.test(message)) {
    const [, holder, pid] = LOCK_HOLDER.exec(message) ?? [];
    return new UserError('E_DB_LOCKED', 'input', DUCKDB.written_by_another_process({ path }), {
      where: !holder ? [] : pid ? DUCKDB.held_by_pid({ holder, pid }) : DUCKDB.held_by({ holder }),
      hint: DUCKDB.wait_for_process(),
      cause: error,
    });
  }
  const limit = limitFault(error);
  if (limit !== undefined) return limit;
  return damagedFault(message, path, error) ?? error;
}

/** What kept a database file from being attached; whatever else it is, the file is at fault. */
export function attachFault(error: unknown, path: string): unknown {
  const explained = explainFault(error, path);
  if (explained instanceof UserError) return explained;
  const message = error instanceof Error ? error.message : String(error);
  if (/permission denied/i.test(message))
    return new UserError('E_PERMISSION', 'input', DUCKDB.no_permission({ path }), { cause: error });
  return /too many open files/i.test(message) ? error : unreadable(message, path, error);
}
