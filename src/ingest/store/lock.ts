import { lstat, open, rm, stat } from 'node:fs/promises';
import { UserError } from '../../core/errors.js';
import { leftovers } from '../../core/process/leftovers.js';
import { DatabaseLock, LockedError } from '../../engine/duckdb/lock.js';
import { fileFault } from '../read/index.js';
import { databasePath } from './database-path.js';
import { foreign } from './draft-folder.js';
import { STORE } from './words.js';

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
  const file = `${await databasePath(path)}.lock`;
  const lock = await DatabaseLock.open();
  try {
    for (let waited = 0; ; waited += 200) {
      if (!(await isOurs(file))) throw foreign(file, path);
      const holder = held.has(file) ? 'this process' : await tryLock(lock, file);
      if (holder === null) break;
      if (waited >= RETRY_MS) {
        throw new UserError('E_DB_LOCKED', 'input', STORE.being_loaded_by({ path, holder }), {
          hint: STORE.wait_until_has_ended(),
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
      await rm(file, { force: true }).catch(() => undefined);
      leftovers.done(file);
      lock.close();
      held.delete(file);
    },
  };
}

/** Who holds the lock; null where it is ours now. */
async function tryLock(lock: DatabaseLock, file: string): Promise<string | null> {
  // The operating system's lock is one between processes: within this one it would be given twice.
  held.add(file);
  return leftovers.making(async () => {
    const holder = await takeLock(lock, file).catch((fault) => {
      held.delete(file);
      throw fault;
    });
    if (holder === null) leftovers.add(file);
    else held.delete(file);
    return holder;
  });
}

async function takeLock(lock: DatabaseLock, file: string): Promise<string | null> {
  for (;;) {
    const inode = await inodeOf(file);
    try {
      await lock.take(file);
    } catch (fault) {
      if (fault instanceof LockedError) return fault.holder;
      const of = systemFault(fault, file);
      // Left by a full disk, or by a maker that was killed while making it: the next one must find none or a whole one.
      if (await isOurs(file)) await rm(file, { force: true }).catch(() => undefined);
      if (of !== null) throw of;
      return 'another process';
    }
    // A holder removes the file before letting go: what we have locked must be what others will find. A file that this very
    // call made cannot be told from another's, so it is locked a second time, now that it is there.
    if (inode !== null && (await inodeOf(file)) === inode) return null;
    await lock.letGo();
  }
}

/** What keeps a lock from being made wherever it is tried; null where making it again may go well. */
function systemFault(fault: unknown, file: string): UserError | null {
  const message = fault instanceof Error ? fault.message : String(fault);
  const code = SYSTEM.find(([pattern]) => pattern.test(message))?.[1];
  return code === undefined
    ? null
    : fileFault(Object.assign(new Error(message), { code }), file.replace(/\.lock$/, ''));
}

const SYSTEM: readonly (readonly [RegExp, string])[] = [
  [/permission denied/i, 'EACCES'],
  [/read-only/i, 'EROFS'],
  [/no space|quota/i, 'ENOSPC'],
  [/no such file/i, 'ENOENT'],
  [/too many open files/i, 'EMFILE'],
];

/** Bytes of a DuckDB database that holds nothing, which is what a lock is. */
const LOCK_BYTES = 12_288;

/** Nothing, or an empty database, or the beginning of one. */
async function isOurs(file: string): Promise<boolean> {
  const found = await lstat(file).catch(() => null);
  if (found === null) return true;
  if (!found.isFile() || found.size > LOCK_BYTES) return false;
  if (found.size === 0) return true;
  const handle = await open(file, 'r').catch(() => null);
  if (handle === null) return true;
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(LOCK_BYTES), 0, LOCK_BYTES, 0);
    const bytes = buffer.subarray(0, bytesRead);
    // The magic follows a checksum of eight bytes; room that was given and never written is zeros.
    return bytes.every((byte) => byte === 0) || (bytes.length >= 12 && bytes.toString('latin1', 8, 12) === 'DUCK');
  } finally {
    await handle.close();
  }
}

async function inodeOf(file: string): Promise<string | null> {
  const info = await stat(file, { bigint: true }).catch(() => null);
  return info === null ? null : `${info.ino}:${info.birthtimeNs}`;
}
