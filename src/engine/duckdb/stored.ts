import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { readQuery, UNLIKE_OURS } from '../../core/query/read-query.js';
import { identifier, nameOf } from '../../core/quoting.js';
import type { Batch, Cell, ReadOptions } from '../../core/result.js';
import type { Stored } from '../engine.js';
import { readerOf } from './cells.js';

/**
 * A query as it is stored: without the ORDER BY that ends it, which its readers apply. Most relations are only joined and counted
 * by later queries, and to sort half a million customers costs more than to group them.
 */
export function storable(sql: string): { readonly text: string; readonly order: readonly string[] } {
  if (UNLIKE_OURS.test(sql)) return { text: sql, order: [] };
  const { unordered: body, order: terms } = readQuery(sql);
  const order = terms.map((term) => outerTerm(term, body));
  return order.includes(null) ? { text: sql, order: [] } : { text: body, order: order as string[] };
}

/** The term by the output column's name or place; `c.day` is such a column where the query returns it `AS day`. Null for others. */
function outerTerm(term: string, body: string): string | null {
  const [, table, column, direction = ''] = TERM.exec(term) ?? [];
  if (column === undefined) return null;
  const isReturned = table === undefined || new RegExp(`\\b${table}${column} AS ${column}\\b`).test(body);
  return isReturned ? `${column}${direction}` : null;
}

const TERM = /^(\w+\.)?("[^"]+"|\w+)((?:\s+(?:ASC|DESC))?(?:\s+NULLS\s+(?:FIRST|LAST))?)$/i;

/** Whether every term names a returned column, or its place. */
export const isOrderOf = (order: readonly string[], columns: ReadonlyMap<string, string>): boolean =>
  order.every((term) => {
    const [name] = /^"[^"]+"|^\w+/.exec(term)!;
    return /^\d+$/.test(name) ? Number(name) <= columns.size : columns.has(nameOf(name));
  });

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
    private readonly types: ReadonlyMap<string, string>,
    private readonly rows: number,
    /** Terms of the query's own order, by column name or place. */
    private readonly order: readonly string[],
  ) {
    this.relation = { text: `memory.main.${name}`, params: {} };
  }

  async columns(): Promise<ReadonlyMap<string, string>> {
    return this.types;
  }

  async count(): Promise<number> {
    return this.rows;
  }

  async *read(options: ReadOptions = {}): AsyncIterable<Batch> {
    const fields = options.fields ?? [...this.types.keys()];
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
    const asked = sort.map(({ field, descending }) => `${identifier(field)}${descending ? ' DESC' : ''} NULLS LAST`);
    // The own order ends in a unique key: it settles what is equal by the columns asked for.
    // Without one, what is equal keeps the order in which it was stored.
    const own = this.order.map((term) => this.named(term));
    const order = [...asked, ...(own.length === 0 && asked.length > 0 ? ['rowid'] : own)];
    return [
      `SELECT ${fields.map(identifier).join(', ')} FROM ${this.relation.text}`,
      order.length > 0 ? `ORDER BY ${order.join(', ')}` : '',
      limit === undefined ? '' : `LIMIT ${limit}`,
    ].join(' ');
  }

  /** A term that names its column's place, by the column's name: the reader may select fewer columns. */
  private named(term: string): string {
    return term.replace(/^\d+/, (place) => identifier([...this.types.keys()][Number(place) - 1]!));
  }

  async dispose(): Promise<void> {
    const connection = await this.owner.instance.connect();
    await connection.run(`DROP TABLE IF EXISTS ${this.relation.text}`);
    connection.closeSync();
  }
}
