import { UserError } from '../../core/errors.js';
import { limitFault } from '../../core/limit-fault.js';
import { damagedFault, unreadable } from './damaged.js';

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
    return new UserError('E_PERMISSION', 'input', `${path}: no permission`, { cause: error });
  return /too many open files/i.test(message) ? error : unreadable(message, path, error);
}
