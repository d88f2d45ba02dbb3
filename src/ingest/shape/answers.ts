import { identifier, literal } from '../../core/quoting.js';
import { findHeader } from '../mapping/index.js';
import { codeOfNone, isWordedSql, noAnswerSql, wordedSql } from '../values/index.js';
import { count, type Stage, type TransformContext } from './stage.js';
import { SHAPE } from './words.js';

/** Rows of surveys with their answers as numbers: what nobody answered is left out and counted, `9 - likely` reads as 9. */
export async function readAnswers({ writer, mapping }: TransformContext, stage: Stage): Promise<Stage> {
  const header = (mapping.columns.score?.from ?? ['score'])
    .map((name) => findHeader(name, stage.headers))
    .find((found) => found !== undefined);
  if (header === undefined) return stage;
  const x = identifier(header);
  const all = await count(writer, stage.table);
  const blank = await count(writer, `${stage.table} WHERE ${noAnswerSql(x)}`);
  const code = mapping.columns.scale_min === undefined ? await codeIn(writer, stage, x) : null;
  const none = code === null ? noAnswerSql(x) : `(${noAnswerSql(x)} OR trim(${x}) = ${literal(code)})`;
  const coded = code === null ? 0 : await count(writer, `${stage.table} WHERE trim(${x}) = ${literal(code)}`);
  const worded = await count(writer, `${stage.table} WHERE NOT ${noAnswerSql(x)} AND ${isWordedSql(x)}`);
  const isLeft = blank + coded > 0 && blank + coded < all;
  if (!isLeft && worded === 0) return stage;
  const view = `${stage.table}_answered`;
  const read = worded === 0 ? '' : ` REPLACE (CASE WHEN ${isWordedSql(x)} THEN ${wordedSql(x)} ELSE ${x} END AS ${x})`;
  await writer.run(
    `CREATE OR REPLACE TEMP VIEW ${view} AS SELECT *${read} FROM ${stage.table}${isLeft ? ` WHERE NOT ${none}` : ''}`,
  );
  const notes = [
    ...(isLeft && blank > 0 ? [SHAPE.blank_answers({ rows: blank, header })] : []),
    ...(isLeft && coded > 0 ? [SHAPE.coded_answers({ rows: coded, header, code: code! })] : []),
    ...(worded > 0 ? [SHAPE.worded_answers({ rows: worded, header, example: await exampleOf(writer, stage, x) })] : []),
  ];
  return { ...stage, table: view, notes: [...stage.notes, ...notes] };
}

/** The code of who was not asked, of all rows. */
async function codeIn(writer: TransformContext['writer'], { table }: Stage, x: string): Promise<string | null> {
  const rows = await writer.rows(
    `SELECT DISTINCT trim(${x}) AS v FROM ${table} WHERE ${x} IS NOT NULL LIMIT ${MOST_DISTINCT}`,
  );
  return codeOfNone(rows.map(({ v }) => String(v)));
}

/** Scores of a scale are few. */
const MOST_DISTINCT = 1000;

async function exampleOf(writer: TransformContext['writer'], { table }: Stage, x: string): Promise<string> {
  const row = await writer.row(`SELECT min(${x}) AS v FROM ${table} WHERE NOT ${noAnswerSql(x)} AND ${isWordedSql(x)}`);
  return `"${String(row.v)}"`;
}
