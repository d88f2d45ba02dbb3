import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { parse } from 'yaml';
import type { Fact, GivenType, Params, Relation, Sql, Using } from '../../src/core/analysis.js';
import { readQuery } from '../../src/core/query/read-query.js';
import type { Row } from '../../src/core/result.js';
import type { Engine } from '../../src/engine/engine.js';
import { has } from '../../src/model/catalog.js';
import type { ComputedSource } from '../../src/model/computed/definition.js';
import { COMPUTED } from '../../src/model/computed/index.js';
import { cutHelper } from '../../src/model/prefix/cut.js';
import { givenRelation } from '../../src/model/prefix/given.js';
import type { Slices } from '../../src/model/prefix/period-cut.js';
import { withPrefix } from '../../src/model/prefix/prefix.js';
import { classedCatalog } from '../../src/run/classed-catalog.js';
import { heldDays } from '../../src/run/span.js';
import { sqlFor, storedOf } from '../../src/run/sql.js';
import type { Input, Value } from '../support/case.js';
import { type Plain, plain } from '../support/plain.js';

const MODEL = join(import.meta.dirname, '../../src/model');

/** Input rows, the values of a text's parameters, and the rows it must give, in order; only the columns named are compared. */
export interface DefinitionCase {
  readonly name: string;
  readonly input: Input;
  /** The text of the folder that is asked; the folder's own where absent. */
  readonly text: string;
  readonly params: Params;
  /** Facts that stand under other names in the text. */
  readonly using: Readonly<Record<string, string>>;
  /** Lists that the text reads by their names. */
  readonly given?: Readonly<Record<string, GivenList>>;
  readonly timezone?: string;
  /** Of an attribute that a model is fitted for: repeats, recency, age and customers of each history, and what the model says. */
  readonly states?: readonly (readonly number[])[];
  readonly fitted?: Params;
  /** The periods that rows are sliced by; whole where absent. */
  readonly slices?: Slices;
  readonly expect: readonly Readonly<Record<string, Value>>[];
}

interface GivenList {
  readonly columns: Readonly<Record<string, GivenType>>;
  readonly rows: readonly Readonly<Record<string, Value>>[];
}

export interface Definition {
  readonly kind: 'facts' | 'computed';
  readonly name: string;
  /** By file name, without `.sql`. */
  readonly texts: ReadonlyMap<string, string>;
  readonly cases: readonly DefinitionCase[];
}

const files = (folder: string, ending: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .sort();

const main = (kind: Definition['kind'], name: string): string => (kind === 'facts' ? 'fact' : name);

function definitionOf(kind: Definition['kind'], name: string): Definition {
  const folder = join(MODEL, kind, name);
  const cases = files(join(folder, 'cases'), '.yml').map((file) => {
    const { text = main(kind, name), using = {}, ...rest } = parse(readFileSync(join(folder, 'cases', file), 'utf8'));
    return { name: file.replace('.yml', ''), text, using, ...rest } as DefinitionCase;
  });
  const texts = files(folder, '.sql').map((file): [string, string] => [
    file.replace('.sql', ''),
    readFileSync(join(folder, file), 'utf8'),
  ]);
  return { kind, name, texts: new Map(texts), cases };
}

/** Every fact and every computed attribute that is a text, from their folders. */
export const definitions = (): Definition[] =>
  (['facts', 'computed'] as const).flatMap((kind) =>
    readdirSync(join(MODEL, kind), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => definitionOf(kind, name)),
  );

/** The facts that a text reads by their names, and those that stand under other names. */
function usingOf(text: string, all: readonly Definition[], named: Readonly<Record<string, string>>) {
  const facts: Record<string, Fact> = {};
  for (const { name } of readQuery(text).reads) {
    const fact = all.find((one) => one.kind === 'facts' && one.name === (named[name] ?? name))?.texts.get('fact');
    if (fact !== undefined) facts[name] = { text: fact, using: usingOf(fact, all, {}) };
  }
  return facts;
}

/** The cases that a text of a folder must meet: each of an attribute's is about all of its texts. */
export const casesOf = ({ kind, cases }: Definition, text: string): DefinitionCase[] =>
  kind === 'computed' ? cases.map((one) => ({ ...one, text })) : cases.filter((one) => one.text === text);

/** What a text of a definition gives for a case, as plain values: of an attribute, the whole with this text in place of its own. */
export async function answerOf(
  engine: Engine,
  definition: Definition,
  one: DefinitionCase,
  text: string,
  all: readonly Definition[],
): Promise<Record<string, Plain>[]> {
  await engine.define([cutHelper([])]);
  const rows =
    definition.kind === 'computed'
      ? await valuesOf(engine, definition, one, text)
      : await factOf(engine, one, text, all);
  return rows.map((row) => Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, plain(cell)])));
}

