import { rm, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { UserError } from '../../core/errors.js';
import { DatabaseLock, LockedError } from '../../engine/duckdb/lock.js';
import { fileFault } from '../read/file-fault.js';

const held = new Set<string>();
const RETRY_MS = 3000;

export interface Lock {
  release(): Promise<void>;
}

/**
 * Makes this process the one writer of a database. The lock is the operating system's, on a file beside the database:
 * a process that dies gives it up. Waits three seconds, then throws E_LOCKED naming the holder.
 */
export async function lockDatabase(path: string, sleep: (ms: number) => Promise<void>): Promise<Lock> {
  const file = `${resolve(path)}.lock`;
  const lock = await DatabaseLock.open();
  try {
    for (let waited = 0; ; waited += 200) {
      const holder = held.has(file) ? 'this process' : await tryLock(lock, file);
      if (holder === null) break;
      if (waited >= RETRY_MS) {
        throw new UserError('E_DB_LOCKED', 'input', `${path} is being loaded by ${holder}`, {
          hint: 'wait until it has ended, then load again',
        });
      }
      await sleep(200);
    }
  } catch (fault) {
    lock.close();
    throw fault;
  }
  return {
    async release() {
      await rm(file, { force: true });
      lock.close();
      held.delete(file);
    },
  };
}

/** Who holds the lock; null where it is ours now. */
async function tryLock(lock: DatabaseLock, file: string): Promise<string | null> {
  // The operating system's lock is one between processes: within this one it would be given twice.
  held.add(file);
  const holder = await takeLock(lock, file).catch((fault) => {
    held.delete(file);
    throw fault;
  });
  if (holder !== null) held.delete(file);
  return holder;
}

async function takeLock(lock: DatabaseLock, file: string): Promise<string | null> {
  for (;;) {
    const inode = await inodeOf(file);
    try {
      await lock.take(file);
    } catch (fault) {
      if (fault instanceof LockedError) return fault.holder;
      if (!(fault instanceof Error) || !/not a valid DuckDB/.test(fault.message)) throw lockFault(fault, file);
      // Its maker was killed while making it.
      await rm(file, { force: true });
      return 'another process';
    }
    // A holder removes the file before letting go: what we have locked must be what others will find. A file that this very
    // call made cannot be told from another's, so it is locked a second time, now that it is there.
    if (inode !== null && (await inodeOf(file)) === inode) return null;
    await lock.letGo();
  }
}

function lockFault(fault: unknown, file: string): unknown {
  const message = fault instanceof Error ? fault.message : String(fault);
  const code = /permission denied/i.test(message)
    ? 'EACCES'
    : /read-only/i.test(message)
      ? 'EROFS'
      : /no space|quota/i.test(message)
        ? 'ENOSPC'
        : /no such file/i.test(message)
          ? 'ENOENT'
          : '';
  return fileFault(Object.assign(new Error(message), { code }), file.replace(/\.lock$/, ''));
}

async function inodeOf(file: string): Promise<string | null> {
  const info = await stat(file, { bigint: true }).catch(() => null);
  return info === null ? null : `${info.ino}:${info.birthtimeNs}`;
}
