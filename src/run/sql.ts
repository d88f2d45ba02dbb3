import type { GivenType, Params, Relation, Sql, Using } from '../core/analysis.js';
import { readQuery } from '../core/query/read-query.js';
import type { Batch, Cell, ReadOptions, Row } from '../core/result.js';
import type { Engine, Stored } from '../engine/engine.js';
import { givenRelation } from '../model/prefix/given.js';
import { withPrefix } from '../model/prefix/prefix.js';
import { type BoundText, type CutAttribute, isOfState, type PrefixInput } from '../model/prefix/prefix-input.js';
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

/** Puts the base tables, the user's filter and the cut in front of whatever an analysis asks. */
export async function sqlFor(
  engine: Engine,
  cuts: readonly CutAttribute[],
  filters: PrefixInput['filters'],
  conversion: PrefixInput['conversion'],
  slices?: PrefixInput['slices'],
): Promise<Sql> {
  const base: Base = {
    catalog: await classedCatalog(engine),
    dialect: engine.dialect,
    conversion,
    cuts,
    filters,
    slices,
  };
  return over(engine, base, {});
}

type Base = Omit<PrefixInput, 'using'>;

/** What a text and the facts it names read. */
function readsOf({ text, using }: { readonly text: string; readonly using?: Using }): Set<string> {
  const facts = Object.values(using ?? {}).filter((one) => 'text' in one);
  return new Set([...readQuery(text).reads.map(({ name }) => name), ...facts.flatMap((fact) => [...readsOf(fact)])]);
}

/** Rows of a list that are handed over at a time: about 7 MB of text. */
const PIECE = 65_536;

async function keptOf<C extends string>(
  sql: Sql,
  rows: Iterable<Readonly<Record<C, Cell>>>,
  columns: Readonly<Record<C, GivenType>>,
): Promise<Relation> {
  const fields = Object.keys(columns).join(', ');
  const keep = (piece: readonly Readonly<Record<C, Cell>>[]) =>
    sql.given('piece', piece, columns).relation(`SELECT ${fields} FROM piece ORDER BY ${fields}`);
  const kept: Relation[] = [];
  let piece: Readonly<Record<C, Cell>>[] = [];
  for (const row of rows) {
    if (piece.length === PIECE) {
      kept.push(await keep(piece));
      piece = [];
    }
    piece.push(row);
  }
  kept.push(await keep(piece));
  if (kept.length === 1) return kept[0]!;
  const named = Object.fromEntries(kept.map((one, i) => [`piece_${i}`, one]));
  const all = Object.keys(named).map((name) => `SELECT ${fields} FROM ${name}`);
  const whole = await sql.relation(`${all.join(' UNION ALL ')} ORDER BY ${fields}`, {}, named);
  for (const one of kept) await storedOf(one).dispose();
  return whole;
}

function over(engine: Engine, base: Base, given: PrefixInput['using']): Sql {
  const prefixed = (text: string, params: Params, using: Using): BoundText => {
    const read = readsOf({ text, using });
    const lists = Object.entries(given).filter(([name]) => read.has(name));
    const named = Object.entries(using).map(([name, one]): [string, PrefixInput['using'][string]] => [
      name,
      'text' in one ? one : storedOf(one).relation,
    ]);
    return withPrefix(text, params, { ...base, using: Object.fromEntries([...lists, ...named]) });
  };
  return {
    rows: (text: string, params: Params = {}, using = {}): Promise<Row[]> =>
      engine.query(prefixed(text, params, using)),
    relation: async (text: string, params: Params = {}, using = {}) =>
      new StoredRelation(await engine.store(prefixed(text, params, using))),
    kept: (rows, columns) => keptOf(over(engine, base, {}), rows, columns),
    given: (name, rows, columns) => over(engine, base, { ...given, [name]: givenRelation(name, rows, columns) }),
    get whole() {
      return over(engine, { ...base, cuts: [], slices: undefined, filters: base.filters.filter(isOfState) }, given);
    },
  };
}
