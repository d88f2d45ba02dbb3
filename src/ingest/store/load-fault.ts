import { UserError } from '../../core/errors.js';
import { SqlFault } from '../../engine/duckdb/writer.js';
import { brokenParquet, fileFault, notWholeParquet } from '../read/index.js';
import { databaseFault } from './publish.js';
import { STORE } from './words.js';

export const interrupted = () => new UserError('E_INTERRUPTED', 'interrupted', STORE.interrupted_database_as_was());

/** DuckDB's own faults that users can mend, in words. */
export function readableFault(fault: unknown, db: string): unknown {
  if (fault instanceof UserError) return fault;
  if (!(fault instanceof SqlFault))
    return (fault as NodeJS.ErrnoException)?.code?.startsWith('E') ? fileFault(fault, db) : fault;
  if (/no space left|disk quota|file too large|could not write all bytes|Out of Memory.*temp/i.test(fault.message)) {
    return new UserError('E_DISK_FULL', 'input', STORE.no_room_left_disk({ db }), {
      hint: STORE.make_room_then_load(),
      cause: fault,
    });
  }
  const damaged = brokenParquet(fault.message);
  if (damaged !== null) return notWholeParquet(damaged, fault);
  if (/permission denied|read-only file system/i.test(fault.message)) {
    return new UserError('E_PERMISSION', 'input', STORE.no_permission_write({ db }), { cause: fault });
  }
  return databaseFault(fault, db);
}
