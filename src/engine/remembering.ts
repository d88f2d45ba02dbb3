import { createHash } from 'node:crypto';
import { type Progress, UNKNOWN } from '../core/process/steps.js';
import { readQuery } from '../core/query/read-query.js';
import type { Row } from '../core/result.js';
import type { Helper } from '../model/helper.js';
import type { Catalog, Dialect, Engine, QueryStats, Statement, Stored } from './engine.js';

/**
 * An engine that asks the same question once: for one run, or one report, over data that do not change while it is made. Rows are shared
 * between those who asked, so nobody may change them. Closing it closes the engine beneath.
 */
export class RememberingEngine implements Engine {
  private readonly defined = new Map<string, string>();

  constructor(
    private readonly engine: Engine,
    private readonly queries = new Map<string, Promise<Row[]>>(),
    private readonly relations = new Map<string, Promise<Stored>>(),
  ) {}

  /** The engine itself where it remembers already. */
  static over(engine: Engine): RememberingEngine {
    return engine instanceof RememberingEngine ? engine : new RememberingEngine(engine);
  }

  /** Sessions remember together; the same engine where it has none. */
  async session(): Promise<RememberingEngine> {
    const other = await this.engine.session?.();
    return other === undefined ? this : new RememberingEngine(other, this.queries, this.relations);
  }

  progress(): Progress {
    return this.engine.progress?.() ?? UNKNOWN;
  }

  get dialect(): Dialect {
    return this.engine.dialect;
  }

  catalog(): Promise<Catalog> {
    return this.engine.catalog();
  }

  async hold(columns: Readonly<Record<string, readonly string[]>>): Promise<void> {
    await this.engine.hold?.(columns);
  }

  query(statement: Statement): Promise<Row[]> {
    return once(this.queries, this.keyOf(statement), () => this.engine.query(statement));
  }

  store(statement: Statement): Promise<Stored> {
    return once(this.relations, this.keyOf(statement), () => this.engine.store(statement));
  }

  admit(query: string): Promise<void> {
    return this.engine.admit(query);
  }

  async define(helpers: readonly Helper[]): Promise<void> {
    const changed = helpers.filter((helper) => this.defined.get(helper.name) !== helper.body);
    if (changed.length === 0) return;
    for (const { name } of changed) this.defined.delete(name);
    await this.engine.define(changed);
    for (const { name, body } of changed) this.defined.set(name, body);
  }

  log(): readonly Statement[] {
    return this.engine.log();
  }

  stats(): QueryStats {
    return this.engine.stats();
  }

  cancel(): Promise<void> {
    return this.engine.cancel();
  }

  /** Frees what it stored; results read before stay. */
  async forget(): Promise<void> {
    const stored = await Promise.allSettled(this.relations.values());
    this.queries.clear();
    this.relations.clear();
    for (const one of stored) if (one.status === 'fulfilled') await one.value.dispose();
  }

  close(): Promise<void> {
    return this.engine.close();
  }

  /** Text and the values it names; what `cut_of` and such mean depends on the run. */
  private keyOf({ text, params }: Statement): string {
    const { parameters, calls } = readQuery(text);
    const values = parameters.map((name) => {
      const value = params[name];
      return typeof value === 'bigint' ? `${value}n` : typeof value === 'string' ? shortened(value) : value;
    });
    const meant = [...this.defined].filter(([name]) => calls.has(name)).map(([, body]) => body);
    return JSON.stringify([text, values, meant]);
  }
}

/** Longer values stand in a key by their digest: a list of many rows would stay in memory for as long as the engine does. */
const LONG = 4096;

const shortened = (value: string): string =>
  value.length <= LONG ? value : `${value.length} ${createHash('sha256').update(value).digest('base64')}`;

/** What failed is asked again. */
function once<T>(known: Map<string, Promise<T>>, key: string, ask: () => Promise<T>): Promise<T> {
  const found = known.get(key);
  if (found !== undefined) return found;
  const asked = ask();
  known.set(key, asked);
  asked.catch(() => known.delete(key));
  return asked;
}
