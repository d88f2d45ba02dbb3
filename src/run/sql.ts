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

/** Rows of a list that are handed over at a time: some 2 MB of text. */
const PIECE = 16_384;

/** The row that was taken and those that follow it, as many as one piece has. */
function* piecesOf<T>(first: IteratorResult<T>, left: Iterator<T>): Generator<T> {
  let next = first;
  for (let i = 1; !next.done; i++) {
    yield next.value;
    if (i === PIECE) return;
    next = left.next();
  }
}

/** A list in pieces that the engine keeps, as one relation. */
async function keptList<C extends string>(
  sql: Sql,
  rows: Iterable<Readonly<Record<C, Cell>>>,
  columns: Readonly<Record<C, GivenType>>,
): Promise<PrefixInput['using'][string]> {
  const fields = Object.keys(columns).join(', ');
  const left = rows[Symbol.iterator]();
  const pieces: Stored['relation'][] = [];
  for (let next = left.next(); pieces.length === 0 || !next.done; next = left.next()) {
    const piece = sql.given('piece', piecesOf(next, left), columns);
    pieces.push(storedOf(await piece.relation(`SELECT ${fields} FROM piece ORDER BY ${fields}`)).relation);
  }
  return {
    text: `(${pieces.map(({ text }) => `SELECT ${fields} FROM ${text}`).join(' UNION ALL ')})`,
    params: Object.assign({}, ...pieces.map(({ params }) => params)),
  };
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
    kept: async (name, rows, columns) =>
      over(engine, base, { ...given, [name]: await keptList(over(engine, base, {}), rows, columns) }),
    given: (name, rows, columns) => over(engine, base, { ...given, [name]: givenRelation(name, rows, columns) }),
    get whole() {
      return over(engine, { ...base, cuts: [], slices: undefined, filters: base.filters.filter(isOfState) }, given);
    },
  };
}
