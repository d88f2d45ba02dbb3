import type { Catalog } from '../../../model/catalog.js';
import type { TrinoAddress } from '../connection-url.js';
import { type Facts, readCatalog } from './cluster-catalog.js';
import { lakeViews, placeOf, type Queries } from './lake.js';
import type { LakeSource } from './lake-source.js';
import { columnsSeen } from './seen-columns.js';

/** The canonical tables of the address' schema, and over them those that the mapping makes of the cluster's own tables. */
export async function catalogOver(
  engine: Queries,
  address: TrinoAddress,
  { sources = [], facts = {} }: { readonly sources?: readonly LakeSource[]; readonly facts?: Partial<Facts> },
): Promise<Catalog> {
  const mapped = sources.filter(({ table }) => table !== null);
  const own = { catalog: address.catalog, schema: address.schema.toLowerCase() };
  const seen =
    mapped.length === 0 ? undefined : await columnsSeen(engine, [own, ...mapped.map((one) => placeOf(one, address))]);
  const catalog = await readCatalog(engine, address, facts, { mustExist: sources.length === 0, seen: seen?.[0] });
  const views = await lakeViews(engine, address, sources, catalog.timezone, seen?.slice(1));
  const tables = new Map(catalog.tables);
  for (const { table, select, columns } of views) tables.set(table, { relation: `(\n${select}\n)`, columns });
  return { ...catalog, tables };
}