async function factOf(
  engine: Engine,
  { params, using, slices, given = {} }: DefinitionCase,
  text: string,
  all: readonly Definition[],
): Promise<Row[]> {
  const lists = Object.entries(given).map(([name, { rows, columns }]) => [name, givenRelation(name, rows, columns)]);
  return engine.query(
    withPrefix(text, params, {
      catalog: await classedCatalog(engine),
      dialect: engine.dialect,
      cuts: [],
      filters: [],
      slices,
      using: { ...usingOf(text, all, using), ...Object.fromEntries(lists) },
    }),
  );
}

/** What a computed attribute is made of, over the rows of an engine. */
export async function sourceOf(
  engine: Engine,
  { states, fitted }: Partial<DefinitionCase> = {},
): Promise<ComputedSource> {
  const catalog = await classedCatalog(engine);
  return {
    sql: await sqlFor(engine, [], [], undefined),
    has: (table, column) => has(catalog, table, column),
    held: (days) => heldDays(engine, 'orders', days),
    // A model is no matter of the texts: a case says which states they find, and what one fitted to these would say.
    modelOf: async (found) => {
      expect(found.map(({ repeats, recency, age, customers }) => [repeats, recency, age, customers])).toEqual(states);
      return fitted ?? {};
    },
  };
}

async function valuesOf(
  engine: Engine,
  { name, texts }: Definition,
  one: DefinitionCase,
  text: string,
): Promise<Row[]> {
  const own = texts.get(one.text);
  const source = await sourceOf(engine, one);
  const made = await COMPUTED[name]!.make(
    { ...source, sql: insteadOf(own!, text, source.sql) },
    String(one.params['as_of']),
  );
  return readAll(engine, made);
}

/** The rows of an attribute, by customer. */
export async function readAll(engine: Engine, relation: Relation): Promise<Row[]> {
  const { text, params } = storedOf(relation).relation;
  return engine.query({ text: `SELECT customer_id, value FROM ${text} ORDER BY customer_id`, params });
}

/** The same questions, one text of them in place of another, within facts too. */
function insteadOf(own: string, text: string, sql: Sql): Sql {
  const replaced = (asked: string) => (asked === own ? text : asked);
  const replacedIn = <T extends Using[string]>(using: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(
      Object.entries(using).map(([name, one]) => [
        name,
        'text' in one ? { ...one, text: replaced(one.text), using: replacedIn(one.using ?? {}) } : one,
      ]),
    );
  return {
    rows: (asked, params, using = {}) => sql.rows(replaced(asked), params, replacedIn(using)),
    relation: (asked, params, using = {}) => sql.relation(replaced(asked), params, replacedIn(using)),
    given: (...list) => insteadOf(own, text, sql.given(...list)),
    kept: async (...list) => insteadOf(own, text, await sql.kept(...list)),
    get whole() {
      return insteadOf(own, text, sql.whole);
    },
  };
}

/** Whether rows hold what a case expects of the columns that it names. */
export const meets = (rows: readonly Record<string, Plain>[], wanted: DefinitionCase['expect']): boolean =>
  rows.length === wanted.length &&
  wanted.every((row, index) =>
    Object.entries(row).every(([column, value]) => {
      const actual = rows[index]![column];
      return typeof value === 'number' && typeof actual === 'number'
        ? Math.abs(value - actual) < 1e-9
        : value === actual;
    }),
  );
