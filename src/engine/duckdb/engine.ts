import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { UserError } from '../../core/errors.js';
import { type Progress, UNKNOWN } from '../../core/process/steps.js';
import { identifier } from '../../core/quoting.js';
import type { Row } from '../../core/result.js';
import { CORE } from '../../core/words.js';
import type { Helper } from '../../model/helper.js';
import { HELPERS } from '../../model/helpers.js';
import type { Catalog, Dialect, Engine, QueryStats, Statement, Stored } from '../engine.js';
import { admitSelect } from './admit.js';
import { readCatalog } from './catalog.js';
import { readerOf } from './cells.js';
import { explainFault } from './faults.js';
import { holdViews } from './held.js';
import { COUNT_PROGRESS } from './lock-down.js';
import { helperMacro, preludeStatements } from './prelude.js';
import { runStatement } from './statements.js';
import { isOrderOf, StoredTable, storable } from './stored.js';

export const duckdbDialect: Dialect = {
  name: 'duckdb',
  // Without NOT MATERIALIZED a CTE referenced twice is materialised whole: 437 ms against 199 on 5 M rows.
  cte: (name, select) => `${name} AS NOT MATERIALIZED (${select})`,
  identifier,
};

/** What an engine over an instance is told. */
export interface OverInstance {
  /** Some tables are views over files. */
  readonly isOverFiles?: boolean | undefined;
  /** Removes what was made for this engine. */
  readonly onClose?: (() => Promise<void>) | undefined;
  /** Its log is without values unless it keeps them. */
  readonly keepsValues?: boolean | undefined;
  /** It counts how far each statement is. */
  readonly isWatched?: boolean | undefined;
}

/** What all sessions of one database have in common. */
interface Shared {
  readonly instance: DuckDBInstance;
  readonly path: string;
  readonly isOverFiles: boolean;
  readonly onClose: () => Promise<void>;
  readonly statements: Statement[];
  /** Whether statements are kept with their values: a list of a million rows is one. */
  readonly keepsValues: boolean;
  readonly isWatched: boolean;
  readonly live: Set<DuckDBConnection>;
  stored: number;
  wallMs: number;
  isCancelled: boolean;
  /** Says a cancel again and again. */
  repeated?: NodeJS.Timeout;
  catalog: Promise<Catalog> | undefined;
}

/** The engine over an instance whose catalog `data` holds the canonical tables and whose own memory takes stored rows. */
export class DuckdbEngine implements Engine {
  readonly dialect = duckdbDialect;

  private constructor(
    private readonly connection: DuckDBConnection,
    private readonly shared: Shared,
  ) {
    shared.live.add(connection);
  }

  /** `path` is how messages name the data. */
  static async over(
    instance: DuckDBInstance,
    path: string,
    { isOverFiles = false, onClose = async () => {}, keepsValues = true, isWatched = false }: OverInstance = {},
  ): Promise<DuckdbEngine> {
    const connection = await instance.connect();
    await connection.run([...preludeStatements(HELPERS), ...(isWatched ? [COUNT_PROGRESS] : [])].join(';\n'));
    const live = new Set<DuckDBConnection>();
    const shared = { instance, path, isOverFiles, onClose, keepsValues, isWatched, statements: [], live };
    return new DuckdbEngine(connection, { ...shared, stored: 0, wallMs: 0, isCancelled: false, catalog: undefined });
  }

  async session(): Promise<DuckdbEngine> {
    const connection = await this.shared.instance.connect();
    if (this.shared.isWatched) await connection.run(COUNT_PROGRESS);
    return new DuckdbEngine(connection, this.shared);
  }

  progress(): Progress {
    for (const connection of this.shared.live) {
      const { percentage, rows_processed: rows } = connection.progress;
      if (percentage >= 0) return { percent: percentage, rows: Number(rows), bytes: null };
    }
    return UNKNOWN;
  }

  catalog(): Promise<Catalog> {
    this.shared.catalog ??= this.guarded(() => readCatalog(this.connection, this.shared.path, this.shared.isOverFiles));
    return this.shared.catalog;
  }

  async hold(columns: Readonly<Record<string, readonly string[]>>): Promise<void> {
    if (!this.shared.isOverFiles) return;
    const known = this.catalog();
    this.shared.catalog = this.guarded(async () => holdViews(this.connection, await known, columns));
    await this.shared.catalog;
  }

