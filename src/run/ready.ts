import { UserError } from '../core/errors.js';
import type { ManifestEntry } from '../core/manifest.js';
import { verbatim } from '../core/message.js';
import { CORE } from '../core/words.js';
import type { Catalog } from '../model/catalog.js';
import { RUN } from './words.js';

type Needs = Pick<ManifestEntry, 'reads' | 'readsAny'>;

/** What an analysis cannot do without on these data: of `readsAny` the set that is there or, where none is, the one that lacks least. */
export function readsOf({ reads, readsAny = [] }: Needs, catalog: Catalog): ManifestEntry['reads'] {
  const [nearest] = readsAny
    .map((set, place) => ({ set, place, lacking: lacking(set, catalog).length }))
    .sort((a, b) => a.lacking - b.lacking || a.place - b.place);
  return { ...reads, ...nearest?.set };
}

/**
 * Columns an analysis needs and the data lack, as `table.column`; a table that is missing whole is named alone. A key of `reads`
 * may name alternatives, `orders|opportunities`: one of them must be there with the columns.
 */
export const missingColumns = (needs: Needs, catalog: Catalog): string[] => lacking(readsOf(needs, catalog), catalog);

function lacking(reads: ManifestEntry['reads'], catalog: Catalog): string[] {
  const all = Object.entries(reads).flatMap(([alternatives, columns]) => {
    const table = firstLoaded(alternatives, catalog);
    const loaded = catalog.tables.get(table)?.columns;
    if (loaded === undefined) return [table];
    return columns.filter((column) => !loaded.has(column)).map((column) => `${table}.${column}`);
  });
  return [...new Set(all)];
}

/** The table whose attributes cut and filter an answer: its own rows'. */
export const cutBaseOf = ({ dated, cutBy }: Pick<ManifestEntry, 'dated' | 'cutBy'>, catalog: Catalog): string =>
  cutBy ?? firstLoaded(dated, catalog);
/** The tables of the other sets that would be enough. */
function insteadOf(entry: Needs, catalog: Catalog): string[] {
  const nearest = new Set(Object.keys(readsOf(entry, catalog)));
  const others = (entry.readsAny ?? []).map((set) => Object.keys(set));
  return others.filter((tables) => !tables.every((table) => nearest.has(table))).map((tables) => tables.join(' + '));
}

/** Of `a|b`, the first table that is loaded; the first where none is. */
export function firstLoaded(alternatives: string, catalog: Catalog): string {
  const tables = alternatives.split('|');
  return tables.find((table) => catalog.tables.has(table)) ?? tables[0]!;
}

/** Throws UserError E_NOT_READY (exit input) that names what is missing and how to load it. */
export function assertReady(entry: ManifestEntry, catalog: Catalog): void {
  const missing = missingColumns(entry, catalog);
  if (missing.length === 0) return;
  const table = missing[0]!.split('.')[0]!;
  const column = missing[0]!.split('.')[1];
  const loaded = [...catalog.tables.keys()];
  const { id } = entry;
  const instead = insteadOf(entry, catalog);
  const said = instead.length === 0 ? RUN.not_ready({ id, missing }) : RUN.not_ready_any({ id, missing, instead });
  throw new UserError('E_NOT_READY', 'input', said, {
    where: loaded.length > 0 ? CORE.loaded({ tables: loaded }) : CORE.loaded_nothing(),
    hint:
      column === undefined
        ? verbatim(`crm-analyze load ${table} ${table}.csv`)
        : verbatim(`crm-analyze load ${table} ${table}.csv --map '${column}=<header>'`),
  });
}
