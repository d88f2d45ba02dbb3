import type { Catalog, Engine } from '../../engine/engine.js';
import { relationFor } from '../../model/catalog.js';
import { opennessOfColumn } from '../../model/openness.js';
import { TABLES } from '../../model/tables.js';
import type { Mask } from '../../run/mask/pseudonyms.js';
import { isDated, spanOf } from '../../run/span.js';

/** Values that are listed of an attribute; of more the most frequent. */
const MOST_VALUES = 30;

interface AttributeAnswer {
  readonly name: string;
  readonly type: string;
  /** Absent where they are numbers, days or times, or may not leave. */
  readonly values?: readonly string[];
}

interface TableAnswer {
  readonly name: string;
  readonly rows: number;
  /** First day and last of any event, `null` where the rows have no day. */
  readonly from: string | null;
  readonly to: string | null;
  readonly attributes: readonly AttributeAnswer[];
}

/** What is loaded, for an assistant to ask about: each table with its days, its attributes and what these can be. */
export async function dataAnswer(engine: Engine, mask: Mask | undefined) {
  const catalog = await engine.catalog();
  const tables: TableAnswer[] = [];
  for (const name of catalog.tables.keys()) {
    const { relation, columns } = catalog.tables.get(name)!;
    const [counted] = await engine.query({ text: `SELECT count(*) AS n FROM ${relation}`, params: {} });
    const span = isDated(name) ? await spanOf(engine, name) : undefined;
    const attributes: AttributeAnswer[] = [];
    for (const [column, type] of columns)
      attributes.push({ name: column, type, ...(await valuesOf(engine, catalog, [name, column], mask)) });
    tables.push({
      name,
      rows: Number(counted?.n ?? 0),
      from: span?.first ?? null,
      to: span?.last ?? null,
      attributes,
    });
  }
  return { currency: catalog.currency, timezone: catalog.timezone, loaded_on: catalog.loadedOn ?? null, tables };
}

/** The values of a code that may be said; nothing of ids and of texts, which tell of people. */
async function valuesOf(
  engine: Engine,
  catalog: Catalog,
  [table, column]: readonly [string, string],
  mask: Mask | undefined,
): Promise<{ values?: readonly string[] }> {
  const kind = TABLES[table]?.columns[column]?.type;
  if (kind !== 'code') return {};
  const openness = mask === undefined ? 'all' : opennessOfColumn(table, column, mask.opened);
  if (openness === 'none') return {};
  const name = engine.dialect.identifier(column);
  const text = `SELECT CAST(${name} AS varchar) AS value, count(*) AS n FROM ${relationFor(catalog.tables.get(table)!, [column])} r
    WHERE ${name} IS NOT NULL GROUP BY 1 ORDER BY n DESC, value LIMIT ${MOST_VALUES}`;
  const found = (await engine.query({ text, params: {} })).map(({ value }) => String(value));
  return { values: openness === 'all' ? found : found.filter((value) => openness.has(value)) };
}
