import { literal } from '../../core/quoting.js';
import { states } from '../../generated/states.js';
import type { Catalog, CatalogTable } from '../catalog.js';
import { simplified } from './traditional.js';
import { type StateVocabulary, stateWord } from './vocabulary.js';

/** By table: orders, contracts, tickets, opportunities, payments. */
export const STATES: Readonly<Record<string, StateVocabulary>> = Object.fromEntries(
  states.map((vocabulary) => [vocabulary.table, vocabulary]),
);

/** The value of `--where state=…` that takes rows of every state. */
export const ANY_STATE = 'any';

const owners = new Map<string, ReadonlyMap<string, string>>();

/** The state that a word of a status column says, undefined where the table's vocabulary does not know it. */
export function stateOf(table: string, word: string): string | undefined {
  const { classes } = STATES[table]!;
  let owner = owners.get(table);
  if (owner === undefined) {
    owner = new Map(Object.entries(classes).flatMap(([state, words]) => words.map((known) => [known, state] as const)));
    owners.set(table, owner);
  }
  const plain = stateWord(word);
  return owner.get(plain) ?? owner.get(simplified(plain));
}

/** States whose rows are left out of every analysis that does not ask for them. */
export const leftOut = ({ classes, counting }: StateVocabulary): string[] =>
  Object.keys(classes).filter((state) => state !== DUE && !counting.includes(state));

/** A class of its own in the words only: counts where bills are loaded, pending where a shop asks for the money first. */
export const DUE = 'due';

/** The condition that keeps rows of counting states; null counts, as nothing was said against the row. */
export const countingSql = (vocabulary: StateVocabulary, column: string): string =>
  `coalesce(${column}, '') NOT IN (${leftOut(vocabulary).map(literal).join(', ')})`;

/** The state of a word as portable SQL, for tables whose load wrote none: an older file, a view on a cluster. */
export function stateSql(table: string, status: string): string {
  const vocabulary = STATES[table]!;
  const word = `trim(lower(replace(replace(${status}, '-', ' '), '_', ' ')))`;
  const told = Object.entries(vocabulary.classes).filter(([state]) => state !== DUE && state !== 'counts');
  const cases = told.map(
    ([state, words]) => `WHEN ${word} IN (${words.flatMap(spellings).map(literal).join(', ')}) THEN '${state}'`,
  );
  return `CASE ${cases.join(' ')} END`;
}

/** WooCommerce writes its words with a prefix. */
const spellings = (word: string): string[] => (/^[a-z ]+$/.test(word) ? [word, `wc ${word}`] : [word]);

/** A catalog whose tables with a `status` and no `state` read as having one. Deals' status is one of open, won, lost. */
export function withStates(catalog: Catalog, identifier: (name: string) => string): Catalog {
  const tables = new Map(catalog.tables);
  for (const table of Object.keys(STATES)) {
    const found = tables.get(table);
    if (found?.columns.has('status') && !found.columns.has('state'))
      tables.set(table, classed(table, found, identifier));
  }
  return { ...catalog, tables };
}

function classed(
  table: string,
  { relation, columns }: CatalogTable,
  identifier: (name: string) => string,
): CatalogTable {
  const state = stateSql(table, 's.status');
  const closed = table === 'opportunities';
  const listed = [...columns.keys()].map((name) =>
    name === 'status' && closed ? `coalesce(${state}, s.status) AS status` : `s.${identifier(name)}`,
  );
  return {
    relation: `(SELECT ${[...listed, `${state} AS state`].join(', ')} FROM ${relation} s)`,
    columns: new Map([...columns, ['state', 'varchar']]),
  };
}
