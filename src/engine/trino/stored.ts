import { readQuery } from '../../core/query/read-query.js';
import { identifier } from '../../core/quoting.js';
import type { Batch, Cell, ReadOptions } from '../../core/result.js';
import type { Statement, Stored } from '../engine.js';
import { isOuterTerm } from '../outer-term.js';
import type { TrinoPage } from './wire/protocol.js';

/** What a stored query asks of its engine. */
export interface QueryRunner {
  pages(statement: Statement): AsyncIterable<TrinoPage>;
  batches(statement: Statement): AsyncIterable<Batch>;
}

/**
 * A query that is run again for each reading: a cluster that one may only read keeps nothing for us. Rows stream page by
 * page; that all arrived is what the protocol's last page says. Most stored queries only become parts of others, so the
 * cluster is asked for types or count when somebody wants them.
 */
export class StoredQuery implements Stored {
  readonly relation: Statement;
  private typed: Promise<ReadonlyMap<string, string>> | undefined;
  private counted: Promise<number> | undefined;

  constructor(
    private readonly runner: QueryRunner,
    name: string,
    private readonly statement: Statement,
  ) {
    this.relation = { text: `(SELECT * FROM ${name})`, params: statement.params };
  }

  columns(): Promise<ReadonlyMap<string, string>> {
    this.typed ??= this.askTypes();
    return this.typed;
  }

  /** The text itself, not its name: a text that ends early must meet the end of a parenthesis before anything of it is run. */
  private async askTypes(): Promise<ReadonlyMap<string, string>> {
    const columns = new Map<string, string>();
    const text = `SELECT * FROM (\n${this.text()}\n) LIMIT 0`;
    for await (const page of this.runner.pages({ text, params: this.statement.params }))
      for (const { name, type } of page.columns ?? []) columns.set(name, type);
    return columns;
  }

  /** Known without a query once all rows have been read. */
  count(): Promise<number> {
    this.counted ??= this.countRows();
    return this.counted;
  }

  private async countRows(): Promise<number> {
    let rows = 0;
    for await (const batch of this.runner.batches(this.over('count(*) AS n', '')))
      rows = Number(batch.columns.n?.[0] ?? rows);
    return rows;
  }

  async *read(options: ReadOptions = {}): AsyncGenerator<Batch> {
    const { statement, most } = await this.selection(options);
    let rows = 0;
    for await (const { count, columns } of atMost(this.runner.batches(statement), most)) {
      rows += count;
      yield { count, columns: options.fields === undefined ? columns : chosen(columns, options.fields) };
    }
    if (rows < (options.limit ?? Number.POSITIVE_INFINITY)) this.counted ??= Promise.resolve(rows);
  }

  /**
   * Without `sort` the rows keep the query's own order. A query around it would lose that order, so then it is only cut by
   * LIMIT, or by leaving early where it may have a LIMIT of its own; columns are dropped here. With `sort` the own order
   * (a unique key) settles what is equal.
   */
  private async selection({ sort = [], limit }: ReadOptions): Promise<{ statement: Statement; most: number }> {
    const all = Number.POSITIVE_INFINITY;
    const own = readQuery(this.statement.text).order;
    const isCut = limit !== undefined && (sort.length > 0 || own.length > 0);
    const cut = isCut ? `\nLIMIT ${limit}` : '';
    if (sort.length === 0) {
      const text = this.text() + cut;
      return { statement: { text, params: this.statement.params }, most: limit ?? all };
    }
    const columns = await this.columns();
    for (const { field } of sort) assertColumn(field, columns);
    const order = sort.map(({ field, descending }) => `${identifier(field)}${descending ? ' DESC' : ''} NULLS LAST`);
    order.push(...own.filter((term) => isOuterTerm(term, columns.keys())));
    return { statement: this.over('*', `\nORDER BY ${order.join(', ')}${cut}`), most: all };
  }

  private text(): string {
    return this.statement.text.replace(/;\s*$/, '');
  }

  private over(select: string, tail: string): Statement {
    return { text: `SELECT ${select} FROM ${this.relation.text}${tail}`, params: this.relation.params };
  }

  async dispose(): Promise<void> {
    // Nothing is kept.
  }
}

function assertColumn(field: string, columns: { has(name: string): boolean }): void {
  if (!columns.has(field)) throw new Error(`the stored query has no column ${field}`);
}

/** Leaves when it has so many rows, which ends the query. */
async function* atMost(batches: AsyncIterable<Batch>, most: number): AsyncGenerator<Batch> {
  let left = most;
  if (left === 0) return;
  for await (const { count, columns } of batches) {
    if (count <= left) yield { count, columns };
    else {
      const cut = Object.entries(columns).map(([name, cells]) => [name, cells.slice(0, left)]);
      yield { count: left, columns: Object.fromEntries(cut) };
    }
    left -= count;
    if (left <= 0) return;
  }
}

function chosen(columns: Batch['columns'], fields: readonly string[]): Batch['columns'] {
  const wanted: Record<string, readonly Cell[]> = {};
  for (const field of fields) {
    assertColumn(field, { has: (name) => name in columns });
    wanted[field] = columns[field]!;
  }
  return wanted;
}
