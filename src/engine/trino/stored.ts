import type { Batch, Cell, ReadOptions } from '../../core/result.js';
import type { Statement, Stored } from '../engine.js';
import { finalOrder, isOuterTerm } from './final-order.js';
import { identifier } from './literal.js';
import type { TrinoPage } from './protocol.js';

/** What a stored query asks of its engine. */
export interface QueryRunner {
  pages(statement: Statement): AsyncIterable<TrinoPage>;
  batches(statement: Statement): AsyncIterable<Batch>;
}

/**
 * A query that is run again for each reading: a cluster that one may only read keeps nothing for us. Rows stream page by
 * page; that all arrived is what the protocol's last page says.
 */
export class StoredQuery implements Stored {
  readonly relation: Statement;
  private counted: Promise<number> | undefined;

  constructor(
    private readonly runner: QueryRunner,
    private readonly statement: Statement,
    readonly columns: ReadonlyMap<string, string>,
  ) {
    this.relation = { text: `(\n${statement.text.replace(/;\s*$/, '')}\n)`, params: statement.params };
  }

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

  read(options: ReadOptions = {}): AsyncIterable<Batch> {
    const fields = options.fields ?? [...this.columns.keys()];
    for (const { field } of [...fields.map((field) => ({ field })), ...(options.sort ?? [])]) {
      if (!this.columns.has(field)) throw new Error(`the stored query has no column ${field}`);
    }
    return project(this.runner.batches(this.selection(options)), fields);
  }

  /**
   * Without `sort` the rows keep the query's own order. A query around it would lose that order, so then it is only cut by
   * LIMIT, and columns are dropped here; with `sort` the own order (a unique key) settles what is equal.
   */
  private selection({ sort = [], limit }: ReadOptions): Statement {
    const cut = limit === undefined ? '' : `\nLIMIT ${limit}`;
    const own = finalOrder(this.statement.text);
    if (sort.length === 0 && (own.length > 0 || limit === undefined)) {
      return { text: this.statement.text.replace(/;\s*$/, '') + cut, params: this.statement.params };
    }
    const order = sort.map(({ field, descending }) => `${identifier(field)}${descending ? ' DESC' : ''} NULLS LAST`);
    order.push(...own.filter((term) => isOuterTerm(term, this.columns.keys())));
    return this.over('*', `${order.length > 0 ? `\nORDER BY ${order.join(', ')}` : ''}${cut}`);
  }

  private over(select: string, tail: string): Statement {
    return { text: `SELECT ${select} FROM ${this.relation.text}${tail}`, params: this.relation.params };
  }

  async dispose(): Promise<void> {
    // Nothing is kept.
  }
}

async function* project(batches: AsyncIterable<Batch>, fields: readonly string[]): AsyncGenerator<Batch> {
  for await (const { count, columns } of batches) {
    const wanted: Record<string, readonly Cell[]> = {};
    for (const field of fields) wanted[field] = columns[field]!;
    yield { count, columns: wanted };
  }
}
