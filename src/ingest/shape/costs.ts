import { identifier } from '../../core/quoting.js';
import { KIND_ORDER, KINDS, kindOf, kindWords } from '../../model/kinds/kinds.js';
import { findHeader } from '../mapping/index.js';
import { list, wideNumberSql } from '../values/index.js';
import { count, type Stage, type TransformContext } from './stage.js';
import { SHAPE } from './words.js';

/**
 * Of rows of money those that their document types call costs (fees of a settlement), as costs are written: above nought where the file
 * writes what goes out below it. Of several columns of types the strictest stands.
 */
export async function keepCosts({ writer, mapping, decimal }: TransformContext, stage: Stage): Promise<Stage> {
  const amounts = (mapping.columns.amount?.from ?? []).map((name) => findHeader(name, stage.headers));
  const amount = amounts.find((name) => name !== undefined);
  const ranks: string[] = [];
  const told: string[] = [];
  for (const header of stage.headers) {
    const x = `trim(${identifier(header)})`;
    if (kindWords(KINDS.orders!, header, [KNOWN]) === null) continue;
    const rows = await writer.rows(`SELECT DISTINCT ${x} AS w FROM ${stage.table} WHERE ${x} <> ''`);
    const words = rows.map(({ w }) => String(w));
    const of = (kind: string) => words.filter((word) => kindOf(KINDS.orders!, word) === kind);
    const cases = KIND_ORDER.flatMap((kind, rank) =>
      of(kind).length === 0 ? [] : [`WHEN ${x} IN (${list(of(kind))}) THEN ${rank}`],
    );
    if (cases.length === 0) continue;
    told.push(`"${header}"`);
    ranks.push(`CASE ${cases.join(' ')} END`);
  }
  if (ranks.length === 0) return stage;
  const rank = ranks.length === 1 ? ranks[0]! : `greatest(${ranks.join(', ')})`;
  const value = amount === undefined ? 'CAST(1 AS DOUBLE)' : wideNumberSql(identifier(amount), decimal);
  const filled = amount === undefined ? '' : ` AND nullif(trim(${identifier(amount)}), '') IS NOT NULL`;
  const where = `${rank} = ${KIND_ORDER.indexOf('cost')}${filled} AND ${value} IS DISTINCT FROM 0`;
  const { below } = await writer.row(`SELECT sum(${value}) < 0 AS below FROM ${stage.table} WHERE ${where}`);
  const table = `${stage.table}_c`;
  const turned = amount === undefined || below !== true ? '*' : `* REPLACE (${turnedText(identifier(amount))})`;
  await writer.run(`CREATE OR REPLACE TEMP TABLE ${table} AS SELECT ${turned} FROM ${stage.table} WHERE ${where}`);
  const rows = await count(writer, table);
  // What sums up all rows says nothing of these.
  return { ...stage, table, totals: [], notes: [...stage.notes, SHAPE.costs_kept({ rows, headers: told })] };
}

/** A word that the vocabulary knows, to learn whether a header is one of types at all. */
const KNOWN = 'fee';

/** The text of a number with its sign turned, whatever marks its decimals. */
const turnedText = (x: string): string =>
  `CASE WHEN trim(${x}) LIKE '-%' THEN substr(trim(${x}), 2)
        WHEN trim(${x}) LIKE '(%)' THEN substr(trim(${x}), 2, length(trim(${x})) - 2) ELSE '-' || trim(${x}) END AS ${x}`;