  async query(statement: Statement): Promise<Row[]> {
    this.note(statement);
    return this.guarded(async () => {
      const result = await runStatement(this.connection, statement);
      const names = result.deduplicatedColumnNames();
      const readers = result.columnTypes().map(readerOf);
      const rows: Row[] = [];
      for (const chunk of await result.fetchAllChunks()) {
        const columns = readers.map((read, index) => read(chunk, index));
        for (let row = 0; row < chunk.rowCount; row++) {
          rows.push(Object.fromEntries(names.map((name, column) => [name, columns[column]![row]!])));
        }
      }
      return rows;
    });
  }

  async admit(query: string): Promise<void> {
    const { tables } = await this.catalog();
    await admitSelect(this.connection, query, new Set(tables.keys()));
  }

  async store(statement: Statement): Promise<Stored> {
    this.shared.stored += 1;
    const name = `stored_${this.shared.stored}`;
    const { text, order } = storable(statement.text);
    return this.guarded(async () => {
      const created = await this.create(name, text, statement.params);
      const isOrdered = isOrderOf(order, created.columns);
      // An order by what the query does not return can only be its own.
      const { rows, columns } = isOrdered ? created : await this.create(name, statement.text, statement.params);
      const owner = {
        instance: this.shared.instance,
        live: this.shared.live,
        fault: (error: unknown) => this.fault(error),
        cancelled: () => this.shared.isCancelled,
      };
      return new StoredTable(owner, name, columns, rows, isOrdered ? order : []);
    });
  }

  private async create(name: string, text: string, params: Statement['params']) {
    const storing = { text: `CREATE OR REPLACE TABLE memory.main.${name} AS ${text}`, params };
    this.note(storing);
    const counted = await runStatement(this.connection, storing);
    const rows = Number((await counted.getRows())[0]![0]);
    const described = await this.connection.run(`SELECT * FROM memory.main.${name} LIMIT 0`);
    const types = described.columnTypes();
    const columns = new Map(
      described.columnNames().map((column, index) => [column, types[index]!.toString().toLowerCase()]),
    );
    return { rows, columns };
  }

  async define(helpers: readonly Helper[]): Promise<void> {
    for (const helper of helpers) {
      // Temporary, so that each session has its own.
      const defining = { text: helperMacro(helper, 'TEMP '), params: {} };
      this.note(defining);
      await runStatement(this.connection, defining);
    }
  }

  private note({ text, params }: Statement): void {
    this.shared.statements.push({ text, params: this.shared.keepsValues ? params : {} });
  }

  log(): readonly Statement[] {
    return this.shared.statements;
  }

  stats(): QueryStats {
    return {
      queries: this.shared.statements.length,
      wallMs: this.shared.wallMs,
      rowsRead: null,
      bytesRead: null,
      peakMemoryBytes: null,
    };
  }

  async cancel(): Promise<void> {
    if (this.shared.isCancelled) return;
    this.shared.isCancelled = true;
    const interrupt = () => {
      for (const connection of this.shared.live) connection.interrupt();
    };
    interrupt();
    // An interrupt between two statements, or before the first has begun, is lost: it is said again until the engine is closed.
    this.shared.repeated = setInterval(interrupt, 50);
    this.shared.repeated.unref();
  }

  async close(): Promise<void> {
    clearInterval(this.shared.repeated);
    for (const connection of this.shared.live) connection.closeSync();
    this.shared.instance.closeSync();
    await this.shared.onClose();
  }

  /** An interrupted DuckDB query can look like an empty result, so a cancel is remembered here and speaks after each call. */
  private async guarded<T>(work: () => Promise<T>): Promise<T> {
    const started = performance.now();
    try {
      if (this.shared.isCancelled) throw new UserError('E_INTERRUPTED', 'interrupted', CORE.interrupted());
      const result = await work();
      if (this.shared.isCancelled) throw new UserError('E_INTERRUPTED', 'interrupted', CORE.interrupted());
      return result;
    } catch (error) {
      throw this.fault(error);
    } finally {
      this.shared.wallMs += performance.now() - started;
    }
  }

  private fault(error: unknown): unknown {
    if (error instanceof UserError) return error;
    if (this.shared.isCancelled)
      return new UserError('E_INTERRUPTED', 'interrupted', CORE.interrupted(), { cause: error });
    return explainFault(error, this.shared.path);
  }
}
