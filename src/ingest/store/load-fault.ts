import { UserError } from '../../core/errors.js';
import { SqlFault } from '../../engine/duckdb/writer.js';
import { fileFault } from '../read/file-fault.js';
import { databaseFault } from './publish.js';

export const interrupted = () =>
  new UserError('E_INTERRUPTED', 'interrupted', 'interrupted; the database is as it was');

/** DuckDB's own faults that users can mend, in words. */
export function readableFault(fault: unknown, db: string): unknown {
  if (fault instanceof UserError) return fault;
  if (!(fault instanceof SqlFault))
    return (fault as NodeJS.ErrnoException)?.code?.startsWith('E') ? fileFault(fault, db) : fault;
  if (/no space left|disk quota|file too large|could not write all bytes|Out of Memory.*temp/i.test(fault.message)) {
    return new UserError('E_DISK_FULL', 'input', `no room left on the disk for ${db}`, {
      hint: 'make room, then load again; the database is as it was',
      cause: fault,
    });
  }
  if (/permission denied|read-only file system/i.test(fault.message)) {
    return new UserError('E_PERMISSION', 'input', `${db}: no permission to write`, { cause: fault });
  }
  return databaseFault(fault, db);
}
