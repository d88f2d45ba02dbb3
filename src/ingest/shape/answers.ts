import { identifier } from '../../core/quoting.js';
import { findHeader } from '../mapping/index.js';
import { isWordedSql, noAnswerSql, wordedSql } from '../values/index.js';
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
  const worded = await count(writer, `${stage.table} WHERE NOT ${noAnswerSql(x)} AND ${isWordedSql(x)}`);
  const isLeft = blank > 0 && blank < all;
  if (!isLeft && worded === 0) return stage;
  const view = `${stage.table}_answered`;
  const read = worded === 0 ? '' : ` REPLACE (CASE WHEN ${isWordedSql(x)} THEN ${wordedSql(x)} ELSE ${x} END AS ${x})`;
  await writer.run(
    `CREATE OR REPLACE TEMP VIEW ${view} AS SELECT *${read} FROM ${stage.table}${isLeft ? ` WHERE NOT ${noAnswerSql(x)}` : ''}`,
  );
  const notes = [
    ...(isLeft ? [SHAPE.blank_answers({ rows: blank, header })] : []),
    ...(worded > 0 ? [SHAPE.worded_answers({ rows: worded, header, example: await exampleOf(writer, stage, x) })] : []),
  ];
  return { ...stage, table: view, notes: [...stage.notes, ...notes] };
}

async function exampleOf(writer: TransformContext['writer'], { table }: Stage, x: string): Promise<string> {
  const row = await writer.row(`SELECT min(${x}) AS v FROM ${table} WHERE NOT ${noAnswerSql(x)} AND ${isWordedSql(x)}`);
  return `"${String(row.v)}"`;
}
