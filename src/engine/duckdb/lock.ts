import { DuckDBInstance } from './client.js';

/** Someone else has the file open for writing. */
export class LockedError extends Error {
  constructor(readonly holder: string) {
    super(`locked by ${holder}`);
  }
}

/** Whether DuckDB's message says that another process has the file open; if so, who. */
export function holderOf(message: string): string | null {
  if (!/could not set lock|conflicting lock|being used by another process|already open/i.test(message)) return null;
  const pid = /\(PID (\d+)\)/.exec(message)?.[1];
  return pid === undefined ? 'another process' : `process ${pid}`;
}

/** An exclusive lock on a file, held through DuckDB's own file lock: the operating system frees it when the process dies. */
export class DatabaseLock {
  private constructor(private readonly instance: DuckDBInstance) {}

  static async take(file: string): Promise<DatabaseLock> {
    try {
      return new DatabaseLock(await DuckDBInstance.create(file, { threads: '1' }));
    } catch (fault) {
      const holder = holderOf(fault instanceof Error ? fault.message : '');
      if (holder !== null) throw new LockedError(holder);
      throw fault;
    }
  }

  release(): void {
    this.instance.closeSync();
  }
}
