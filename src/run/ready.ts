import { UserError } from '../core/errors.js';
import type { ManifestEntry } from '../core/manifest.js';
import type { Catalog } from '../model/catalog.js';

/** Columns an analysis needs and the data lack, as `table.column`; a table that is missing whole is named alone. */
export function missingColumns(reads: ManifestEntry['reads'], catalog: Catalog): string[] {
  return Object.entries(reads).flatMap(([table, columns]) => {
    const loaded = catalog.tables.get(table)?.columns;
    if (loaded === undefined) return [table];
    return columns.filter((column) => !loaded.has(column)).map((column) => `${table}.${column}`);
  });
}

/** Throws UserError E_NOT_READY (exit input) that names what is missing and how to load it. */
export function assertReady(entry: ManifestEntry, catalog: Catalog): void {
  const missing = missingColumns(entry.reads, catalog);
  if (missing.length === 0) return;
  const table = missing[0]!.split('.')[0]!;
  const column = missing[0]!.split('.')[1];
  throw new UserError('E_NOT_READY', 'input', `${entry.id} needs data that are not loaded: ${missing.join(', ')}`, {
    where: `loaded: ${[...catalog.tables.keys()].join(', ') || 'nothing'}`,
    hint:
      column === undefined
        ? `crm-analyze load ${table} ${table}.csv`
        : `crm-analyze load ${table} ${table}.csv --map '${column}=<header>'`,
  });
}
