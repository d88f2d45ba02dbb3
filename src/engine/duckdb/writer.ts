import type { DuckDBConnection, DuckDBValue } from '@duckdb/node-api';
import { DuckDBInstance } from './client.js';
import { COUNT_PROGRESS, closeAccess, type Reach } from './lock-down.js';

export interface WriterOptions {
  /** Bytes as DuckDB spells them (`400MB`); DuckDB's own default where absent. */
  readonly memoryLimit?: string;
  readonly threads?: number;
  /** Folder for what does not fit into memory. */
  readonly spill: string;
  /** It counts how far each statement is. */
  readonly watched?: boolean;
}

export type Value = string | number | bigint | boolean | null;

/** DuckDB refused a statement: `message` is its text, first line first. */
export class SqlFault extends Error {
  constructor(
    message: string,
    readonly sql: string,
  ) {
    super(message);
    this.name = 'SqlFault';
  }
}

/**
 * The one connection that reads users' files and writes databases. It lives in memory; database files are attached to it.
 * Values come back as text, bigint, number, boolean or null: cast dates and decimals to VARCHAR in the query.
 */
export class Writer {
  private constructor(
    readonly instance: DuckDBInstance,
    private readonly connection: DuckDBConnection,
  ) {}

  static async open(options: WriterOptions): Promise<Writer> {
    const instance = await DuckDBInstance.create(':memory:', {
      temp_directory: options.spill,
      autoinstall_known_extensions: 'false',
      autoload_known_extensions: 'false',
      ...(options.memoryLimit ? { memory_limit: options.memoryLimit } : {}),
      ...(options.threads ? { threads: String(options.threads) } : {}),
    });
    const connection = await instance.connect();
    // Timestamps without zone are all we store; a zone of the machine must not leak into casts.
    await connection.run(`SET TimeZone = 'UTC'`);
    if (options.watched) await connection.run(COUNT_PROGRESS);
    return new Writer(instance, connection);
  }

  /** From here on nothing but `reach`, the databases attached and the folder of spills can be opened by any statement. */
  async closeAccess(reach: Reach): Promise<void> {
    await closeAccess(this.connection, reach);
  }

  async run(sql: string): Promise<void> {
    try {
      await this.connection.run(sql);
    } catch (fault) {
      throw new SqlFault(messageOf(fault), sql);
    }
  }

  async rows(sql: string): Promise<Record<string, Value>[]> {
    try {
      const reader = await this.connection.runAndReadAll(sql);
      return reader.getRowObjects().map(plain);
    } catch (fault) {
      throw new SqlFault(messageOf(fault), sql);
    }
  }

  async row(sql: string): Promise<Record<string, Value>> {
    return (await this.rows(sql))[0] ?? {};
  }

  /** How far the statement is that runs, of 100; null where DuckDB cannot tell. */
  percent(): number | null {
    const { percentage } = this.connection.progress;
    return percentage >= 0 ? percentage : null;
  }

  interrupt(): void {
    this.connection.interrupt();
  }

  /** Lets go of the connection; the instance lives on for the read side. */
  closeConnection(): void {
    this.connection.closeSync();
  }

  close(): void {
    this.connection.closeSync();
    this.instance.closeSync();
  }
}

function plain(row: Record<string, DuckDBValue>): Record<string, Value> {
  const out: Record<string, Value> = {};
  for (const [key, value] of Object.entries(row)) {
    const simple = value === null || ['string', 'number', 'bigint', 'boolean'].includes(typeof value);
    out[key] = simple ? (value as Value) : String(value);
  }
  return out;
}

function messageOf(fault: unknown): string {
  return fault instanceof Error ? fault.message : String(fault);
}
