import { type Progress, UNKNOWN } from '../../core/process/steps.js';
import { identifier } from '../../core/quoting.js';
import type { Batch, Cell, Row } from '../../core/result.js';
import type { Helper } from '../../model/helper.js';
import type { Catalog, Dialect, Engine, QueryStats, Statement, Stored } from '../engine.js';
import { admitTrinoSelect } from './admit.js';
import { type Convert, converterOf } from './cells.js';
import { renameCalls, withInlineFunctions } from './inline-functions.js';
import { spellForExecution, spellForReading, withOwnParameters } from './spell.js';
import { StoredQuery } from './stored.js';
import { StoredTexts } from './stored-texts.js';
import { Usage } from './usage.js';
import { explainGone } from './wire/gone.js';
import type { TrinoColumn, TrinoPage, TrinoProtocol, TrinoStats } from './wire/protocol.js';

export const trinoDialect: Dialect = {
  name: 'trino',
  cte: (name, select) => `${name} AS (${select})`,
  identifier,
};

export interface TrinoEngineParts {
  readonly protocol: TrinoProtocol;
  readonly helpers: readonly Helper[];
  readonly catalog: (engine: TrinoEngine) => Promise<Catalog>;
}

/** A Trino cluster behind the engine's interface. Only SELECTs are sent; nothing is left on the cluster. */
export class TrinoEngine implements Engine {
  readonly dialect = trinoDialect;
  private readonly helpers: Helper[];
  /** By the name that queries call: the function that means it now. */
  private readonly meanings = new Map<string, string>();
  private readonly statements: Statement[] = [];
  private readonly usage = new Usage();
  private storedQueries = 0;
  private far: Progress = UNKNOWN;
  private readonly storedTexts = new StoredTexts();
  private known: Promise<Catalog> | undefined;

  constructor(private readonly parts: TrinoEngineParts) {
    this.helpers = [...parts.helpers];
  }

  catalog(): Promise<Catalog> {
    this.known ??= this.parts.catalog(this);
    return this.known;
  }

  async query(statement: Statement): Promise<Row[]> {
    const rows: Row[] = [];
    for await (const { count, columns } of this.batches(this.inScope(statement))) {
      const entries = Object.entries(columns);
      for (let row = 0; row < count; row++) {
        rows.push(Object.fromEntries(entries.map(([name, cells]) => [name, cells[row]!])));
      }
    }
    return rows;
  }

  async admit(query: string): Promise<void> {
    admitTrinoSelect(query);
  }

  /** Asks the cluster nothing: rows come, and faults are found, when they are read. */
  async store(statement: Statement): Promise<Stored> {
    this.storedQueries += 1;
    const name = `stored_${this.storedQueries}`;
    const own = withOwnParameters(this.inScope(statement), `${name}_`);
    return new StoredQuery(this, this.storedTexts.keep(name, own.text), own);
  }

  /**
   * A stored query runs again after its helpers may have come to mean something else (`cut_of` differs between the total
   * and the cuts), so each meaning is a function of its own, and a statement is bound to those of its time.
   */
  async define(helpers: readonly Helper[]): Promise<void> {
    for (const helper of helpers) {
      let same = this.helpers.find((known) => known.name.startsWith(`${helper.name}_`) && known.body === helper.body);
      if (same === undefined) {
        same = { ...helper, name: `${helper.name}_${this.helpers.length}` };
        this.helpers.push(same);
      }
      this.meanings.set(helper.name.toLowerCase(), same.name);
    }
  }

  private inScope(statement: Statement): Statement {
    return { ...statement, text: renameCalls(statement.text, (name) => this.meanings.get(name)) };
  }

  /** The statement as one would type it now, with helpers in front and values in place. */
  spelled(statement: Statement): string {
    const { text, params } = this.storedTexts.inFront(this.inScope(statement));
    return spellForReading({ text: withInlineFunctions(text, this.helpers), params });
  }

  /** Rows by column, a page at a time, as cells. */
  async *batches(statement: Statement): AsyncGenerator<Batch> {
    let columns: readonly TrinoColumn[] | undefined;
    let converters: Convert[] = [];
    for await (const page of this.pages(statement)) {
      if (columns === undefined && page.columns) {
        columns = distinctNames(page.columns);
        converters = columns.map(({ type }) => converterOf(type));
      }
      if (page.data && page.data.length > 0 && columns) yield toBatch(page.data, columns, converters);
    }
  }

  /** The pages of one statement with helpers in front and parameters bound. */
  async *pages(statement: Statement): AsyncGenerator<TrinoPage> {
    const { text, params } = this.storedTexts.inFront(statement);
    const whole = { text: withInlineFunctions(text, this.helpers), params };
    const typed = spellForReading(whole);
    this.statements.push({ text: typed, params: {} });
    const use = this.usage.watch();
    const onStats = (stats: TrinoStats) => {
      use.onStats(stats);
      const { progressPercentage: percent = null, processedRows: rows, processedBytes: bytes } = stats;
      this.far = { percent, rows, bytes };
    };
    try {
      yield* this.parts.protocol.pages(spellForExecution(whole), { onStats });
    } catch (fault) {
      throw await explainGone(fault, typed, this.parts.protocol);
    } finally {
      use.onEnd();
      this.far = UNKNOWN;
    }
  }

  log(): readonly Statement[] {
    return this.statements;
  }

  progress(): Progress {
    return this.far;
  }

  stats(): QueryStats {
    return this.usage.total();
  }

  cancel(): Promise<void> {
    return this.parts.protocol.cancel();
  }

  async close(): Promise<void> {
    this.parts.protocol.close();
  }
}

/** A column named twice keeps both values, as in DuckDB. */
function distinctNames(columns: readonly TrinoColumn[]): TrinoColumn[] {
  const seen = new Map<string, number>();
  return columns.map(({ name, type }) => {
    const times = seen.get(name) ?? 0;
    seen.set(name, times + 1);
    return { name: times === 0 ? name : `${name}:${times}`, type };
  });
}

function toBatch(
  data: NonNullable<TrinoPage['data']>,
  columns: readonly TrinoColumn[],
  converters: readonly Convert[],
): Batch {
  const batch: Record<string, Cell[]> = {};
  for (const [index, { name }] of columns.entries()) {
    const convert = converters[index]!;
    batch[name] = data.map((row) => convert(row[index]));
  }
  return { count: data.length, columns: batch };
}
