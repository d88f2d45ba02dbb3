import { identifier } from '../../../core/quoting.js';
import { TABLES } from '../../../model/tables.js';
import { LoadWarning } from '../../terms/index.js';
import type { Planned } from '../plan.js';
import { CHECK } from '../words.js';

/** Ids without blanks or commas, several in a cell: `504;501`, `C1|C2`, `504, 501` where all are of digits and letters of one kind. */
const ID = String.raw`[\p{L}\p{N}._@+#/-]+`;
const SEVERAL = String.raw`^${ID}(?:\s*[;|]\s*${ID})+$`;
/** With commas only where each part is digits and the same beside them, and none a group of a number: `504, 505`, `C-12,C-13`. */
const NUMBERED = String.raw`[\p{L}\p{N}._@+#/-]*\p{N}[\p{L}\p{N}._@+#/-]*`;
const COMMAS = String.raw`^${NUMBERED}(?:\s*,\s*${NUMBERED})+$`;
const GROUPS = String.raw`^\d{1,3}(?:,\d{3})+$`;

/**
 * Cells that hold several ids where a row is of one customer, rep or product: the first is taken, for nothing tells how the row is shared,
 * and this is said.
 */
export async function settleSeveralIds(
  { writer, table, mapping }: Planned,
  from: string,
  columns: readonly string[],
): Promise<LoadWarning[]> {
  const links = columns.filter((name) => TABLES[table.name]!.columns[name]?.ref !== undefined);
  if (links.length === 0) return [];
  // Columns without one are told apart in half the time that counting the rows of all takes.
  const held = await writer.row(`SELECT ${links.map((name, i) => `${holdsMark(from, name)} AS h${i}`).join(', ')}`);
  const warnings: LoadWarning[] = [];
  for (const [i, name] of links.entries()) {
    if (held[`h${i}`] !== true) continue;
    const x = identifier(name);
    const where = `(regexp_matches(${x}, '${SEVERAL}') OR (regexp_matches(${x}, '${COMMAS}') AND NOT regexp_matches(${x}, '${GROUPS}') AND ${ofOneKind(x)}))`;
    const row = await writer.row(`SELECT count(*) AS n, min(${x}) AS example FROM ${from} WHERE ${where}`);
    const rows = Number(row.n);
    if (rows === 0) continue;
    await writer.run(`UPDATE ${from} SET ${x} = trim(regexp_extract(${x}, '^[^;|,]+')) WHERE ${where}`);
    const header = mapping.columns[name]?.from?.[0] ?? name;
    const said = CHECK.several_ids({ source: mapping.name, column: name, header, rows, example: String(row.example) });
    warnings.push(new LoadWarning('W_SEVERAL_IDS', said, rows));
  }
  return warnings;
}

const holdsMark = (from: string, name: string): string =>
  `EXISTS (FROM ${from} WHERE ${[';', '|', ','].map((mark) => `contains(${identifier(name)}, '${mark}')`).join(' OR ')})`;

const ofOneKind = (x: string): string =>
  `len(list_distinct(list_transform(string_split(${x}, ','), lambda part: regexp_replace(trim(part), '[0-9]+', '0', 'g')))) = 1`;
