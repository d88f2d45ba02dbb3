import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import type { Batch, Cell, ReadOptions } from '../../core/result.js';
import type { Stored } from '../engine.js';
import { readerOf } from './cells.js';

export const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;

interface Owner {
  readonly instance: DuckDBInstance;
  /** Connections that a cancel must reach. */
  readonly live: Set<DuckDBConnection>;
  /** Throws where the engine was cancelled; else returns the fault, said our way. */
  fault(error: unknown): unknown;
  cancelled(): boolean;
}

/**
 * Rows materialised in the scratch database. A DuckDB stream that fails midway ends as if complete, so each reading has a
 * connection of its own and counts what arrives against what was stored.
 */
export class StoredTable implements Stored {
  readonly relation;

  constructor(
    private readonly owner: Owner,
    private readonly name: string,
    readonly columns: ReadonlyMap<string, string>,
    private readonly rows: number,
  ) {
    this.relation = { text: `memory.main.${name}`, params: {} };
  }

  async count(): Promise<number> {
    return this.rows;
  }

  async *read(options: ReadOptions = {}): AsyncIterable<Batch> {
    const fields = options.fields ?? [...this.columns.keys()];
    const connection = await this.owner.instance.connect();
    this.owner.live.add(connection);
    try {
      yield* this.drain(connection, fields, options);
    } catch (error) {
      throw this.owner.fault(error);
    } finally {
      this.owner.live.delete(connection);
      connection.closeSync();
    }
  }

  private async *drain(
    connection: DuckDBConnection,
    fields: readonly string[],
    options: ReadOptions,
  ): AsyncIterable<Batch> {
    const result = await connection.stream(this.selection(fields, options));
    const readers = result.columnTypes().map(readerOf);
    const expected = options.limit === undefined ? this.rows : Math.min(options.limit, this.rows);
    let arrived = 0;
    for (
      let chunk = await result.fetchChunk();
      chunk !== null && chunk.rowCount > 0;
      chunk = await result.fetchChunk()
    ) {
      arrived += chunk.rowCount;
      const columns: Record<string, readonly Cell[]> = {};
      for (const [index, field] of fields.entries()) columns[field] = readers[index]!(chunk, index);
      yield { count: chunk.rowCount, columns };
      if (this.owner.cancelled()) break;
    }
    if (arrived !== expected)
      throw new Error(`INTERRUPT or truncated read: ${arrived} of ${expected} rows arrived from ${this.name}`);
  }

  private selection(fields: readonly string[], { sort = [], limit }: ReadOptions): string {
    const order = sort.map(({ field, descending }) => `${quote(field)}${descending ? ' DESC' : ''} NULLS LAST`);
    // What is equal keeps the order in which it was stored.
    if (order.length > 0) order.push('rowid');
    return [
      `SELECT ${fields.map(quote).join(', ')} FROM ${this.relation.text}`,
      order.length > 0 ? `ORDER BY ${order.join(', ')}` : '',
      limit === undefined ? '' : `LIMIT ${limit}`,
    ].join(' ');
  }

  async dispose(): Promise<void> {
    const connection = await this.owner.instance.connect();
    await connection.run(`DROP TABLE IF EXISTS ${this.relation.text}`);
    connection.closeSync();
  }
}
