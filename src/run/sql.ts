import type { Params, Relation, Sql } from '../core/analysis.js';
import type { Batch, ReadOptions, Row } from '../core/result.js';
import type { Engine, Stored } from '../engine/engine.js';
import { type BoundText, type CutAttribute, type PrefixInput, withPrefix } from '../model/prefix.js';
import { classedCatalog } from './classed-catalog.js';

class StoredRelation implements Relation {
  constructor(readonly stored: Stored) {}
  count(): Promise<number> {
    return this.stored.count();
  }
  read(options?: ReadOptions): AsyncIterable<Batch> {
    return this.stored.read(options);
  }
}

/** The columns of a relation that came from `sqlFor`. */
export const storedOf = (relation: Relation): Stored => (relation as StoredRelation).stored;

/** Stored results of a run by the text and values they came from. */
export type Kept = Map<string, Promise<Stored>>;

/** The same question is stored once: total and cut share what no cut touches. `cut_of` means another thing under other cuts. */
function storeOnce(engine: Engine, kept: Kept, statement: BoundText): Promise<Stored> {
  if (/\bcut_of\(/.test(statement.text)) return engine.store(statement);
  const key = JSON.stringify([statement.text, statement.params], (_, value) =>
    typeof value === 'bigint' ? `${value}n` : value,
  );
  const known = kept.get(key) ?? engine.store(statement);
  kept.set(key, known);
  return known;
}

/** Puts the base tables, the user's filter and the cut in front of whatever an analysis asks. */
export async function sqlFor(
  engine: Engine,
  cuts: readonly CutAttribute[],
  filters: PrefixInput['filters'],
  conversion: PrefixInput['conversion'],
  kept: Kept = new Map(),
): Promise<Sql> {
  const catalog = await classedCatalog(engine);
  const prefixed = (text: string, params: Params, using: Readonly<Record<string, Relation>>): BoundText => {
    const relations = Object.entries(using).map(([name, relation]) => [name, storedOf(relation).relation]);
    return withPrefix(text, params, {
      catalog,
      dialect: engine.dialect,
      conversion,
      cuts,
      filters,
      using: Object.fromEntries(relations),
    });
  };
  return {
    rows: (text: string, params: Params = {}, using = {}): Promise<Row[]> =>
      engine.query(prefixed(text, params, using)),
    relation: async (text: string, params: Params = {}, using = {}) =>
      new StoredRelation(await storeOnce(engine, kept, prefixed(text, params, using))),
  };
}
