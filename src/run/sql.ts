import type { Params, Relation, Sql } from '../core/analysis.js';
import type { Batch, ReadOptions, Row } from '../core/result.js';
import type { Engine, Stored } from '../engine/engine.js';
import { type BoundText, type CutAttribute, type PrefixInput, withPrefix } from '../model/prefix.js';

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

/** Puts the base tables, the user's filter and the cut in front of whatever an analysis asks. */
export async function sqlFor(
  engine: Engine,
  cuts: readonly CutAttribute[],
  filters: PrefixInput['filters'],
  conversion: PrefixInput['conversion'],
): Promise<Sql> {
  const catalog = await engine.catalog();
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
      new StoredRelation(await engine.store(prefixed(text, params, using))),
  };
}
