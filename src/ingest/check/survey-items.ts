import { identifier, literal } from '../../core/quoting.js';
import type { Writer } from '../../engine/duckdb/writer.js';
import type { ModelTable } from '../../model/table.js';
import type { Resolved } from '../mapping/index.js';
import type { Part } from '../shape/index.js';
import { list, RECOMMENDS } from '../values/index.js';

/** Scores of a question whether one would recommend, asked 0 to 10: the highest given is near the top, none is beyond. */
const [LOWEST_TOP, TOP] = [8, 10];

/** What surveys are resolved to, and the items that are taken for questions of the net promoter score. */
export interface Instruments {
  readonly resolved: readonly (readonly Resolved[])[];
  readonly items: readonly string[];
}

/**
 * The instrument of surveys that name none: questions about recommending, asked 0 to 10, are the net promoter score (Reichheld 2003).
 * Where the source states scales, they stand.
 */
export async function surveyInstruments(
  writer: Writer,
  table: ModelTable,
  parts: readonly Part[],
  resolved: readonly (readonly Resolved[])[],
): Promise<Instruments> {
  const names = new Set((resolved[0] ?? []).map(({ name }) => name));
  if (table.name !== 'surveys' || names.has('instrument') || !names.has('item') || !names.has('score'))
    return { resolved, items: [] };
  const texts = parts.map(({ relation }, i) => {
    const text = (name: string) => resolved[i]!.find((column) => column.name === name)?.text ?? 'NULL';
    return `SELECT CAST(${text('item')} AS VARCHAR) AS item, TRY_CAST(replace(${text('score')}, ',', '.') AS DOUBLE) AS score FROM ${relation}`;
  });
  const rows = await writer.rows(
    `SELECT item FROM (${texts.join(' UNION ALL ')}) s WHERE regexp_matches(item, ${literal(RECOMMENDS)}, 'i') AND score IS NOT NULL
     GROUP BY item HAVING min(score) >= 0 AND max(score) BETWEEN ${LOWEST_TOP} AND ${TOP} AND bool_and(score = floor(score)) ORDER BY item`,
  );
  const items = rows.map(({ item }) => String(item));
  if (items.length === 0) return { resolved, items };
  const made = ['instrument', 'scale_min', 'scale_max'].filter((name) => !names.has(name));
  const values: Record<string, string> = { instrument: 'nps', scale_min: '0', scale_max: String(TOP) };
  const column = (item: string, name: string): Resolved => ({
    name,
    model: table.columns[name]!,
    text: `CASE WHEN ${item} IN (${list(items)}) THEN ${literal(values[name]!)} END`,
    header: null,
    source: {},
    uses: [],
  });
  const withMade = resolved.map((columns) => {
    const item = columns.find(({ name }) => name === 'item')!.text;
    return [...columns, ...made.map((name) => column(item, name))];
  });
  return { resolved: withMade, items: items.map(identifier) };
}
