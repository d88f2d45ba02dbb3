import type { DuckDBConnection } from '@duckdb/node-api';
import { literal } from '../../core/quoting.js';
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
  private constructor(
    private readonly instance: DuckDBInstance,
    private readonly connection: DuckDBConnection,
  ) {}

  /** Holds nothing yet. Files are attached to it: an instance for each would cost ten times as much to open. */
  static async open(): Promise<DatabaseLock> {
    const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
    return new DatabaseLock(instance, await instance.connect());
  }

  /** Makes the file where it is not there. Throws LockedError. */
  async take(file: string): Promise<void> {
    try {
      await this.connection.run(`ATTACH ${literal(file)} AS held`);
    } catch (fault) {
      const holder = holderOf(fault instanceof Error ? fault.message : '');
      if (holder !== null) throw new LockedError(holder);
      throw fault;
    }
  }

  async letGo(): Promise<void> {
    await this.connection.run('DETACH held');
  }

  /** Lets go of what it holds. */
  close(): void {
    this.connection.closeSync();
    this.instance.closeSync();
  }
}
